#include <QTest>

#include "tests/model/simulate/constructs.h"
#include "tests/support/test_registry.h"

using namespace laneway::simulate;
using namespace laneway::simulate::test;

/// Loops and multi-instance steps, on small plans with constant times, whose traces were worked out by hand.
class RepetitionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aLoopRunsAsOftenAsItsCount();
  void aLoopTestedBeforeMayNotRunAtAll();
  void aLoopRunsWhileItsConditionHolds();
  void sequentialInstancesFollowEachOther();
  void parallelInstancesShareTheRole();
  void theCompletionConditionEndsTheOtherInstances();
  void aTimerEndsAllInstances();
  void instancesOfACallEnterItsWorkflow();
  void whatIsDoneAgainIsRework_data();
  void whatIsDoneAgainIsRework();
  void whatIsInsideARepeatedCallIsNew();
};

/// The step is repeated, and come to `visits` times by each of two instances.
void RepetitionTest::whatIsDoneAgainIsRework_data()
{
  QTest::addColumn<RepeatKind>("kind");
  QTest::addColumn<double>("visits");
  QTest::addColumn<double>("rework");
  QTest::newRow("loop of three") << RepeatKind::Loop << 1. << 2.;
  QTest::newRow("loop of three, twice") << RepeatKind::Loop << 2. << 5.;
  QTest::newRow("one after the other") << RepeatKind::SequentialInstances << 1. << 0.;
  QTest::newRow("one after the other, twice") << RepeatKind::SequentialInstances << 2. << 3.;
  QTest::newRow("all at once") << RepeatKind::ParallelInstances << 1. << 0.;
  QTest::newRow("all at once, twice") << RepeatKind::ParallelInstances << 2. << 3.;
}

void RepetitionTest::whatIsDoneAgainIsRework()
{
  QFETCH(RepeatKind, kind);
  QFETCH(double, visits);
  QFETCH(double, rework);
  PlanBuilder builder;
  const Index count = builder.attribute(Distribution::constant(0));
  const Index merge = builder.node(NodeKind::Exclusive);
  const Index step = builder.task(none, constantOf(2));
  const Index counter = builder.task(none, constantOf(1));
  const Index decision = builder.node(NodeKind::Exclusive);
  builder.plan.nodes[step].repetition = {kind, Distribution::constant(3), none, 1, false};
  Expression more;
  more.code = {{static_cast<std::uint8_t>(Operation::Attribute), count, 0},
               {static_cast<std::uint8_t>(Operation::Number), none, 1},
               {static_cast<std::uint8_t>(Operation::Add), none, 0}};
  builder.plan.expressions = {more};
  builder.plan.nodes[counter].assignments = {{count, 0, {}}};
  builder.chain({startAt(builder, 0, 0, 2, 100), merge, step, counter, decision});
  builder.flow(decision, builder.end());
  builder.plan.flows.back().condition = builder.atLeast(count, visits);
  builder.flow(decision, merge);
  builder.plan.flows.back().isDefault = true;
  const RunOutput output = runPlan(builder.plan, settingsOf(0, 1));
  QCOMPARE(output.results.outcome, Outcome::Finished);
  const NodeFigures &figures = output.results.nodes[step];
  QCOMPARE(figures.entered.mean, 2 * 3 * visits);
  QCOMPARE(figures.repeated.mean, 2 * rework);
  QCOMPARE(output.results.nodes[counter].repeated.mean, 2 * (visits - 1));
}

/// The call is gone round three times; the step inside is done once in each of its executions.
void RepetitionTest::whatIsInsideARepeatedCallIsNew()
{
  PlanBuilder builder;
  const Index inner = builder.scope();
  const Index call = builder.call(inner);
  const Index step = builder.task(none, constantOf(2), inner);
  builder.chain({builder.node(NodeKind::Start, inner), step, builder.end(EventKind::None, inner)});
  builder.plan.nodes[call].repetition = {RepeatKind::Loop, Distribution::constant(3), none, 1, false};
  builder.chain({startAt(builder, 0), call, builder.end()});
  const RunOutput output = runPlan(builder.plan, settingsOf(0, 1));
  QCOMPARE(output.results.nodes[call].repeated.mean, 2.);
  QCOMPARE(output.results.nodes[step].entered.mean, 3.);
  QCOMPARE(output.results.nodes[step].repeated.mean, 0.);
}

void RepetitionTest::aLoopRunsAsOftenAsItsCount()
{
  PlanBuilder builder;
  const Index step = builder.task(none, constantOf(2));
  builder.plan.nodes[step].repetition = {RepeatKind::Loop, Distribution::constant(3), none, 1, false};
  builder.chain({startAt(builder, 0), step, builder.end()});
  const TokenTrace trace = played(builder.plan);
  VERIFY_ENTERS(trace, step, 0, 2, 4);
  VERIFY_COMPLETES(trace, step, 2, 4, 6);
  QCOMPARE(trace.end, units(6));
}

