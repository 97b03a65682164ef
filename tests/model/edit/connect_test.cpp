#include "model/edit/connect.h"

#include <QTest>

#include "model/edit/outline_point.h"
#include "model/edit/route_geometry.h"
#include "model/process/navigate.h"
#include "tests/support/document_builder.h"
#include "tests/support/edit_harness.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

class ConnectTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theRulesOfBpmnDecide_data();
  void theRulesOfBpmnDecide();
  void aConnectionIsDrawnFromBorderToBorder();
  void aMessageMakesPlainEventsMessageEvents();
  void aCompensationEventMakesItsTargetAHandler();
  void aNoteIsTiedToTheNearestPlaceOfAFlow();
};

namespace {

Event event(EventPosition position, std::optional<EventTrigger> trigger = {})
{
  Event made{.position = position};
  if (trigger)
    made.definitions.push_back({.trigger = *trigger});
  return made;
}

/// One of everything, in two pools, and a second process.
Document everything()
{
  Activity undo{.forCompensation = true};
  Activity onEvent{.kind = ActivityKind::SubProcess, .subProcess = SubProcessType::Event};
  Activity receive{.type = TaskType::Receive};
  return DocumentBuilder()
      .process(u"p")
      .pool(u"pool")
      .lane(u"lane")
      .start(u"start")
      .task(u"task")
      .task(u"other")
      .node(u"receive", receive)
      .node(u"undo", undo)
      .end(u"end")
      .gateway(u"gateway")
      .gateway(u"events", GatewayKind::EventBased)
      .node(u"timer", event(EventPosition::Catch, EventTrigger::Timer))
      .node(u"plainThrow", event(EventPosition::Throw))
      .node(u"linkThrow", event(EventPosition::Throw, EventTrigger::Link))
      .node(u"linkCatch", event(EventPosition::Catch, EventTrigger::Link))
      .boundary(u"late", u"task")
      .boundary(u"failed", u"task", EventTrigger::Compensation)
      .subProcess(u"sub")
      .in(u"sub")
      .task(u"inner")
      .in(u"lane")
      .node(u"onEvent", onEvent)
      .note(u"note")
      .note(u"note2")
      .data(u"data")
      .data(u"data2")
      .node(u"group", Group{})
      .chain({u"start", u"task", u"other"})
      .pool(u"partner")
      .lane(u"partnerLane")
      .start(u"partnerStart")
      .task(u"partnerTask")
      .gateway(u"partnerGateway")
      .node(u"partnerTimer", event(EventPosition::Catch, EventTrigger::Timer))
      .blackBox(u"client")
      .process(u"q")
      .task(u"elsewhere")
      .build();
}

const Id Map(u"p-map");

}  // namespace

void ConnectTest::theRulesOfBpmnDecide_data()
{
  QTest::addColumn<QString>("source");
  QTest::addColumn<QString>("target");
  QTest::addColumn<QString>("expected");
  const auto row = [](const char *source, const char *target, const char *expected) {
    QTest::addRow("%s to %s", source, target)
        << QString::fromLatin1(source) << QString::fromLatin1(target) << QString::fromLatin1(expected);
  };
  row("start", "task", "sequence");
  row("task", "end", "sequence");
  row("task", "task", "sequence");
  row("gateway", "sub", "sequence");
  row("late", "other", "sequence");
  row("events", "timer", "sequence");
  row("events", "receive", "sequence");
  row("task", "start", "connect-into-start");
  row("end", "task", "connect-out-of-end");
  row("task", "late", "connect-into-boundary");
  row("gateway", "gateway", "connect-to-itself");
  row("events", "task", "connect-event-gateway");
  row("task", "inner", "connect-across-sub-process");
  row("task", "onEvent", "connect-event-sub-process");
  row("task", "undo", "connect-compensation");
  row("linkThrow", "task", "connect-out-of-link");
  row("task", "linkCatch", "connect-into-link");
  row("failed", "other", "association");
  row("task", "partnerTask", "message");
  row("plainThrow", "partnerStart", "message");
  row("task", "client", "message");
  row("client", "start", "message");
  row("client", "partner", "message");
  row("task", "partnerGateway", "connect-no-message-in");
  row("gateway", "partnerTask", "connect-no-message-out");
  row("task", "partnerTimer", "connect-no-message-in");
  row("pool", "task", "connect-pool-to-its-own");
  row("note", "task", "association");
  row("task", "note", "association");
  row("note", "start-task", "association");
  row("note", "client", "association");
  row("note", "note2", "connect-note-to-note");
  row("data", "task", "data");
  row("task", "data", "data");
  row("data", "end", "data");
  row("end", "data", "connect-data-to-this");
  row("start", "data", "data");
  row("data", "gateway", "connect-data-to-this");
  row("data", "data2", "connect-data-to-data");
  row("data", "start-task", "association");
  row("group", "task", "connect-not-possible");
  row("lane", "task", "connect-not-possible");
  row("task", "elsewhere", "connect-other-map");
  row("task", "nothing", "element-missing");
}

