#include <QTest>

#include "model/edit/create_node.h"
#include "model/edit/create_process.h"
#include "model/edit/create_swimlane.h"
#include "model/edit/default_sizes.h"
#include "model/edit/place.h"
#include "model/process/navigate.h"
#include "tests/support/document_builder.h"
#include "tests/support/edit_harness.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

class CreateTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aNewProcessHasAnEmptyMap();
  void aNewWorkflowIsLaidOutByItself();
  void aNewPoolHasItsLanesOnTopOfEachOther();
  void theFirstPoolTakesInWhatStandsLoose();
  void aPoolInAWorkflowIsRefused();
  void aNewLanePicksTheRoleOfItsName();
  void aLaneInsertedAboveMovesTheOthersWithTheirContents();
  void theFirstLaneInsideTakesOverTheContents();
  void theFirstPhaseMakesRoomForItsHeader();
  void aPhaseIsCutInTwo();
  void aStepJoinsTheLaneUnderIt();
  void aStepInASubProcessBelongsToIt();
  void aLaneGrowsForAStepThatSticksOut();
  void aPoolGrowsForAStepAtItsEnd();
  void aStepDroppedOnAHeaderStandsBesideIt();
  void aBoundaryEventSitsOnTheBorderOfItsHost();
  void aBoundaryEventInTheOpenIsRefused();
};

namespace {

/// Two lanes, "upper" with a step "a" and "lower" with a step "b", each with 40 px above and below its step.
Document twoLanes()
{
  return DocumentBuilder()
      .process(u"p")
      .pool(u"pool")
      .lane(u"upper")
      .lane(u"lower")
      .in(u"upper")
      .task(u"a")
      .in(u"lower")
      .task(u"b")
      .chain({u"a", u"b"})
      .build();
}

const Id Map(u"p-map");

Rect boundsOf(const Document &document, QStringView element)
{
  return shapeIn(document, Map, Id(element))->bounds;
}

}  // namespace

void CreateTest::aNewProcessHasAnEmptyMap()
{
  EditHarness harness({});
  const Id process =
      harness.make<Id>([](Draft &draft) { return createProcess(draft, u"Hiring"_s, ProcessCategory::Support); });
  const Id diagram = diagramOf(harness.document(), process);
  QVERIFY(!diagram.isNull());
  QVERIFY(!harness.document().get<Diagram>(diagram)->automatic);
  QCOMPARE(harness.document().get<Process>(process)->name, u"Hiring"_s);
  QCOMPARE(harness.problems(), QStringList());
}

void CreateTest::aNewWorkflowIsLaidOutByItself()
{
  EditHarness harness(DocumentBuilder().process(u"p").build());
  const Id workflow = harness.make<Id>([](Draft &draft) { return createWorkflow(draft, Id(u"p"), u"Interview"_s); });
  QVERIFY(harness.document().get<Diagram>(diagramOf(harness.document(), workflow))->automatic);
  QCOMPARE(harness.document().get<Workflow>(workflow)->process, Id(u"p"));
  QVERIFY(!harness.perform([](Draft &draft) -> Result<void> {
    const auto made = createWorkflow(draft, Id(u"nowhere"), {});
    return made ? Result<void>() : made.error();
  }));
  QCOMPARE(harness.refusal(), u"element-missing"_s);
  QCOMPARE(harness.problems(), QStringList());
}

void CreateTest::aNewPoolHasItsLanesOnTopOfEachOther()
{
  EditHarness harness(DocumentBuilder().process(u"p").build());
  const Id pool = harness.make<Id>([](Draft &draft) {
    return createPool(draft, Map, {100, 50}, {.name = u"Company"_s, .lanes = {u"Sales"_s, u"Legal"_s}});
  });
  const Document &document = harness.document();
  const auto lanes = rankedChildren<Lane>(document, pool);
  QCOMPARE(lanes.size(), std::size_t(2));
  QCOMPARE(lanes[0]->name, u"Sales"_s);
  QCOMPARE(document.get<Role>(lanes[1]->role)->name, u"Legal"_s);
  const Rect frame = shapeIn(document, Map, pool)->bounds;
  QCOMPARE(frame, (Rect{100, 50, sizes::PoolLength, 2 * sizes::Lane}));
  const Rect first = shapeIn(document, Map, lanes[0]->id)->bounds;
  const Rect second = shapeIn(document, Map, lanes[1]->id)->bounds;
  QCOMPARE(first, (Rect{130, 50, sizes::PoolLength - sizes::Header, sizes::Lane}));
  QCOMPARE(second.top(), first.bottom());
  QCOMPARE(second.bottom(), frame.bottom());
  QVERIFY(document.get<Pool>(pool)->process);
  QCOMPARE(harness.problems(), QStringList());
}

