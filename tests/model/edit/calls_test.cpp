#include <QTest>

#include "model/edit/called_workflow.h"
#include "model/edit/change_element.h"
#include "model/edit/change_type.h"
#include "model/edit/create_process.h"
#include "model/edit/rename.h"
#include "model/process/navigate.h"
#include "tests/support/document_builder.h"
#include "tests/support/edit_harness.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

class CallsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aStepOpensAWorkflowOfItsName();
  void onlyPlainStepsOpenWorkflows();
  void callsThatLeadBackAreRefused();
  void aCallBecomesAPlainStepAgain();
  void theGraphIsLaidOutByItself();
  void subProcessesCollapseAndExpand();
};

namespace {

const Id Map(u"p-map");

}  // namespace

void CallsTest::aStepOpensAWorkflowOfItsName()
{
  EditHarness harness(DocumentBuilder()
                          .process(u"p")
                          .pool(u"pool")
                          .lane(u"lane")
                          .task(u"a", u"Kick-off")
                          .changeActivity(u"a", [](Activity &a) { a.duration = constant(Duration::fromHours(1)); })
                          .build());
  const Id workflow = harness.make<Id>([](Draft &draft) { return createWorkflowFor(draft, Id(u"a")); });
  const Document &document = harness.document();
  const Activity &call = *document.get<Node>(Id(u"a"))->as<Activity>();
  QCOMPARE(call.kind, ActivityKind::Call);
  QCOMPARE(call.calls, workflow);
  QCOMPARE(document.get<Workflow>(workflow)->name, u"Kick-off"_s);
  QCOMPARE(document.get<Workflow>(workflow)->process, Id(u"p"));
  QCOMPARE(nodesInside(document, workflow).size(), std::size_t(3));
  for (const Id id : nodesInside(document, workflow)) {
    const Node &node = *document.get<Node>(id);
    if (!node.as<Activity>())
      continue;
    QCOMPARE(node.name, u"Kick-off"_s);
    QCOMPARE(node.as<Activity>()->duration, constant(Duration::fromHours(1)));
    QCOMPARE(effectiveRole(document, node), Id(u"role-lane"));
  }
  QVERIFY(!harness.perform([](Draft &draft) -> Result<void> {
    const auto again = createWorkflowFor(draft, Id(u"a"));
    return again ? Result<void>() : again.error();
  }));
  QCOMPARE(harness.refusal(), u"call-opens-already"_s);
  QCOMPARE(harness.problems(), QStringList());
}

void CallsTest::onlyPlainStepsOpenWorkflows()
{
  EditHarness harness(DocumentBuilder().process(u"p").subProcess(u"sub").gateway(u"g").build());
  for (const char16_t *each : {u"sub", u"g"}) {
    harness.make<Id>([&](Draft &draft) { return createWorkflowFor(draft, Id(each)); });
    QCOMPARE(harness.refusal(), u"call-only-from-step"_s);
  }
  QVERIFY(!harness.perform([](Draft &draft) { return unlinkCall(draft, Id(u"sub")); }));
  QCOMPARE(harness.refusal(), u"call-opens-nothing"_s);
  QCOMPARE(harness.problems(), QStringList());
}

void CallsTest::callsThatLeadBackAreRefused()
{
  EditHarness harness(DocumentBuilder()
                          .process(u"p")
                          .workflow(u"one")
                          .task(u"a")
                          .workflow(u"two")
                          .subProcess(u"sub")
                          .in(u"sub")
                          .call(u"b", u"one")
                          .build());
  QVERIFY(!harness.perform([](Draft &draft) { return linkCall(draft, Id(u"a"), Id(u"two")); }));
  QCOMPARE(harness.refusal(), u"call-cycle"_s);
  QVERIFY(!harness.perform([](Draft &draft) { return linkCall(draft, Id(u"a"), Id(u"one")); }));
  QCOMPARE(harness.refusal(), u"call-cycle"_s);
  // Not past the operation either.
  QVERIFY(!harness.perform([](Draft &draft) {
    return changeDetail<Activity>(draft, {Id(u"a")}, [](Activity &a) { a.calls = Id(u"two"); });
  }));
  QCOMPARE(harness.refusal(), u"call-cycle"_s);
  QCOMPARE(harness.problems(), QStringList());
}

