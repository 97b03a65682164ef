#include "model/edit/remove.h"

#include <QTest>

#include "model/edit/edit_route.h"
#include "model/edit/outline_point.h"
#include "model/edit/scenarios.h"
#include "model/process/navigate.h"
#include "tests/support/document_builder.h"
#include "tests/support/edit_harness.h"
#include "tests/support/test_registry.h"

#include <nlohmann/json.hpp>

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

class RemoveTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void deletingAStepRemovesItsFlows();
  void deletingAHostRemovesItsBoundaryEvents();
  void deletingASubProcessRemovesItsContents();
  void deletingAPoolRemovesItsContentsAndMessages();
  void deletingAFlowRemovesTheNotesTiesToIt();
  void deletingAProcessRemovesItsWorkflowsAndDiagrams();
  void deletingAWorkflowEmptiesTheCallsToIt();
  void deletingARoleClearsWhoDoesIt();
  void deletingACalendarAndAnElementOfAScenario();
  void healingConnectsWhatIsLeft();
  void healingTwoInARow();
  void healingLeavesBranchesAlone();
};

namespace {

const Id Map(u"p-map");

bool remove(EditHarness &harness, const std::vector<Id> &elements)
{
  return harness.perform([&](Draft &draft) { return removeElements(draft, elements); });
}

DocumentBuilder chainOfThree()
{
  DocumentBuilder builder;
  builder.process(u"p").task(u"a").task(u"b").task(u"c").chain({u"a", u"b", u"c"});
  return builder;
}

}  // namespace

void RemoveTest::deletingAStepRemovesItsFlows()
{
  EditHarness harness(chainOfThree().build());
  QVERIFY(remove(harness, {Id(u"b")}));
  QVERIFY(harness.document().flows().isEmpty());
  QVERIFY(harness.document().routes().isEmpty());
  QCOMPARE(harness.document().shapes().size(), std::size_t(2));
  QCOMPARE(harness.problems(), QStringList());
}

void RemoveTest::deletingAHostRemovesItsBoundaryEvents()
{
  EditHarness harness(chainOfThree().boundary(u"timer", u"b").flow(u"timer", u"c").build());
  QVERIFY(remove(harness, {Id(u"b")}));
  QVERIFY(!harness.document().contains(Id(u"timer")));
  QVERIFY(!harness.document().contains(Id(u"timer-c")));
  QCOMPARE(harness.problems(), QStringList());
}

void RemoveTest::deletingASubProcessRemovesItsContents()
{
  EditHarness harness(
      chainOfThree().subProcess(u"sub").in(u"sub").task(u"x").subProcess(u"deep").in(u"deep").task(u"y").build());
  QVERIFY(remove(harness, {Id(u"sub")}));
  for (const char16_t *each : {u"sub", u"x", u"deep", u"y", u"shape-y"})
    QVERIFY(!harness.document().contains(Id(each)));
  QCOMPARE(harness.problems(), QStringList());
}

void RemoveTest::deletingAPoolRemovesItsContentsAndMessages()
{
  EditHarness harness(DocumentBuilder()
                          .process(u"p")
                          .blackBox(u"client")
                          .pool(u"pool")
                          .lane(u"lane")
                          .task(u"a")
                          .flow(u"client", u"a", FlowKind::Message)
                          .build());
  QVERIFY(remove(harness, {Id(u"pool")}));
  for (const char16_t *each : {u"pool", u"lane", u"a", u"client-a", u"route-client-a"})
    QVERIFY(!harness.document().contains(Id(each)));
  QVERIFY(harness.document().contains(Id(u"client")));
  QVERIFY(harness.document().contains(Id(u"role-lane")));
  QCOMPARE(harness.problems(), QStringList());
}

void RemoveTest::deletingAFlowRemovesTheNotesTiesToIt()
{
  EditHarness harness(chainOfThree().note(u"note").flow(u"note", u"a-b", FlowKind::Association).build());
  QVERIFY(remove(harness, {Id(u"a-b")}));
  QVERIFY(!harness.document().contains(Id(u"note-a-b")));
  QVERIFY(harness.document().contains(Id(u"note")));
  QCOMPARE(harness.problems(), QStringList());
}

void RemoveTest::deletingAProcessRemovesItsWorkflowsAndDiagrams()
{
  EditHarness harness(chainOfThree()
                          .workflow(u"w")
                          .task(u"x")
                          .process(u"q")
                          .call(u"call", u"w")
                          .change<Process>(u"q", [](Process &q) { q.handsOverTo = {Id(u"p")}; })
                          .build());
  QVERIFY(remove(harness, {Id(u"p")}));
  for (const char16_t *each : {u"w", u"x", u"a", u"p-map", u"w-map", u"shape-x"})
    QVERIFY(!harness.document().contains(Id(each)));
  QVERIFY(harness.document().get<Process>(Id(u"q"))->handsOverTo.empty());
  QVERIFY(harness.document().get<Node>(Id(u"call"))->as<Activity>()->calls.isNull());
  QCOMPARE(harness.problems(), QStringList());
}

