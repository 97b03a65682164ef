#include "views/painting/line_shape.h"

#include <cmath>

#include <QTest>

#include "tests/support/test_registry.h"
#include "views/painting/line_jumps.h"
#include "views/painting/svg_path.h"

using namespace laneway;
using namespace laneway::painting;
using namespace Qt::StringLiterals;

namespace {

Route route(QStringView id, std::vector<Point> points)
{
  Route made;
  made.id = Id(id);
  made.points = std::move(points);
  return made;
}

}  // namespace

class LineShapeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void bendsAreRounded()
  {
    const LineShape line{.points = {{0, 0}, {100, 0}, {100, 50}}};
    const QPainterPath path = linePath(line);
    QVERIFY(!path.contains(QPointF(100, 0)));
    QCOMPARE(path.elementAt(1).x, 92.0);
    QCOMPARE(path.currentPosition(), QPointF(100, 50));
  }

  void shortStretchesBendLess()
  {
    const LineShape line{.points = {{0, 0}, {100, 0}, {100, 6}, {200, 6}}};
    const QPainterPath path = linePath(line);
    QCOMPARE(path.elementAt(1).x, 97.0);
    QCOMPARE(path.currentPosition(), QPointF(200, 6));
  }

  void arrowsPointAtTheEnd()
  {
    const LineShape line{.points = {{0, 0}, {100, 0}}, .end = LineEnd::Arrow};
    const auto head = endShape(line);
    QVERIFY(head.has_value());
    QCOMPARE(QPointF(head->path.elementAt(0)), QPointF(100, 0));
    QVERIFY(linePath(line).currentPosition().x() < 98);
    QVERIFY(!startShape(line).has_value());
  }

  void aTipLooksThroughAStub()
  {
    const LineShape line{.points = {{0, 0}, {100, 0}, {100, 0.2}}, .end = LineEnd::Arrow};
    const QRectF head = endShape(line)->path.boundingRect();
    QVERIFY(head.width() > 7 && head.left() < 93);
  }

  void degenerateLinesAreHarmless()
  {
    for (const std::vector<QPointF> &points :
         {std::vector<QPointF>{}, {{1, 1}}, {{1, 1}, {1, 1}}, {{1, 1}, {1, 1}, {1, 1}}}) {
      for (const LineEnd end : {LineEnd::None, LineEnd::Arrow, LineEnd::OpenArrow, LineEnd::HollowArrow,
                                LineEnd::Circle, LineEnd::Diamond, LineEnd::Slash}) {
        const LineShape line{.points = points, .start = end, .end = end};
        const QRectF bounds = linePath(line).boundingRect();
        QVERIFY(std::isfinite(bounds.width()));
        (void)startShape(line);
        (void)endShape(line);
      }
    }
  }

  void horizontalLinesHopOverVerticalOnes()
  {
    const Route across = route(u"across", {{0, 50}, {200, 50}});
    const Route down = route(u"down", {{100, 0}, {100, 100}});
    const std::vector<const Route *> both{&across, &down};
    QCOMPARE(lineJumps(across, both), (std::vector<QPointF>{{100, 50}}));
    QVERIFY(lineJumps(down, both).empty());
  }

  void touchingIsNoCrossing()
  {
    const Route across = route(u"across", {{0, 50}, {200, 50}});
    const Route from = route(u"from", {{100, 50}, {100, 100}});
    const Route end = route(u"end", {{200, 0}, {200, 100}});
    const std::vector<const Route *> all{&across, &from, &end};
    QVERIFY(lineJumps(across, all).empty());
  }

  void aJumpLeavesTheLineAndComesBack()
  {
    const LineShape line{.points = {{0, 50}, {200, 50}}, .jumps = {{100, 50}}};
    const QPainterPath path = linePath(line);
    QCOMPARE(path.boundingRect().top(), 45.0);
    QCOMPARE(path.boundingRect().bottom(), 50.0);
    const LineShape near{.points = {{0, 50}, {200, 50}}, .jumps = {{100, 50}, {104, 50}}};
    QCOMPARE(linePath(near).elementCount(), path.elementCount());
  }

  void pointsAlongAreFound()
  {
    const std::vector<QPointF> points{{0, 0}, {100, 0}, {100, 50}};
    QCOMPARE(lengthOf(points), 150.0);
    QCOMPARE(pointAlong(points, 120).point, QPointF(100, 20));
    QCOMPARE(pointAlong(points, 120).direction, QPointF(0, 1));
    QCOMPARE(pointAlong(points, -5).point, QPointF(0, 0));
    QCOMPARE(pointAlong(points, 500).point, QPointF(100, 50));
  }

  void pathDataRoundTrips_data()
  {
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("written");
    QTest::newRow("lines") << u"M1 2L3-4h5v6z"_s << u"M1,2L3,-4L8,-4L8,2Z"_s;
    QTest::newRow("relative") << u"m10,10 5,0 0,5"_s << u"M10,10L15,10L15,15"_s;
    QTest::newRow("curves") << u"M0 0C1 1 2 1 3 0S5-1 6 0"_s << u"M0,0C1,1 2,1 3,0C4,-1 5,-1 6,0"_s;
    QTest::newRow("packed") << u"M.5.5L1e1-1.25"_s << u"M0.5,0.5L10,-1.25"_s;
    QTest::newRow("error ends") << u"M0 0L10 10L5 junk"_s << u"M0,0L10,10"_s;
  }
  void pathDataRoundTrips()
  {
    QFETCH(QString, data);
    QFETCH(QString, written);
    QCOMPARE(pathData(pathFromData(data)), written);
    QCOMPARE(pathData(pathFromData(written)), written);
  }

  void arcsAreRound()
  {
    const QPainterPath circle = pathFromData(u"M10 0A10 10 0 1 1-10 0A10 10 0 1110 0");
    QCOMPARE(circle.boundingRect(), QRectF(-10, -10, 20, 20));
    for (double percent = 0; percent <= 1; percent += 0.05) {
      const QPointF point = circle.pointAtPercent(percent);
      QVERIFY(std::abs(std::hypot(point.x(), point.y()) - 10) < 0.01);
    }
  }

  void numbersAreShort()
  {
    QCOMPARE(svgNumber(12), u"12"_s);
    QCOMPARE(svgNumber(12.5), u"12.5"_s);
    QCOMPARE(svgNumber(-0.001), u"0"_s);
    QCOMPARE(svgNumber(0.126), u"0.13"_s);
    QCOMPARE(svgNumber(100), u"100"_s);
  }
};

LANEWAY_TEST(LineShapeTest)
#include "line_shape_test.moc"
