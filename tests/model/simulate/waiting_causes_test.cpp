#include <algorithm>
#include <array>
#include <map>

#include <QTest>

#include "model/simulate/engine/open_hours.h"
#include "model/simulate/statistics/waiting_causes.h"
#include "tests/model/simulate/plans.h"
#include "tests/support/test_registry.h"

using namespace laneway::simulate;
using namespace laneway::simulate::test;

namespace {

using Causes = std::array<Int128, waitingCauses>;

/// Instances at fixed times (in units), with one start for each.
void arriveAt(PlanBuilder &builder, Index step, std::initializer_list<double> times)
{
  for (const double time : times) {
    const Index start = builder.start(constantOf(1));
    builder.plan.nodes[start].arrivals->first = static_cast<Time>(time * unit);
    builder.plan.nodes[start].arrivals->limit = 1;
    builder.flow(start, step);
  }
}

double inUnits(const Causes &causes, WaitingCause cause)
{
  return static_cast<double>(causes[rowOf(cause)]) / unit;
}

Int128 sum(const Causes &causes)
{
  Int128 all = 0;
  for (const Int128 part : causes)
    all += part;
  return all;
}

ReplicationRecord onlyRecord(const Plan &plan, const RunOptions &options = {})
{
  return runPlan(plan, settingsOf(0, 1), options).state.replications.front();
}

void verifyAddsUp(const ReplicationRecord &record)
{
  for (const NodeRecord &node : record.nodes)
    QVERIFY(sum(node.waitingBy) == node.waiting);
  for (const RoleRecord &role : record.roles)
    QVERIFY(sum(role.waitingBy) == role.waiting);
  for (const ScopeRecord &scope : record.scopes)
    QVERIFY(sum(scope.waitingBy) == scope.waiting);
}

/// One execution of a step as the log tells it.
struct Execution {
  Index node = none;
  Index resource = none;
  std::uint32_t unit = 0;
  Time enabled = 0;
  Time started = never;
  Time ended = never;
};

class Executions : public LogSink {
 public:
  std::map<std::uint32_t, Execution> all;
  void rows(std::uint32_t, std::span<const LogRow> block) override
  {
    for (const LogRow &row : block) {
      Execution &at = all[row.execution];
      if (row.kind == LogKind::Enable)
        at = {row.node, none, 0, row.time, never, never};
      if (row.kind == LogKind::Start) {
        at.started = row.time;
        at.resource = row.resource;
        at.unit = row.unit;
      }
      if (row.kind == LogKind::Complete)
        at.ended = row.time;
    }
  }
};

/// The causes by step, from the definition: each wait against everything else that its unit did.
std::vector<Causes> causesByDefinition(const Plan &plan, const Executions &executions)
{
  std::vector<Causes> result(plan.nodes.size());
  for (const auto &[key, wait] : executions.all) {
    if (wait.resource == none)
      continue;
    const Index calendar = plan.resources[wait.resource].calendar;
    const OpenHours hours = calendar == none ? OpenHours() : OpenHours(plan.calendars[calendar]);
    const Time open = hours.openBetween(wait.enabled, wait.started);
    Causes &causes = result[wait.node];
    causes[rowOf(WaitingCause::Unavailability)] += wait.started - wait.enabled - open;
    Time busy = 0;
    for (const auto &[otherKey, other] : executions.all) {
      if (otherKey == key || other.resource != wait.resource || other.unit != wait.unit || other.started == never)
        continue;
      const Time part = hours.openBetween(std::max(other.started, wait.enabled), std::min(other.ended, wait.started));
      causes[rowOf(other.enabled <= wait.enabled ? WaitingCause::Contention : WaitingCause::Prioritization)] += part;
      busy += part;
    }
    causes[rowOf(WaitingCause::Other)] += open - busy;
  }
  return result;
}

}  // namespace

class WaitingCausesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aBusyUnitIsContention();
  void whatOvertakesIsPrioritization();
  void closedHoursAreUnavailability();
  void anIdleUnitThatIsNotEnoughIsOther();
  void waitsThatAreCutShortHaveNoCulprit();
  void callsDivideTheWaitsOfTheirBranches();
  void divisionLosesNothing();
  void agreesWithTheDefinitionMomentByMoment();
};

