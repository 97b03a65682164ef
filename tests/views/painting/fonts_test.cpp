#include "views/painting/fonts.h"

#include <QFile>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QObject>
#include <QTest>

#include "model/layout/inter_metrics.h"
#include "tests/support/test_registry.h"

using namespace laneway::painting;
using namespace Qt::StringLiterals;

class FontsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { ensureFonts(); }

  void drawsWithInterInEveryWeight()
  {
    for (const QFont::Weight weight : {QFont::Normal, QFont::Medium, QFont::DemiBold, QFont::Bold}) {
      const QFontInfo info(drawingFont(13, weight));
      QCOMPARE(info.family(), fontFamily());
      QCOMPARE(info.weight(), static_cast<int>(weight));
      QCOMPARE(info.pixelSize(), 13);
    }
  }

  void heavierFacesAreWider()
  {
    const QString text = u"Check documents"_s;
    const double regular = QFontMetricsF(drawingFont(13)).horizontalAdvance(text);
    const double semibold = QFontMetricsF(drawingFont(13, QFont::DemiBold)).horizontalAdvance(text);
    QVERIFY(semibold > regular * 1.02);
  }

  /// Unhinted advances scale exactly, so that a text wrapped at one zoom is wrapped at every zoom.
  void widthsGrowWithTheSize()
  {
    const QString text = u"Account manager"_s;
    const double small = QFontMetricsF(drawingFont(12)).horizontalAdvance(text);
    const double large = QFontMetricsF(drawingFont(48)).horizontalAdvance(text);
    QVERIFY2(std::abs(large - 4 * small) < 0.5, qPrintable(u"%1 against 4 * %2"_s.arg(large).arg(small)));
  }

  void everyFaceIsCompiledIn()
  {
    for (const QFont::Weight weight : {QFont::Normal, QFont::Medium, QFont::DemiBold, QFont::Bold})
      QVERIFY2(QFile::exists(laneway::layout::fontFile(weight)), qPrintable(laneway::layout::fontFile(weight)));
  }
};

LANEWAY_TEST(FontsTest)

#include "fonts_test.moc"
