#include <QTest>

#include "model/edit/append_node.h"
#include "model/edit/default_sizes.h"
#include "model/edit/move_shapes.h"
#include "model/edit/outline_point.h"
#include "model/process/navigate.h"
#include "tests/support/document_builder.h"
#include "tests/support/edit_harness.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

class AppendTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theNextStepStandsToTheRightAtAGoodDistance();
  void aSecondBranchGoesBelowTheFirst();
  void aBranchThatDoesNotFitMakesItsLaneBroader();
  void whatStandsInTheWayIsPassed();
  void appendingDownGoesToTheMiddleOfTheNextLane();
  void appendingToAnEndIsRefused();
  void insertingSplitsTheFlowAndMakesRoom();
  void insertingWhereThereIsRoomMovesNothing();
  void theFlowKeepsWhatItSaid();
  void aNodeDroppedOnAFlowIsPutInto();
  void aConnectedNodeIsNotPutIntoAFlow();
  void nothingIsInsertedThatCannotGoOn();
};

namespace {

const Id Map(u"p-map");

Rect boundsOf(const Document &document, Id element)
{
  return shapeIn(document, Map, element)->bounds;
}

DocumentBuilder twoLanes()
{
  DocumentBuilder builder;
  builder.process(u"p").pool(u"pool").lane(u"upper").lane(u"lower").in(u"upper").start(u"s").gateway(u"g");
  return builder;
}

void verifyTied(const Document &document, Id flow)
{
  const Route *route = routeIn(document, Map, flow);
  QVERIFY(route && route->points.size() >= 2);
  const Flow &of = *document.get<Flow>(flow);
  QVERIFY(isOnOutline(document, *shapeIn(document, Map, of.source), route->points.front()));
  QVERIFY(isOnOutline(document, *shapeIn(document, Map, of.target), route->points.back()));
}

Appended append(EditHarness &harness, Id source, Direction direction, const NewNode &node = {.detail = Activity{}})
{
  return harness.make<Appended>([&](Draft &draft) { return appendNode(draft, Map, source, direction, node); });
}

}  // namespace

void AppendTest::theNextStepStandsToTheRightAtAGoodDistance()
{
  EditHarness harness(DocumentBuilder().process(u"p").start(u"s").build());
  const Appended made = append(harness, Id(u"s"), Direction::Right, {.detail = Activity{}, .name = u"Check"_s});
  const Rect start = boundsOf(harness.document(), Id(u"s"));
  const Rect step = boundsOf(harness.document(), made.node);
  QCOMPARE(step.left(), start.right() + sizes::StepGap);
  QCOMPARE(step.center().y, start.center().y);
  QCOMPARE(routeIn(harness.document(), Map, made.flow)->points.size(), std::size_t(2));
  verifyTied(harness.document(), made.flow);
  QCOMPARE(harness.problems(), QStringList());
}

void AppendTest::aSecondBranchGoesBelowTheFirst()
{
  EditHarness harness(DocumentBuilder().process(u"p").gateway(u"g").build());
  const Rect first = boundsOf(harness.document(), append(harness, Id(u"g"), Direction::Right).node);
  const Rect first2 = boundsOf(harness.document(), append(harness, Id(u"g"), Direction::Right).node);
  QCOMPARE(first2.left(), first.left());
  QCOMPARE(first2.top(), first.bottom() + sizes::BranchGap);
  QCOMPARE(harness.problems(), QStringList());
}

void AppendTest::aBranchThatDoesNotFitMakesItsLaneBroader()
{
  EditHarness harness(twoLanes().build());
  append(harness, Id(u"g"), Direction::Right);
  const Appended second = append(harness, Id(u"g"), Direction::Right);
  QCOMPARE(harness.refusal(), QString());
  const Document &document = harness.document();
  QCOMPARE(document.get<Node>(second.node)->lane, Id(u"upper"));
  QVERIFY(contains(boundsOf(document, Id(u"upper")), boundsOf(document, second.node)));
  QCOMPARE(boundsOf(document, Id(u"lower")).top(), boundsOf(document, Id(u"upper")).bottom());
  QCOMPARE(harness.problems(), QStringList());
}

void AppendTest::whatStandsInTheWayIsPassed()
{
  EditHarness harness(DocumentBuilder().process(u"p").task(u"a").task(u"b").build());
  const Appended made = append(harness, Id(u"a"), Direction::Right);
  QVERIFY(!intersects(boundsOf(harness.document(), made.node), boundsOf(harness.document(), Id(u"b"))));
  QCOMPARE(harness.problems(), QStringList());
}

void AppendTest::appendingDownGoesToTheMiddleOfTheNextLane()
{
  EditHarness harness(twoLanes().build());
  const Appended made = append(harness, Id(u"g"), Direction::Down);
  QCOMPARE(harness.document().get<Node>(made.node)->lane, Id(u"lower"));
  QCOMPARE(boundsOf(harness.document(), made.node).center().y, boundsOf(harness.document(), Id(u"lower")).center().y);
  QCOMPARE(appendPosition(harness.document(), Map, Id(u"s"), Direction::Down, {.detail = Activity{}}).y,
           boundsOf(harness.document(), Id(u"lower")).center().y);
  QCOMPARE(harness.problems(), QStringList());
}

void AppendTest::appendingToAnEndIsRefused()
{
  EditHarness harness(DocumentBuilder().process(u"p").end(u"e").build());
  append(harness, Id(u"e"), Direction::Right);
  QCOMPARE(harness.refusal(), u"connect-out-of-end"_s);
  QVERIFY(harness.document().flows().isEmpty());
  QCOMPARE(harness.problems(), QStringList());
}

