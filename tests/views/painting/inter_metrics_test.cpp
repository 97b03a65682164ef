#include "model/layout/inter_metrics.h"

#include <cmath>

#include <QFontMetricsF>
#include <QTest>

#include "tests/support/test_registry.h"
#include "views/painting/fonts.h"

using namespace laneway;
using namespace laneway::painting;
using namespace Qt::StringLiterals;

namespace {

double shapedWidth(const QString &text, int pixelSize, QFont::Weight weight)
{
  return QFontMetricsF(drawingFont(pixelSize, weight)).horizontalAdvance(text);
}

}  // namespace

class InterMetricsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { ensureFonts(); }

  void widthsEqualWhatQtLaysOut_data()
  {
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"Check documents"_s, u"Review account"_s, u"To Avoid Warranty, We Type"_s,
          u"Kundenauftragsbestätigung prüfen"_s, u"Ist die Prüfung vollständig?"_s, u"Évaluer l’offre à l’étranger"_s,
          u"no, 25 %"_s, u"Invoice 4711 (draft)"_s, u"Проверить документы"_s, u"Έλεγχος εγγράφων"_s, u"Žluťoučký kůň"_s,
          u"fi fl ffi"_s, u"Kick-off meeting"_s})
      QTest::newRow(qPrintable(text)) << text;
  }

  void widthsEqualWhatQtLaysOut()
  {
    QFETCH(QString, text);
    for (const int size : {11, 12, 13, 16, 40}) {
      for (const QFont::Weight weight : {QFont::Normal, QFont::Medium, QFont::DemiBold, QFont::Bold}) {
        const double ours = layout::interMetrics().width(text, {static_cast<double>(size), weight});
        const double theirs = shapedWidth(text, size, weight);
        // Qt keeps advances in 1/64 px.
        const double tolerance = 0.01 * static_cast<double>(text.size()) + 0.05;
        QVERIFY2(std::abs(ours - theirs) <= tolerance,
                 qPrintable(u"%1 px, weight %2: %3 instead of %4"_s.arg(size).arg(weight).arg(ours).arg(theirs)));
      }
    }
  }

  void widthsScaleWithTheSize()
  {
    const double small = layout::interMetrics().width(u"Check documents", {10, 500});
    const double large = layout::interMetrics().width(u"Check documents", {25, 500});
    QCOMPARE(large, small * 2.5);
  }

  void foreignCharactersTakeRoom()
  {
    const auto width = [](QStringView text) { return layout::interMetrics().width(text, {10, 400}); };
    QVERIFY(width(u"検査") >= 20);
    QVERIFY(width(u"בדיקה") > 20);
    QVERIFY(width(u"🙂") >= 12);
    QCOMPARE(width(u"👩‍👩‍👧"), width(u"👩"));
    QCOMPARE(width(u"👍🏽"), width(u"👍"));
    QCOMPARE(width(u"a\u200bb"), width(u"a") + width(u"b"));
  }

  void nothingIsNoWidth() { QCOMPARE(layout::interMetrics().width(u"", {12, 400}), 0.0); }
};

LANEWAY_TEST(InterMetricsTest)
#include "inter_metrics_test.moc"
