#include <algorithm>

#include <QTest>

#include "model/compile/compilation.h"
#include "model/simulate/runner.h"
#include "tests/support/document_builder.h"
#include "tests/support/simulate/token_trace.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;
using laneway::test::DocumentBuilder;
using simulate::Index;
using simulate::test::TokenTrace;
using simulate::test::Visit;

/// Who does the steps and how: from the document to what happens in a run, against traces worked out by hand.
class PeopleTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void howAStepWorksReachesThePlan();
  void howARoleWorksReachesThePlan();
  void closingTimeReachesThePlan();
  void aPersonIsOneOfTheRoleWithHoursAndSpeedOfTheirOwn();
  void aPersonInTwoRolesIsOnePerson();
  void thoseKnownByNameAreTheAmountThatNobodyEntered();
  void whoIsThereDoesIt();
  void oneSeniorOrTwoJuniors();
  void twoRolesAreTakenAtOnce();
  void theSamePeopleTwiceIsSaid();
  void urgentInstancesGoFirst();
  void aPriorityThatIsNoNumberIsSaid();
  void batchesFromTheDocument();
  void aFixedPopulationComesBack();
  void dueDatesOrderTheQueue();
  void breakdownsAreRepairedByARole();
};

namespace {

constexpr double Minute = 60e6;

Compilation compiled(const DocumentBuilder &builder)
{
  const Document document = builder.buildUndrawn();
  return compilePlan(document, {Id(u"p")}, document.info().run);
}

const simulate::Node &rowOf(const Compilation &compilation, QStringView element)
{
  return compilation.plan.nodes[compilation.elements.nodeRows.at(Id(element))];
}

const simulate::Role &roleOf(const Compilation &compilation, QStringView role)
{
  return compilation.plan.roles[compilation.elements.roleRows.at(Id(role))];
}

QStringList codesOf(const Compilation &compilation)
{
  QStringList codes;
  for (const Finding &finding : compilation.findings)
    codes << finding.code;
  return codes;
}

/// When the step was completed, in minutes.
QList<double> completions(const Compilation &compilation, QStringView step, int instances)
{
  simulate::RunSettings settings = compilation.settings;
  settings.instances = static_cast<std::uint64_t>(instances);
  settings.horizon = simulate::never;
  const TokenTrace trace = simulate::test::traceTokens(compilation.plan, settings);
  QList<double> times;
  for (const simulate::Time time : trace.times(compilation.elements.nodeRows.at(Id(step)), Visit::What::Completes))
    times << static_cast<double>(time) / Minute;
  return times;
}

/// An instance every `gap` minutes does one step of `work` minutes by the role of the lane "clerk".
DocumentBuilder counter(int gap, int work)
{
  DocumentBuilder builder;
  builder.process(u"p").pool(u"shop").lane(u"clerk");
  builder.start(u"start").task(u"serve").end(u"end").chain({u"start", u"serve", u"end"});
  builder.changeEvent(u"start", [gap](Event &event) {
    event.arrivals.emplace();
    event.arrivals->interval = constant(Duration::fromMinutes(gap));
  });
  builder.changeActivity(u"serve", [work](Activity &step) { step.duration = constant(Duration::fromMinutes(work)); });
  return builder;
}

void addPerson(DocumentBuilder &builder, QStringView id, std::vector<Id> roles, double speed = 1)
{
  builder.add(Person{.id = Id(id), .name = id.toString(), .roles = std::move(roles), .speed = speed});
}

Calendar nineToFive()
{
  Calendar calendar{.id = Id(u"office-hours"), .name = u"Office hours"_s};
  for (int weekday = 1; weekday <= 5; ++weekday)
    calendar.weekly.push_back({weekday, 9 * 60, 17 * 60});
  return calendar;
}

}  // namespace