void CreateTest::theFirstPoolTakesInWhatStandsLoose()
{
  EditHarness harness(DocumentBuilder().process(u"p").task(u"a").task(u"b").chain({u"a", u"b"}).build());
  const Id pool = harness.make<Id>([](Draft &draft) {
    return createPool(draft, Map, {2000, 2000}, {.name = u"Company"_s, .lanes = {u"Sales"_s, u"Legal"_s}});
  });
  const Document &document = harness.document();
  const Id first = rankedChildren<Lane>(document, pool)[0]->id;
  for (const char16_t *step : {u"a", u"b"}) {
    QCOMPARE(document.get<Node>(Id(step))->parent, pool);
    QCOMPARE(document.get<Node>(Id(step))->lane, first);
    QVERIFY(contains(shapeIn(document, Map, first)->bounds, boundsOf(document, step)));
  }
  QCOMPARE(harness.problems(), QStringList());
}

void CreateTest::aPoolInAWorkflowIsRefused()
{
  EditHarness harness(DocumentBuilder().process(u"p").workflow(u"w").build());
  harness.make<Id>([](Draft &draft) { return createPool(draft, Id(u"w-map"), {}, {}); });
  QCOMPARE(harness.refusal(), u"pool-outside-process"_s);
  QCOMPARE(harness.problems(), QStringList());
}

void CreateTest::aNewLanePicksTheRoleOfItsName()
{
  EditHarness harness(twoLanes());
  const std::size_t roles = harness.document().roles().size();
  const Id lane = harness.make<Id>(
      [](Draft &draft) { return createLane(draft, Map, Id(u"lower"), LanePlace::After, u" UPPER "_s); });
  QCOMPARE(harness.document().get<Lane>(lane)->role, Id(u"role-upper"));
  QCOMPARE(harness.document().roles().size(), roles);
  const Id other = harness.make<Id>(
      [](Draft &draft) { return createLane(draft, Map, Id(u"lower"), LanePlace::After, u"Archive"_s); });
  QCOMPARE(harness.document().roles().size(), roles + 1);
  QCOMPARE(harness.document().get<Role>(harness.document().get<Lane>(other)->role)->name, u"Archive"_s);
  QCOMPARE(harness.problems(), QStringList());
}

void CreateTest::aLaneInsertedAboveMovesTheOthersWithTheirContents()
{
  EditHarness harness(twoLanes());
  const Rect a = boundsOf(harness.document(), u"a");
  const Rect b = boundsOf(harness.document(), u"b");
  const Id lane = harness.make<Id>(
      [](Draft &draft) { return createLane(draft, Map, Id(u"lower"), LanePlace::Before, u"middle"_s); });
  const Document &document = harness.document();
  QCOMPARE(boundsOf(document, u"a"), a);
  QCOMPARE(boundsOf(document, u"b"), translated(b, {0, sizes::Lane}));
  QCOMPARE(document.get<Node>(Id(u"b"))->lane, Id(u"lower"));
  QCOMPARE(shapeIn(document, Map, lane)->bounds.top(), boundsOf(document, u"upper").bottom());
  QCOMPARE(boundsOf(document, u"pool").height, 2 * a.height + 160 + sizes::Lane);
  QCOMPARE(boundsOf(document, u"pool").bottom(), boundsOf(document, u"lower").bottom());
  QCOMPARE(harness.problems(), QStringList());
}

