#include <cmath>

#include <QTest>

#include "tests/model/simulate/plans.h"
#include "tests/support/test_registry.h"

using namespace laneway::simulate;
using namespace laneway::simulate::test;

namespace {

/// Collects the log of a run.
class Rows : public LogSink {
 public:
  std::vector<LogRow> all;
  void rows(std::uint32_t, std::span<const LogRow> block) override
  {
    all.insert(all.end(), block.begin(), block.end());
  }
};

/// An instance at each of the given times (in units), with one start for each.
Index startAt(PlanBuilder &builder, double time)
{
  const Index start = builder.start(constantOf(1));
  builder.plan.nodes[start].arrivals->first = static_cast<Time>(time * unit);
  builder.plan.nodes[start].arrivals->limit = 1;
  return start;
}

Time units(double count)
{
  return static_cast<Time>(count * unit);
}

ReplicationRecord onlyRecord(const Plan &plan)
{
  return runPlan(plan, settingsOf(0, 1)).state.replications.front();
}

}  // namespace

class EngineTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void completionBeatsTheTimeoutOfTheSameMoment();
  void releaseComesBeforeAllocation();
  void earlierEnabledGoesFirst();
  void lowerInstanceGoesFirstAtOneMoment();
  void firstEventWins();
  void nonInterruptingTimersRunBeside();
  void interruptedWorkFreesItsUnit();
  void interruptingACallEndsWhatIsInside();
  void terminateEndsTheRest();
  void aCallTakesTheTimeOfItsWorkflow();
  void severalRolesAreSeizedTogether();
  void alternativesAreTriedInOrder();
  void theLongestIdleDoesIt();
  void deadlocksAreNamed();
  void endlessLoopsAreNamed();
  void runawaysAreStopped();
  void unfinishedInstancesAreCounted();
  void timesAddUp();
  void littlesLawHoldsExactly();
};

void EngineTest::completionBeatsTheTimeoutOfTheSameMoment()
{
  PlanBuilder builder;
  const Index step = builder.task(none, constantOf(5));
  const Index timeout = builder.boundaryTimer(step, constantOf(5));
  builder.chain({startAt(builder, 0), step, builder.end()});
  builder.chain({timeout, builder.end()});
  const ReplicationRecord record = onlyRecord(builder.plan);
  QCOMPARE(record.nodes[step].completed, 1u);
  QCOMPARE(record.nodes[timeout].completed, 0u);
}

/// A step that ends and one that arrives at the same moment: the unit is free for the one that arrives.
void EngineTest::releaseComesBeforeAllocation()
{
  PlanBuilder builder;
  const Index role = builder.role(1);
  const Index step = builder.task(role, constantOf(5));
  builder.chain({startAt(builder, 0), step, builder.end()});
  builder.flow(startAt(builder, 5), step);
  QVERIFY(onlyRecord(builder.plan).nodes[step].waiting == 0);
}

void EngineTest::earlierEnabledGoesFirst()
{
  PlanBuilder builder;
  const Index role = builder.role(1);
  const Index first = builder.task(role, constantOf(10));
  const Index early = builder.task(role, constantOf(1));
  const Index late = builder.task(role, constantOf(1));
  builder.chain({startAt(builder, 0), first, builder.end()});
  builder.chain({startAt(builder, 2), late, builder.end()});
  builder.chain({startAt(builder, 1), early, builder.end()});
  const ReplicationRecord record = onlyRecord(builder.plan);
  QCOMPARE(static_cast<Time>(record.nodes[early].waiting), units(9));
  QCOMPARE(static_cast<Time>(record.nodes[late].waiting), units(9));
}

/// Two instances whose waits begin at one moment, the later instance by an earlier event of that moment.
void EngineTest::lowerInstanceGoesFirstAtOneMoment()
{
  PlanBuilder builder;
  const Index role = builder.role(1);
  const Index late = builder.task(role, constantOf(1));
  const Index early = builder.task(role, constantOf(2));
  // The instance that arrives first waits for a timer, which fires after the completion of the second's step.
  builder.chain({startAt(builder, 0), builder.timer(constantOf(4)), early, builder.end()});
  builder.chain({startAt(builder, 1), builder.task(none, constantOf(3)), late, builder.end()});
  const ReplicationRecord record = onlyRecord(builder.plan);
  QCOMPARE(static_cast<Time>(record.nodes[early].waiting), units(0));
  QCOMPARE(static_cast<Time>(record.nodes[late].waiting), units(2));
}