void RepetitionTest::aLoopTestedBeforeMayNotRunAtAll()
{
  PlanBuilder builder;
  const Index step = builder.task(none, constantOf(2));
  const Index after = builder.task(none, constantOf(1));
  builder.plan.nodes[step].repetition = {RepeatKind::Loop, Distribution::constant(0), none, 0, true};
  builder.chain({startAt(builder, 0), step, after, builder.end()});
  const TokenTrace trace = played(builder.plan);
  VERIFY_ENTERS(trace, step);
  VERIFY_ENTERS(trace, after, 0);
}

/// A geometric number of executions of one unit each: mean 1 / (1 - p).
void RepetitionTest::aLoopRunsWhileItsConditionHolds()
{
  PlanBuilder builder;
  const Index left = builder.attribute(Distribution::constant(3));
  const Index step = builder.task(none, constantOf(2));
  Expression less;
  less.code = {{static_cast<std::uint8_t>(Operation::Attribute), left, 0},
               {static_cast<std::uint8_t>(Operation::Number), none, 1},
               {static_cast<std::uint8_t>(Operation::Subtract), none, 0}};
  builder.plan.expressions = {less};
  builder.plan.nodes[step].assignments = {{left, 0, {}}};
  const Index goesOn = builder.atLeast(left, 1);
  builder.plan.nodes[step].repetition = {RepeatKind::Loop, Distribution::constant(0), goesOn, 0, false};
  builder.chain({startAt(builder, 0), step, builder.end()});
  VERIFY_COMPLETES(played(builder.plan), step, 2, 4, 6);
}

void RepetitionTest::sequentialInstancesFollowEachOther()
{
  PlanBuilder builder;
  const Index step = builder.task(builder.role(5), constantOf(2));
  builder.plan.nodes[step].repetition = {RepeatKind::SequentialInstances, Distribution::constant(3), none, 0, false};
  builder.chain({startAt(builder, 0), step, builder.end()});
  const TokenTrace trace = played(builder.plan);
  VERIFY_ENTERS(trace, step, 0, 2, 4);
  QCOMPARE(trace.end, units(6));
}

void RepetitionTest::parallelInstancesShareTheRole()
{
  PlanBuilder builder;
  const Index step = builder.task(builder.role(2), constantOf(2));
  builder.plan.nodes[step].repetition = {RepeatKind::ParallelInstances, Distribution::constant(3), none, 0, false};
  builder.chain({startAt(builder, 0), step, builder.end()});
  const TokenTrace trace = played(builder.plan);
  VERIFY_ENTERS(trace, step, 0, 0, 0);
  VERIFY_COMPLETES(trace, step, 2, 2, 4);
  QCOMPARE(trace.end, units(4));
  QCOMPARE(trace.finished, 1u);
}

/// Two of three answers are enough.
void RepetitionTest::theCompletionConditionEndsTheOtherInstances()
{
  PlanBuilder builder;
  const Index step = builder.task(builder.role(2), constantOf(2));
  Expression enough;
  enough.code = {{static_cast<std::uint8_t>(Operation::Completed), none, 0},
                 {static_cast<std::uint8_t>(Operation::Number), none, 2},
                 {static_cast<std::uint8_t>(Operation::GreaterOrEqual), none, 0}};
  builder.plan.expressions = {enough};
  builder.plan.nodes[step].repetition = {RepeatKind::ParallelInstances, Distribution::constant(4), 0, 0, false};
  builder.chain({startAt(builder, 0), step, builder.end()});
  const TokenTrace trace = played(builder.plan);
  VERIFY_COMPLETES(trace, step, 2, 2);
  VERIFY_INTERRUPTED(trace, step, 2, 2);
  QCOMPARE(trace.end, units(2));
}

void RepetitionTest::aTimerEndsAllInstances()
{
  PlanBuilder builder;
  const Index step = builder.task(builder.role(1), constantOf(2));
  builder.plan.nodes[step].repetition = {RepeatKind::ParallelInstances, Distribution::constant(5), none, 0, false};
  const Index timeout = builder.boundaryTimer(step, constantOf(5));
  builder.chain({startAt(builder, 0), step, builder.end()});
  builder.chain({timeout, builder.end()});
  const TokenTrace trace = played(builder.plan);
  VERIFY_COMPLETES(trace, step, 2, 4);
  VERIFY_INTERRUPTED(trace, step, 5, 5, 5);
  VERIFY_ENTERS(trace, timeout, 5);
  QCOMPARE(trace.end, units(5));
}

void RepetitionTest::instancesOfACallEnterItsWorkflow()
{
  PlanBuilder builder;
  const Index workflow = builder.scope();
  const Index inside = builder.task(builder.role(1), constantOf(2), workflow);
  builder.chain({builder.node(NodeKind::Start, workflow), inside, builder.end(EventKind::None, workflow)});
  const Index call = builder.call(workflow);
  builder.plan.nodes[call].repetition = {RepeatKind::ParallelInstances, Distribution::constant(3), none, 0, false};
  builder.chain({startAt(builder, 1), call, builder.end()});
  const TokenTrace trace = played(builder.plan);
  VERIFY_ENTERS(trace, inside, 1, 1, 1);
  VERIFY_COMPLETES(trace, inside, 3, 5, 7);
  VERIFY_COMPLETES(trace, call, 3, 5, 7);
}

LANEWAY_TEST(RepetitionTest)

#include "repetition_test.moc"
