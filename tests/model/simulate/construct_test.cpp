#include <algorithm>

#include <QTest>

#include "tests/model/simulate/plans.h"
#include "tests/support/test_registry.h"
#include "tests/support/simulate/token_trace.h"

using namespace laneway::simulate;
using namespace laneway::simulate::test;

/// Each construct of BPMN on small plans with constant times, whose traces were worked out by hand.
class ConstructTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void anInclusiveJoinWaitsForTheBranchesTaken();
  void anInclusiveJoinDoesNotWaitForWhatCannotCome();
  void anInclusiveJoinIgnoresTokensThatCanOnlyFillWhatIsFilled();
  void anInclusiveJoinWaitsForATokenInALoopBeforeIt();
  void inclusiveJoinsThatWaitForEachOtherAreADeadlock();
  void aDefaultIsTakenWhenNothingElseIs();
  void withoutADefaultOneFlowIsAlwaysTaken();

  void aLoopRunsAsOftenAsItsCount();
  void aLoopTestedBeforeMayNotRunAtAll();
  void aLoopRunsWhileItsConditionHolds();
  void sequentialInstancesFollowEachOther();
  void parallelInstancesShareTheRole();
  void theCompletionConditionEndsTheOtherInstances();
  void aTimerEndsAllInstances();
  void instancesOfACallEnterItsWorkflow();

  void anInterruptingEventSubProcessEndsTheRest();
  void anotherEventSubProcessRunsBeside();
  void anEventSubProcessCatchesAnErrorOfItsScope();

  void anErrorIsCaughtByTheNearestBoundary();
  void anErrorIsCaughtByNameFirst();
  void anErrorThatNobodyCatchesEndsTheInstance();
  void anEscalationThatDoesNotInterruptGoesOnBothWays();
  void aSignalReachesEveryInstance();
  void aSignalStartsAnInstance();
  void aTerminatedBranchEndsItsSiblingsOnTheWay();

  void aMessageStartsAnInstanceThatAnswersItsSender();
  void messagesGoToTheInstanceOfTheSameNumber();
  void aMessageThatComesEarlyIsKept();
  void theFirstMessageBehindAnEventGatewayWins();
  void aTimerEndsTheWaitForAMessage();
  void aMessageInterruptsAStep();
  void aMessageMayComeAgainAndAgain();

  void attributesChooseTheWay();
  void assignmentsChangeAttributes();
  void aConditionalEventWaitsForAnAssignment();
  void aConditionThatHoldsAlreadyFiresAtOnce();
  void noFlowToTakeIsNamed();

  void compensationUndoesInReverse();
  void compensationOfOneStepUndoesOnlyThat();
  void aCancelledTransactionIsUndoneAndLeftByItsEvent();
};

namespace {

using What = Visit::What;
using Times = std::vector<Time>;

Time units(double count)
{
  return static_cast<Time>(count * unit);
}

Times times(std::initializer_list<double> counts)
{
  Times all;
  for (const double count : counts)
    all.push_back(units(count));
  return all;
}

Index startAt(PlanBuilder &builder, double time, Index scope = 0, std::uint64_t limit = 1, double gap = 1)
{
  const Index start = builder.start(constantOf(gap), scope);
  builder.plan.nodes[start].arrivals->first = units(time);
  builder.plan.nodes[start].arrivals->limit = limit;
  return start;
}

QByteArray issuesOf(const Plan &plan)
{
  QByteArray text;
  for (const Issue &issue : validate(plan)) {
    if (issue.severity == Severity::Error)
      text += QByteArray::number(static_cast<int>(issue.code)) + ' ';
  }
  return text;
}

/// The trace of a plan that runs to its end; identities are looked at as well.
TokenTrace played(const Plan &plan, Status expected = Status::Finished)
{
  const RunSettings settings = settingsOf(0, 1);
  if (const QByteArray issues = issuesOf(plan); !issues.isEmpty())
    qFatal("The plan cannot be run: issues %s", issues.constData());
  const TokenTrace trace = traceTokens(plan, settings);
  if (trace.status != expected)
    qFatal("The run ended with status %d", static_cast<int>(trace.status));
  if (expected == Status::Finished)
    (void)runPlan(plan, settings);
  return trace;
}

void verifyTimes(const TokenTrace &trace, Index node, What what, const Times &expected, int line)
{
  const Times found = trace.times(node, what);
  if (found == expected)
    return;
  QStringList all;
  for (const Visit &visit : trace.visits)
    all << QString::fromStdString(described(visit));
  QFAIL(qPrintable(QStringLiteral("Line %1, node %2:\n%3").arg(line).arg(node).arg(all.join(u'\n'))));
}

}  // namespace