void EngineTest::firstEventWins()
{
  PlanBuilder builder;
  const Index race = builder.node(NodeKind::EventBased);
  const Index slow = builder.timer(constantOf(7));
  const Index fast = builder.timer(constantOf(3));
  builder.chain({startAt(builder, 0), race, slow, builder.end()});
  builder.chain({race, fast, builder.end()});
  const ReplicationRecord record = onlyRecord(builder.plan);
  QCOMPARE(record.nodes[fast].completed, 1u);
  QCOMPARE(record.nodes[slow].entered, 0u);
  QCOMPARE(record.end, units(3));
  QCOMPARE(static_cast<Time>(record.scopes[0].eventDelay), units(3));
}

void EngineTest::nonInterruptingTimersRunBeside()
{
  PlanBuilder builder;
  const Index step = builder.task(none, constantOf(10));
  const Index reminder = builder.boundaryTimer(step, constantOf(4), false);
  const Index mail = builder.task(none, constantOf(20));
  builder.chain({startAt(builder, 0), step, builder.end()});
  builder.chain({reminder, mail, builder.end()});
  const ReplicationRecord record = onlyRecord(builder.plan);
  QCOMPARE(record.nodes[step].completed, 1u);
  QCOMPARE(record.nodes[mail].completed, 1u);
  QCOMPARE(record.end, units(24));
  QCOMPARE(record.scopes[0].finished, 1u);
}

void EngineTest::interruptedWorkFreesItsUnit()
{
  PlanBuilder builder;
  const Index role = builder.role(1);
  const Index step = builder.task(role, constantOf(10));
  const Index timeout = builder.boundaryTimer(step, constantOf(4));
  builder.chain({startAt(builder, 0), step, builder.end()});
  builder.chain({timeout, builder.end()});
  const Index other = builder.task(role, constantOf(1));
  builder.chain({startAt(builder, 1), other, builder.end()});
  const ReplicationRecord record = onlyRecord(builder.plan);
  QCOMPARE(record.nodes[step].interrupted, 1u);
  QCOMPARE(static_cast<Time>(record.nodes[step].work), units(4));
  QCOMPARE(static_cast<Time>(record.nodes[other].waiting), units(3));
  QCOMPARE(static_cast<Time>(record.roles[role].workedOnDuty), units(5));
}

void EngineTest::interruptingACallEndsWhatIsInside()
{
  PlanBuilder builder;
  const Index workflow = builder.scope();
  const Index role = builder.role(1);
  const Index split = builder.node(NodeKind::Parallel, workflow);
  const Index join = builder.node(NodeKind::Parallel, workflow);
  builder.chain({builder.node(NodeKind::Start, workflow), split, builder.task(role, constantOf(30), workflow), join,
                 builder.end(EventKind::None, workflow)});
  builder.chain({split, builder.task(role, constantOf(1), workflow), join});
  builder.chain({split, builder.timer(constantOf(2), NodeKind::Catch, workflow), join});
  const Index call = builder.call(workflow);
  const Index timeout = builder.boundaryTimer(call, constantOf(5));
  const Index after = builder.task(role, constantOf(1));
  builder.chain({startAt(builder, 0), call, builder.end()});
  builder.chain({timeout, after, builder.end()});
  const RunOutput output = runPlan(builder.plan, settingsOf(0, 1));
  QCOMPARE(output.results.outcome, Outcome::Finished);
  const ReplicationRecord &record = output.state.replications.front();
  QCOMPARE(record.end, units(6));
  QCOMPARE(record.scopes[0].finished, 1u);
  QCOMPARE(record.scopes[workflow].finished, 0u);
  QCOMPARE(record.scopes[workflow].unfinished, 0u);
  QVERIFY(record.nodes[after].waiting == 0);
  for (const NodeRecord &node : record.nodes)
    QCOMPARE(node.unfinished, 0u);
}

void EngineTest::terminateEndsTheRest()
{
  PlanBuilder builder;
  const Index split = builder.node(NodeKind::Parallel);
  const Index slow = builder.task(builder.role(1), constantOf(10));
  builder.chain({startAt(builder, 0), split, slow, builder.end()});
  builder.chain({split, builder.task(none, constantOf(3)), builder.end(EventKind::Terminate)});
  const ReplicationRecord record = onlyRecord(builder.plan);
  QCOMPARE(record.end, units(3));
  QCOMPARE(record.scopes[0].finished, 1u);
  QCOMPARE(record.nodes[slow].interrupted, 1u);
}

