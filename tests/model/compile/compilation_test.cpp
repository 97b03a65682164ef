#include "model/compile/compilation.h"

#include <algorithm>

#include <QTest>

#include "model/process/json/value_json.h"
#include "model/simulate/issues.h"
#include "tests/model/compile/compilations.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;
using namespace laneway::test;
using simulate::Index;
using simulate::NodeKind;

class CompilationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aMapWithNothingFilledInRunsOnAssumptions();
  void whatWasEnteredIsNotAssumed();
  void arrivalsAreSeventyPercentOfTheCeiling();
  void arrivalsLeaveRoomForThoseThatWereEntered();
  void aStepWithoutARoleGetsSomebodyOfItsOwn();
  void stepsOfALaneWithoutARoleShareOnePerson();
  void stepsOfAWorkflowAreDoneByWhoeverCallsIt();
  void asManyAreAssumedAsAStepNeeds();
  void sharesThatWereNotEnteredTakeTheRest();
  void aStepWithConditionsDecides();
  void callsEnterTheirWorkflow();
  void aCallAsOneStepIsAStep();
  void subProcessesAreEnteredAndEmptyOnesAreSteps();
  void aMapWithoutAStartEventBeginsWhereNothingLeads();
  void timersAreReadFromTheirExpressions();
  void aTimedStartIsAnArrival();
  void whatComesFromOutsideIsWaitedFor();
  void anInterruptionThatNobodyTimedDoesNotOccur();
  void linksAreFlows();
  void calendarsAndCostsReachTheRoles();
  void runSettingsAreKept();
  void theSameDocumentGivesTheSamePlan();
};

namespace {

const Assumption *assumed(const Compilation &compilation, QStringView element, AssumedProperty property)
{
  for (const Assumption &each : compilation.assumptions)
    if (each.element == Id(element) && each.property == property)
      return &each;
  return nullptr;
}

const simulate::Node &rowOf(const Compilation &compilation, QStringView element)
{
  return compilation.plan.nodes[compilation.elements.nodeRows.at(Id(element))];
}

double shareOf(const Compilation &compilation, QStringView flow)
{
  return compilation.plan.flows[compilation.elements.flowRows.at(Id(flow))].share;
}

/// Who does the step: a role, lane or step.
Id whoDoes(const Compilation &compilation, QStringView step)
{
  return compilation.elements.roles[rowOf(compilation, step).work.alternatives.at(0).at(0).role];
}

double minutes(double value)
{
  return value * 60e6;
}

EventDefinition definition(EventTrigger trigger, const QString &expression = {})
{
  EventDefinition result;
  result.trigger = trigger;
  result.expression = expression;
  return result;
}

}  // namespace