#define VERIFY_ENTERS(trace, node, ...) verifyTimes(trace, node, What::Enters, times({__VA_ARGS__}), __LINE__)
#define VERIFY_COMPLETES(trace, node, ...) verifyTimes(trace, node, What::Completes, times({__VA_ARGS__}), __LINE__)
#define VERIFY_INTERRUPTED(trace, node, ...) \
  verifyTimes(trace, node, What::IsInterrupted, times({__VA_ARGS__}), __LINE__)

/// Shares 1, 1 and 0: two branches of three are taken, and the join waits for the slower one only.
void ConstructTest::anInclusiveJoinWaitsForTheBranchesTaken()
{
  PlanBuilder builder;
  const Index split = builder.node(NodeKind::Inclusive);
  const Index join = builder.node(NodeKind::Inclusive);
  const Index after = builder.task(none, constantOf(1));
  const Index never = builder.task(none, constantOf(100));
  builder.chain({startAt(builder, 0), split});
  for (const double duration : {2.0, 5.0}) {
    const Index step = builder.task(none, constantOf(duration));
    builder.flow(split, step, 1);
    builder.flow(step, join);
  }
  builder.flow(split, never, 0);
  builder.chain({never, join, after, builder.end()});
  const TokenTrace trace = played(builder.plan);
  VERIFY_ENTERS(trace, join, 2, 5);
  VERIFY_COMPLETES(trace, join, 5);
  VERIFY_ENTERS(trace, after, 5);
  VERIFY_ENTERS(trace, never);
  QCOMPARE(trace.end, units(6));
}

/// A branch that ends elsewhere before the join: once it has, the join no longer waits for it.
void ConstructTest::anInclusiveJoinDoesNotWaitForWhatCannotCome()
{
  PlanBuilder builder;
  const Index split = builder.node(NodeKind::Parallel);
  const Index join = builder.node(NodeKind::Inclusive);
  const Index decision = builder.node(NodeKind::Exclusive);
  const Index after = builder.task(none, constantOf(1));
  builder.chain({startAt(builder, 0), split, builder.task(none, constantOf(2)), join, after, builder.end()});
  builder.chain({split, builder.task(none, constantOf(7)), decision});
  builder.flow(decision, join, 0);
  builder.flow(decision, builder.end(), 1);
  const TokenTrace trace = played(builder.plan);
  VERIFY_ENTERS(trace, join, 2);
  VERIFY_COMPLETES(trace, join, 7);
  VERIFY_COMPLETES(trace, after, 8);
}

/// Both tokens come by the same flow: the second cannot reach an empty one, so the first is not held back.
void ConstructTest::anInclusiveJoinIgnoresTokensThatCanOnlyFillWhatIsFilled()
{
  PlanBuilder builder;
  const Index split = builder.node(NodeKind::Parallel);
  const Index merge = builder.node(NodeKind::Exclusive);
  const Index join = builder.node(NodeKind::Inclusive);
  const Index other = builder.task(none, constantOf(1));
  const Index start = startAt(builder, 0);
  builder.chain({start, split, builder.task(none, constantOf(2)), merge, join, builder.end()});
  builder.chain({split, builder.task(none, constantOf(5)), merge});
  // A way into the join's other flow that no token takes: from a decision in front of everything.
  const Index first = builder.node(NodeKind::Exclusive);
  builder.plan.flows[0].target = first;
  builder.flow(first, split, 1);
  builder.flow(first, other, 0);
  builder.flow(other, join);
  const TokenTrace trace = played(builder.plan);
  VERIFY_COMPLETES(trace, join, 2, 5);
}

