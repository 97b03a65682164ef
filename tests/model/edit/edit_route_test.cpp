#include "model/edit/edit_route.h"

#include <QTest>

#include "model/edit/move_shapes.h"
#include "model/edit/outline_point.h"
#include "model/edit/rename.h"
#include "model/process/navigate.h"
#include "tests/support/document_builder.h"
#include "tests/support/edit_harness.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

class EditRouteTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void pointsSetByHandStay();
  void endsInsideAShapeAreCutAtItsBorder();
  void aSegmentMovesSideways();
  void anEndSegmentKeepsItsEndAtTheShape();
  void aReconnectedFlowGoesToTheNewShape();
  void anImpossibleEndIsRefused();
  void labelsStayWhereTheyWerePut();
  void aRenamedFlowIsRelabelledButNotRerouted();
  void theLineOfANoteAboutALaneGoesAlongWithBoth();
};

namespace {

const Id Map(u"p-map");

DocumentBuilder stairs()
{
  DocumentBuilder builder;
  builder.process(u"p").pool(u"pool").lane(u"upper").task(u"a").lane(u"lower").task(u"b").flow(u"a", u"b").end(u"e");
  return builder;
}

const Route &routeOf(const EditHarness &harness, QStringView flow = u"a-b")
{
  return *routeIn(harness.document(), Map, Id(flow));
}

Rect boundsOf(const EditHarness &harness, QStringView element)
{
  return shapeIn(harness.document(), Map, Id(element))->bounds;
}

/// From below "a" down, over and up into "b" from the left.
std::vector<Point> wayRound(const EditHarness &harness)
{
  const Rect a = boundsOf(harness, u"a");
  const Rect b = boundsOf(harness, u"b");
  return {{a.center().x, a.bottom()}, {a.center().x, b.center().y}, {b.left(), b.center().y}};
}

bool isTied(const EditHarness &harness, QStringView flow = u"a-b")
{
  const Flow &of = *harness.document().get<Flow>(Id(flow));
  const std::vector<Point> &points = routeOf(harness, flow).points;
  return isOnOutline(harness.document(), *shapeIn(harness.document(), Map, of.source), points.front()) &&
         isOnOutline(harness.document(), *shapeIn(harness.document(), Map, of.target), points.back());
}

}  // namespace

void EditRouteTest::pointsSetByHandStay()
{
  EditHarness harness(stairs().build());
  const std::vector<Point> wanted = wayRound(harness);
  QVERIFY(harness.perform([&](Draft &draft) { return setRoutePoints(draft, Map, Id(u"a-b"), wanted); }));
  QCOMPARE(routeOf(harness).points, wanted);
  QVERIFY(routeOf(harness).fixed);
  QVERIFY(harness.perform([&](Draft &draft) { return moveShapes(draft, Map, {Id(u"e")}, {30, 0}); }));
  QCOMPARE(routeOf(harness).points, wanted);
  QVERIFY(harness.perform([&](Draft &draft) { return resetRoute(draft, Map, Id(u"a-b")); }));
  QVERIFY(!routeOf(harness).fixed);
  QVERIFY(isTied(harness));
  QVERIFY(!harness.perform([&](Draft &draft) { return setRoutePoints(draft, Map, Id(u"a-b"), {{0, 0}}); }));
  QCOMPARE(harness.refusal(), u"route-needs-points"_s);
  QCOMPARE(harness.problems(), QStringList());
}

void EditRouteTest::endsInsideAShapeAreCutAtItsBorder()
{
  EditHarness harness(stairs().build());
  std::vector<Point> wanted = wayRound(harness);
  const std::vector<Point> expected = wanted;
  wanted.front().y = boundsOf(harness, u"a").center().y;
  wanted.back().x = boundsOf(harness, u"b").center().x;
  QVERIFY(harness.perform([&](Draft &draft) { return setRoutePoints(draft, Map, Id(u"a-b"), wanted); }));
  QCOMPARE(routeOf(harness).points, expected);
  QCOMPARE(harness.problems(), QStringList());
}

void EditRouteTest::aSegmentMovesSideways()
{
  EditHarness harness(stairs().build());
  const std::vector<Point> before = routeOf(harness).points;
  QCOMPARE(before.size(), std::size_t(4));
  QVERIFY(harness.perform([](Draft &draft) { return moveSegment(draft, Map, Id(u"a-b"), 1, 8); }));
  const std::vector<Point> after = routeOf(harness).points;
  QCOMPARE(after.size(), std::size_t(4));
  QCOMPARE(after[1], before[1] + (Point{8, 0}));
  QCOMPARE(after[2], before[2] + (Point{8, 0}));
  QCOMPARE(after.front(), before.front());
  QVERIFY(!harness.perform([](Draft &draft) { return moveSegment(draft, Map, Id(u"a-b"), 3, 8); }));
  QVERIFY(!harness.perform([](Draft &draft) { return moveSegment(draft, Map, Id(u"a-b"), -1, 8); }));
  QCOMPARE(harness.problems(), QStringList());
}

