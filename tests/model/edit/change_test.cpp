#include <QTest>

#include "model/edit/change_element.h"
#include "model/edit/change_type.h"
#include "model/edit/decide.h"
#include "model/edit/rename.h"
#include "model/edit/resources.h"
#include "model/edit/scenarios.h"
#include "model/process/navigate.h"
#include "tests/support/document_builder.h"
#include "tests/support/edit_harness.h"
#include "tests/support/test_registry.h"

#include <nlohmann/json.hpp>

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

class ChangeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void namesLoseControlCharacters();
  void renamingALaneRenamesARoleOfItsOwn();
  void renamingALaneLeavesASharedRoleAlone();
  void renamingALaneToAKnownRolePicksIt();
  void aLaneNamedUnlikeItsRoleKeepsTheRole();
  void renamingARoleRenamesTheLanesNamedAfterIt();
  void twoRolesOfOneNameAreRefused();
  void aWorkflowAndItsOnlyCallShareTheirName();
  void typesChangeWithoutLosingWhatFits();
  void aTypeThatLosesAFlowIsRefused_data();
  void aTypeThatLosesAFlowIsRefused();
  void symbolsTakeTheirSizeAroundTheSameMiddle();
  void valuesOutOfRangeAreRefused_data();
  void valuesOutOfRangeAreRefused();
  void sharesOfADecisionAddUp();
  void sharesOfAnInclusiveGatewayAreIndependent();
  void onlyOneFlowIsTheDefault();
  void assigningARoleCreatesIt();
  void mergedRolesAreReplacedEverywhere();
  void scenariosLayValuesOverElements();
  void runSettingsBelongToTheDocumentOrAScenario();
};

namespace {

const Id Map(u"p-map");

Document oneLane()
{
  return DocumentBuilder()
      .process(u"p")
      .pool(u"pool")
      .lane(u"lane", u"Sales")
      .task(u"a")
      .task(u"b")
      .chain({u"a", u"b"})
      .build();
}

QString nameOfElement(const EditHarness &harness, QStringView id)
{
  return nameOf(harness.document().find(Id(id)));
}

bool renameTo(EditHarness &harness, QStringView element, const QString &name)
{
  return harness.perform([&](Draft &draft) { return rename(draft, Id(element), name); });
}

}  // namespace