void RemoveTest::deletingAWorkflowEmptiesTheCallsToIt()
{
  EditHarness harness(chainOfThree().workflow(u"w").in(u"p").call(u"call", u"w").build());
  QVERIFY(remove(harness, {Id(u"w")}));
  QVERIFY(harness.document().get<Node>(Id(u"call"))->as<Activity>()->calls.isNull());
  QVERIFY(!harness.document().contains(Id(u"w-map")));
  QCOMPARE(harness.problems(), QStringList());
}

void RemoveTest::deletingARoleClearsWhoDoesIt()
{
  EditHarness harness(DocumentBuilder()
                          .process(u"p")
                          .pool(u"pool")
                          .lane(u"lane")
                          .task(u"a")
                          .role(u"clerk")
                          .changeActivity(u"a",
                                          [](Activity &a) {
                                            a.role = Id(u"clerk");
                                            a.alsoNeeds = {{Id(u"clerk"), 1}, {Id(u"role-lane"), 2}};
                                          })
                          .build());
  QVERIFY(remove(harness, {Id(u"clerk")}));
  const Activity &a = *harness.document().get<Node>(Id(u"a"))->as<Activity>();
  QVERIFY(a.role.isNull());
  QCOMPARE(a.alsoNeeds, (std::vector<RoleNeed>{{Id(u"role-lane"), 2}}));
  QVERIFY(remove(harness, {Id(u"role-lane")}));
  QVERIFY(harness.document().get<Lane>(Id(u"lane"))->role.isNull());
  QCOMPARE(harness.problems(), QStringList());
}

void RemoveTest::deletingACalendarAndAnElementOfAScenario()
{
  Document document = chainOfThree().role(u"clerk").build();
  document.put(Calendar{.id = Id(u"days")});
  document.put(Role{.id = Id(u"clerk"), .calendar = Id(u"days")});
  document.put(Scenario{.id = Id(u"scenario"),
                        .overrides = {{Id(u"a"), u"priority"_s, JsonValue(nlohmann::json(1))},
                                      {Id(u"b"), u"priority"_s, JsonValue(nlohmann::json(2))}}});
  EditHarness harness(document);
  QVERIFY(remove(harness, {Id(u"days"), Id(u"a")}));
  QVERIFY(harness.document().get<Role>(Id(u"clerk"))->calendar.isNull());
  QCOMPARE(harness.document().get<Scenario>(Id(u"scenario"))->overrides.size(), std::size_t(1));
  QCOMPARE(harness.problems(), QStringList());
}

void RemoveTest::healingConnectsWhatIsLeft()
{
  EditHarness harness(chainOfThree().build());
  QVERIFY(harness.perform([](Draft &draft) { return removeAndHeal(draft, {Id(u"b")}); }));
  const Flow *flow = harness.document().get<Flow>(Id(u"a-b"));
  QCOMPARE(flow->target, Id(u"c"));
  QVERIFY(isOnOutline(harness.document(), *shapeIn(harness.document(), Map, Id(u"c")),
                      routeIn(harness.document(), Map, flow->id)->points.back()));
  QCOMPARE(harness.problems(), QStringList());
}

void RemoveTest::healingTwoInARow()
{
  EditHarness harness(DocumentBuilder()
                          .process(u"p")
                          .start(u"s")
                          .task(u"a")
                          .task(u"b")
                          .end(u"e")
                          .chain({u"s", u"a", u"b", u"e"})
                          .build());
  QVERIFY(harness.perform([](Draft &draft) { return removeAndHeal(draft, {Id(u"a"), Id(u"b")}); }));
  QCOMPARE(harness.document().flows().size(), std::size_t(1));
  QCOMPARE(harness.document().get<Flow>(Id(u"s-a"))->target, Id(u"e"));
  QCOMPARE(harness.problems(), QStringList());
}

void RemoveTest::healingLeavesBranchesAlone()
{
  EditHarness harness(chainOfThree().task(u"d").flow(u"b", u"d").build());
  QVERIFY(harness.perform([](Draft &draft) { return removeAndHeal(draft, {Id(u"b")}); }));
  QVERIFY(harness.document().flows().isEmpty());
  QCOMPARE(harness.problems(), QStringList());
}

LANEWAY_TEST(RemoveTest)
#include "remove_test.moc"