void CreateTest::theFirstLaneInsideTakesOverTheContents()
{
  EditHarness harness(twoLanes());
  const Id lane =
      harness.make<Id>([](Draft &draft) { return createLane(draft, Map, Id(u"upper"), LanePlace::Inside, u"team"_s); });
  const Document &document = harness.document();
  QCOMPARE(document.get<Lane>(lane)->parent, Id(u"upper"));
  QCOMPARE(document.get<Node>(Id(u"a"))->lane, lane);
  QCOMPARE(shapeIn(document, Map, lane)->bounds.left(), boundsOf(document, u"upper").left() + sizes::Header);
  QCOMPARE(shapeIn(document, Map, lane)->bounds.height, boundsOf(document, u"upper").height);
  QCOMPARE(harness.problems(), QStringList());
}

void CreateTest::theFirstPhaseMakesRoomForItsHeader()
{
  EditHarness harness(twoLanes());
  const Rect before = boundsOf(harness.document(), u"pool");
  const Rect lane = boundsOf(harness.document(), u"upper");
  const Id phase = harness.make<Id>([](Draft &draft) { return createPhase(draft, Map, Id(u"pool"), 0, u"Prepare"_s); });
  const Document &document = harness.document();
  const Rect pool = boundsOf(document, u"pool");
  QCOMPARE(pool.top(), before.top() - sizes::PhaseHeader);
  QCOMPARE(pool.bottom(), before.bottom());
  QCOMPARE(boundsOf(document, u"upper"), lane);
  const Rect column = shapeIn(document, Map, phase)->bounds;
  QCOMPARE(column.top(), pool.top());
  QCOMPARE(column.bottom(), pool.bottom());
  QCOMPARE(column.right(), pool.right());
  QCOMPARE(contentArea(document, *shapeIn(document, Map, Id(u"pool"))).top(), lane.top());
  QCOMPARE(harness.problems(), QStringList());
}

void CreateTest::aPhaseIsCutInTwo()
{
  EditHarness harness(twoLanes());
  const Id first = harness.make<Id>([](Draft &draft) { return createPhase(draft, Map, Id(u"pool"), 0, u"One"_s); });
  const Id second = harness.make<Id>([](Draft &draft) { return createPhase(draft, Map, Id(u"pool"), 180, u"Two"_s); });
  const Document &document = harness.document();
  QCOMPARE(shapeIn(document, Map, first)->bounds.right(), 180.0);
  QCOMPARE(shapeIn(document, Map, second)->bounds.left(), 180.0);
  QCOMPARE(shapeIn(document, Map, second)->bounds.right(), boundsOf(document, u"pool").right());
  QCOMPARE(document.get<Lane>(second)->rank, 1);
  QVERIFY(document.get<Lane>(second)->role.isNull());
  const double end = boundsOf(document, u"pool").right();
  const Id third =
      harness.make<Id>([end](Draft &draft) { return createPhase(draft, Map, Id(u"pool"), end + 5, u"Three"_s); });
  QCOMPARE(shapeIn(harness.document(), Map, third)->bounds.left(), end);
  QCOMPARE(boundsOf(harness.document(), u"pool").right(), end + sizes::Phase);
  QCOMPARE(harness.problems(), QStringList());
}

void CreateTest::aStepJoinsTheLaneUnderIt()
{
  EditHarness harness(twoLanes());
  const Rect lower = boundsOf(harness.document(), u"lower");
  const Id step = harness.make<Id>(
      [&](Draft &draft) { return createNode(draft, Map, lower.center(), {.detail = Activity{}, .name = u"Check"_s}); });
  const Node &node = *harness.document().get<Node>(step);
  QCOMPARE(node.parent, Id(u"pool"));
  QCOMPARE(node.lane, Id(u"lower"));
  QCOMPARE(effectiveRole(harness.document(), node), Id(u"role-lower"));
  QCOMPARE(shapeIn(harness.document(), Map, step)->bounds.size(), sizes::Step);
  QCOMPARE(harness.problems(), QStringList());
}

void CreateTest::aStepInASubProcessBelongsToIt()
{
  EditHarness harness(
      DocumentBuilder().process(u"p").pool(u"pool").lane(u"lane").subProcess(u"sub").in(u"sub").task(u"x").build());
  const Point inside = boundsOf(harness.document(), u"sub").center();
  const Id step = harness.make<Id>([&](Draft &draft) {
    return createNode(draft, Map, inside + Point{10, 0}, {.detail = Event{.position = EventPosition::End}});
  });
  QCOMPARE(harness.document().get<Node>(step)->parent, Id(u"sub"));
  QVERIFY(harness.document().get<Node>(step)->lane.isNull());
  QCOMPARE(effectiveRole(harness.document(), *harness.document().get<Node>(Id(u"x"))), Id(u"role-lane"));
  QCOMPARE(harness.problems(), QStringList());
}

