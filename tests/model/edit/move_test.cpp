#include <QTest>

#include "model/edit/arrange_shapes.h"
#include "model/edit/default_sizes.h"
#include "model/edit/dock.h"
#include "model/edit/make_space.h"
#include "model/edit/move_shapes.h"
#include "model/edit/outline_point.h"
#include "model/process/navigate.h"
#include "tests/support/document_builder.h"
#include "tests/support/edit_harness.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

class MoveTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void laneMembershipFollowsTheShape();
  void aRoleSetByHandStays();
  void flowsFollowTheStepThatMoved();
  void routesThatAreNotTouchedStay();
  void routesBetweenThingsThatMoveGoAlong();
  void aFlowThatComesToCrossPoolsBecomesAMessage();
  void subProcessesTakeTheirContentsAlong();
  void poolsTakeTheirContentsAlong();
  void boundaryEventsGoWithTheirHost();
  void aBoundaryEventAloneSlidesAlongItsHost();
  void aBoundaryEventDroppedOnAnotherStepSitsThere();
  void aBoundaryEventStaysAtItsHostWhenThatIsResized();
  void movedByHandADiagramIsNotAutomaticAnyMore();
  void aSubProcessGrowsForWhatIsMovedInside();
  void aStepIsNeverSmallerThanItsKindAllows();
  void aSubProcessIsNeverSmallerThanItsContents();
  void aLaneMadeHigherPushesTheNext();
  void aLaneIsNeverSmallerThanItsContents();
  void spacePushesWhatLiesBeyondAcrossLanes();
  void spaceIsTakenOutOnlyAsFarAsThereIsSome();
  void shapesAlign_data();
  void shapesAlign();
  void gapsBecomeEqual();
  void shapesGetTheSameSize();
};

namespace {

const Id Map(u"p-map");

Rect boundsOf(const EditHarness &harness, QStringView element)
{
  return shapeIn(harness.document(), Map, Id(element))->bounds;
}

const std::vector<Point> &pointsOf(const EditHarness &harness, QStringView flow)
{
  return routeIn(harness.document(), Map, Id(flow))->points;
}

bool move(EditHarness &harness, const std::vector<Id> &elements, Point delta)
{
  return harness.perform([&](Draft &draft) { return moveShapes(draft, Map, elements, delta); });
}

DocumentBuilder twoLanes()
{
  DocumentBuilder builder;
  builder.process(u"p").pool(u"pool").lane(u"upper").lane(u"lower").in(u"upper").task(u"a").task(u"b").task(u"c");
  builder.chain({u"a", u"b", u"c"});
  return builder;
}

bool isTied(const EditHarness &harness, QStringView flow)
{
  const Flow &of = *harness.document().get<Flow>(Id(flow));
  const std::vector<Point> &points = pointsOf(harness, flow);
  return isOnOutline(harness.document(), *shapeIn(harness.document(), Map, of.source), points.front()) &&
         isOnOutline(harness.document(), *shapeIn(harness.document(), Map, of.target), points.back());
}

}  // namespace

void MoveTest::laneMembershipFollowsTheShape()
{
  EditHarness harness(twoLanes().build());
  const double down = boundsOf(harness, u"lower").center().y - boundsOf(harness, u"b").center().y;
  QVERIFY(move(harness, {Id(u"b")}, {0, down}));
  const Node &b = *harness.document().get<Node>(Id(u"b"));
  QCOMPARE(b.lane, Id(u"lower"));
  QCOMPARE(effectiveRole(harness.document(), b), Id(u"role-lower"));
  QCOMPARE(harness.problems(), QStringList());
}

void MoveTest::aRoleSetByHandStays()
{
  EditHarness harness(twoLanes().changeActivity(u"b", [](Activity &b) { b.role = Id(u"role-upper"); }).build());
  QVERIFY(move(harness, {Id(u"b")}, {0, 130}));
  const Node &b = *harness.document().get<Node>(Id(u"b"));
  QCOMPARE(b.lane, Id(u"lower"));
  QCOMPARE(effectiveRole(harness.document(), b), Id(u"role-upper"));
  QCOMPARE(harness.problems(), QStringList());
}

