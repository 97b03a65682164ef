#include "views/painting/overlay/marks.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include "model/layout/inter_metrics.h"
#include "tests/support/element_gallery.h"
#include "tests/support/golden.h"
#include "tests/support/test_registry.h"
#include "views/painting/diagram_picture.h"
#include "views/painting/fonts.h"
#include "views/painting/overlay/token_stamp.h"

using namespace laneway;
using namespace laneway::painting;
using namespace Qt::StringLiterals;

namespace {

const QRectF step(100, 100, 120, 56);

int dotsIn(const DisplayList &list)
{
  return static_cast<int>(list.primitives.size());
}

}  // namespace

class MarksTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { ensureFonts(); }

  void aBadgeSitsOnTheCornerAndHoldsItsText()
  {
    for (const QString &text : {u"1"_s, u"14"_s, u"12,345"_s, QString(200, u'9')}) {
      const DisplayList list =
          countBadge(step, text, PaletteRole::Accent, PaletteRole::OnAccent, layout::interMetrics());
      const QRectF pill = std::get<RectShape>(list.primitives.front()).rect;
      QVERIFY(pill.contains(step.topRight()));
      QVERIFY(pill.width() >= pill.height());
      QVERIFY(pill.contains(textBounds(std::get<TextBlock>(list.primitives.back())).adjusted(0, 2, 0, -2)));
    }
  }

  void dotsCountWhoWaitsAsFarAsThereIsRoom()
  {
    QCOMPARE(dotsIn(queueDots(step, 0)), 0);
    QCOMPARE(dotsIn(queueDots(step, 3)), 3);
    const DisplayList many = queueDots(step, 1000);
    QCOMPARE(dotsIn(many), 10);
    QVERIFY(paintedBounds(many).right() <= step.right());
    QVERIFY(paintedBounds(many).top() > step.bottom());
    QCOMPARE(std::get<EllipseShape>(many.primitives.back()).fill, Ink(PaletteRole::Canvas));
    const DisplayList ten = queueDots(step, 10);
    QCOMPARE(std::get<EllipseShape>(ten.primitives.back()).fill, Ink(PaletteRole::Token));
  }

  void aLoadBarIsFilledByItsShare()
  {
    const QRectF lane(0, 0, 900, 120);
    const auto filled = [&](double share) {
      const DisplayList list = loadBar(lane, true, {share, u"%"_s}, layout::interMetrics());
      return list.primitives.size() == 3 ? std::get<RectShape>(list.primitives[1]).rect.height() : 0;
    };
    QCOMPARE(filled(0), 0.0);
    QCOMPARE(filled(0.5), 24.0);
    QCOMPARE(filled(1), 48.0);
    QCOMPARE(filled(7), 48.0);
    QVERIFY(paintedBounds(loadBar(lane, true, {1, u"100 %"_s}, layout::interMetrics())).left() > lane.right());
    QVERIFY(paintedBounds(loadBar(lane, false, {1, u"100 %"_s}, layout::interMetrics())).top() > lane.bottom());
  }

  void heatNumbersStandInsideOrNotAtAll()
  {
    const auto numberIn = [](const QRectF &shape) {
      return heatNumber(shape, u"97 %"_s, Ink::heatText(1), layout::interMetrics());
    };
    QVERIFY(step.contains(paintedBounds(numberIn(step))));
    QVERIFY(numberIn(QRectF(0, 0, 12, 12)).isEmpty());
  }

  void stampedTokensAreRoundAndWhereTheyShouldBe()
  {
    QImage image(100, 100, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(2, 2);
    const TokenStamp stamp(qRgb(0, 0, 255), qRgb(255, 255, 255), 2);
    const std::vector<QPointF> tokens{{25.1, 25.6}};
    stamp.paint(painter, tokens);
    QCOMPARE(painter.transform(), QTransform::fromScale(2, 2));
    painter.end();
    QPointF sum;
    double weight = 0;
    for (int y = 0; y < 100; ++y)
      for (int x = 0; x < 100; ++x) {
        const double blue = 255 - image.pixelColor(x, y).red();
        sum += QPointF(x + 0.5, y + 0.5) * blue;
        weight += blue;
      }
    const QPointF centre = sum / weight;
    QVERIFY2(std::hypot(centre.x() - 50.2, centre.y() - 51.2) < 0.3,
             qPrintable(u"%1 %2"_s.arg(centre.x()).arg(centre.y())));
  }

  /// A simulation as it is seen: heat, numbers, queues, tokens, loads.
  void simulationPicture_data()
  {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
  }
  void simulationPicture()
  {
    QFETCH(bool, dark);
    const CanvasPalette &palette = canvasPalette(dark ? Appearance::Dark : Appearance::Light);
    const Document document = test::onboardingMap();
    const PaintContext context{&layout::interMetrics()};
    DiagramPicture picture = paintDiagram(document, Id(u"map"), context);
    const QRectF view = picture.bounds.adjusted(-20, -20, 60, 20);
    QImage image((view.size() * 1.5).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(palette.canvas);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(1.5, 1.5);
    painter.translate(-view.topLeft());
    Player player(palette);
    play(painter, player, picture, view, 1.5);

    const std::map<QString, std::pair<double, int>> loads{{u"Check documents"_s, {0.97, 14}},
                                                          {u"Review account"_s, {0.71, 5}},
                                                          {u"Set up account"_s, {0.45, 0}},
                                                          {u"Kick-off meeting"_s, {0.25, 0}},
                                                          {u"Confirm details"_s, {0.1, 2}}};
    for (const Shape &shape : document.shapes()) {
      const QRectF rect(shape.bounds.x, shape.bounds.y, shape.bounds.width, shape.bounds.height);
      if (const Lane *lane = document.get<Lane>(shape.element))
        player.play(painter, loadBar(rect, true, {0.22 + 0.25 * lane->rank, u"%1 %"_s.arg(22 + 25 * lane->rank)},
                                     layout::interMetrics()));
      const Node *node = document.get<Node>(shape.element);
      const auto load = node ? loads.find(node->name) : loads.end();
      if (load == loads.end())
        continue;
      const auto [share, waiting] = load->second;
      const Look look{.fill = Ink::heatFill(share), .text = Ink::heatText(share)};
      player.play(painter, paintShape(document, shape, context, look));
      player.play(painter, heatNumber(rect, u"%1 %"_s.arg(share * 100), Ink::heatText(share), layout::interMetrics()));
      player.play(painter, queueDots(rect, waiting));
      if (waiting > 3)
        player.play(painter, countBadge(rect, QString::number(waiting), Ink::heatFill(share), Ink::heatText(share),
                                        layout::interMetrics()));
    }
    std::vector<QPointF> tokens;
    for (const Route &route : document.routes()) {
      std::vector<QPointF> points;
      for (const Point &point : route.points)
        points.emplace_back(point.x, point.y);
      tokens.push_back(pointAlong(points, lengthOf(points) * 0.4).point);
    }
    TokenStamp(palette.token.rgba(), palette.canvas.rgba(), 1.5).paint(painter, tokens);
    player.play(painter, findingSpot(QRectF(412, 122, 118, 56), Severity::Error));
    player.play(painter, findingSpot(QRectF(412, 512, 118, 56), Severity::Warning));
    player.play(painter, findingSpot(QRectF(1080, 122, 118, 56), Severity::Advice));
    painter.end();
    const test::Golden golden{QStringLiteral(LANEWAY_SOURCE_DIR "/tests/golden/painting"),
                              QStringLiteral(LANEWAY_BINARY_DIR "/golden-differences")};
    const QString difference = golden.compare(image, dark ? u"simulation-dark.png"_s : u"simulation-light.png"_s);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
  }
};

LANEWAY_TEST(MarksTest)
#include "marks_test.moc"