void EditRouteTest::anEndSegmentKeepsItsEndAtTheShape()
{
  EditHarness harness(stairs().build());
  const Point start = routeOf(harness).points.front();
  QVERIFY(harness.perform([](Draft &draft) { return moveSegment(draft, Map, Id(u"a-b"), 0, 10); }));
  QCOMPARE(routeOf(harness).points.front(), start + (Point{0, 10}));
  QVERIFY(isTied(harness));
  QVERIFY(harness.perform([](Draft &draft) { return moveSegment(draft, Map, Id(u"a-b"), 0, 50); }));
  QCOMPARE(routeOf(harness).points.front(), start + (Point{0, 10}));
  QVERIFY(isTied(harness));
  for (std::size_t at = 0; at + 1 < routeOf(harness).points.size(); ++at) {
    const Point step = routeOf(harness).points[at + 1] - routeOf(harness).points[at];
    QVERIFY(step.x == 0 || step.y == 0);
  }
  QCOMPARE(harness.problems(), QStringList());
}

void EditRouteTest::theLineOfANoteAboutALaneGoesAlongWithBoth()
{
  DocumentBuilder builder = stairs();
  builder.in(u"upper").note(u"hint", u"!").flow(u"hint", u"lower");
  builder.change<Flow>(u"hint-lower", [](Flow &flow) { flow.kind = FlowKind::Association; });
  EditHarness harness(builder.build());
  const auto isTiedToLane = [&harness] {
    const std::vector<Point> &tie = routeOf(harness, u"hint-lower").points;
    const Rect note = boundsOf(harness, u"hint");
    return tie.size() == 2 && tie.front() == Point{note.center().x, note.bottom()} &&
           tie.back() == Point{note.center().x, boundsOf(harness, u"lower").top()};
  };
  QVERIFY(harness.perform([](Draft &draft) { return moveShapes(draft, Map, {Id(u"hint")}, {20, 5}); }));
  QVERIFY(isTiedToLane());
  QVERIFY(harness.perform([](Draft &draft) { return moveShapes(draft, Map, {Id(u"pool")}, {100, 50}); }));
  QVERIFY(isTiedToLane());
  QCOMPARE(harness.problems(), QStringList());
}

void EditRouteTest::aReconnectedFlowGoesToTheNewShape()
{
  EditHarness harness(stairs().build());
  QVERIFY(harness.perform([](Draft &draft) { return reconnect(draft, Id(u"a-b"), FlowEnd::Target, Id(u"e")); }));
  QCOMPARE(harness.document().get<Flow>(Id(u"a-b"))->target, Id(u"e"));
  QVERIFY(isTied(harness));
  QCOMPARE(harness.problems(), QStringList());
}

void EditRouteTest::anImpossibleEndIsRefused()
{
  EditHarness harness(stairs().build());
  QVERIFY(!harness.perform([](Draft &draft) { return reconnect(draft, Id(u"a-b"), FlowEnd::Source, Id(u"e")); }));
  QCOMPARE(harness.refusal(), u"connect-out-of-end"_s);
  QVERIFY(!harness.perform([](Draft &draft) { return reconnect(draft, Id(u"x"), FlowEnd::Source, Id(u"e")); }));
  QCOMPARE(harness.refusal(), u"element-missing"_s);
  QCOMPARE(harness.problems(), QStringList());
}

void EditRouteTest::labelsStayWhereTheyWerePut()
{
  EditHarness harness(stairs().change<Flow>(u"a-b", [](Flow &flow) { flow.name = u"yes"_s; }).build());
  const Rect wanted{200, 90, 20, 14};
  QVERIFY(harness.perform([&](Draft &draft) { return moveLabel(draft, Map, Id(u"a-b"), wanted); }));
  QVERIFY(harness.perform([](Draft &draft) { return moveShapes(draft, Map, {Id(u"b")}, {20, 0}); }));
  QCOMPARE(routeOf(harness).label, wanted);
  QVERIFY(harness.perform([&](Draft &draft) { return moveLabel(draft, Map, Id(u"e"), wanted); }));
  QCOMPARE(shapeIn(harness.document(), Map, Id(u"e"))->label, wanted);
  QVERIFY(harness.perform([](Draft &draft) { return moveShapes(draft, Map, {Id(u"e")}, {20, 5}); }));
  QCOMPARE(shapeIn(harness.document(), Map, Id(u"e"))->label, translated(wanted, {20, 5}));
  for (const char16_t *each : {u"a-b", u"e"}) {
    QVERIFY(isLabelPutByHand(harness.document(), Map, Id(each)));
    QVERIFY(harness.perform([&](Draft &draft) { return resetLabel(draft, Map, Id(each)); }));
    QVERIFY(!isLabelPutByHand(harness.document(), Map, Id(each)));
  }
  QVERIFY(!shapeIn(harness.document(), Map, Id(u"e"))->label);
  QVERIFY(routeOf(harness).label && *routeOf(harness).label != wanted);
  QCOMPARE(harness.problems(), QStringList());
}

void EditRouteTest::aRenamedFlowIsRelabelledButNotRerouted()
{
  EditHarness harness(stairs().build());
  const std::vector<Point> before = routeOf(harness).points;
  QVERIFY(harness.perform([](Draft &draft) { return rename(draft, Id(u"a-b"), u"yes"_s); }));
  QCOMPARE(routeOf(harness).points, before);
  QVERIFY(routeOf(harness).label);
  QVERIFY(harness.perform([](Draft &draft) { return rename(draft, Id(u"a-b"), {}); }));
  QVERIFY(!routeOf(harness).label);
  QCOMPARE(harness.problems(), QStringList());
}

LANEWAY_TEST(EditRouteTest)
#include "edit_route_test.moc"