void ConnectTest::theRulesOfBpmnDecide()
{
  QFETCH(QString, source);
  QFETCH(QString, target);
  QFETCH(QString, expected);
  static const Document document = everything();
  static constexpr const char *Kinds[] = {"sequence", "message", "association", "data"};
  const Result<FlowKind> kind = connectionKind(document, Id(source), Id(target));
  QCOMPARE(kind ? QString::fromLatin1(Kinds[static_cast<int>(*kind)]) : kind.error().code, expected);

  // Connecting does what was promised.
  EditHarness harness(document);
  const Id flow = harness.make<Id>([&](Draft &draft) { return laneway::connect(draft, Map, Id(source), Id(target)); });
  if (kind)
    QCOMPARE(harness.document().get<Flow>(flow)->kind, *kind);
  else
    QCOMPARE(harness.refusal(), expected);
  QCOMPARE(harness.problems(), QStringList());
}

void ConnectTest::aConnectionIsDrawnFromBorderToBorder()
{
  EditHarness harness(DocumentBuilder().process(u"p").start(u"s").gateway(u"g").task(u"t").build());
  for (const auto &[source, target] : {std::pair(u"s", u"g"), std::pair(u"g", u"t"), std::pair(u"t", u"g")}) {
    const Id flow =
        harness.make<Id>([&](Draft &draft) { return laneway::connect(draft, Map, Id(source), Id(target)); });
    const Route *route = routeIn(harness.document(), Map, flow);
    QVERIFY(route && route->points.size() >= 2);
    QVERIFY(isOnOutline(harness.document(), *shapeIn(harness.document(), Map, Id(source)), route->points.front()));
    QVERIFY(isOnOutline(harness.document(), *shapeIn(harness.document(), Map, Id(target)), route->points.back()));
  }
  QCOMPARE(harness.problems(), QStringList());
}

void ConnectTest::aMessageMakesPlainEventsMessageEvents()
{
  EditHarness harness(everything());
  harness.make<Id>([](Draft &draft) { return laneway::connect(draft, Map, Id(u"plainThrow"), Id(u"partnerStart")); });
  for (const char16_t *each : {u"plainThrow", u"partnerStart"}) {
    const Event *made = harness.document().get<Node>(Id(each))->as<Event>();
    QCOMPARE(made->definitions.size(), std::size_t(1));
    QCOMPARE(made->definitions.front().trigger, EventTrigger::Message);
  }
  QCOMPARE(harness.problems(), QStringList());
}

void ConnectTest::aCompensationEventMakesItsTargetAHandler()
{
  EditHarness harness(everything());
  const Id flow =
      harness.make<Id>([](Draft &draft) { return laneway::connect(draft, Map, Id(u"failed"), Id(u"receive")); });
  QCOMPARE(harness.document().get<Flow>(flow)->direction, AssociationDirection::One);
  QVERIFY(harness.document().get<Node>(Id(u"receive"))->as<Activity>()->forCompensation);
  QCOMPARE(harness.problems(), QStringList());
}

void ConnectTest::aNoteIsTiedToTheNearestPlaceOfAFlow()
{
  EditHarness harness(DocumentBuilder().process(u"p").task(u"a").task(u"b").note(u"note").chain({u"a", u"b"}).build());
  const Id tie = harness.make<Id>([](Draft &draft) { return laneway::connect(draft, Map, Id(u"note"), Id(u"a-b")); });
  const Document &document = harness.document();
  const std::vector<Point> &line = routeIn(document, Map, Id(u"a-b"))->points;
  const Route *route = routeIn(document, Map, tie);
  QCOMPARE(route->points.size(), std::size_t(2));
  const Point note = shapeIn(document, Map, Id(u"note"))->bounds.center();
  QCOMPARE(route->points.back(), nearestPlace(line, note).point);
  QVERIFY(isOnOutline(document, *shapeIn(document, Map, Id(u"note")), route->points.front()));
  QCOMPARE(harness.problems(), QStringList());
}

LANEWAY_TEST(ConnectTest)
#include "connect_test.moc"
