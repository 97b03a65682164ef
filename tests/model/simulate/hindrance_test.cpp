#include <cmath>

#include <QTest>

#include "model/simulate/issues.h"
#include "tests/model/simulate/plans.h"
#include "tests/support/simulate/token_trace.h"
#include "tests/support/test_registry.h"

using namespace laneway::simulate;
using namespace laneway::simulate::test;

/// What keeps people from working: full steps behind theirs, and breakdowns.
class HindranceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aFullStepHoldsUpTheOneBefore();
  void whoGoesElsewhereIsNotHeldUp();
  void whatIsTakenAwayLetsOthersIn();
  void stepsThatHoldEachOtherUpAreNamed();
  void workGoesOnAfterTheRepair();
  void repairsWaitForThoseWhoRepair();
  void aRepairOutlivesTheWork();
  void repairsWaitForWorkingHours();
  void theQueueBeforeAMachineThatBreaksDown();
  void aPlanWithHindrancesIsChecked();
};

namespace {

void arriveAt(PlanBuilder &builder, Index first, std::initializer_list<double> times)
{
  for (const double time : times) {
    const Index start = builder.start(constantOf(1));
    builder.plan.nodes[start].arrivals->first = static_cast<Time>(time * unit);
    builder.plan.nodes[start].arrivals->limit = 1;
    builder.flow(start, first);
  }
}

QList<double> times(const TokenTrace &trace, Index node, Visit::What what = Visit::What::Completes)
{
  QList<double> found;
  for (const Time time : trace.times(node, what))
    found << static_cast<double>(time) / unit;
  return found;
}

TokenTrace traced(const PlanBuilder &builder)
{
  RunSettings settings;
  settings.horizon = static_cast<Time>(1'000 * unit);
  return traceTokens(builder.plan, settings);
}

/// Units of the role break down after so much work, and are repaired.
Index breaks(PlanBuilder &builder, Index role, Distribution every, Distribution repair, Index repairRole = none)
{
  const Index scope = builder.scope();
  const Index task = builder.task(repairRole, std::move(repair), scope);
  Resource &units = builder.plan.resources[builder.plan.roles[role].resources.front()];
  units.timeToFailure = std::move(every);
  units.repair = task;
  return task;
}

}  // namespace

/// Two steps of one person each, of 2 and 5; there is room for one at the second.
void HindranceTest::aFullStepHoldsUpTheOneBefore()
{
  PlanBuilder builder;
  const Index first = builder.task(builder.role(1), constantOf(2));
  const Index second = builder.task(builder.role(1), constantOf(5));
  builder.plan.nodes[second].work.room = 1;
  builder.plan.nodes[second].work.whenFull = WhenFull::Block;
  builder.chain({first, second, builder.end()});
  arriveAt(builder, first, {1, 2, 3});
  const TokenTrace trace = traced(builder);
  // The second is ready at 5, but stands in the way until 8; only then the third can begin.
  QCOMPARE(times(trace, first), (QList<double>{3, 5, 10}));
  QCOMPARE(times(trace, second), (QList<double>{8, 13, 18}));
  QCOMPARE(trace.finished, std::uint64_t(3));
}

/// Behind the first step every second instance, by an attribute, goes to where there is room.
void HindranceTest::whoGoesElsewhereIsNotHeldUp()
{
  PlanBuilder builder;
  const Index first = builder.task(builder.role(1), constantOf(2));
  const Index choice = builder.node(NodeKind::Exclusive);
  const Index full = builder.task(none, constantOf(100));
  const Index free = builder.task(none, constantOf(1));
  builder.plan.nodes[full].work.room = 1;
  builder.plan.nodes[full].work.whenFull = WhenFull::Block;
  const Index kind = builder.attribute(constantOf(0));
  builder.flow(first, choice);
  const Index toFree = builder.flow(choice, free);
  builder.plan.flows[toFree].condition = builder.atLeast(kind, 1);
  builder.plan.flows[builder.flow(choice, full)].isDefault = true;
  builder.chain({full, builder.end()});
  builder.chain({free, builder.end()});
  arriveAt(builder, first, {1, 2, 3});
  builder.plan.nodes[first].assignments = {{kind, none, Distribution::constant(0)}};
  const TokenTrace blocked = traced(builder);
  QCOMPARE(times(blocked, first), (QList<double>{3, 5, 105}));
  builder.plan.nodes[first].assignments = {{kind, none, Distribution::constant(1)}};
  const TokenTrace freed = traced(builder);
  QCOMPARE(times(freed, first), (QList<double>{3, 5, 7}));
  QCOMPARE(times(freed, free), (QList<double>{4, 6, 8}));
}

/// A timer of 4 ends all that goes on inside a call, with who is held up there and who stays with it.
void HindranceTest::whatIsTakenAwayLetsOthersIn()
{
  PlanBuilder builder;
  const Index inside = builder.scope();
  const Index entry = builder.node(NodeKind::Start, inside);
  const Index first = builder.task(builder.role(1), constantOf(2), inside);
  const Index second = builder.task(builder.role(1), constantOf(5), inside);
  builder.plan.nodes[second].work.room = 1;
  builder.plan.nodes[second].work.whenFull = WhenFull::Block;
  builder.chain({entry, first, second, builder.end(EventKind::None, inside)});
  const Index call = builder.call(inside);
  const Index timeout = builder.boundaryTimer(call, constantOf(4));
  builder.chain({call, builder.end()});
  builder.chain({timeout, builder.end()});
  arriveAt(builder, call, {1, 2, 3, 20});
  const TokenTrace trace = traced(builder);
  // At 5 the first goes, and the one held up since comes in; at 6 it goes, and the third, in work since 5, at 7.
  QCOMPARE(times(trace, timeout), (QList<double>{5, 6, 7, 24}));
  QCOMPARE(times(trace, first), (QList<double>{3, 5, 7, 22}));
  QCOMPARE(trace.finished, std::uint64_t(4));
}

void HindranceTest::stepsThatHoldEachOtherUpAreNamed()
{
  PlanBuilder builder;
  const Index first = builder.task(builder.role(1), constantOf(2));
  const Index second = builder.task(builder.role(1), constantOf(2));
  const Index again = builder.node(NodeKind::Exclusive);
  for (const Index step : {first, second}) {
    builder.plan.nodes[step].work.room = 1;
    builder.plan.nodes[step].work.whenFull = WhenFull::Block;
  }
  builder.chain({first, second, again});
  builder.flow(again, first, 1);
  builder.flow(again, builder.end(), 0);
  arriveAt(builder, first, {1, 2, 3});
  const TokenTrace trace = traced(builder);
  QCOMPARE(trace.status, Status::Deadlock);
  QVERIFY(!trace.stuck.empty());
}

/// A machine that breaks down after 3 of work and is repaired within 10; steps of 4.
void HindranceTest::workGoesOnAfterTheRepair()
{
  PlanBuilder builder;
  const Index machine = builder.role(1);
  const Index step = builder.task(machine, constantOf(4));
  builder.chain({step, builder.end()});
  arriveAt(builder, step, {1, 20});
  breaks(builder, machine, constantOf(3), constantOf(10));
  const TokenTrace trace = traced(builder);
  // Broken from 4 to 14, then 1 of 3 is used up; broken again from 22 to 32.
  QCOMPARE(times(trace, step), (QList<double>{15, 34}));

  const RunOutput output = runPlan(builder.plan, settingsOf(0, 1));
  const ReplicationRecord &record = output.state.replications.front();
  QCOMPARE(static_cast<double>(record.nodes[step].work) / unit, 8.0);
  QCOMPARE(static_cast<double>(record.nodes[step].suspended) / unit, 20.0);
  QCOMPARE(static_cast<double>(record.roles[machine].busyArea) / unit, 8.0);
}

void HindranceTest::repairsWaitForThoseWhoRepair()
{
  PlanBuilder builder;
  const Index machine = builder.role(2);
  const Index mechanic = builder.role(1);
  const Index step = builder.task(machine, constantOf(4));
  builder.chain({step, builder.end()});
  arriveAt(builder, step, {1, 1});
  const Index repair = breaks(builder, machine, constantOf(3), constantOf(10), mechanic);
  const TokenTrace trace = traced(builder);
  QCOMPARE(times(trace, repair), (QList<double>{14, 24}));
  QCOMPARE(times(trace, step), (QList<double>{15, 25}));
}

/// A timer of 5 takes the instance away from a machine that is being repaired.
void HindranceTest::aRepairOutlivesTheWork()
{
  PlanBuilder builder;
  const Index machine = builder.role(1);
  const Index step = builder.task(machine, constantOf(4));
  const Index timeout = builder.boundaryTimer(step, constantOf(5));
  builder.chain({step, builder.end()});
  builder.chain({timeout, builder.end()});
  arriveAt(builder, step, {1, 10});
  breaks(builder, machine, constantOf(3), constantOf(10));
  const TokenTrace trace = traced(builder);
  QCOMPARE(times(trace, timeout), (QList<double>{6, 15}));
  QCOMPARE(times(trace, step), QList<double>());
  // 3 before the breakdown, 1 after the repair.
  const RunOutput output = runPlan(builder.plan, settingsOf(0, 1));
  QCOMPARE(static_cast<double>(output.state.replications.front().nodes[step].work) / unit, 4.0);
}

/// The machine runs round the clock, the mechanic from 100 on.
void HindranceTest::repairsWaitForWorkingHours()
{
  PlanBuilder builder;
  const auto hour = static_cast<Time>(100 * unit);
  const Index machine = builder.role(1);
  const Index mechanic = builder.role(1, builder.weekly({{hour, 10 * hour}}));
  const Index step = builder.task(machine, constantOf(4));
  builder.chain({step, builder.end()});
  arriveAt(builder, step, {1});
  breaks(builder, machine, constantOf(3), constantOf(10), mechanic);
  QCOMPARE(times(traced(builder), step), (QList<double>{111}));
}

/// M/M/1 where the server breaks down while it works: M/G/1 with the completion time C of Avi-Itzhak & Naor (1963),
/// E[C] = 1.2 and E[C^2] = 1.44 * 2 + 0.1 * 8 for service 1, failures 0.1 and repairs of 2, all exponential. With
/// arrivals 0.5 the load is 0.6, the wait 0.5 * 3.68 / (2 * 0.4) = 2.3 and the cycle 3.5.
void HindranceTest::theQueueBeforeAMachineThatBreaksDown()
{
  PlanBuilder builder;
  const Index start = builder.poisson(0.5);
  const Index machine = builder.role(1);
  const Index step = builder.task(machine, exponentialOf(1));
  builder.chain({start, step, builder.end()});
  breaks(builder, machine, exponentialOf(10), exponentialOf(2));
  const RunOutput output = runPlan(builder.plan, settingsOf(100'000, 10));
  const Estimate &cycle = output.results.scopes[0].cycleTime;
  const double allowed = 3.3 * cycle.halfWidth / unit / 2.262;
  QVERIFY2(std::fabs(cycle.mean / unit - 3.5) <= allowed, qPrintable(QString::number(cycle.mean / unit)));
  QVERIFY(allowed < 0.2);
  const double utilisation = output.results.roles[0].utilisation.mean;
  QVERIFY(std::fabs(utilisation - 0.5) < 0.01);
}

void HindranceTest::aPlanWithHindrancesIsChecked()
{
  PlanBuilder builder;
  const Index machine = builder.role(1);
  const Index step = builder.task(machine, constantOf(4));
  builder.chain({builder.poisson(0.1), step, builder.end()});
  breaks(builder, machine, constantOf(3), constantOf(1));
  QVERIFY(validate(builder.plan).empty());
  builder.plan.resources.front().timeToFailure = constantOf(0);
  QVERIFY(hasErrors(validate(builder.plan)));
  builder.plan.resources.front().timeToFailure = constantOf(3);
  builder.plan.resources.front().repair = none;
  QVERIFY(hasErrors(validate(builder.plan)));
  builder.plan.resources.front().repair = 99;
  QVERIFY(hasErrors(validate(builder.plan)));
}

LANEWAY_TEST(HindranceTest)
#include "hindrance_test.moc"