void ChangeTest::namesLoseControlCharacters()
{
  EditHarness harness(oneLane());
  QVERIFY(renameTo(harness, u"a", u"  Check\tthe\u0007\r\nform  "_s));
  QCOMPARE(nameOfElement(harness, u"a"), u"Check the \nform"_s);
  QVERIFY(renameTo(harness, u"a", QString(10'000, u'x')));
  QCOMPARE(nameOfElement(harness, u"a").size(), 10'000);
  QCOMPARE(harness.problems(), QStringList());
}

void ChangeTest::renamingALaneRenamesARoleOfItsOwn()
{
  EditHarness harness(oneLane());
  QVERIFY(renameTo(harness, u"lane", u"Account manager"_s));
  QCOMPARE(nameOfElement(harness, u"role-lane"), u"Account manager"_s);
  QCOMPARE(harness.document().get<Lane>(Id(u"lane"))->role, Id(u"role-lane"));
  QCOMPARE(harness.problems(), QStringList());
}

void ChangeTest::renamingALaneLeavesASharedRoleAlone()
{
  EditHarness harness(DocumentBuilder()
                          .process(u"p")
                          .pool(u"pool")
                          .lane(u"lane", u"Sales")
                          .task(u"a")
                          .changeActivity(u"a", [](Activity &a) { a.role = Id(u"role-lane"); })
                          .build());
  QVERIFY(renameTo(harness, u"lane", u"Marketing"_s));
  QCOMPARE(nameOfElement(harness, u"role-lane"), u"Sales"_s);
  QCOMPARE(harness.document().get<Role>(harness.document().get<Lane>(Id(u"lane"))->role)->name, u"Marketing"_s);
  QCOMPARE(harness.problems(), QStringList());
}

void ChangeTest::renamingALaneToAKnownRolePicksIt()
{
  EditHarness harness(
      DocumentBuilder().process(u"p").pool(u"pool").lane(u"lane", u"Sales").role(u"legal", u"Legal").build());
  QVERIFY(renameTo(harness, u"lane", u"legal"_s));
  QCOMPARE(harness.document().get<Lane>(Id(u"lane"))->role, Id(u"legal"));
  QVERIFY(!harness.document().contains(Id(u"role-lane")));  // nobody has it any more, and it says nothing
  QCOMPARE(harness.problems(), QStringList());
}

void ChangeTest::aLaneNamedUnlikeItsRoleKeepsTheRole()
{
  EditHarness harness(DocumentBuilder()
                          .process(u"p")
                          .pool(u"pool")
                          .lane(u"lane", u"Front office")
                          .change<Role>(u"role-lane", [](Role &role) { role.name = u"Clerk"_s; })
                          .build());
  QVERIFY(renameTo(harness, u"lane", u"Back office"_s));
  QCOMPARE(harness.document().get<Lane>(Id(u"lane"))->role, Id(u"role-lane"));
  QCOMPARE(nameOfElement(harness, u"role-lane"), u"Clerk"_s);
  QCOMPARE(harness.problems(), QStringList());
}

void ChangeTest::renamingARoleRenamesTheLanesNamedAfterIt()
{
  EditHarness harness(oneLane());
  QVERIFY(renameTo(harness, u"role-lane", u"Account manager"_s));
  QCOMPARE(nameOfElement(harness, u"lane"), u"Account manager"_s);
  QCOMPARE(harness.problems(), QStringList());
}

void ChangeTest::twoRolesOfOneNameAreRefused()
{
  EditHarness harness(DocumentBuilder().process(u"p").role(u"a", u"Sales").role(u"b", u"Legal").build());
  QVERIFY(!renameTo(harness, u"b", u" sales "_s));
  QCOMPARE(harness.refusal(), u"role-exists"_s);
  harness.make<Id>([](Draft &draft) { return createRole(draft, u"LEGAL"_s); });
  QCOMPARE(harness.refusal(), u"role-exists"_s);
  QVERIFY(renameTo(harness, u"b", u"legal"_s));
  QCOMPARE(harness.problems(), QStringList());
}

void ChangeTest::aWorkflowAndItsOnlyCallShareTheirName()
{
  EditHarness harness(
      DocumentBuilder().process(u"p").workflow(u"w", u"Kick-off").in(u"p").call(u"call", u"w", u"Kick-off").build());
  QVERIFY(renameTo(harness, u"w", u"Kick-off meeting"_s));
  QCOMPARE(nameOfElement(harness, u"call"), u"Kick-off meeting"_s);
  QVERIFY(renameTo(harness, u"call", u"Start"_s));
  QCOMPARE(nameOfElement(harness, u"w"), u"Start"_s);
  harness.session().undo();
  QCOMPARE(nameOfElement(harness, u"w"), u"Kick-off meeting"_s);
  QCOMPARE(nameOfElement(harness, u"call"), u"Kick-off meeting"_s);
  QCOMPARE(harness.problems(), QStringList());
}

void ChangeTest::typesChangeWithoutLosingWhatFits()
{
  EditHarness harness(DocumentBuilder()
                          .process(u"p")
                          .task(u"a")
                          .task(u"b")
                          .task(u"c")
                          .chain({u"a", u"b", u"c"})
                          .changeActivity(u"b",
                                          [](Activity &b) {
                                            b.duration = constant(Duration::fromMinutes(5));
                                            b.priority = 3;
                                          })
                          .build());
  QVERIFY(harness.perform([](Draft &draft) { return changeType(draft, Id(u"b"), Activity{.type = TaskType::User}); }));
  const Activity &b = *harness.document().get<Node>(Id(u"b"))->as<Activity>();
  QCOMPARE(b.type, TaskType::User);
  QCOMPARE(b.duration, constant(Duration::fromMinutes(5)));
  QCOMPARE(b.priority, 3);
  QCOMPARE(harness.document().incoming(Id(u"b")).size(), 1);
  QCOMPARE(harness.document().outgoing(Id(u"b")).size(), 1);
  QCOMPARE(harness.problems(), QStringList());
}

void ChangeTest::aTypeThatLosesAFlowIsRefused_data()
{
  QTest::addColumn<QString>("node");
  QTest::addColumn<NodeDetail>("wanted");
  QTest::addColumn<QString>("refusal");
  QTest::newRow("to an end with a flow out")
      << u"b"_s << NodeDetail(Event{.position = EventPosition::End}) << u"change-type-loses-flow"_s;
  QTest::newRow("to a start with a flow in") << u"b"_s << NodeDetail(Event{}) << u"change-type-loses-flow"_s;
  QTest::newRow("to data") << u"b"_s << NodeDetail(Data{}) << u"change-type-loses-flow"_s;
  QTest::newRow("a full sub-process to a task") << u"sub"_s << NodeDetail(Activity{}) << u"change-type-has-contents"_s;
  QTest::newRow("a host to a gateway") << u"a"_s << NodeDetail(Gateway{}) << u"change-type-has-boundary-events"_s;
  QTest::newRow("to a boundary event of nothing")
      << u"b"_s << NodeDetail(Event{.position = EventPosition::Boundary}) << u"boundary-event-needs-step"_s;
  QTest::newRow("to an end at the end") << u"c"_s << NodeDetail(Event{.position = EventPosition::End}) << QString();
  QTest::newRow("to a gateway") << u"b"_s << NodeDetail(Gateway{}) << QString();
  QTest::newRow("another sub-process") << u"sub"_s
                                       << NodeDetail(Activity{.kind = ActivityKind::SubProcess,
                                                              .subProcess = SubProcessType::Transaction})
                                       << QString();
}

void ChangeTest::aTypeThatLosesAFlowIsRefused()
{
  QFETCH(QString, node);
  QFETCH(NodeDetail, wanted);
  QFETCH(QString, refusal);
  EditHarness harness(DocumentBuilder()
                          .process(u"p")
                          .task(u"a")
                          .boundary(u"timer", u"a")
                          .task(u"b")
                          .task(u"c")
                          .chain({u"a", u"b", u"c"})
                          .subProcess(u"sub")
                          .in(u"sub")
                          .task(u"x")
                          .build());
  harness.perform([&](Draft &draft) { return changeType(draft, Id(node), wanted); });
  QCOMPARE(harness.refusal(), refusal);
  if (refusal.isEmpty())
    QCOMPARE(harness.document().get<Node>(Id(node))->detail.index(), wanted.index());
  QCOMPARE(harness.problems(), QStringList());
}

void ChangeTest::symbolsTakeTheirSizeAroundTheSameMiddle()
{
  EditHarness harness(DocumentBuilder().process(u"p").task(u"a").build());
  const Point middle = shapeIn(harness.document(), Map, Id(u"a"))->bounds.center();
  QVERIFY(harness.perform([](Draft &draft) { return changeType(draft, Id(u"a"), Gateway{}); }));
  QCOMPARE(shapeIn(harness.document(), Map, Id(u"a"))->bounds.center(), middle);
  QCOMPARE(shapeIn(harness.document(), Map, Id(u"a"))->bounds.width, 40.0);
  QCOMPARE(harness.problems(), QStringList());
}

void ChangeTest::valuesOutOfRangeAreRefused_data()
{
  QTest::addColumn<std::function<Result<void>(Draft &)>>("edit");
  QTest::addColumn<QString>("refusal");
  const auto activity = [](std::function<void(Activity &)> change) {
    return std::function<Result<void>(Draft &)>(
        [change](Draft &draft) { return changeDetail<Activity>(draft, {Id(u"a")}, change); });
  };
  const auto flow = [](double share) {
    return std::function<Result<void>(Draft &)>([share](Draft &draft) {
      return changeEach<Flow>(draft, {Id(u"a-b")}, [share](Flow &of) { of.share = Share{share}; });
    });
  };
  const auto role = [](int amount) {
    return std::function<Result<void>(Draft &)>([amount](Draft &draft) {
      return changeEach<Role>(draft, {Id(u"role-lane")}, [amount](Role &of) { of.amount = amount; });
    });
  };
  QTest::newRow("share over one") << flow(1.01) << u"share-not-in-range"_s;
  QTest::newRow("negative share") << flow(-0.01) << u"share-not-in-range"_s;
  QTest::newRow("no number") << flow(std::numeric_limits<double>::quiet_NaN()) << u"share-not-in-range"_s;
  QTest::newRow("a good share") << flow(1) << QString();
  QTest::newRow("negative amount") << role(-1) << u"amount-out-of-range"_s;
  QTest::newRow("too many") << role(1'000'001) << u"amount-out-of-range"_s;
  QTest::newRow("nobody") << role(0) << QString();
  QTest::newRow("negative time") << activity([](Activity &a) { a.duration = constant(Duration::fromSeconds(-1)); })
                                 << u"duration-out-of-range"_s;
  QTest::newRow("most likely above most") << activity([](Activity &a) {
    a.duration = Distribution{.kind = DistributionKind::Triangular,
                              .minimum = Duration::fromMinutes(1),
                              .mode = Duration::fromMinutes(5),
                              .maximum = Duration::fromMinutes(4)};
  }) << u"duration-out-of-order"_s;
  QTest::newRow("weights that do not fit") << activity([](Activity &a) {
    a.duration =
        Distribution{.kind = DistributionKind::Empirical, .values = {Duration::fromMinutes(1)}, .weights = {1, 2}};
  }) << u"duration-values-out-of-range"_s;
  QTest::newRow("negative cost") << activity([](Activity &a) { a.cost = Money::fromUnits(-1); }) << u"cost-negative"_s;
  QTest::newRow("a good cost") << activity([](Activity &a) { a.cost = Money::fromUnits(2.5); }) << QString();
}

void ChangeTest::valuesOutOfRangeAreRefused()
{
  QFETCH(std::function<Result<void>(Draft &)>, edit);
  QFETCH(QString, refusal);
  EditHarness harness(oneLane());
  harness.perform(edit);
  QCOMPARE(harness.refusal(), refusal);
  QCOMPARE(harness.problems(), QStringList());
}

void ChangeTest::sharesOfADecisionAddUp()
{
  EditHarness harness(DocumentBuilder()
                          .process(u"p")
                          .gateway(u"g")
                          .task(u"a")
                          .task(u"b")
                          .task(u"c")
                          .flow(u"g", u"a")
                          .flow(u"g", u"b")
                          .build());
  const auto share = [&](QStringView flow) { return harness.document().get<Flow>(Id(flow))->share->value; };
  QVERIFY(harness.perform([](Draft &draft) { return setShare(draft, Id(u"g-a"), Share{0.25}); }));
  QCOMPARE(share(u"g-b"), 0.75);
  QVERIFY(harness.perform([](Draft &draft) {
    draft.document.put(Flow{.id = Id(u"g-c"), .source = Id(u"g"), .target = Id(u"c"), .share = Share{0}});
    return setShare(draft, Id(u"g-c"), Share{0.5});
  }));
  QCOMPARE(share(u"g-a"), 0.125);
  QCOMPARE(share(u"g-b"), 0.375);
  QVERIFY(harness.perform([](Draft &draft) { return setShare(draft, Id(u"g-c"), {}); }));
  QVERIFY(!harness.document().get<Flow>(Id(u"g-c"))->share);
  QCOMPARE(harness.problems(), QStringList());
}

void ChangeTest::sharesOfAnInclusiveGatewayAreIndependent()
{
  EditHarness harness(DocumentBuilder()
                          .process(u"p")
                          .gateway(u"g", GatewayKind::Inclusive)
                          .task(u"a")
                          .task(u"b")
                          .flow(u"g", u"a")
                          .flow(u"g", u"b")
                          .build());
  QVERIFY(harness.perform([](Draft &draft) { return setShare(draft, Id(u"g-a"), Share{0.9}); }));
  QVERIFY(!harness.document().get<Flow>(Id(u"g-b"))->share);
  QCOMPARE(harness.problems(), QStringList());
}

void ChangeTest::onlyOneFlowIsTheDefault()
{
  EditHarness harness(
      DocumentBuilder().process(u"p").gateway(u"g").task(u"a").task(u"b").flow(u"g", u"a").flow(u"g", u"b").build());
  QVERIFY(harness.perform([](Draft &draft) { return setDefaultFlow(draft, Id(u"g-a"), true); }));
  QVERIFY(harness.perform(
      [](Draft &draft) { return changeEach<Flow>(draft, {Id(u"g-b")}, [](Flow &flow) { flow.isDefault = true; }); }));
  QVERIFY(!harness.document().get<Flow>(Id(u"g-a"))->isDefault);
  QVERIFY(harness.document().get<Flow>(Id(u"g-b"))->isDefault);
  QCOMPARE(harness.problems(), QStringList());
}

void ChangeTest::assigningARoleCreatesIt()
{
  EditHarness harness(oneLane());
  QVERIFY(harness.perform([](Draft &draft) { return assignRole(draft, {Id(u"a"), Id(u"b")}, u"Notary"_s); }));
  const Role *role =
      harness.document().get<Role>(effectiveRole(harness.document(), *harness.document().get<Node>(Id(u"b"))));
  QCOMPARE(role->name, u"Notary"_s);
  QVERIFY(harness.perform([](Draft &draft) { return assignRole(draft, {Id(u"a")}, QString()); }));
  QCOMPARE(effectiveRole(harness.document(), *harness.document().get<Node>(Id(u"a"))), Id(u"role-lane"));
  QCOMPARE(harness.problems(), QStringList());
}

void ChangeTest::mergedRolesAreReplacedEverywhere()
{
  EditHarness harness(DocumentBuilder()
                          .process(u"p")
                          .pool(u"pool")
                          .lane(u"lane", u"Sales")
                          .task(u"a")
                          .role(u"other", u"Selling")
                          .changeActivity(u"a",
                                          [](Activity &a) {
                                            a.role = Id(u"role-lane");
                                            a.alsoNeeds = {{Id(u"role-lane"), 2}};
                                          })
                          .build());
  QVERIFY(harness.perform([](Draft &draft) { return mergeRoles(draft, Id(u"role-lane"), Id(u"other")); }));
  const Activity &a = *harness.document().get<Node>(Id(u"a"))->as<Activity>();
  QCOMPARE(a.role, Id(u"other"));
  QCOMPARE(a.alsoNeeds.front().role, Id(u"other"));
  QCOMPARE(harness.document().get<Lane>(Id(u"lane"))->role, Id(u"other"));
  QVERIFY(!harness.document().contains(Id(u"role-lane")));
  QCOMPARE(harness.problems(), QStringList());
}

void ChangeTest::scenariosLayValuesOverElements()
{
  EditHarness harness(oneLane());
  const Id scenario = harness.make<Id>([](Draft &draft) { return createScenario(draft, u"Two more"_s); });
  const JsonValue two(nlohmann::json(2));
  QVERIFY(
      harness.perform([&](Draft &draft) { return setOverride(draft, scenario, Id(u"role-lane"), u"amount"_s, two); }));
  const Id copy = harness.make<Id>([&](Draft &draft) { return duplicateScenario(draft, scenario, u"Three more"_s); });
  QCOMPARE(harness.document().get<Scenario>(copy)->overrides.size(), std::size_t(1));
  QVERIFY(
      harness.perform([&](Draft &draft) { return setOverride(draft, scenario, Id(u"role-lane"), u"amount"_s, {}); }));
  QVERIFY(harness.document().get<Scenario>(scenario)->overrides.empty());
  QVERIFY(harness.perform([&](Draft &draft) { return clearOverrides(draft, copy, Id(u"role-lane")); }));
  QVERIFY(harness.document().get<Scenario>(copy)->overrides.empty());
  harness.make<Id>([](Draft &draft) { return createScenario(draft, u"two more"_s); });
  QCOMPARE(harness.refusal(), u"scenario-exists"_s);
  QCOMPARE(harness.problems(), QStringList());
}

void ChangeTest::runSettingsBelongToTheDocumentOrAScenario()
{
  EditHarness harness(oneLane());
  QVERIFY(harness.perform([](Draft &draft) { return setRunSettings(draft, {}, {.replications = 20}); }));
  QCOMPARE(harness.document().info().run.replications, 20);
  const Id scenario = harness.make<Id>([](Draft &draft) { return createScenario(draft, u"Fast"_s); });
  QVERIFY(harness.perform([&](Draft &draft) { return setRunSettings(draft, scenario, {.instances = 50}); }));
  QCOMPARE(harness.document().get<Scenario>(scenario)->run->instances, 50);
  QVERIFY(!harness.perform([&](Draft &draft) { return setRunSettings(draft, scenario, {.replications = 0}); }));
  QVERIFY(!harness.perform([&](Draft &draft) { return setRunSettings(draft, scenario, {.precision = Share{1}}); }));
  QVERIFY(!harness.perform([&](Draft &draft) { return setRunSettings(draft, scenario, {.target = Duration()}); }));
  QCOMPARE(harness.refusal(), u"run-settings-out-of-range"_s);
  QCOMPARE(harness.problems(), QStringList());
}

LANEWAY_TEST(ChangeTest)
#include "change_test.moc"