void CreateTest::aLaneGrowsForAStepThatSticksOut()
{
  EditHarness harness(twoLanes());
  const Rect upper = boundsOf(harness.document(), u"upper");
  const Rect lower = boundsOf(harness.document(), u"lower");
  const Rect b = boundsOf(harness.document(), u"b");
  const Id step = harness.make<Id>([&](Draft &draft) {
    return createNode(draft, Map, {upper.right() - 80, upper.bottom() - 10}, {.detail = Activity{}});
  });
  const Document &document = harness.document();
  QCOMPARE(document.get<Node>(step)->lane, Id(u"upper"));
  const double grown = 18 + sizes::ContentGap;
  QCOMPARE(boundsOf(document, u"upper").bottom(), upper.bottom() + grown);
  QCOMPARE(boundsOf(document, u"lower"), translated(lower, {0, grown}));
  QCOMPARE(boundsOf(document, u"b"), translated(b, {0, grown}));
  QCOMPARE(boundsOf(document, u"pool").bottom(), boundsOf(document, u"lower").bottom());
  QCOMPARE(harness.problems(), QStringList());
}

void CreateTest::aPoolGrowsForAStepAtItsEnd()
{
  EditHarness harness(twoLanes());
  const Rect upper = boundsOf(harness.document(), u"upper");
  const Id step = harness.make<Id>([&](Draft &draft) {
    return createNode(draft, Map, {upper.right() - 10, upper.center().y}, {.detail = Activity{}});
  });
  const Document &document = harness.document();
  const double end = shapeIn(document, Map, step)->bounds.right() + sizes::ContentGap;
  for (const char16_t *element : {u"pool", u"upper", u"lower"})
    QCOMPARE(boundsOf(document, element).right(), end);
  QCOMPARE(boundsOf(document, u"pool").left(), 0.0);
  QCOMPARE(harness.problems(), QStringList());
}

void CreateTest::aStepDroppedOnAHeaderStandsBesideIt()
{
  EditHarness harness(twoLanes());
  const Rect upper = boundsOf(harness.document(), u"upper");
  const Id step = harness.make<Id>([&](Draft &draft) {
    return createNode(draft, Map, {upper.left() + 5, upper.center().y}, {.detail = Activity{}});
  });
  const Document &document = harness.document();
  QCOMPARE(shapeIn(document, Map, step)->bounds.left(), upper.left() + sizes::Header + sizes::ContentGap);
  QCOMPARE(boundsOf(document, u"upper"), upper);
  QCOMPARE(harness.problems(), QStringList());
}

void CreateTest::aBoundaryEventSitsOnTheBorderOfItsHost()
{
  EditHarness harness(twoLanes());
  const Rect a = boundsOf(harness.document(), u"a");
  Event timer{.position = EventPosition::Boundary, .definitions = {{.trigger = EventTrigger::Timer}}};
  const Id event = harness.make<Id>([&](Draft &draft) {
    return createNode(draft, Map, {a.right() - 30, a.bottom() - 6}, {.detail = timer});
  });
  const Document &document = harness.document();
  QCOMPARE(document.get<Node>(event)->as<Event>()->host, Id(u"a"));
  QCOMPARE(document.get<Node>(event)->lane, Id(u"upper"));
  QCOMPARE(shapeIn(document, Map, event)->bounds.center(), (Point{a.right() - 30, a.bottom()}));
  QCOMPARE(harness.problems(), QStringList());
}

void CreateTest::aBoundaryEventInTheOpenIsRefused()
{
  EditHarness harness(twoLanes());
  harness.make<Id>([&](Draft &draft) {
    return createNode(draft, Map, {-500, -500}, {.detail = Event{.position = EventPosition::Boundary}});
  });
  QCOMPARE(harness.refusal(), u"boundary-event-needs-step"_s);
  QCOMPARE(harness.problems(), QStringList());
}

LANEWAY_TEST(CreateTest)
#include "create_test.moc"
