#include "views/theme/icon.h"

#include <cstdlib>

#include <QFile>
#include <QImage>
#include <QObject>
#include <QPainter>
#include <QSet>
#include <QSvgRenderer>
#include <QTest>

#include "tests/support/test_registry.h"
#include "views/theme/apply_theme.h"
#include "views/theme/theme.h"

using namespace laneway::theme;
using namespace Qt::StringLiterals;

class IconTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { applyTheme(themeFor(Appearance::Light)); }
  void cleanupTestCase() { applyTheme(themeFor(Appearance::Light)); }

  void everyIconIsOfTheFamily_data()
  {
    QTest::addColumn<QString>("name");
    for (const QString &name : iconNames())
      QTest::newRow(qPrintable(name)) << name;
  }
  void everyIconIsOfTheFamily()
  {
    QFETCH(QString, name);
    QFile file(u":/laneway/icons/%1.svg"_s.arg(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBoxF(), QRectF(0, 0, 24, 24));
    QVERIFY2(!svg.contains('#') && !svg.contains("rgb"), "Colours come from the theme.");
    QVERIFY(svg.contains("stroke-width=\"1.5\" stroke-linecap=\"round\" stroke-linejoin=\"round\""));
    const QRect drawn = inkOf(icon(name).pixmap(QSize(48, 48), 1.0).toImage());
    QVERIFY(!drawn.isEmpty());
    QVERIFY2(QRect(1, 1, 46, 46).contains(drawn), "An icon keeps clear of the edge.");
  }

  void colourFollowsTheTheme()
  {
    const QIcon undo = icon(u"undo");
    QCOMPARE(colorsOf(undo, QIcon::Normal, QIcon::Off), QSet{themeFor(Appearance::Light).icon.rgb()});
    applyTheme(themeFor(Appearance::Dark));
    QCOMPARE(colorsOf(undo, QIcon::Normal, QIcon::Off), QSet{themeFor(Appearance::Dark).icon.rgb()});
  }

  void colourTellsTheState()
  {
    const Theme &theme = themeFor(Appearance::Light);
    const QIcon undo = icon(u"undo");
    QCOMPARE(colorsOf(undo, QIcon::Disabled, QIcon::Off), QSet{theme.disabledText.rgb()});
    QCOMPARE(colorsOf(undo, QIcon::Disabled, QIcon::On), QSet{theme.disabledText.rgb()});
    QCOMPARE(colorsOf(undo, QIcon::Normal, QIcon::On), QSet{theme.accent.rgb()});
    QCOMPARE(colorsOf(undo, QIcon::Selected, QIcon::Off), QSet{theme.accent.rgb()});
    QCOMPARE(colorsOf(icon(u"warning", Tone::Warning), QIcon::Selected, QIcon::Off), QSet{theme.canvas.warning.rgb()});
  }

  void isSharpOnFineScreens()
  {
    const QPixmap pixmap = icon(u"save").pixmap(QSize(20, 20), 2.0);
    QCOMPARE(pixmap.size(), QSize(40, 40));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
  }

  void stretchedRectanglesKeepItSquare()
  {
    QImage image(96, 24, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    icon(u"start").paint(&painter, QRect(0, 0, 96, 24));
    painter.end();
    const QRect drawn = inkOf(image);
    QVERIFY(std::abs(drawn.width() - drawn.height()) <= 1);
    QVERIFY(std::abs(drawn.center().x() - 48) <= 1);
  }

 private:
  static QRect inkOf(const QImage &image)
  {
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x) {
        if (qAlpha(image.pixel(x, y)) > 0)
          ink |= QRect(x, y, 1, 1);
      }
    }
    return ink;
  }

  /// The colours of the pixels that are fully covered.
  static QSet<QRgb> colorsOf(const QIcon &icon, QIcon::Mode mode, QIcon::State state)
  {
    const QImage image = icon.pixmap(QSize(64, 64), 1.0, mode, state).toImage().convertToFormat(QImage::Format_ARGB32);
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x) {
        if (qAlpha(image.pixel(x, y)) == 255)
          colors.insert(image.pixel(x, y));
      }
    }
    return colors;
  }
};

LANEWAY_TEST(IconTest)

#include "icon_test.moc"