void MoveTest::flowsFollowTheStepThatMoved()
{
  EditHarness harness(twoLanes().build());
  QVERIFY(move(harness, {Id(u"b")}, {0, 130}));
  QVERIFY(isTied(harness, u"a-b"));
  QVERIFY(isTied(harness, u"b-c"));
  QVERIFY(pointsOf(harness, u"a-b").size() > 2);
  QCOMPARE(harness.problems(), QStringList());
}

void MoveTest::routesThatAreNotTouchedStay()
{
  EditHarness harness(twoLanes().build());
  const std::vector<Point> before = pointsOf(harness, u"b-c");
  QVERIFY(move(harness, {Id(u"a")}, {0, 20}));
  QCOMPARE(pointsOf(harness, u"b-c"), before);
  QCOMPARE(harness.problems(), QStringList());
}

void MoveTest::routesBetweenThingsThatMoveGoAlong()
{
  EditHarness harness(twoLanes().change<Flow>(u"a-b", [](Flow &flow) { flow.name = u"go"_s; }).build());
  QVERIFY(harness.perform([](Draft &draft) -> Result<void> {
    draft.update<Route>(routeIn(draft.document, Map, Id(u"a-b"))->id, [](Route &route) {
      const Point a = route.points.front();
      const Point b = route.points.back();
      route.points = {a, {a.x + 10, a.y}, {a.x + 10, a.y + 60}, {b.x - 10, b.y + 60}, {b.x - 10, b.y}, b};
      route.fixed = true;
    });
    return {};
  }));
  std::vector<Point> expected = pointsOf(harness, u"a-b");
  for (Point &point : expected)
    point = point + Point{5, 7};
  QVERIFY(move(harness, {Id(u"a"), Id(u"b")}, {5, 7}));
  QCOMPARE(pointsOf(harness, u"a-b"), expected);
  QCOMPARE(harness.problems(), QStringList());
}

void MoveTest::aFlowThatComesToCrossPoolsBecomesAMessage()
{
  EditHarness harness(twoLanes().pool(u"other").task(u"x").build());
  const Point toOther = boundsOf(harness, u"other").center() - boundsOf(harness, u"c").center();
  QVERIFY(move(harness, {Id(u"c")}, toOther));
  QCOMPARE(harness.document().get<Node>(Id(u"c"))->parent, Id(u"other"));
  QCOMPARE(harness.document().get<Flow>(Id(u"b-c"))->kind, FlowKind::Message);
  QVERIFY(move(harness, {Id(u"c")}, Point() - toOther));
  QCOMPARE(harness.document().get<Flow>(Id(u"b-c"))->kind, FlowKind::Sequence);
  QCOMPARE(harness.problems(), QStringList());
}

void MoveTest::subProcessesTakeTheirContentsAlong()
{
  EditHarness harness(DocumentBuilder()
                          .process(u"p")
                          .subProcess(u"sub")
                          .in(u"sub")
                          .task(u"x")
                          .boundary(u"timer", u"x")
                          .subProcess(u"deep")
                          .in(u"deep")
                          .task(u"y")
                          .build());
  const Rect x = boundsOf(harness, u"x");
  const Rect y = boundsOf(harness, u"y");
  const Rect timer = boundsOf(harness, u"timer");
  QVERIFY(move(harness, {Id(u"sub"), Id(u"y")}, {100, 50}));
  QCOMPARE(boundsOf(harness, u"x"), translated(x, {100, 50}));
  QCOMPARE(boundsOf(harness, u"y"), translated(y, {100, 50}));
  QCOMPARE(boundsOf(harness, u"timer"), translated(timer, {100, 50}));
  QCOMPARE(harness.document().get<Node>(Id(u"y"))->parent, Id(u"deep"));
  QCOMPARE(movedAlong(harness.document(), Map, {Id(u"sub")}),
           (std::vector<Id>{Id(u"deep"), Id(u"sub"), Id(u"timer"), Id(u"x"), Id(u"y")}));
  QCOMPARE(harness.problems(), QStringList());
}