/// One branch goes round a loop first; while it does, it may still come.
void ConstructTest::anInclusiveJoinWaitsForATokenInALoopBeforeIt()
{
  PlanBuilder builder;
  const Index rounds = builder.attribute(constantOf(0));
  const Index split = builder.node(NodeKind::Inclusive);
  const Index join = builder.node(NodeKind::Inclusive);
  const Index again = builder.task(none, constantOf(3));
  const Index decision = builder.node(NodeKind::Exclusive);
  builder.chain({startAt(builder, 0), split, builder.task(none, constantOf(1)), join, builder.end()});
  builder.chain({split, again, decision});
  const Index leave = builder.flow(decision, join);
  const Index back = builder.flow(decision, again);
  builder.plan.flows[leave].condition = builder.atLeast(rounds, 2);
  builder.plan.flows[back].isDefault = true;
  // rounds = rounds + 1
  Expression more;
  more.code = {{static_cast<std::uint8_t>(Operation::Attribute), rounds, 0},
               {static_cast<std::uint8_t>(Operation::Number), none, 1},
               {static_cast<std::uint8_t>(Operation::Add), none, 0}};
  builder.plan.expressions.push_back(more);
  builder.plan.nodes[again].assignments = {{rounds, static_cast<Index>(builder.plan.expressions.size() - 1), {}}};
  const TokenTrace trace = played(builder.plan);
  VERIFY_ENTERS(trace, again, 0, 3);
  VERIFY_ENTERS(trace, join, 1, 6);
  VERIFY_COMPLETES(trace, join, 6);
}

/// Each join has a token and waits for the flow that comes from the other.
void ConstructTest::inclusiveJoinsThatWaitForEachOtherAreADeadlock()
{
  PlanBuilder builder;
  const Index split = builder.node(NodeKind::Parallel);
  const Index left = builder.node(NodeKind::Inclusive);
  const Index right = builder.node(NodeKind::Inclusive);
  const Index leftOut = builder.node(NodeKind::Exclusive);
  const Index rightOut = builder.node(NodeKind::Exclusive);
  builder.chain({startAt(builder, 0), split, left, leftOut});
  builder.chain({split, right, rightOut});
  builder.flow(leftOut, right, 0.5);
  builder.flow(leftOut, builder.end(), 0.5);
  builder.flow(rightOut, left, 0.5);
  builder.flow(rightOut, builder.end(), 0.5);
  // The four gateways make a loop in no time, which is only a warning: decisions lead out of it.
  const TokenTrace trace = played(builder.plan, Status::Deadlock);
  QCOMPARE(trace.stuck.size(), std::size_t(2));
  QCOMPARE(trace.stuck[0].node, left);
  QCOMPARE(trace.stuck[1].node, right);
}

void ConstructTest::aDefaultIsTakenWhenNothingElseIs()
{
  PlanBuilder builder;
  const Index split = builder.node(NodeKind::Inclusive);
  const Index rare = builder.task(none, constantOf(1));
  const Index usual = builder.task(none, constantOf(1));
  builder.chain({startAt(builder, 0, 0, 1000), split});
  builder.flow(split, rare, 0.25);
  builder.plan.flows[builder.flow(split, usual)].isDefault = true;
  builder.chain({rare, builder.end()});
  builder.chain({usual, builder.end()});
  const TokenTrace trace = played(builder.plan);
  const std::size_t rarely = trace.times(rare, What::Enters).size();
  QCOMPARE(rarely + trace.times(usual, What::Enters).size(), std::size_t(1000));
  // 250 of 1000, standard deviation 13.7.
  QVERIFY2(rarely > 204 && rarely < 296, qPrintable(QString::number(rarely)));
}

/// Two shares of a half: together 1/3, each alone 1/3, given that one is taken.
void ConstructTest::withoutADefaultOneFlowIsAlwaysTaken()
{
  PlanBuilder builder;
  const Index split = builder.node(NodeKind::Inclusive);
  const Index a = builder.task(none, constantOf(1));
  const Index b = builder.task(none, constantOf(1));
  builder.chain({startAt(builder, 0, 0, 9000), split});
  builder.flow(split, a, 0.5);
  builder.flow(split, b, 0.5);
  builder.chain({a, builder.end()});
  builder.chain({b, builder.end()});
  const TokenTrace trace = played(builder.plan);
  const Times first = trace.times(a, What::Enters);
  const Times second = trace.times(b, What::Enters);
  QCOMPARE(trace.finished, 9000u);
  Times both;
  std::set_intersection(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(both));
  QCOMPARE(first.size() + second.size() - both.size(), std::size_t(9000));
  // 3000 each, standard deviation 44.7.
  QVERIFY2(both.size() > 2852 && both.size() < 3148, qPrintable(QString::number(both.size())));
  QVERIFY2(first.size() > 5852 && first.size() < 6148, qPrintable(QString::number(first.size())));
}

void ConstructTest::aLoopRunsAsOftenAsItsCount()
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

void ConstructTest::aLoopTestedBeforeMayNotRunAtAll()
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
void ConstructTest::aLoopRunsWhileItsConditionHolds()
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