void EngineTest::aCallTakesTheTimeOfItsWorkflow()
{
  PlanBuilder builder;
  const Index workflow = builder.scope();
  const Index role = builder.role(1, none, 36'0000);
  const Index inside = builder.task(role, constantOf(4), workflow);
  builder.chain({builder.node(NodeKind::Start, workflow), builder.timer(constantOf(2), NodeKind::Catch, workflow),
                 inside, builder.end(EventKind::None, workflow)});
  const Index call = builder.call(workflow);
  builder.chain({startAt(builder, 0), call, builder.end()});
  builder.flow(startAt(builder, 1), call);
  const RunOutput output = runPlan(builder.plan, settingsOf(0, 1));
  const ReplicationRecord &record = output.state.replications.front();
  // Work from 2 to 6 and from 6 to 10: the second waits for 3.
  QCOMPARE(static_cast<Time>(record.nodes[call].cycle), units(6 + 9));
  QCOMPARE(static_cast<Time>(record.nodes[call].waiting), units(3));
  QCOMPARE(static_cast<Time>(record.nodes[call].work), units(8));
  QCOMPARE(static_cast<Time>(record.nodes[call].queueArea), units(3));
  QVERIFY(record.nodes[call].cost == record.nodes[inside].cost);
  QCOMPARE(static_cast<Time>(record.scopes[workflow].cycle), units(15));
  QCOMPARE(static_cast<Time>(record.scopes[0].waiting), units(3));
  QVERIFY(std::fabs(output.results.cost.mean - 8.0 * 36'0000 / 3600) < 1e-6);
}

void EngineTest::severalRolesAreSeizedTogether()
{
  PlanBuilder builder;
  const Index nurse = builder.role(1);
  const Index doctor = builder.role(1);
  const Index both = builder.task(nurse, constantOf(2));
  builder.plan.nodes[both].work.alternatives = {{{nurse, 1}, {doctor, 1}}};
  const Index alone = builder.task(nurse, constantOf(3));
  const Index operation = builder.task(doctor, constantOf(10));
  builder.chain({startAt(builder, 0), operation, builder.end()});
  builder.chain({startAt(builder, 1), both, builder.end()});
  builder.chain({startAt(builder, 2), alone, builder.end()});
  const ReplicationRecord record = onlyRecord(builder.plan);
  // The nurse is not held back while the doctor is missing.
  QVERIFY(record.nodes[alone].waiting == 0);
  QCOMPARE(static_cast<Time>(record.nodes[both].waiting), units(9));
  QCOMPARE(static_cast<Time>(record.roles[doctor].waiting), units(9));
  QVERIFY(record.roles[nurse].waiting == 0);
}

void EngineTest::alternativesAreTriedInOrder()
{
  PlanBuilder builder;
  const Index senior = builder.role(1);
  const Index junior = builder.role(2);
  const Index step = builder.task(senior, constantOf(10));
  builder.plan.nodes[step].work.alternatives = {{{senior, 1}}, {{junior, 2}}};
  builder.chain({startAt(builder, 0), step, builder.end()});
  builder.flow(startAt(builder, 1), step);
  builder.flow(startAt(builder, 2), step);
  const ReplicationRecord record = onlyRecord(builder.plan);
  QCOMPARE(static_cast<Time>(record.roles[senior].workedOnDuty), units(20));
  QCOMPARE(static_cast<Time>(record.roles[junior].workedOnDuty), units(20));
  QCOMPARE(static_cast<Time>(record.nodes[step].waiting), units(8));
}

void EngineTest::theLongestIdleDoesIt()
{
  PlanBuilder builder;
  const Index role = builder.role(3);
  const Index step = builder.task(role, constantOf(1));
  const Index start = builder.start(constantOf(2));
  builder.plan.nodes[start].arrivals->limit = 9;
  builder.chain({start, step, builder.end()});
  Rows rows;
  RunOptions options;
  options.log = &rows;
  (void)runPlan(builder.plan, settingsOf(0, 1), options);
  std::vector<std::uint32_t> units;
  for (const LogRow &row : rows.all) {
    if (row.kind == LogKind::Start)
      units.push_back(row.unit);
  }
  QVERIFY((units == std::vector<std::uint32_t>{0, 1, 2, 0, 1, 2, 0, 1, 2}));
}

/// Both join flows can get a token, but not from this instance: the second branch leaves before.
void EngineTest::deadlocksAreNamed()
{
  PlanBuilder builder;
  const Index split = builder.node(NodeKind::Parallel);
  const Index join = builder.node(NodeKind::Parallel);
  const Index decision = builder.node(NodeKind::Exclusive);
  builder.chain({builder.poisson(1), split, builder.task(none, constantOf(1)), join, builder.end()});
  builder.chain({split, decision});
  builder.flow(decision, join, 0.5);
  builder.flow(decision, builder.end(), 0.5);
  QVERIFY(validate(builder.plan).empty());
  const RunOutput output = runPlan(builder.plan, settingsOf(1000, 3));
  QCOMPARE(output.results.outcome, Outcome::Deadlock);
  QCOMPARE(output.results.stoppedReplication, 1u);
  QCOMPARE(output.results.stuck.size(), 1u);
  QCOMPARE(output.results.stuck[0].node, join);
  QCOMPARE(output.results.stuck[0].tokens, 1u);
  QCOMPARE(output.results.stuck[0].instances.size(), 1u);
}

void EngineTest::endlessLoopsAreNamed()
{
  PlanBuilder builder;
  const Index again = builder.node(NodeKind::Exclusive);
  const Index step = builder.task(none, constantOf(0));
  builder.chain({startAt(builder, 0), again, step, again});
  builder.plan.flows.back().share = 1;
  const Index leave = builder.flow(again, builder.end(), 1e-9);
  builder.plan.flows[leave - 2].share = 1 - 1e-9;
  const RunOutput output = runPlan(builder.plan, settingsOf(0, 1));
  QCOMPARE(output.results.outcome, Outcome::Livelock);
  QCOMPARE(output.results.stuck.size(), 2u);
  QCOMPARE(output.results.stuck[0].node, again);
  QCOMPARE(output.results.stuck[1].node, step);
}

void EngineTest::runawaysAreStopped()
{
  PlanBuilder builder;
  const Index step = builder.task(none, constantOf(1));
  const Index split = builder.node(NodeKind::Parallel);
  builder.chain({startAt(builder, 0), step, split, step});
  builder.flow(split, step);
  builder.flow(split, builder.end());
  RunSettings settings = settingsOf(0, 1);
  settings.mostTokens = 10'000;
  const RunOutput output = runPlan(builder.plan, settings);
  QCOMPARE(output.results.outcome, Outcome::Runaway);
  QVERIFY(!output.results.stuck.empty());
}

void EngineTest::unfinishedInstancesAreCounted()
{
  PlanBuilder builder;
  const Index step = builder.task(builder.role(1), constantOf(10));
  builder.chain({builder.start(constantOf(4)), step, builder.end()});
  RunSettings settings = settingsOf(0, 1);
  settings.horizon = units(25);
  const ReplicationRecord record = runPlan(builder.plan, settings).state.replications.front();
  // Arrivals at 4, 8, ..., 24; done at 14 and 24.
  QCOMPARE(record.scopes[0].started, 6u);
  QCOMPARE(record.scopes[0].finished, 2u);
  QCOMPARE(record.scopes[0].unfinished, 4u);
  QCOMPARE(record.nodes[step].unfinished, 4u);
  QCOMPARE(record.end, units(25));
  QCOMPARE(static_cast<Time>(record.roles[0].workedOnDuty), units(21));
}

/// Cycle = waiting + processing + suspended + event delay, to the microsecond, with every kind of delay in it.
void EngineTest::timesAddUp()
{
  PlanBuilder builder;
  constexpr Time hour = microsecondsPerHour;
  const Index role = builder.role(1, builder.weekly({{0, hour / 60}, {2 * hour / 60, 100 * hour}}));
  const Index decision = builder.node(NodeKind::Exclusive);
  const Index step = builder.task(role, exponentialOf(20));
  builder.chain({builder.poisson(1.0 / 40), builder.timer(exponentialOf(3)), step, decision});
  builder.flow(decision, step, 0.2);
  builder.flow(decision, builder.end(), 0.8);
  const RunOutput output = runPlan(builder.plan, settingsOf(20'000, 2));
  for (const ReplicationRecord &record : output.state.replications) {
    const ScopeRecord &scope = record.scopes[0];
    QVERIFY(scope.suspended > 0 && scope.eventDelay > 0 && scope.waiting > 0);
    QVERIFY(scope.cycle == scope.waiting + scope.processing + scope.suspended + scope.eventDelay);
    QVERIFY(record.nodes[step].cycle ==
            record.nodes[step].waiting + record.nodes[step].work + record.nodes[step].suspended);
  }
}

/// In a run that drains, the integral of the number inside is the sum of the times inside, at every node and in all.
void EngineTest::littlesLawHoldsExactly()
{
  const Plan plan = stationsInARow(0.8, {{1, exponentialOf(1)}, {3, exponentialOf(2)}});
  const ReplicationRecord record = runPlan(plan, settingsOf(20'000, 1)).state.replications.front();
  QVERIFY(record.scopes[0].insideArea == record.scopes[0].cycle);
  for (const NodeRecord &node : record.nodes) {
    QVERIFY(node.queueArea == node.waiting);
    QVERIFY(node.busyArea == node.work);
    QVERIFY(node.cycle == node.waiting + node.work);
  }
  QVERIFY(record.roles[0].queueArea == record.nodes[1].waiting);
  QVERIFY(record.roles[0].busyArea == record.nodes[1].work);
}

LANEWAY_TEST(EngineTest)
#include "engine_test.moc"