void CallsTest::aCallBecomesAPlainStepAgain()
{
  EditHarness harness(DocumentBuilder().process(u"p").workflow(u"w").in(u"p").task(u"a").build());
  QVERIFY(harness.perform([](Draft &draft) { return linkCall(draft, Id(u"a"), Id(u"w")); }));
  QVERIFY(isCall(*harness.document().get<Node>(Id(u"a"))));
  QVERIFY(harness.perform([](Draft &draft) { return unlinkCall(draft, Id(u"a")); }));
  QCOMPARE(*harness.document().get<Node>(Id(u"a"))->as<Activity>(), Activity{});
  QVERIFY(harness.document().contains(Id(u"w")));
  QCOMPARE(harness.problems(), QStringList());
}

void CallsTest::theGraphIsLaidOutByItself()
{
  EditHarness harness(DocumentBuilder().process(u"p").task(u"a").build());
  const Id workflow = harness.make<Id>([](Draft &draft) { return createWorkflowFor(draft, Id(u"a")); });
  const Id diagram = diagramOf(harness.document(), workflow);
  const std::vector<Id> nodes = nodesInside(harness.document(), workflow);
  for (const Id one : nodes) {
    const Shape *shape = shapeIn(harness.document(), diagram, one);
    QVERIFY(shape);
    for (const Id other : nodes)
      QVERIFY(one == other || !intersects(shape->bounds, shapeIn(harness.document(), diagram, other)->bounds));
  }
  for (const Id flow : flowsInside(harness.document(), workflow))
    QVERIFY(routeIn(harness.document(), diagram, flow)->points.size() >= 2);
  QVERIFY(harness.document().get<Diagram>(diagram)->automatic);
  QCOMPARE(harness.problems(), QStringList());
}

void CallsTest::subProcessesCollapseAndExpand()
{
  EditHarness harness(DocumentBuilder()
                          .process(u"p")
                          .pool(u"pool")
                          .lane(u"lane")
                          .task(u"before")
                          .subProcess(u"sub")
                          .in(u"sub")
                          .start(u"s")
                          .task(u"x")
                          .chain({u"s", u"x"})
                          .in(u"lane")
                          .task(u"after")
                          .chain({u"before", u"sub", u"after"})
                          .build());
  QVERIFY(harness.perform([](Draft &draft) { return setExpanded(draft, Map, Id(u"sub"), false); }));
  const Id inner = diagramOf(harness.document(), Id(u"sub"));
  QVERIFY(!inner.isNull());
  QVERIFY(!shapeIn(harness.document(), Map, Id(u"x")));
  QVERIFY(shapeIn(harness.document(), inner, Id(u"x")));
  QVERIFY(routeIn(harness.document(), inner, Id(u"s-x")));
  QCOMPARE(harness.document().get<Node>(Id(u"x"))->parent, Id(u"sub"));
  QVERIFY(harness.perform([](Draft &draft) { return setExpanded(draft, Map, Id(u"sub"), true); }));
  QVERIFY(!harness.document().contains(inner));
  const Rect sub = shapeIn(harness.document(), Map, Id(u"sub"))->bounds;
  QVERIFY(contains(sub, shapeIn(harness.document(), Map, Id(u"x"))->bounds));
  QVERIFY(!intersects(sub, shapeIn(harness.document(), Map, Id(u"before"))->bounds));
  QVERIFY(!intersects(sub, shapeIn(harness.document(), Map, Id(u"after"))->bounds));
  QVERIFY(contains(shapeIn(harness.document(), Map, Id(u"pool"))->bounds, sub));
  QCOMPARE(harness.document().get<Node>(Id(u"x"))->parent, Id(u"sub"));
  QCOMPARE(harness.problems(), QStringList());
}

LANEWAY_TEST(CallsTest)
#include "calls_test.moc"