void MoveTest::poolsTakeTheirContentsAlong()
{
  EditHarness harness(twoLanes().build());
  const Rect lane = boundsOf(harness, u"lower");
  const Rect b = boundsOf(harness, u"b");
  const std::vector<Point> line = pointsOf(harness, u"a-b");
  QVERIFY(move(harness, {Id(u"pool"), Id(u"lower")}, {-40, 300}));
  QCOMPARE(boundsOf(harness, u"lower"), translated(lane, {-40, 300}));
  QCOMPARE(boundsOf(harness, u"b"), translated(b, {-40, 300}));
  QCOMPARE(pointsOf(harness, u"a-b").front(), line.front() + (Point{-40, 300}));
  QCOMPARE(harness.document().get<Node>(Id(u"b"))->lane, Id(u"upper"));
  QVERIFY(move(harness, {Id(u"lower")}, {50, 50}));
  QCOMPARE(boundsOf(harness, u"lower"), translated(lane, {-40, 300}));
  QCOMPARE(harness.problems(), QStringList());
}

void MoveTest::boundaryEventsGoWithTheirHost()
{
  EditHarness harness(twoLanes().boundary(u"timer", u"b").task(u"late").flow(u"timer", u"late").build());
  const Rect timer = boundsOf(harness, u"timer");
  const double down = boundsOf(harness, u"lower").center().y - boundsOf(harness, u"b").center().y;
  QVERIFY(move(harness, {Id(u"b")}, {7, down}));
  QCOMPARE(boundsOf(harness, u"timer"), translated(timer, {7, down}));
  QCOMPARE(harness.document().get<Node>(Id(u"timer"))->lane, Id(u"lower"));
  QVERIFY(isTied(harness, u"timer-late"));
  QCOMPARE(harness.problems(), QStringList());
}

void MoveTest::aBoundaryEventAloneSlidesAlongItsHost()
{
  EditHarness harness(twoLanes().boundary(u"timer", u"b").build());
  const Rect b = boundsOf(harness, u"b");
  QVERIFY(move(harness, {Id(u"timer")}, {20, 9}));
  QCOMPARE(boundsOf(harness, u"timer").center(), (Point{b.center().x + 20, b.bottom()}));
  QVERIFY(move(harness, {Id(u"timer")}, {500, -20}));
  QVERIFY(isOnBorder(b, boundsOf(harness, u"timer").center()));
  QCOMPARE(harness.document().get<Node>(Id(u"timer"))->as<Event>()->host, Id(u"b"));
  QCOMPARE(harness.problems(), QStringList());
}

void MoveTest::aBoundaryEventDroppedOnAnotherStepSitsThere()
{
  EditHarness harness(twoLanes().boundary(u"timer", u"b").build());
  const Point delta = Point{boundsOf(harness, u"c").center().x, boundsOf(harness, u"c").bottom()} -
                      boundsOf(harness, u"timer").center();
  QVERIFY(move(harness, {Id(u"timer")}, delta + Point{0, -4}));
  QCOMPARE(harness.document().get<Node>(Id(u"timer"))->as<Event>()->host, Id(u"c"));
  QCOMPARE(harness.problems(), QStringList());
}