void AppendTest::insertingSplitsTheFlowAndMakesRoom()
{
  EditHarness harness(
      DocumentBuilder().process(u"p").task(u"a").task(u"b").task(u"c").chain({u"a", u"b", u"c"}).build());
  const Rect a = boundsOf(harness.document(), Id(u"a"));
  const Rect b = boundsOf(harness.document(), Id(u"b"));
  const Rect c = boundsOf(harness.document(), Id(u"c"));
  const Id made = harness.make<Id>([&](Draft &draft) {
    return insertIntoFlow(draft, Map, Id(u"a-b"), {a.right() + 20, a.center().y}, {.detail = Activity{}});
  });
  const Document &document = harness.document();
  QCOMPARE(document.get<Flow>(Id(u"a-b"))->target, made);
  QCOMPARE(document.outgoing(made).size(), 1);
  QCOMPARE(document.get<Flow>(*document.outgoing(made).begin())->target, Id(u"b"));
  const double pushed = boundsOf(document, Id(u"b")).left() - b.left();
  QVERIFY(pushed > 0);
  QCOMPARE(boundsOf(document, Id(u"c")).left(), c.left() + pushed);
  QCOMPARE(boundsOf(document, Id(u"a")), a);
  QVERIFY(boundsOf(document, made).left() > a.right());
  QVERIFY(boundsOf(document, made).right() < boundsOf(document, Id(u"b")).left());
  for (const Flow &flow : document.flows())
    verifyTied(document, flow.id);
  QCOMPARE(harness.problems(), QStringList());
}

void AppendTest::insertingWhereThereIsRoomMovesNothing()
{
  EditHarness harness(DocumentBuilder().process(u"p").task(u"a").task(u"b").chain({u"a", u"b"}).build());
  QVERIFY(harness.perform([](Draft &draft) { return moveShapes(draft, Map, {Id(u"b")}, {400, 0}); }));
  const Rect b = boundsOf(harness.document(), Id(u"b"));
  const Point middle{boundsOf(harness.document(), Id(u"a")).right() + 200, b.center().y};
  const Id made = harness.make<Id>(
      [&](Draft &draft) { return insertIntoFlow(draft, Map, Id(u"a-b"), middle, {.detail = Gateway{}}); });
  QCOMPARE(boundsOf(harness.document(), Id(u"b")), b);
  QCOMPARE(boundsOf(harness.document(), made).center(), middle);
  QCOMPARE(harness.problems(), QStringList());
}

void AppendTest::theFlowKeepsWhatItSaid()
{
  EditHarness harness(DocumentBuilder()
                          .process(u"p")
                          .gateway(u"g")
                          .task(u"a")
                          .flow(u"g", u"a")
                          .change<Flow>(u"g-a",
                                        [](Flow &flow) {
                                          flow.name = u"yes"_s;
                                          flow.share = Share{0.25};
                                        })
                          .build());
  const Id made =
      harness.make<Id>([](Draft &draft) { return insertIntoFlow(draft, Map, Id(u"g-a"), {}, {.detail = Activity{}}); });
  const Document &document = harness.document();
  QCOMPARE(document.get<Flow>(Id(u"g-a"))->name, u"yes"_s);
  QCOMPARE(document.get<Flow>(Id(u"g-a"))->share->value, 0.25);
  const Flow &second = *document.get<Flow>(*document.outgoing(made).begin());
  QVERIFY(second.name.isEmpty() && !second.share);
  QCOMPARE(harness.problems(), QStringList());
}

void AppendTest::aNodeDroppedOnAFlowIsPutInto()
{
  EditHarness harness(DocumentBuilder().process(u"p").task(u"a").task(u"x").task(u"b").flow(u"a", u"b").build());
  QVERIFY(harness.perform([](Draft &draft) { return insertNodeIntoFlow(draft, Map, Id(u"a-b"), Id(u"x")); }));
  const Document &document = harness.document();
  QCOMPARE(document.get<Flow>(Id(u"a-b"))->target, Id(u"x"));
  QCOMPARE(document.outgoing(Id(u"x")).size(), 1);
  for (const Flow &flow : document.flows())
    verifyTied(document, flow.id);
  QCOMPARE(harness.problems(), QStringList());
}

void AppendTest::aConnectedNodeIsNotPutIntoAFlow()
{
  EditHarness harness(
      DocumentBuilder().process(u"p").task(u"a").task(u"b").task(u"c").chain({u"a", u"b", u"c"}).build());
  QVERIFY(!harness.perform([](Draft &draft) { return insertNodeIntoFlow(draft, Map, Id(u"a-b"), Id(u"c")); }));
  QCOMPARE(harness.refusal(), u"insert-connected-step"_s);
  QCOMPARE(harness.problems(), QStringList());
}

void AppendTest::nothingIsInsertedThatCannotGoOn()
{
  EditHarness harness(DocumentBuilder().process(u"p").task(u"a").task(u"b").chain({u"a", u"b"}).build());
  harness.make<Id>([](Draft &draft) {
    return insertIntoFlow(draft, Map, Id(u"a-b"), {}, {.detail = Event{.position = EventPosition::End}});
  });
  QCOMPARE(harness.refusal(), u"connect-out-of-end"_s);
  harness.make<Id>([](Draft &draft) { return insertIntoFlow(draft, Map, Id(u"a-b"), {}, {.detail = Data{}}); });
  QCOMPARE(harness.refusal(), u"insert-not-possible"_s);
  QCOMPARE(harness.document().nodes().size(), std::size_t(2));
  QCOMPARE(harness.problems(), QStringList());
}

LANEWAY_TEST(AppendTest)
#include "append_test.moc"