void ConstructTest::sequentialInstancesFollowEachOther()
{
  PlanBuilder builder;
  const Index step = builder.task(builder.role(5), constantOf(2));
  builder.plan.nodes[step].repetition = {RepeatKind::SequentialInstances, Distribution::constant(3), none, 0, false};
  builder.chain({startAt(builder, 0), step, builder.end()});
  const TokenTrace trace = played(builder.plan);
  VERIFY_ENTERS(trace, step, 0, 2, 4);
  QCOMPARE(trace.end, units(6));
}

void ConstructTest::parallelInstancesShareTheRole()
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
void ConstructTest::theCompletionConditionEndsTheOtherInstances()
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

void ConstructTest::aTimerEndsAllInstances()
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

void ConstructTest::instancesOfACallEnterItsWorkflow()
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

void ConstructTest::anInterruptingEventSubProcessEndsTheRest()
{
  PlanBuilder builder;
  const Index step = builder.task(none, constantOf(10));
  const Index trigger = builder.eventSubProcess(EventKind::Timer);
  const Index inside = builder.plan.nodes[trigger].scope;
  builder.plan.nodes[trigger].delay = constantOf(4);
  const Index handling = builder.task(none, constantOf(3), inside);
  builder.chain({startAt(builder, 0), step, builder.end()});
  builder.chain({trigger, handling, builder.end(EventKind::None, inside)});
  const TokenTrace trace = played(builder.plan);
  VERIFY_INTERRUPTED(trace, step, 4);
  VERIFY_COMPLETES(trace, handling, 7);
  QCOMPARE(trace.end, units(7));
  QCOMPARE(trace.finished, 1u);
}

void ConstructTest::anotherEventSubProcessRunsBeside()
{
  PlanBuilder builder;
  const Index step = builder.task(none, constantOf(5));
  const Index trigger = builder.eventSubProcess(EventKind::Timer, none, false);
  const Index inside = builder.plan.nodes[trigger].scope;
  builder.plan.nodes[trigger].delay = constantOf(4);
  const Index handling = builder.task(none, constantOf(3), inside);
  builder.chain({startAt(builder, 0), step, builder.end()});
  builder.chain({trigger, handling, builder.end(EventKind::None, inside)});
  const TokenTrace trace = played(builder.plan);
  VERIFY_COMPLETES(trace, step, 5);
  VERIFY_COMPLETES(trace, handling, 7);
  QCOMPARE(trace.end, units(7));
}

void ConstructTest::anEventSubProcessCatchesAnErrorOfItsScope()
{
  PlanBuilder builder;
  const Index split = builder.node(NodeKind::Parallel);
  const Index slow = builder.task(none, constantOf(10));
  const Index trigger = builder.eventSubProcess(EventKind::Error, 0);
  const Index inside = builder.plan.nodes[trigger].scope;
  const Index handling = builder.task(none, constantOf(1), inside);
  const Index failure = builder.end(EventKind::Error);
  builder.plan.nodes[failure].message = 0;
  builder.chain({startAt(builder, 0), split, slow, builder.end()});
  builder.chain({split, builder.task(none, constantOf(3)), failure});
  builder.chain({trigger, handling, builder.end(EventKind::None, inside)});
  const TokenTrace trace = played(builder.plan);
  VERIFY_INTERRUPTED(trace, slow, 3);
  VERIFY_COMPLETES(trace, handling, 4);
}

namespace {

/// A call of a workflow of one step of two units that ends with the event, inside another call.
struct NestedThrow {
  PlanBuilder builder;
  Index outer = none;
  Index inner = none;
  Index thrower = none;

  explicit NestedThrow(EventKind event, Index message)
  {
    const Index outerScope = builder.scope();
    const Index innerScope = builder.scope();
    thrower = builder.event(NodeKind::End, event, message, innerScope);
    builder.chain({builder.node(NodeKind::Start, innerScope), builder.task(none, constantOf(2), innerScope), thrower});
    inner = builder.call(innerScope, outerScope);
    builder.chain({builder.node(NodeKind::Start, outerScope), inner, builder.task(none, constantOf(4), outerScope),
                   builder.end(EventKind::None, outerScope)});
    outer = builder.call(outerScope);
    builder.chain({startAt(builder, 0), outer, builder.end()});
  }

  Index caughtAt(Index host, EventKind event, Index message, bool interrupting = true)
  {
    const Index caught = builder.boundary(host, event, message, interrupting);
    builder.chain({caught, builder.end(EventKind::None, builder.plan.nodes[host].scope)});
    return caught;
  }
};

}  // namespace