void MoveTest::aBoundaryEventStaysAtItsHostWhenThatIsResized()
{
  EditHarness harness(twoLanes().boundary(u"timer", u"b").build());
  Rect b = boundsOf(harness, u"b");
  b.width += 60;
  b.height += 20;
  QVERIFY(harness.perform([&](Draft &draft) { return resizeShape(draft, Map, Id(u"b"), b); }));
  QCOMPARE(boundsOf(harness, u"b"), b);
  QCOMPARE(boundsOf(harness, u"timer").center(), (Point{b.center().x, b.bottom()}));
  QVERIFY(isTied(harness, u"b-c"));
  QCOMPARE(harness.problems(), QStringList());
}

void MoveTest::movedByHandADiagramIsNotAutomaticAnyMore()
{
  EditHarness harness(twoLanes().change<Diagram>(Map.text(), [](Diagram &map) { map.automatic = true; }).build());
  const Rect b = boundsOf(harness, u"b");
  QVERIFY(move(harness, {Id(u"b")}, {0, 5}));
  QVERIFY(!harness.document().get<Diagram>(Map)->automatic);
  QCOMPARE(boundsOf(harness, u"b"), translated(b, {0, 5}));
  QCOMPARE(harness.problems(), QStringList());
}

void MoveTest::aSubProcessGrowsForWhatIsMovedInside()
{
  EditHarness harness(twoLanes().subProcess(u"sub").in(u"sub").task(u"x").in(u"upper").task(u"after").build());
  const Rect sub = boundsOf(harness, u"sub");
  const Rect after = boundsOf(harness, u"after");
  QVERIFY(move(harness, {Id(u"x")}, {60, 0}));
  QVERIFY(boundsOf(harness, u"sub").right() > boundsOf(harness, u"x").right());
  QCOMPARE(boundsOf(harness, u"after").left() - boundsOf(harness, u"sub").right(), after.left() - sub.right());
  QCOMPARE(harness.document().get<Node>(Id(u"x"))->parent, Id(u"sub"));
  QVERIFY(boundsOf(harness, u"pool").right() >= boundsOf(harness, u"after").right());
  QCOMPARE(harness.problems(), QStringList());
}

void MoveTest::aStepIsNeverSmallerThanItsKindAllows()
{
  EditHarness harness(twoLanes().build());
  QVERIFY(harness.perform([&](Draft &draft) { return resizeShape(draft, Map, Id(u"b"), {300, 20, 1, -5}); }));
  QCOMPARE(boundsOf(harness, u"b").size(), sizes::MinimumStep);
  QCOMPARE(harness.problems(), QStringList());
}

void MoveTest::aSubProcessIsNeverSmallerThanItsContents()
{
  EditHarness harness(DocumentBuilder().process(u"p").subProcess(u"sub").in(u"sub").task(u"x").build());
  QVERIFY(harness.perform([&](Draft &draft) { return resizeShape(draft, Map, Id(u"sub"), {0, 0, 50, 50}); }));
  QVERIFY(contains(boundsOf(harness, u"sub"), grown(boundsOf(harness, u"x"), sizes::Grid)));
  QCOMPARE(harness.problems(), QStringList());
}

void MoveTest::aLaneMadeHigherPushesTheNext()
{
  EditHarness harness(twoLanes().in(u"lower").task(u"x").build());
  const Rect x = boundsOf(harness, u"x");
  const Rect pool = boundsOf(harness, u"pool");
  Rect upper = boundsOf(harness, u"upper");
  upper.height += 50;
  QVERIFY(harness.perform([&](Draft &draft) { return resizeShape(draft, Map, Id(u"upper"), upper); }));
  QCOMPARE(boundsOf(harness, u"upper"), upper);
  QCOMPARE(boundsOf(harness, u"x"), translated(x, {0, 50}));
  QCOMPARE(boundsOf(harness, u"pool").bottom(), pool.bottom() + 50);
  QCOMPARE(boundsOf(harness, u"lower").bottom(), pool.bottom() + 50);
  upper.y -= 30;
  upper.height += 30;
  QVERIFY(harness.perform([&](Draft &draft) { return resizeShape(draft, Map, Id(u"upper"), upper); }));
  QCOMPARE(boundsOf(harness, u"upper"), upper);
  QCOMPARE(boundsOf(harness, u"pool").top(), pool.top() - 30);
  QCOMPARE(boundsOf(harness, u"x"), translated(x, {0, 50}));
  QCOMPARE(harness.problems(), QStringList());
}