void CompilationTest::aMapWithNothingFilledInRunsOnAssumptions()
{
  const Compilation result = compiled(onboarding().buildUndrawn());
  QVERIFY2(result.canRun(), qPrintable(codesOf(result).join(u' ')));
  QVERIFY(result.findings.empty());
  QCOMPARE(result.plan.scopes.size(), std::size_t(1));
  QCOMPARE(result.elements.scopes.front(), Id(u"p"));
  QCOMPARE(result.plan.nodes.size(), std::size_t(5));
  QCOMPARE(result.elements.nodes.front(), Id(u"start"));
  QCOMPARE(rowOf(result, u"check").work.duration, simulate::Distribution::exponential(minutes(10)));
  QVERIFY(assumed(result, u"check", AssumedProperty::Duration));
  QVERIFY(assumed(result, u"start", AssumedProperty::Arrivals));
  QVERIFY(assumed(result, u"role-sales", AssumedProperty::Amount));
  QVERIFY(assumed(result, u"role-office", AssumedProperty::Calendar));
  QVERIFY(assumed(result, u"decide-call", AssumedProperty::Share));
  QCOMPARE(shareOf(result, u"decide-call"), 0.5);
  QCOMPARE(result.settings.instances, std::uint64_t(1'000));
  QCOMPARE(result.settings.replications, 10u);
}

void CompilationTest::whatWasEnteredIsNotAssumed()
{
  DocumentBuilder builder = onboarding();
  builder.changeActivity(u"check", [](Activity &each) { each.duration = constant(Duration::fromMinutes(5)); });
  builder.changeEvent(u"start", [](Event &each) { each.arrivals = Arrivals{exponential(Duration::fromHours(1)), {}}; });
  builder.change<Role>(u"role-sales", [](Role &each) { each.amount = 3; });
  const Compilation result = compiled(builder.buildUndrawn());
  QVERIFY(result.canRun());
  QVERIFY(!assumed(result, u"check", AssumedProperty::Duration));
  QVERIFY(!assumed(result, u"start", AssumedProperty::Arrivals));
  QVERIFY(!assumed(result, u"role-sales", AssumedProperty::Amount));
  QCOMPARE(rowOf(result, u"check").work.duration, simulate::Distribution::constant(minutes(5)));
  QCOMPARE(rowOf(result, u"start").arrivals->gap, simulate::Distribution::exponential(minutes(60)));
  QCOMPARE(result.plan.resources[result.elements.roleRows.at(Id(u"role-sales"))].amount, 3u);
}

void CompilationTest::arrivalsAreSeventyPercentOfTheCeiling()
{
  // Both steps are visited twice on average: one person of 10 minutes a visit sustains 3 an hour.
  const Compilation result = compiled(onboarding().buildUndrawn());
  const double gap = simulate::mean(rowOf(result, u"start").arrivals->gap);
  QVERIFY(std::abs(gap - minutes(20) / 0.7) < 1);
  const auto *value = std::get_if<Arrivals>(&assumed(result, u"start", AssumedProperty::Arrivals)->value);
  QVERIFY(value);
  QVERIFY(std::abs(static_cast<double>(value->interval.mean.microseconds) - gap) < 1);
}

void CompilationTest::arrivalsLeaveRoomForThoseThatWereEntered()
{
  DocumentBuilder builder;
  builder.process(u"p").pool(u"a").lane(u"desk");
  builder.start(u"known").start(u"unknown").task(u"work").end(u"end");
  builder.chain({u"known", u"work", u"end"}).flow(u"unknown", u"work");
  builder.changeEvent(u"known", [](Event &each) {
    each.arrivals = Arrivals{exponential(Duration::fromMinutes(20)), {}};
  });
  const Compilation result = compiled(builder.buildUndrawn());
  QVERIFY(result.canRun());
  // The known ones take half of the time; 70 % of the other half is 35 %, one each 10 / 0.35 minutes.
  QVERIFY(std::abs(simulate::mean(rowOf(result, u"unknown").arrivals->gap) - minutes(10) / 0.35) < 1);
}

void CompilationTest::aStepWithoutARoleGetsSomebodyOfItsOwn()
{
  DocumentBuilder builder;
  builder.process(u"p").start(u"start").task(u"a").task(u"b").end(u"end").chain({u"start", u"a", u"b", u"end"});
  const Compilation result = compiled(builder.buildUndrawn());
  QVERIFY(result.canRun());
  QCOMPARE(whoDoes(result, u"a"), Id(u"a"));
  QCOMPARE(whoDoes(result, u"b"), Id(u"b"));
  const Assumption *own = assumed(result, u"a", AssumedProperty::Role);
  QVERIFY(own && own->value == AssumedValue(OwnPerson{u"a"_s}));
}

void CompilationTest::stepsOfALaneWithoutARoleShareOnePerson()
{
  DocumentBuilder builder;
  builder.process(u"p").pool(u"company").lane(u"desk", u"Front desk");
  builder.change<Lane>(u"desk", [](Lane &lane) { lane.role = {}; });
  builder.start(u"start").task(u"a").task(u"b").end(u"end").chain({u"start", u"a", u"b", u"end"});
  const Compilation result = compiled(builder.buildUndrawn());
  QCOMPARE(whoDoes(result, u"a"), Id(u"desk"));
  QCOMPARE(whoDoes(result, u"b"), Id(u"desk"));
  QCOMPARE(result.plan.roles.size(), std::size_t(1));
}

void CompilationTest::stepsOfAWorkflowAreDoneByWhoeverCallsIt()
{
  DocumentBuilder builder;
  builder.process(u"p").workflow(u"w").start(u"ws").task(u"inner").end(u"we").chain({u"ws", u"inner", u"we"});
  builder.process(u"q").pool(u"company").lane(u"sales").start(u"start").call(u"opens", u"w").end(u"end");
  builder.chain({u"start", u"opens", u"end"});
  const Compilation result = compiled(builder.buildUndrawn(), u"q");
  QVERIFY(result.canRun());
  QCOMPARE(whoDoes(result, u"inner"), Id(u"role-sales"));
  QVERIFY(assumed(result, u"inner", AssumedProperty::Role));
}

void CompilationTest::asManyAreAssumedAsAStepNeeds()
{
  DocumentBuilder builder = onboarding();
  builder.changeActivity(u"check", [](Activity &each) { each.amount = 2; });
  const Compilation result = compiled(builder.buildUndrawn());
  QVERIFY(result.canRun());
  const Assumption *amount = assumed(result, u"role-office", AssumedProperty::Amount);
  QVERIFY(amount && amount->value == AssumedValue(2));
}

void CompilationTest::sharesThatWereNotEnteredTakeTheRest()
{
  DocumentBuilder builder = onboarding();
  builder.change<Flow>(u"decide-call", [](Flow &flow) { flow.share = Share{0.2}; });
  const Compilation result = compiled(builder.buildUndrawn());
  QCOMPARE(shareOf(result, u"decide-end"), 0.8);
  QVERIFY(!assumed(result, u"decide-call", AssumedProperty::Share));
  QVERIFY(assumed(result, u"decide-end", AssumedProperty::Share));
}

void CompilationTest::aStepWithConditionsDecides()
{
  DocumentBuilder builder;
  builder.process(u"p").start(u"start").task(u"check").end(u"good").end(u"bad").chain({u"start", u"check", u"good"});
  builder.flow(u"check", u"bad");
  Compilation result = compiled(builder.buildUndrawn());
  QCOMPARE(result.plan.nodes.size(), std::size_t(4));  // both at once, as BPMN has it

  builder.change<Flow>(u"check-bad", [](Flow &flow) { flow.share = Share{0.1}; });
  builder.change<Flow>(u"check-good", [](Flow &flow) { flow.share = Share{0.9}; });
  result = compiled(builder.buildUndrawn());
  QVERIFY(result.canRun());
  QCOMPARE(result.plan.nodes.size(), std::size_t(5));
  QCOMPARE(result.plan.nodes.back().kind, NodeKind::Exclusive);
  QCOMPARE(result.elements.nodes.back(), Id(u"check"));
  QCOMPARE(rowOf(result, u"check").kind, NodeKind::Task);
  QCOMPARE(shareOf(result, u"check-bad"), 0.1);
}

void CompilationTest::callsEnterTheirWorkflow()
{
  DocumentBuilder builder;
  builder.process(u"p").workflow(u"w").start(u"ws").task(u"inner").end(u"we").chain({u"ws", u"inner", u"we"});
  builder.process(u"q").start(u"start").call(u"first", u"w").call(u"second", u"w").end(u"end");
  builder.chain({u"start", u"first", u"second", u"end"});
  const Compilation result = compiled(builder.buildUndrawn(), u"q");
  QVERIFY(result.canRun());
  QCOMPARE(result.elements.scopes, (std::vector<Id>{Id(u"q"), Id(u"w")}));
  QCOMPARE(rowOf(result, u"first").kind, NodeKind::Call);
  QCOMPARE(rowOf(result, u"first").body, Index(1));
  QCOMPARE(rowOf(result, u"second").body, Index(1));
  QVERIFY(!rowOf(result, u"ws").arrivals);
  QCOMPARE(result.roots, std::vector<Index>{0});
}

void CompilationTest::aCallAsOneStepIsAStep()
{
  DocumentBuilder builder;
  builder.process(u"p").workflow(u"w").task(u"inner");
  builder.process(u"q").start(u"start").call(u"opens", u"w").end(u"end").chain({u"start", u"opens", u"end"});
  builder.changeActivity(u"opens", [](Activity &each) { each.callAsOneStep = true; });
  const Compilation result = compiled(builder.buildUndrawn(), u"q");
  QCOMPARE(rowOf(result, u"opens").kind, NodeKind::Task);
  QCOMPARE(result.plan.scopes.size(), std::size_t(1));
}

void CompilationTest::subProcessesAreEnteredAndEmptyOnesAreSteps()
{
  DocumentBuilder builder;
  builder.process(u"p").pool(u"company").lane(u"sales");
  builder.start(u"start").subProcess(u"full").subProcess(u"empty").end(u"end");
  builder.chain({u"start", u"full", u"empty", u"end"}).in(u"full").task(u"inner");
  const Compilation result = compiled(builder.buildUndrawn());
  QVERIFY(result.canRun());
  QCOMPARE(rowOf(result, u"full").kind, NodeKind::Call);
  QCOMPARE(rowOf(result, u"empty").kind, NodeKind::Task);
  QCOMPARE(whoDoes(result, u"inner"), Id(u"role-sales"));
}

void CompilationTest::aMapWithoutAStartEventBeginsWhereNothingLeads()
{
  DocumentBuilder builder;
  builder.process(u"p").task(u"a").task(u"b").chain({u"a", u"b"});
  const Compilation result = compiled(builder.buildUndrawn());
  QVERIFY(result.canRun());
  const Assumption *arrivals = assumed(result, u"p", AssumedProperty::Arrivals);
  QVERIFY(arrivals);
  const auto start = std::find_if(result.plan.nodes.begin(), result.plan.nodes.end(),
                                  [](const simulate::Node &node) { return node.kind == NodeKind::Start; });
  QVERIFY(start != result.plan.nodes.end() && start->arrivals);
}

void CompilationTest::timersAreReadFromTheirExpressions()
{
  DocumentBuilder builder;
  builder.process(u"p").start(u"start");
  builder.node(u"wait", Event{EventPosition::Catch, {definition(EventTrigger::Timer, u"PT2H"_s)}});
  builder.node(u"unknown", Event{EventPosition::Catch, {definition(EventTrigger::Timer)}});
  builder.node(u"odd", Event{EventPosition::Catch, {definition(EventTrigger::Timer, u"${later}"_s)}});
  builder.end(u"end").chain({u"start", u"wait", u"unknown", u"odd", u"end"});
  const Compilation result = compiled(builder.buildUndrawn());
  QVERIFY(result.canRun());
  QCOMPARE(rowOf(result, u"wait").event, simulate::EventKind::Timer);
  QCOMPARE(rowOf(result, u"wait").delay, simulate::Distribution::constant(minutes(120)));
  QVERIFY(!assumed(result, u"wait", AssumedProperty::Delay));
  QVERIFY(assumed(result, u"unknown", AssumedProperty::Delay));
  QVERIFY(assumed(result, u"odd", AssumedProperty::Delay));
  QCOMPARE(codesOf(result), QStringList{u"timer-not-understood"_s});
  QCOMPARE(result.findings.front().arguments, (QStringList{u"odd"_s, u"${later}"_s}));
}

void CompilationTest::aTimedStartIsAnArrival()
{
  DocumentBuilder builder;
  builder.process(u"p").start(u"start").task(u"a").end(u"end").chain({u"start", u"a", u"end"});
  builder.changeEvent(u"start", [](Event &event) {
    event.definitions = {definition(EventTrigger::Timer, u"R5/2026-01-05T10:00:00/PT30M"_s)};
  });
  const Compilation result = compiled(builder.buildUndrawn());
  const simulate::Arrivals arrivals = rowOf(result, u"start").arrivals.value_or(simulate::Arrivals{});
  QCOMPARE(arrivals.gap, simulate::Distribution::constant(minutes(30)));
  QCOMPARE(arrivals.first, std::optional<simulate::Time>(simulate::microsecondsPerHour));
  QCOMPARE(arrivals.limit, std::uint64_t(5));
  QVERIFY(!assumed(result, u"start", AssumedProperty::Arrivals));
}

void CompilationTest::whatComesFromOutsideIsWaitedFor()
{
  DocumentBuilder builder;
  builder.process(u"p").blackBox(u"client").pool(u"company").start(u"start");
  builder.node(u"reply", Event{EventPosition::Catch, {definition(EventTrigger::Message)}});
  builder.task(u"receive").end(u"end").chain({u"start", u"reply", u"receive", u"end"});
  builder.flow(u"client", u"reply", FlowKind::Message);
  builder.changeActivity(u"receive", [](Activity &each) { each.type = TaskType::Receive; });
  builder.changeEvent(u"reply", [](Event &each) { each.delay = constant(Duration::fromDays(1)); });
  const Compilation result = compiled(builder.buildUndrawn());
  QVERIFY2(result.canRun(), qPrintable(codesOf(result).join(u' ')));
  QCOMPARE(rowOf(result, u"reply").event, simulate::EventKind::Timer);
  QCOMPARE(rowOf(result, u"reply").delay, simulate::Distribution::constant(minutes(1'440)));
  QCOMPARE(rowOf(result, u"receive").kind, NodeKind::Catch);  // nobody is kept busy by waiting
  QVERIFY(result.plan.roles.empty());
}

void CompilationTest::anInterruptionThatNobodyTimedDoesNotOccur()
{
  DocumentBuilder builder;
  builder.process(u"p").start(u"start").task(u"a").end(u"end").chain({u"start", u"a", u"end"});
  builder.boundary(u"cancelled", u"a", EventTrigger::Message).task(u"undo").flow(u"cancelled", u"undo");
  const Compilation result = compiled(builder.buildUndrawn());
  QVERIFY(result.canRun());
  QVERIFY(result.findings.empty());
  QVERIFY(!result.elements.nodeRows.contains(Id(u"undo")));
  const Assumption *delay = assumed(result, u"cancelled", AssumedProperty::Delay);
  QVERIFY(delay && delay->value == AssumedValue(DoesNotOccur{}));
}

void CompilationTest::linksAreFlows()
{
  DocumentBuilder builder;
  builder.process(u"p").start(u"start");
  builder.node(u"out", Event{EventPosition::Throw, {definition(EventTrigger::Link, u"A"_s)}});
  builder.node(u"in", Event{EventPosition::Catch, {definition(EventTrigger::Link, u"A"_s)}});
  builder.task(u"a").end(u"end").chain({u"start", u"out"}).chain({u"in", u"a", u"end"});
  const Compilation result = compiled(builder.buildUndrawn());
  QVERIFY2(result.canRun() && result.findings.empty(), qPrintable(codesOf(result).join(u' ')));
  QVERIFY(result.elements.nodeRows.contains(Id(u"a")));
}

void CompilationTest::calendarsAndCostsReachTheRoles()
{
  DocumentBuilder builder = onboarding();
  Document document = builder.buildUndrawn();
  Calendar calendar;
  calendar.id = Id(u"office-hours");
  calendar.weekly = {{1, 540, 1'020}};
  document.put(calendar);
  Role sales = *document.get<Role>(Id(u"role-sales"));
  sales.calendar = calendar.id;
  sales.hourlyCost = Money::fromUnits(45);
  document.put(sales);
  const Compilation result = compiled(document);
  QVERIFY(result.canRun());
  const simulate::Resource &resource = result.plan.resources[result.elements.roleRows.at(sales.id)];
  QCOMPARE(resource.calendar, Index(0));
  QCOMPARE(resource.costPerHour, std::int64_t(450'000));
  QVERIFY(result.hasCosts);
  QVERIFY(!assumed(result, u"role-sales", AssumedProperty::Calendar));
  QVERIFY(assumed(result, u"document", AssumedProperty::Start));
}

void CompilationTest::runSettingsAreKept()
{
  Document document = onboarding().buildUndrawn();
  RunSettings run;
  run.horizon = Duration::fromDays(30);
  run.warmUp = Duration::fromDays(2);
  run.seed = 77;
  run.replications = 25;
  run.precision = Share{0.05};
  run.precisionOf = PrecisionFigure::Throughput;
  run.target = Duration::fromHours(3);
  const Compilation result = compilePlan(document, {Id(u"p")}, run);
  QCOMPARE(result.settings.horizon, Duration::fromDays(30).microseconds);
  QCOMPARE(result.settings.instances, std::uint64_t(0));
  QCOMPARE(result.settings.warmUp, (simulate::WarmUp{simulate::WarmUpKind::Fixed, Duration::fromDays(2).microseconds}));
  QCOMPARE(result.settings.seed, std::uint64_t(77));
  QCOMPARE(result.settings.replications, 25u);
  QCOMPARE(result.settings.relativePrecision, std::optional(0.05));
  QCOMPARE(result.settings.precisionFigure, simulate::PrecisionFigure::Throughput);
  QCOMPARE(result.plan.scopes[result.roots.front()].target, Duration::fromHours(3).microseconds);
  run.findsWarmUp = true;  // whatever time is set
  QCOMPARE(compilePlan(document, {Id(u"p")}, run).settings.warmUp.kind, simulate::WarmUpKind::Automatic);
  QVERIFY(!assumed(result, u"document", AssumedProperty::Instances));
}

void CompilationTest::theSameDocumentGivesTheSamePlan()
{
  const Document document = onboarding().buildUndrawn();
  const Compilation first = compiled(document);
  const Compilation second = compiled(document);
  QVERIFY(first.plan == second.plan);
  QVERIFY(first.elements == second.elements);
  QVERIFY(first.assumptions == second.assumptions);
}

LANEWAY_TEST(CompilationTest)
#include "compilation_test.moc"