void ConstructTest::anErrorIsCaughtByTheNearestBoundary()
{
  NestedThrow nested(EventKind::Error, 0);
  const Index far = nested.caughtAt(nested.outer, EventKind::Error, 0);
  const Index near = nested.caughtAt(nested.inner, EventKind::Error, 0);
  const TokenTrace trace = played(nested.builder.plan);
  VERIFY_ENTERS(trace, near, 2);
  VERIFY_ENTERS(trace, far);
  VERIFY_INTERRUPTED(trace, nested.inner, 2);
}

void ConstructTest::anErrorIsCaughtByNameFirst()
{
  NestedThrow nested(EventKind::Error, 1);
  const Index other = nested.caughtAt(nested.inner, EventKind::Error, 0);
  const Index any = nested.caughtAt(nested.outer, EventKind::Error, none);
  const Index named = nested.caughtAt(nested.outer, EventKind::Error, 1);
  const TokenTrace trace = played(nested.builder.plan);
  VERIFY_ENTERS(trace, other);
  VERIFY_ENTERS(trace, any);
  VERIFY_ENTERS(trace, named, 2);
  VERIFY_INTERRUPTED(trace, nested.outer, 2);
}

void ConstructTest::anErrorThatNobodyCatchesEndsTheInstance()
{
  NestedThrow nested(EventKind::Error, 0);
  const TokenTrace trace = played(nested.builder.plan);
  QCOMPARE(trace.end, units(2));
  QCOMPARE(trace.finished, 1u);
}

void ConstructTest::anEscalationThatDoesNotInterruptGoesOnBothWays()
{
  NestedThrow nested(EventKind::Escalation, 0);
  const Index caught = nested.caughtAt(nested.outer, EventKind::Escalation, 0, false);
  const TokenTrace trace = played(nested.builder.plan);
  VERIFY_ENTERS(trace, caught, 2);
  VERIFY_COMPLETES(trace, nested.inner, 2);
  VERIFY_COMPLETES(trace, nested.outer, 6);
}

void ConstructTest::aSignalReachesEveryInstance()
{
  PlanBuilder builder;
  const Index waiting = builder.event(NodeKind::Catch, EventKind::Signal, 0);
  builder.chain({startAt(builder, 0, 0, 3), waiting, builder.end()});
  const Index sender = builder.scope();
  const Index sent = builder.event(NodeKind::End, EventKind::Signal, 0, sender);
  builder.chain({startAt(builder, 5, sender), sent});
  const TokenTrace trace = played(builder.plan);
  VERIFY_ENTERS(trace, waiting, 0, 1, 2);
  VERIFY_COMPLETES(trace, waiting, 5, 5, 5);
  QCOMPARE(trace.finished, 4u);
}

void ConstructTest::aSignalStartsAnInstance()
{
  PlanBuilder builder;
  const Index listener = builder.scope();
  const Index begun = builder.event(NodeKind::Start, EventKind::Signal, 0, listener);
  const Index step = builder.task(none, constantOf(2), listener);
  builder.chain({begun, step, builder.end(EventKind::None, listener)});
  const Index sent = builder.event(NodeKind::Throw, EventKind::Signal, 0);
  const Index after = builder.task(none, constantOf(7));
  builder.chain({startAt(builder, 1), sent, after, builder.end()});
  const TokenTrace trace = played(builder.plan);
  VERIFY_COMPLETES(trace, step, 3);
  VERIFY_COMPLETES(trace, after, 8);
  QCOMPARE(trace.finished, 2u);
}

/// The branch made first runs into the terminate event while the others are still being made.
void ConstructTest::aTerminatedBranchEndsItsSiblingsOnTheWay()
{
  PlanBuilder builder;
  const Index split = builder.node(NodeKind::Parallel);
  builder.chain({startAt(builder, 0), split});
  std::vector<Index> steps;
  for (int i = 0; i < 4; ++i) {
    steps.push_back(builder.task(none, constantOf(3)));
    builder.chain({split, steps.back(), builder.end()});
    builder.flow(split, builder.end(EventKind::Terminate));
  }
  const TokenTrace trace = played(builder.plan);
  QCOMPARE(trace.end, units(0));
  QCOMPARE(trace.finished, 1u);
  for (const Index step : steps)
    VERIFY_COMPLETES(trace, step);
}

namespace {

/// A customer orders, and a shop starts on the order, works for three units and answers.
struct Shop {
  PlanBuilder builder;
  Index shop = none;
  Index answered = none;
  Index work = none;