void MoveTest::aLaneIsNeverSmallerThanItsContents()
{
  EditHarness harness(twoLanes().in(u"lower").task(u"x").build());
  Rect upper = boundsOf(harness, u"upper");
  upper.height = 10;
  QVERIFY(harness.perform([&](Draft &draft) { return resizeShape(draft, Map, Id(u"upper"), upper); }));
  QCOMPARE(boundsOf(harness, u"upper").bottom(), boundsOf(harness, u"a").bottom() + sizes::Grid);
  QCOMPARE(boundsOf(harness, u"lower").top(), boundsOf(harness, u"upper").bottom());
  QVERIFY(contains(boundsOf(harness, u"lower"), boundsOf(harness, u"x")));
  Rect pool = boundsOf(harness, u"pool");
  pool.width = 50;
  QVERIFY(harness.perform([&](Draft &draft) { return resizeShape(draft, Map, Id(u"pool"), pool); }));
  QVERIFY(contains(boundsOf(harness, u"pool"), boundsOf(harness, u"c")));
  QVERIFY(contains(boundsOf(harness, u"pool"), boundsOf(harness, u"x")));
  QCOMPARE(boundsOf(harness, u"lower").right(), boundsOf(harness, u"pool").right());
  QCOMPARE(harness.problems(), QStringList());
}

void MoveTest::spacePushesWhatLiesBeyondAcrossLanes()
{
  EditHarness harness(twoLanes().in(u"lower").task(u"x").flow(u"c", u"x").build());
  const Rect a = boundsOf(harness, u"a");
  const Rect b = boundsOf(harness, u"b");
  const Rect x = boundsOf(harness, u"x");
  const Rect pool = boundsOf(harness, u"pool");
  QVERIFY(harness.perform([&](Draft &draft) { return makeSpace(draft, Map, Axis::Horizontal, b.left() - 10, 70); }));
  QCOMPARE(boundsOf(harness, u"a"), a);
  QCOMPARE(boundsOf(harness, u"b"), translated(b, {70, 0}));
  QCOMPARE(boundsOf(harness, u"x"), translated(x, {70, 0}));
  QCOMPARE(boundsOf(harness, u"pool").right(), pool.right() + 70);
  QCOMPARE(boundsOf(harness, u"lower").right(), pool.right() + 70);
  for (const char16_t *flow : {u"a-b", u"b-c", u"c-x"})
    QVERIFY(isTied(harness, flow));
  QCOMPARE(harness.problems(), QStringList());
}

void MoveTest::spaceIsTakenOutOnlyAsFarAsThereIsSome()
{
  EditHarness harness(twoLanes().build());
  const Rect a = boundsOf(harness, u"a");
  const Rect b = boundsOf(harness, u"b");
  const double possible = possibleSpace(harness.document(), Map, Axis::Horizontal, b.left() - 5, -500);
  QCOMPARE(possible, -(b.left() - a.right() - sizes::Grid));
  QVERIFY(harness.perform([&](Draft &draft) { return makeSpace(draft, Map, Axis::Horizontal, b.left() - 5, -500); }));
  QCOMPARE(boundsOf(harness, u"b").left(), a.right() + sizes::Grid);
  QVERIFY(isTied(harness, u"a-b"));
  QCOMPARE(possibleSpace(harness.document(), Map, Axis::Horizontal, a.right() + 5, -500), 0.0);
  QCOMPARE(harness.problems(), QStringList());
}