void WaitingCausesTest::aBusyUnitIsContention()
{
  PlanBuilder builder;
  const Index step = builder.task(builder.role(1), constantOf(10));
  arriveAt(builder, step, {0, 4});
  builder.flow(step, builder.end());
  const ReplicationRecord record = onlyRecord(builder.plan);
  QCOMPARE(inUnits(record.nodes[step].waitingBy, WaitingCause::Contention), 6.0);
  QCOMPARE(inUnits(record.roles[0].waitingBy, WaitingCause::Contention), 6.0);
  verifyAddsUp(record);
}

/// Enabled at 1, it sees the unit busy with what came first until 10, then with what was more urgent until 15.
void WaitingCausesTest::whatOvertakesIsPrioritization()
{
  PlanBuilder builder;
  const Index role = builder.role(1);
  const Index step = builder.task(role, constantOf(10));
  const Index urgent = builder.task(role, constantOf(5));
  builder.plan.nodes[urgent].work.priority = 1;
  arriveAt(builder, step, {0, 1});
  arriveAt(builder, urgent, {2});
  builder.flow(step, builder.end());
  builder.flow(urgent, builder.end());
  const ReplicationRecord record = onlyRecord(builder.plan);
  QCOMPARE(inUnits(record.nodes[step].waitingBy, WaitingCause::Contention), 9.0);
  QCOMPARE(inUnits(record.nodes[step].waitingBy, WaitingCause::Prioritization), 5.0);
  QCOMPARE(inUnits(record.nodes[urgent].waitingBy, WaitingCause::Contention), 8.0);
  verifyAddsUp(record);
}

/// Open from hour 1 to 2 and 3 to 4 of the week: enabled at 0.5 it waits closed for half an hour; what comes at 1.5
/// waits half an hour for the first, one while closed, and half of one for the rest of the first.
void WaitingCausesTest::closedHoursAreUnavailability()
{
  PlanBuilder builder;
  constexpr Time hour = microsecondsPerHour;
  const Index role = builder.role(1, builder.weekly({{hour, 2 * hour}, {3 * hour, 4 * hour}}));
  const Index step = builder.task(role, constantOf(1.5 * 3600));
  arriveAt(builder, step, {0.5 * 3600, 1.5 * 3600});
  builder.flow(step, builder.end());
  const ReplicationRecord record = onlyRecord(builder.plan);
  QCOMPARE(inUnits(record.nodes[step].waitingBy, WaitingCause::Unavailability), 1.5 * 3600);
  QCOMPARE(inUnits(record.nodes[step].waitingBy, WaitingCause::Contention), 1.0 * 3600);
  verifyAddsUp(record);
}

/// Both units are needed at 1; one is at work until 5, the other idle until something small takes it from 4 to 8.
void WaitingCausesTest::anIdleUnitThatIsNotEnoughIsOther()
{
  PlanBuilder builder;
  const Index role = builder.role(2);
  const Index first = builder.task(role, constantOf(5));
  const Index both = builder.task(role, constantOf(1));
  builder.plan.nodes[both].work.alternatives = {{{role, 2}}};
  const Index small = builder.task(role, constantOf(4));
  arriveAt(builder, first, {0});
  arriveAt(builder, both, {1});
  arriveAt(builder, small, {4});
  for (const Index step : {first, both, small})
    builder.flow(step, builder.end());
  const ReplicationRecord record = onlyRecord(builder.plan);
  QCOMPARE(inUnits(record.nodes[both].waitingBy, WaitingCause::Other), 3.0);
  QCOMPARE(inUnits(record.nodes[both].waitingBy, WaitingCause::Prioritization), 4.0);
  verifyAddsUp(record);
}

void WaitingCausesTest::waitsThatAreCutShortHaveNoCulprit()
{
  PlanBuilder builder;
  const Index role = builder.role(1);
  const Index blocking = builder.task(role, constantOf(20));
  const Index impatient = builder.task(role, constantOf(10));
  const Index timeout = builder.boundaryTimer(impatient, constantOf(5));
  arriveAt(builder, blocking, {0});
  arriveAt(builder, impatient, {1, 18});
  for (const Index node : {blocking, impatient, timeout})
    builder.flow(node, builder.end());
  const ReplicationRecord record = onlyRecord(builder.plan);
  // The first gives up at 6; the second waits for two and is interrupted at work.
  QCOMPARE(inUnits(record.nodes[impatient].waitingBy, WaitingCause::Contention), 2.0);
  QCOMPARE(inUnits(record.scopes[0].waitingBy, WaitingCause::Contention), 2.0);
  QCOMPARE(inUnits(record.scopes[0].waitingBy, WaitingCause::Other), 5.0);
  verifyAddsUp(record);
}