  Shop()
  {
    shop = builder.scope();
    const Index order = builder.event(NodeKind::Throw, EventKind::Message, 0);
    answered = builder.event(NodeKind::Catch, EventKind::Message, 1);
    builder.chain({startAt(builder, 0, 0, 3, 2), order, answered, builder.end()});
    const Index received = builder.event(NodeKind::Start, EventKind::Message, 0, shop);
    work = builder.task(builder.role(1), constantOf(3), shop);
    builder.chain({received, work, builder.event(NodeKind::End, EventKind::Message, 1, shop)});
  }
};

}  // namespace

void ConstructTest::aMessageStartsAnInstanceThatAnswersItsSender()
{
  Shop made;
  const TokenTrace trace = played(made.builder.plan);
  // Orders at 0, 2 and 4; one at a time is worked on.
  VERIFY_ENTERS(trace, made.answered, 0, 2, 4);
  VERIFY_COMPLETES(trace, made.work, 3, 6, 9);
  VERIFY_COMPLETES(trace, made.answered, 3, 6, 9);
  QCOMPARE(trace.finished, 6u);
  for (const Visit &visit : trace.visits) {
    if (visit.node == made.answered && visit.what == What::Completes)
      QCOMPARE(visit.instance / 2, static_cast<std::uint64_t>(visit.time / units(3)) - 1);
  }
}

/// Both pools have arrivals of their own; the n-th of the one waits for the n-th of the other.
void ConstructTest::messagesGoToTheInstanceOfTheSameNumber()
{
  PlanBuilder builder;
  const Index sender = builder.scope();
  const Index awaited = builder.event(NodeKind::Catch, EventKind::Message, 0);
  const Index first = startAt(builder, 0, 0, 2, 1);
  builder.chain({first, awaited, builder.end()});
  const Index slow = builder.attribute(Distribution::constant(0));
  (void)slow;
  const Index step = builder.task(builder.role(1), constantOf(4), sender);
  builder.chain({startAt(builder, 3, sender, 2, 1), step, builder.event(NodeKind::End, EventKind::Message, 0, sender)});
  const TokenTrace trace = played(builder.plan);
  VERIFY_ENTERS(trace, awaited, 0, 1);
  VERIFY_COMPLETES(trace, awaited, 7, 11);
}

void ConstructTest::aMessageThatComesEarlyIsKept()
{
  PlanBuilder builder;
  const Index sender = builder.scope();
  const Index awaited = builder.event(NodeKind::Catch, EventKind::Message, 0);
  const Index after = builder.task(none, constantOf(1));
  builder.chain({startAt(builder, 0), builder.task(none, constantOf(8)), awaited, after, builder.end()});
  builder.chain({startAt(builder, 2, sender), builder.event(NodeKind::End, EventKind::Message, 0, sender)});
  const TokenTrace trace = played(builder.plan);
  VERIFY_ENTERS(trace, awaited, 8);
  VERIFY_COMPLETES(trace, awaited, 8);
  VERIFY_COMPLETES(trace, after, 9);
}

void ConstructTest::theFirstMessageBehindAnEventGatewayWins()
{
  PlanBuilder builder;
  const Index sender = builder.scope();
  const Index race = builder.node(NodeKind::EventBased);
  const Index yes = builder.event(NodeKind::Catch, EventKind::Message, 0);
  const Index no = builder.event(NodeKind::Catch, EventKind::Message, 1);
  const Index late = builder.timer(constantOf(9));
  builder.chain({startAt(builder, 0), race, yes, builder.end()});
  builder.chain({race, no, builder.end()});
  builder.chain({race, late, builder.end()});
  builder.chain({startAt(builder, 2, sender), builder.event(NodeKind::Throw, EventKind::Message, 1, sender),
                 builder.task(none, constantOf(1), sender),
                 builder.event(NodeKind::End, EventKind::Message, 0, sender)});
  const TokenTrace trace = played(builder.plan);
  VERIFY_COMPLETES(trace, no, 2);
  VERIFY_ENTERS(trace, yes);
  VERIFY_ENTERS(trace, late);
  QCOMPARE(trace.end, units(3));
}

void ConstructTest::aTimerEndsTheWaitForAMessage()
{
  PlanBuilder builder;
  const Index sender = builder.scope();
  const Index awaited = builder.event(NodeKind::Catch, EventKind::Message, 0);
  const Index timeout = builder.boundaryTimer(awaited, constantOf(4));
  builder.chain({startAt(builder, 0), awaited, builder.end()});
  builder.chain({timeout, builder.end()});
  builder.chain({startAt(builder, 6, sender), builder.event(NodeKind::End, EventKind::Message, 0, sender)});
  const TokenTrace trace = played(builder.plan);
  VERIFY_INTERRUPTED(trace, awaited, 4);
  VERIFY_ENTERS(trace, timeout, 4);
}