void MoveTest::shapesAlign_data()
{
  QTest::addColumn<Alignment>("alignment");
  QTest::addColumn<Point>("a");
  QTest::addColumn<Point>("g");
  // "a" is 120 x 56 with its corner at (0, 0), "g" 40 x 40 at (200, 100).
  QTest::newRow("left") << Alignment::Left << Point{0, 0} << Point{0, 100};
  QTest::newRow("right") << Alignment::Right << Point{120, 0} << Point{200, 100};
  QTest::newRow("top") << Alignment::Top << Point{0, 0} << Point{200, 0};
  QTest::newRow("bottom") << Alignment::Bottom << Point{0, 84} << Point{200, 100};
  QTest::newRow("center") << Alignment::Center << Point{80, 0} << Point{120, 100};
  QTest::newRow("middle") << Alignment::Middle << Point{0, 46} << Point{200, 54};
}

void MoveTest::shapesAlign()
{
  QFETCH(Alignment, alignment);
  QFETCH(Point, a);
  QFETCH(Point, g);
  const auto at = [](double x, double y) {
    return [x, y](Shape &shape) {
      shape.bounds.x = x;
      shape.bounds.y = y;
    };
  };
  Document document = DocumentBuilder().process(u"p").task(u"a").gateway(u"g").build();
  IdGenerator ids(1);
  Draft draft{document, ids};
  draft.update<Shape>(Id(u"shape-a"), at(0, 0));
  draft.update<Shape>(Id(u"shape-g"), at(200, 100));
  EditHarness harness(draft.document);
  QVERIFY(harness.perform([&](Draft &edited) {
    return alignShapes(edited, Map, {Id(u"a"), Id(u"g"), Id(u"pool")}, alignment);
  }));
  QCOMPARE((Point{boundsOf(harness, u"a").x, boundsOf(harness, u"a").y}), a);
  QCOMPARE((Point{boundsOf(harness, u"g").x, boundsOf(harness, u"g").y}), g);
  QVERIFY(!harness.perform([&](Draft &edited) { return alignShapes(edited, Map, {Id(u"a")}, alignment); }));
  QCOMPARE(harness.refusal(), u"align-needs-two"_s);
  QCOMPARE(harness.problems(), QStringList());
}

void MoveTest::gapsBecomeEqual()
{
  EditHarness harness(twoLanes().build());
  QVERIFY(move(harness, {Id(u"b")}, {-25, 0}));
  const Rect a = boundsOf(harness, u"a");
  const Rect c = boundsOf(harness, u"c");
  QVERIFY(harness.perform([](Draft &draft) {
    return distributeShapes(draft, Map, {Id(u"c"), Id(u"a"), Id(u"b")}, Axis::Horizontal);
  }));
  QCOMPARE(boundsOf(harness, u"a"), a);
  QCOMPARE(boundsOf(harness, u"c"), c);
  QCOMPARE(boundsOf(harness, u"b").left() - a.right(), c.left() - boundsOf(harness, u"b").right());
  QCOMPARE(harness.problems(), QStringList());
}

void MoveTest::shapesGetTheSameSize()
{
  EditHarness harness(twoLanes().gateway(u"g").build());
  Rect b = boundsOf(harness, u"b");
  b.width = 200;
  b.height = 70;
  QVERIFY(harness.perform([&](Draft &draft) { return resizeShape(draft, Map, Id(u"b"), b); }));
  const Point middle = boundsOf(harness, u"c").center();
  QVERIFY(harness.perform([](Draft &draft) {
    return makeSameSize(draft, Map, {Id(u"b"), Id(u"c"), Id(u"g")}, Dimension::Width);
  }));
  QCOMPARE(boundsOf(harness, u"c").size(), (Size{200, 56}));
  QCOMPARE(boundsOf(harness, u"c").center(), middle);
  QCOMPARE(boundsOf(harness, u"g").size(), sizes::Gateway);
  QCOMPARE(harness.problems(), QStringList());
}

LANEWAY_TEST(MoveTest)
#include "move_test.moc"