void PeopleTest::howAStepWorksReachesThePlan()
{
  DocumentBuilder builder = counter(10, 5);
  builder.changeActivity(u"serve", [](Activity &step) {
    step.batch = Batch{3, Duration::fromMinutes(20), BatchMode::OneAfterAnother};
    step.setup = constant(Duration::fromMinutes(2));
    step.failure = Failure{Share{0.1}, 4};
    step.priority = 7;
    step.capacity = 9;
    step.whenFull = WhenFull::Block;
  });
  const simulate::Work work = rowOf(compiled(builder), u"serve").work;
  QCOMPARE(work.batching.size, 3u);
  QCOMPARE(work.batching.timeout, simulate::Time(20 * Minute));
  QCOMPARE(work.batching.mode, simulate::BatchMode::Sequential);
  QCOMPARE(work.setup, simulate::Distribution::constant(2 * Minute));
  QCOMPARE(work.failure.probability, 0.1);
  QCOMPARE(work.failure.retries, 4u);
  QCOMPARE(work.priority, 7);
  QCOMPARE(work.room, 9u);
  QCOMPARE(work.whenFull, simulate::WhenFull::Block);
}

void PeopleTest::howARoleWorksReachesThePlan()
{
  DocumentBuilder builder = counter(10, 5);
  builder.change<Role>(u"role-clerk", [](Role &role) {
    role.queue = QueueOrder::Shortest;
    role.choice = IdleChoice::Cheapest;
    role.preemption = Preemption::Restart;
    role.hourlyCost = Money::fromUnits(30);
    role.paidOnDuty = true;
  });
  const Compilation result = compiled(builder);
  const simulate::Role &role = roleOf(result, u"role-clerk");
  QCOMPARE(role.discipline, simulate::Discipline::ShortestFirst);
  QCOMPARE(role.choice, simulate::Choice::Cheapest);
  QCOMPARE(role.preemption, simulate::Preemption::Restart);
  QVERIFY(result.plan.resources[role.resources.front()].paidOnDuty);
}

void PeopleTest::closingTimeReachesThePlan()
{
  DocumentBuilder builder = counter(10, 5);
  Calendar calendar = nineToFive();
  calendar.atClosing = AtClosing::Finish;
  calendar.overtimeFactor = 1.5;
  builder.add(calendar);
  builder.change<Role>(u"role-clerk", [&](Role &role) { role.calendar = calendar.id; });
  const Compilation result = compiled(builder);
  const simulate::Resource &units = result.plan.resources[roleOf(result, u"role-clerk").resources.front()];
  QVERIFY(units.calendar != simulate::none);
  QCOMPARE(units.atClosing, simulate::AtClosing::Finish);
  QCOMPARE(units.overtimeFactor, 1.5);
}

void PeopleTest::aPersonIsOneOfTheRoleWithHoursAndSpeedOfTheirOwn()
{
  DocumentBuilder builder = counter(10, 5);
  builder.add(nineToFive());
  builder.change<Role>(u"role-clerk", [](Role &role) { role.amount = 3; });
  addPerson(builder, u"anna", {Id(u"role-clerk")}, 2);
  builder.change<Person>(u"anna", [](Person &person) { person.calendar = Id(u"office-hours"); });
  const Compilation result = compiled(builder);
  const std::vector<Index> &resources = roleOf(result, u"role-clerk").resources;
  QCOMPARE(resources.size(), std::size_t(2));
  QCOMPARE(result.plan.resources[resources[0]].amount, 2u);
  QCOMPARE(result.plan.resources[resources[0]].calendar, simulate::none);
  const simulate::Resource &anna = result.plan.resources[resources[1]];
  QCOMPARE(anna.amount, 1u);
  QCOMPARE(anna.speed, 2.0);
  QVERIFY(anna.calendar != simulate::none);
  QCOMPARE(result.elements.resources[resources[1]], Id(u"anna"));
}

void PeopleTest::aPersonInTwoRolesIsOnePerson()
{
  DocumentBuilder builder = counter(10, 6);
  builder.lane(u"boss").task(u"sign").flow(u"serve", u"sign");
  builder.changeActivity(u"sign", [](Activity &step) { step.duration = constant(Duration::fromMinutes(6)); });
  addPerson(builder, u"anna", {Id(u"role-clerk"), Id(u"role-boss")});
  const Compilation result = compiled(builder);
  QCOMPARE(roleOf(result, u"role-clerk").resources.back(), roleOf(result, u"role-boss").resources.back());
  // Arrivals at 10, 20 and 30. She signs the first from 16 on; at 22 the second, which came at 20, is next, and so on.
  QCOMPARE(completions(result, u"serve", 3), (QList<double>{16, 28, 40}));
  QCOMPARE(completions(result, u"sign", 3), (QList<double>{22, 34, 46}));
}