void ConstructTest::aMessageInterruptsAStep()
{
  PlanBuilder builder;
  const Index sender = builder.scope();
  const Index step = builder.task(builder.role(1), constantOf(10));
  const Index withdrawn = builder.boundary(step, EventKind::Message, 0);
  builder.chain({startAt(builder, 0), step, builder.end()});
  builder.chain({withdrawn, builder.end()});
  builder.chain({startAt(builder, 3, sender), builder.event(NodeKind::End, EventKind::Message, 0, sender)});
  const TokenTrace trace = played(builder.plan);
  VERIFY_INTERRUPTED(trace, step, 3);
  VERIFY_ENTERS(trace, withdrawn, 3);
}

void ConstructTest::aMessageMayComeAgainAndAgain()
{
  PlanBuilder builder;
  const Index sender = builder.scope();
  const Index step = builder.task(builder.role(1), constantOf(10));
  const Index question = builder.boundary(step, EventKind::Message, 0, false);
  const Index answer = builder.task(none, constantOf(1));
  builder.chain({startAt(builder, 0), step, builder.end()});
  builder.chain({question, answer, builder.end()});
  const Index ask = builder.event(NodeKind::Throw, EventKind::Message, 0, sender);
  const Index pause = builder.timer(constantOf(2), NodeKind::Catch, sender);
  builder.chain({startAt(builder, 3, sender), ask, pause, builder.event(NodeKind::End, EventKind::Message, 0, sender)});
  const TokenTrace trace = played(builder.plan);
  VERIFY_ENTERS(trace, answer, 3, 5);
  VERIFY_COMPLETES(trace, step, 10);
}

void ConstructTest::attributesChooseTheWay()
{
  PlanBuilder builder;
  const Index amount = builder.attribute(Distribution::uniform(0, 100));
  const Index decision = builder.node(NodeKind::Exclusive);
  const Index large = builder.task(none, constantOf(1));
  const Index small = builder.task(none, constantOf(1));
  builder.chain({startAt(builder, 0, 0, 1000), decision});
  builder.plan.flows[builder.flow(decision, large)].condition = builder.atLeast(amount, 70);
  builder.plan.flows[builder.flow(decision, small)].isDefault = true;
  builder.chain({large, builder.end()});
  builder.chain({small, builder.end()});
  const TokenTrace trace = played(builder.plan);
  const std::size_t many = trace.times(large, What::Enters).size();
  QCOMPARE(many + trace.times(small, What::Enters).size(), std::size_t(1000));
  // 300 of 1000, standard deviation 14.5.
  QVERIFY2(many > 252 && many < 348, qPrintable(QString::number(many)));
}

void ConstructTest::assignmentsChangeAttributes()
{
  PlanBuilder builder;
  const Index done = builder.attribute(Distribution::constant(0));
  const Index step = builder.task(none, constantOf(2));
  const Index decision = builder.node(NodeKind::Exclusive);
  builder.plan.nodes[step].assignments = {{done, none, Distribution::constant(1)}};
  builder.chain({startAt(builder, 0), decision});
  builder.plan.flows[builder.flow(decision, builder.end())].condition = builder.atLeast(done, 1);
  builder.plan.flows[builder.flow(decision, step)].isDefault = true;
  builder.chain({step, decision});
  const TokenTrace trace = played(builder.plan);
  VERIFY_ENTERS(trace, step, 0);
  VERIFY_ENTERS(trace, decision, 0, 2);
}

void ConstructTest::aConditionalEventWaitsForAnAssignment()
{
  PlanBuilder builder;
  const Index ready = builder.attribute(Distribution::constant(0));
  const Index split = builder.node(NodeKind::Parallel);
  const Index waiting = builder.event(NodeKind::Catch, EventKind::Conditional);
  builder.plan.nodes[waiting].condition = builder.atLeast(ready, 1);
  const Index step = builder.task(none, constantOf(4));
  builder.plan.nodes[step].assignments = {{ready, none, Distribution::constant(1)}};
  builder.chain({startAt(builder, 0), split, waiting, builder.end()});
  builder.chain({split, step, builder.end()});
  const TokenTrace trace = played(builder.plan);
  VERIFY_ENTERS(trace, waiting, 0);
  VERIFY_COMPLETES(trace, waiting, 4);
}

