#include "views/painting/player.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include "model/layout/inter_metrics.h"
#include "tests/support/test_registry.h"
#include "views/painting/fonts.h"

using namespace laneway::painting;
using namespace Qt::StringLiterals;

namespace {

/// Of the pixels that are not white.
QRectF inkOf(const QImage &image)
{
  QRect ink;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x)
      if (image.pixelColor(x, y).lightness() < 250)
        ink = ink.united(QRect(x, y, 1, 1));
  return ink;
}

QImage played(const DisplayList &list, double zoom = 1)
{
  QImage image(300, 200, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::white);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  Player player(canvasPalette(Appearance::Light));
  player.play(painter, list, zoom);
  return image;
}

DisplayList textList(const QString &text, double width, double pixelSize = 20, double rotation = 0)
{
  TextBlock block;
  block.lines.push_back({text, width});
  block.font.pixelSize = pixelSize;
  block.anchor = QPointF(150, 100);
  block.rotation = rotation;
  DisplayList list;
  list.primitives.emplace_back(block);
  return list;
}

double widthOf(const QString &text, double pixelSize)
{
  return laneway::layout::interMetrics().width(text, {pixelSize, 400});
}

DisplayList everything()
{
  DisplayList list;
  list.overview = QRectF(10, 10, 100, 50);
  list.overviewFill = PaletteRole::Outline;
  list.primitives.emplace_back(
      RectShape{QRectF(10, 10, 100, 50), 7, PaletteRole::ShapeFill, Stroke{PaletteRole::Outline, 1.5}});
  list.primitives.emplace_back(EllipseShape{QRectF(20, 20, 10, 10), PaletteRole::Error, Stroke{}, Detail::Fine});
  list.primitives.emplace_back(EllipseShape{QRectF(40, 20, 10, 10), PaletteRole::Warning, Stroke{}, Detail::Small});
  return list;
}

}  // namespace

class PlayerTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { ensureFonts(); }

  void textsStandWhereTheirAnchorIs()
  {
    const double width = widthOf(u"Hamburg"_s, 20);
    const QRectF ink = inkOf(played(textList(u"Hamburg"_s, width)));
    QVERIFY(std::abs(ink.center().x() - 150) < 1.5);
    QVERIFY(std::abs(ink.top() - (100 - 0.727 * 20)) < 1.5);
  }

  void sizesNeedNotBeWhole()
  {
    const double width = widthOf(u"Hamburg"_s, 12.5);
    const QRectF ink = inkOf(played(textList(u"Hamburg"_s, width, 12.5)));
    QVERIFY2(std::abs(ink.width() - width) < 2.5, qPrintable(QString::number(ink.width() - width)));
  }

  void textsReadUpwards()
  {
    const double width = widthOf(u"Hamburg"_s, 20);
    const QRectF ink = inkOf(played(textList(u"Hamburg"_s, width, 20, -90)));
    QVERIFY(std::abs(ink.center().y() - 100) < 1.5);
    QVERIFY(ink.height() > 3 * ink.width());
    QVERIFY(ink.left() < 150 && ink.right() < 156);
  }

  void aWiderFontThanReckonedIsSqueezed()
  {
    const double width = widthOf(u"Hamburg"_s, 20) * 0.6;
    const QRectF ink = inkOf(played(textList(u"Hamburg"_s, width)));
    QVERIFY2(ink.width() <= width + 1, qPrintable(QString::number(ink.width())));
    QVERIFY(std::abs(ink.center().x() - 150) < 1.5);
  }

  void emojiStayInTheirWidth()
  {
    const QString text = u"👩‍👩‍👧✅🙂"_s;
    const double width = widthOf(text, 20);
    const QRectF ink = inkOf(played(textList(text, width)));
    QVERIFY(ink.width() <= width + 1);
  }

  void detailGrowsWithTheZoom()
  {
    const DisplayList list = everything();
    const CanvasPalette &palette = canvasPalette(Appearance::Light);
    const auto at = [&](double zoom, int x) { return played(list, zoom).pixelColor(x, 25); };
    QCOMPARE(at(0.1, 100), palette.outline);
    QCOMPARE(at(0.2, 25), palette.shapeFill);
    QCOMPARE(at(0.4, 25), palette.error);
    QCOMPARE(at(0.4, 45), palette.shapeFill);
    QCOMPARE(at(0.6, 45), palette.warning);
  }

  void aPreparedDrawingPlaysTheSameAgain()
  {
    DisplayList list = everything();
    LineShape line{.points = {{10, 100}, {200, 100}, {200, 150}}, .stroke = {PaletteRole::Flow}};
    line.end = LineEnd::Arrow;
    list.primitives.emplace_back(line);
    list.primitives.push_back(textList(u"again"_s, widthOf(u"again"_s, 20)).primitives.front());
    PreparedDrawing drawing(list);
    QCOMPARE(drawing.bounds(), paintedBounds(list));
    Player player(canvasPalette(Appearance::Light));
    const auto play = [&](double zoom) {
      QImage image(300, 200, QImage::Format_ARGB32_Premultiplied);
      image.fill(Qt::white);
      QPainter painter(&image);
      painter.setRenderHint(QPainter::Antialiasing);
      player.play(painter, drawing, zoom);
      return image;
    };
    const QImage first = play(1);
    (void)play(0.3);
    QCOMPARE(play(1), first);
    QCOMPARE(first, played(list));
  }

  void themesPlayTheSameListInTheirColours()
  {
    QImage image(20, 20, QImage::Format_ARGB32_Premultiplied);
    DisplayList list;
    list.primitives.emplace_back(RectShape{QRectF(0, 0, 20, 20), 0, PaletteRole::Canvas, Stroke{}});
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
      QPainter painter(&image);
      Player player(canvasPalette(appearance));
      player.play(painter, list);
      painter.end();
      QCOMPARE(image.pixelColor(10, 10), canvasPalette(appearance).canvas);
    }
  }
};

LANEWAY_TEST(PlayerTest)
#include "player_test.moc"