void PeopleTest::thoseKnownByNameAreTheAmountThatNobodyEntered()
{
  DocumentBuilder builder = counter(10, 5);
  addPerson(builder, u"anna", {Id(u"role-clerk")});
  addPerson(builder, u"ben", {Id(u"role-clerk")});
  const Compilation result = compiled(builder);
  QVERIFY(result.canRun());
  QCOMPARE(result.plan.resources[roleOf(result, u"role-clerk").resources.front()].amount, 0u);
  QVERIFY(std::none_of(result.assumptions.begin(), result.assumptions.end(),
                       [](const Assumption &each) { return each.property == AssumedProperty::Amount; }));
}

/// One person from 9 to 17, another round the clock, half loaded: nobody ever waits.
void PeopleTest::whoIsThereDoesIt()
{
  DocumentBuilder builder = counter(120, 60);
  builder.add(nineToFive());
  addPerson(builder, u"anna", {Id(u"role-clerk")});
  addPerson(builder, u"ben", {Id(u"role-clerk")});
  builder.change<Person>(u"anna", [](Person &person) { person.calendar = Id(u"office-hours"); });
  const Compilation result = compiled(builder);
  QVERIFY2(result.canRun(), qPrintable(codesOf(result).join(u' ')));
  simulate::RunSettings settings = result.settings;
  settings.instances = 2'000;
  settings.replications = 2;
  simulate::RunControl control;
  const simulate::RunOutput output = simulate::run(result.plan, settings, control);
  QCOMPARE(output.results.nodes[result.elements.nodeRows.at(Id(u"serve"))].waiting.mean, 0.0);
  QCOMPARE(output.results.scopes.front().waiting.mean, 0.0);
}

void PeopleTest::oneSeniorOrTwoJuniors()
{
  DocumentBuilder builder = counter(1, 10);
  builder.role(u"junior");
  builder.change<Role>(u"junior", [](Role &role) { role.amount = 3; });
  builder.change<Role>(u"role-clerk", [](Role &role) { role.amount = 1; });
  builder.changeActivity(u"serve", [](Activity &step) { step.alternatives = {{{{Id(u"junior"), 2}}}}; });
  // At 1 the senior begins, at 2 two juniors; at 3 one junior is not enough, so that one waits until 11.
  QCOMPARE(completions(compiled(builder), u"serve", 4), (QList<double>{11, 12, 21, 22}));
}

void PeopleTest::twoRolesAreTakenAtOnce()
{
  DocumentBuilder builder = counter(1, 10);
  builder.role(u"truck");
  builder.change<Role>(u"truck", [](Role &role) { role.amount = 1; });
  builder.change<Role>(u"role-clerk", [](Role &role) { role.amount = 5; });
  builder.changeActivity(u"serve", [](Activity &step) { step.alsoNeeds = {{Id(u"truck"), 1}}; });
  QCOMPARE(completions(compiled(builder), u"serve", 3), (QList<double>{11, 21, 31}));
}

void PeopleTest::theSamePeopleTwiceIsSaid()
{
  DocumentBuilder builder = counter(1, 10);
  builder.role(u"driver");
  builder.changeActivity(u"serve", [](Activity &step) { step.alsoNeeds = {{Id(u"driver"), 1}}; });
  addPerson(builder, u"anna", {Id(u"role-clerk"), Id(u"driver")});
  const Compilation alone = compiled(builder);
  QVERIFY(codesOf(alone).contains(u"needs-the-same-people-twice"_s));
  // With Ben as a driver, or as a clerk, the two of them do it.
  for (const char16_t *role : {u"driver", u"role-clerk"}) {
    DocumentBuilder both = builder;
    addPerson(both, u"ben", {Id(QStringView(role))});
    QCOMPARE(completions(compiled(both), u"serve", 2), (QList<double>{11, 21}));
  }
}