void ConstructTest::aConditionThatHoldsAlreadyFiresAtOnce()
{
  PlanBuilder builder;
  const Index urgent = builder.attribute(Distribution::constant(1));
  const Index step = builder.task(none, constantOf(4));
  const Index now = builder.boundary(step, EventKind::Conditional);
  builder.plan.nodes[now].condition = builder.atLeast(urgent, 1);
  builder.chain({startAt(builder, 2), step, builder.end()});
  builder.chain({now, builder.end()});
  const TokenTrace trace = played(builder.plan);
  VERIFY_INTERRUPTED(trace, step, 2);
  VERIFY_ENTERS(trace, now, 2);
}

void ConstructTest::noFlowToTakeIsNamed()
{
  PlanBuilder builder;
  const Index amount = builder.attribute(Distribution::constant(1));
  const Index decision = builder.node(NodeKind::Exclusive);
  builder.chain({startAt(builder, 0), decision});
  builder.plan.flows[builder.flow(decision, builder.end())].condition = builder.atLeast(amount, 2);
  builder.plan.flows[builder.flow(decision, builder.end())].condition = builder.atLeast(amount, 3);
  const TokenTrace trace = played(builder.plan, Status::Deadlock);
  QCOMPARE(trace.stuck.size(), std::size_t(1));
  QCOMPARE(trace.stuck[0].node, decision);
}

namespace {

/// Two steps in a row, each with one that undoes it, in `scope`; the step that comes last leads to `last`.
struct Undone {
  Index first = none;
  Index second = none;
  Index undoFirst = none;
  Index undoSecond = none;

  Undone(PlanBuilder &builder, Index start, Index last, Index scope)
  {
    first = builder.task(none, constantOf(1), scope);
    second = builder.task(none, constantOf(2), scope);
    undoFirst = builder.task(none, constantOf(3), scope);
    undoSecond = builder.task(none, constantOf(5), scope);
    builder.plan.nodes[builder.boundary(first, EventKind::Compensation)].handler = undoFirst;
    builder.plan.nodes[builder.boundary(second, EventKind::Compensation)].handler = undoSecond;
    builder.chain({start, first, second, last});
  }
};

}  // namespace

void ConstructTest::compensationUndoesInReverse()
{
  PlanBuilder builder;
  const Index undo = builder.event(NodeKind::Throw, EventKind::Compensation);
  const Undone steps(builder, startAt(builder, 0), undo, 0);
  const Index after = builder.task(none, constantOf(1));
  builder.chain({undo, after, builder.end()});
  const TokenTrace trace = played(builder.plan);
  VERIFY_ENTERS(trace, steps.undoSecond, 3);
  VERIFY_ENTERS(trace, steps.undoFirst, 8);
  VERIFY_ENTERS(trace, after, 11);
}

void ConstructTest::compensationOfOneStepUndoesOnlyThat()
{
  PlanBuilder builder;
  const Index undo = builder.event(NodeKind::Throw, EventKind::Compensation);
  const Undone steps(builder, startAt(builder, 0), undo, 0);
  builder.plan.nodes[undo].undone = steps.first;
  const Index after = builder.task(none, constantOf(1));
  builder.chain({undo, after, builder.end()});
  const TokenTrace trace = played(builder.plan);
  VERIFY_ENTERS(trace, steps.undoSecond);
  VERIFY_ENTERS(trace, steps.undoFirst, 3);
  VERIFY_ENTERS(trace, after, 6);
}

void ConstructTest::aCancelledTransactionIsUndoneAndLeftByItsEvent()
{
  PlanBuilder builder;
  const Index inside = builder.scope();
  const Index cancel = builder.event(NodeKind::End, EventKind::Cancel, none, inside);
  const Undone steps(builder, builder.node(NodeKind::Start, inside), cancel, inside);
  const Index transaction = builder.call(inside);
  const Index cancelled = builder.boundary(transaction, EventKind::Cancel);
  builder.chain({startAt(builder, 0), transaction, builder.end()});
  builder.chain({cancelled, builder.end()});
  const TokenTrace trace = played(builder.plan);
  VERIFY_ENTERS(trace, steps.undoFirst, 8);
  VERIFY_ENTERS(trace, cancelled, 11);
  VERIFY_INTERRUPTED(trace, transaction, 11);
}

LANEWAY_TEST(ConstructTest)
#include "construct_test.moc"