void WaitingCausesTest::callsDivideTheWaitsOfTheirBranches()
{
  PlanBuilder builder;
  constexpr Time minute = 60 * microsecondsPerSecond;
  const Index inside = builder.scope();
  const Index office = builder.weekly({{10 * minute, 6'000 * minute}});
  const Index split = builder.node(NodeKind::Parallel, inside);
  const Index join = builder.node(NodeKind::Parallel, inside);
  const Index entry = builder.node(NodeKind::Start, inside);
  const Index closed = builder.task(builder.role(1, office), constantOf(60), inside);
  const Index busy = builder.task(builder.role(1), constantOf(300), inside);
  builder.chain({entry, split, closed, join, builder.end(EventKind::None, inside)});
  builder.chain({split, busy, join});
  const Index call = builder.call(inside);
  builder.chain({builder.poisson(1.0 / 400), call, builder.end()});
  const ReplicationRecord record = runPlan(builder.plan, settingsOf(500, 1)).state.replications.front();
  verifyAddsUp(record);
  QVERIFY(record.nodes[call].waiting > 0);
  QVERIFY(record.nodes[call].waiting < record.nodes[closed].waiting + record.nodes[busy].waiting);
  QVERIFY(record.nodes[call].waitingBy == record.scopes[inside].waitingBy);
  QVERIFY(record.nodes[call].waitingBy[rowOf(WaitingCause::Unavailability)] > 0);
}

void WaitingCausesTest::divisionLosesNothing()
{
  QCOMPARE(dividedLike({0, 3, 0, 6, 0}, 9), (CauseTimes{0, 3, 0, 6, 0}));
  QCOMPARE(dividedLike({1, 1, 1, 0, 0}, 10), (CauseTimes{4, 3, 3, 0, 0}));
  QCOMPARE(dividedLike({}, 7), (CauseTimes{0, 0, 0, 0, 7}));
  // Products that outgrow 64 bits.
  const Time long1 = Time{4} << 60;
  QCOMPARE(dividedLike({long1, 0, long1, 0, 0}, long1)[0], long1 / 2);
}

/// Shared people, priorities, calendars and alternatives, against a second computation from the log.
void WaitingCausesTest::agreesWithTheDefinitionMomentByMoment()
{
  PlanBuilder builder;
  constexpr Time hour = microsecondsPerHour;
  const Index early = builder.weekly({{6 * hour, 14 * hour}, {30 * hour, 38 * hour}, {54 * hour, 62 * hour}});
  const Index late = builder.weekly({{10 * hour, 18 * hour}, {34 * hour, 42 * hour}, {58 * hour, 66 * hour}});
  const Index junior = builder.role(2, early);
  const Index senior = builder.role(1, late);
  // The senior belongs to the juniors' role as well.
  builder.plan.roles[junior].resources.push_back(builder.plan.roles[senior].resources.front());
  const Index any = builder.task(junior, exponentialOf(1'800));
  const Index hard = builder.task(senior, exponentialOf(1'800));
  const Index urgent = builder.task(junior, exponentialOf(900));
  const Index either = builder.task(senior, exponentialOf(900));
  builder.plan.nodes[either].work.alternatives = {{{senior, 1}}, {{junior, 1}}};
  builder.plan.nodes[urgent].work.priority = 5;
  const Index decision = builder.node(NodeKind::Exclusive);
  builder.chain({builder.poisson(1.0 / 7'200), any, decision});
  builder.flow(decision, hard, 0.4);
  builder.flow(decision, urgent, 0.3);
  builder.flow(decision, either, 0.3);
  for (const Index step : {hard, urgent, either})
    builder.flow(step, builder.end());
  Executions executions;
  RunOptions options;
  options.log = &executions;
  const ReplicationRecord record = runPlan(builder.plan, settingsOf(1'500, 1), options).state.replications.front();
  verifyAddsUp(record);
  const std::vector<Causes> expected = causesByDefinition(builder.plan, executions);
  Causes all{};
  for (const Index step : {any, hard, urgent, either}) {
    for (std::size_t i = 0; i < waitingCauses; ++i) {
      QCOMPARE(static_cast<double>(record.nodes[step].waitingBy[i]), static_cast<double>(expected[step][i]));
      all[i] += expected[step][i];
    }
  }
  for (const WaitingCause cause :
       {WaitingCause::Contention, WaitingCause::Prioritization, WaitingCause::Unavailability})
    QVERIFY(all[rowOf(cause)] > 0);
}

LANEWAY_TEST(WaitingCausesTest)
#include "waiting_causes_test.moc"