/// Ordinary instances come every 10 minutes, urgent ones every 27; each takes 20.
void PeopleTest::urgentInstancesGoFirst()
{
  DocumentBuilder builder = counter(10, 20);
  builder.start(u"express").flow(u"express", u"serve");
  builder.changeEvent(u"express", [](Event &event) {
    event.arrivals.emplace();
    event.arrivals->interval = constant(Duration::fromMinutes(27));
  });
  builder.change<Process>(u"p", [](Process &process) {
    process.attributes = {{u"urgent"_s, AttributeType::YesNo, 0, 0, {{u"false"_s, 1}}}};
  });
  builder.change<Node>(u"express", [](Node &node) { node.assignments = {{u"urgent"_s, u"true"_s}}; });
  builder.changeActivity(u"serve", [](Activity &step) { step.priorityBy = u"if(urgent, 5, 0)"_s; });
  const Compilation result = compiled(builder);
  QVERIFY2(result.canRun(), qPrintable(codesOf(result).join(u' ')));
  simulate::RunSettings settings = result.settings;
  settings.instances = 7;
  const TokenTrace trace = simulate::test::traceTokens(result.plan, settings);
  QList<std::uint64_t> order;
  for (const Visit &visit : trace.visits)
    if (visit.node == result.elements.nodeRows.at(Id(u"serve")) && visit.what == Visit::What::Completes)
      order << visit.instance;
  // They arrive at 10, 20, 27 (urgent), 30, 40, 50 and 54 (urgent).
  QCOMPARE(order, (QList<std::uint64_t>{0, 2, 1, 6, 3, 4, 5}));
}

void PeopleTest::aPriorityThatIsNoNumberIsSaid()
{
  DocumentBuilder builder = counter(10, 5);
  builder.changeActivity(u"serve", [](Activity &step) { step.priorityBy = u"1 > 2"_s; });
  QVERIFY(codesOf(compiled(builder)).contains(u"expression-needs-number"_s));
  builder.changeActivity(u"serve", [](Activity &step) { step.priorityBy = u"urgent"_s; });
  QVERIFY(codesOf(compiled(builder)).contains(u"expression-unknown-name"_s));
}

void PeopleTest::batchesFromTheDocument()
{
  DocumentBuilder builder = counter(10, 5);
  builder.changeActivity(u"serve", [](Activity &step) {
    step.batch = Batch{3, Duration::fromMinutes(15), BatchMode::Together};
  });
  // At 10 and 20, then the first has waited for 15; at 30 and 40, and then at 45.
  QCOMPARE(completions(compiled(builder), u"serve", 4), (QList<double>{30, 30, 50, 50}));
}

void PeopleTest::aFixedPopulationComesBack()
{
  DocumentBuilder builder = counter(10, 5);
  builder.changeEvent(u"start", [](Event &event) { event.arrivals->population = 2; });
  const Compilation result = compiled(builder);
  QCOMPARE(rowOf(result, u"start").arrivals->population, 2u);
  // Both come at 10; served at 15 and 20, they are back ten minutes later.
  QCOMPARE(completions(result, u"serve", 4), (QList<double>{15, 20, 30, 35}));
}

void PeopleTest::dueDatesOrderTheQueue()
{
  DocumentBuilder builder = counter(10, 5);
  builder.change<Process>(u"p", [](Process &process) { process.dueWithin = Duration::fromHours(2); });
  const Compilation result = compiled(builder);
  QCOMPARE(result.plan.scopes[result.roots.front()].target, simulate::Time(120 * Minute));
}

void PeopleTest::breakdownsAreRepairedByARole()
{
  DocumentBuilder builder = counter(20, 4);
  builder.role(u"mechanic");
  builder.change<Role>(u"mechanic", [](Role &role) { role.amount = 1; });
  builder.change<Role>(u"role-clerk", [](Role &role) {
    role.amount = 1;
    role.breakdown = Breakdown{constant(Duration::fromMinutes(3)), constant(Duration::fromMinutes(10)), {}};
  });
  // From 20 on; broken from 23 to 33. From 40 on the other 2 of the next 3; broken from 42 to 52.
  const QList<double> expected{34, 54};
  QCOMPARE(completions(compiled(builder), u"serve", 2), expected);
  builder.change<Role>(u"role-clerk", [](Role &role) { role.breakdown->repairRole = Id(u"mechanic"); });
  const Compilation result = compiled(builder);
  QVERIFY2(result.canRun(), qPrintable(codesOf(result).join(u' ')));
  QVERIFY(result.elements.roleRows.contains(Id(u"mechanic")));
  QCOMPARE(completions(result, u"serve", 2), expected);
}

LANEWAY_TEST(PeopleTest)
#include "people_test.moc"
