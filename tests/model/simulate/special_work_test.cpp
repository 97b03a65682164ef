#include <cmath>

#include <QTest>

#include "tests/model/simulate/plans.h"
#include "tests/support/test_registry.h"

using namespace laneway::simulate;
using namespace laneway::simulate::test;

namespace {

constexpr Time hour = microsecondsPerHour;

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

/// When each instance completed a step, in units, in order of time.
class Completions : public LogSink {
 public:
  explicit Completions(Index node) : m_node(node) {}
  std::vector<std::pair<double, std::uint64_t>> all;
  void rows(std::uint32_t, std::span<const LogRow> block) override
  {
    for (const LogRow &row : block)
      if (row.kind == LogKind::Complete && (m_node == none || row.node == m_node))
        all.emplace_back(static_cast<double>(row.time) / unit, row.instance);
  }

 private:
  Index m_node;
};

using Times = std::vector<std::pair<double, std::uint64_t>>;

ReplicationRecord recordOf(const Plan &plan, Times *completions = nullptr, Index node = none)
{
  Completions sink(node);
  RunOptions options;
  options.log = &sink;
  const RunOutput output = runPlan(plan, settingsOf(0, 1), options);
  if (output.results.outcome != Outcome::Finished)
    qWarning("the run did not finish: %d", static_cast<int>(output.results.outcome));
  if (completions != nullptr)
    *completions = sink.all;
  return output.state.replications.empty() ? ReplicationRecord{} : output.state.replications.front();
}

double units(Int128 time)
{
  return static_cast<double>(time) / unit;
}

/// |mean - exact| within 3.3 standard errors, the interval's half width being about two of them.
void verifyAgrees(const Estimate &estimate, double exact, double scale)
{
  const double error = std::fabs(estimate.mean / scale - exact);
  const double allowed = 3.3 * estimate.halfWidth / scale / 1.96;
  QVERIFY2(error <= allowed, qPrintable(QString::number(estimate.mean / scale, 'g', 8)));
  QVERIFY(allowed < 0.05 * exact);
}

void verifyTimesAddUp(const ReplicationRecord &record)
{
  for (const ScopeRecord &scope : record.scopes) {
    Int128 causes = 0;
    for (const Int128 part : scope.waitingBy)
      causes += part;
    QVERIFY(causes == scope.waiting);
    QVERIFY(scope.cycle == scope.waiting + scope.processing + scope.suspended + scope.eventDelay);
  }
  for (const NodeRecord &node : record.nodes) {
    Int128 causes = 0;
    for (const Int128 part : node.waitingBy)
      causes += part;
    QVERIFY(causes == node.waiting);
  }
}

}  // namespace

class SpecialWorkTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aFullStepLosesWhatComes();
  void losingEndsTheWholeInstance();
  void batchesOfThreeWaitOneOnAverage();
  void aBatchIsDoneAsOne();
  void sequentialBatchesTakeTheSum();
  void timeoutsCloseBatches();
  void aBatchOutlivesItsLeader();
  void disciplines_data();
  void disciplines();
  void preemptivePriorities();
  void workResumesOrStartsAnew_data();
  void workResumesOrStartsAnew();
  void choices_data();
  void choices();
  void workIsFinishedInOvertime();
  void whatDoesNotFitIsNotStarted();
  void anotherStepNeedsSettingUp();
  void failuresAreDoneAgain();
};

/// M/M/1 with room for five in all at load 0.8 (Gross & Harris 2008, section 2.5).
void SpecialWorkTest::aFullStepLosesWhatComes()
{
  Plan plan = stationsInARow(0.8, {{1, exponentialOf(1)}});
  plan.nodes[1].work.room = 5;
  const RunOutput output = runPlan(plan, settingsOf(100'000, 10));
  const ScopeFigures &scope = output.results.scopes[0];
  verifyAgrees(scope.cycleTime, 2.563065, unit);
  verifyAgrees(scope.lost, 0.088819, 100'000);
  for (const ReplicationRecord &record : output.state.replications) {
    QCOMPARE(record.scopes[0].lost, record.nodes[1].lost);
    QCOMPARE(record.scopes[0].started, record.scopes[0].finished + record.scopes[0].lost);
    QVERIFY(record.nodes[1].longestQueue <= 4);
  }
}

void SpecialWorkTest::losingEndsTheWholeInstance()
{
  PlanBuilder builder;
  const Index inside = builder.scope();
  const Index entry = builder.node(NodeKind::Start, inside);
  const Index split = builder.node(NodeKind::Parallel, inside);
  const Index slow = builder.task(builder.role(5), constantOf(10), inside);
  const Index small = builder.task(builder.role(1), constantOf(5), inside);
  builder.plan.nodes[small].work.room = 1;
  builder.chain({entry, split, slow, builder.end(EventKind::None, inside)});
  builder.chain({split, small, builder.end(EventKind::None, inside)});
  const Index call = builder.call(inside);
  arriveAt(builder, call, {0, 1, 6});
  builder.flow(call, builder.end());
  const ReplicationRecord record = recordOf(builder.plan);
  QCOMPARE(record.scopes[0].lost, 1u);
  QCOMPARE(record.scopes[0].finished, 2u);
  QCOMPARE(record.nodes[slow].completed, 2u);
  QCOMPARE(record.scopes[0].unfinished, 0u);
  QCOMPARE(units(record.roles[0].busyArea), 20.0);
}

/// Poisson arrivals at rate 1 in batches of three: the waits for the batch are 2, 1 and 0 on average.
void SpecialWorkTest::batchesOfThreeWaitOneOnAverage()
{
  PlanBuilder builder;
  const Index step = builder.task(none, constantOf(2));
  builder.plan.nodes[step].work.batching.size = 3;
  builder.chain({builder.poisson(1), step, builder.end()});
  const RunOutput output = runPlan(builder.plan, settingsOf(30'000, 10));
  const NodeFigures &node = output.results.nodes[step];
  verifyAgrees(node.waiting, 1.0, unit);
  verifyAgrees(node.waitingBy[static_cast<std::size_t>(WaitingCause::Batching)], 1.0, unit);
  for (const ReplicationRecord &record : output.state.replications)
    verifyTimesAddUp(record);
}

void SpecialWorkTest::aBatchIsDoneAsOne()
{
  PlanBuilder builder;
  const Index role = builder.role(1);
  const Index step = builder.task(role, constantOf(4));
  builder.plan.nodes[step].work.batching.size = 2;
  arriveAt(builder, step, {0, 1, 2, 3});
  builder.flow(step, builder.end());
  Times completions;
  const ReplicationRecord record = recordOf(builder.plan, &completions);
  QCOMPARE(completions, (Times{{5, 0}, {5, 1}, {9, 2}, {9, 3}}));
  QCOMPARE(units(record.roles[0].busyArea), 8.0);
  QCOMPARE(units(record.nodes[step].waiting), 1.0 + 0 + 3 + 2);
  QCOMPARE(units(record.nodes[step].waitingBy[0]), 2.0);
  QCOMPARE(units(record.nodes[step].waitingBy[1]), 4.0);
  verifyTimesAddUp(record);
}

void SpecialWorkTest::sequentialBatchesTakeTheSum()
{
  PlanBuilder builder;
  const Index step = builder.task(builder.role(1), constantOf(4));
  builder.plan.nodes[step].work.batching = {3, never, BatchMode::Sequential};
  arriveAt(builder, step, {0, 1, 2});
  builder.flow(step, builder.end());
  Times completions;
  (void)recordOf(builder.plan, &completions);
  QCOMPARE(completions, (Times{{14, 0}, {14, 1}, {14, 2}}));
}

/// The second batch is closed by its timeout; the third, which nobody else will join, when nothing else happens.
void SpecialWorkTest::timeoutsCloseBatches()
{
  PlanBuilder builder;
  const Index step = builder.task(builder.role(1), constantOf(1));
  builder.plan.nodes[step].work.batching = {2, static_cast<Time>(5 * unit), BatchMode::Parallel};
  arriveAt(builder, step, {0, 1, 2, 20});
  builder.flow(step, builder.end());
  Times completions;
  verifyTimesAddUp(recordOf(builder.plan, &completions));
  QCOMPARE(completions, (Times{{2, 0}, {2, 1}, {8, 2}, {26, 3}}));

  builder.plan.nodes[step].work.batching.timeout = never;
  verifyTimesAddUp(recordOf(builder.plan, &completions));
  QCOMPARE(completions, (Times{{2, 0}, {2, 1}, {21, 2}, {21, 3}}));
  builder.plan.nodes[step].work.batching.size = 3;
  verifyTimesAddUp(recordOf(builder.plan, &completions));
  QCOMPARE(completions, (Times{{3, 0}, {3, 1}, {3, 2}, {21, 3}}));
}

/// The first instance of a batch is interrupted while it is worked on; the other goes on to the same end.
void SpecialWorkTest::aBatchOutlivesItsLeader()
{
  PlanBuilder builder;
  const Index role = builder.role(1);
  const Index step = builder.task(role, constantOf(10));
  builder.plan.nodes[step].work.batching.size = 2;
  const Index timeout = builder.boundaryTimer(step, constantOf(8));
  arriveAt(builder, step, {0, 4});
  builder.flow(step, builder.end());
  builder.flow(timeout, builder.end());
  const ReplicationRecord record = recordOf(builder.plan);
  // Work begins at 4; the first is taken out at 8, the second at 12.
  QCOMPARE(record.nodes[step].interrupted, 2u);
  QCOMPARE(units(record.roles[0].busyArea), 8.0);
  QCOMPARE(record.scopes[0].finished, 2u);
  verifyTimesAddUp(record);

  builder.plan.nodes[timeout].delay = constantOf(11);
  Times completions;
  const ReplicationRecord patient = recordOf(builder.plan, &completions, step);
  QCOMPARE(patient.nodes[step].interrupted, 1u);
  QCOMPARE(completions, (Times{{14, 1}}));
  QCOMPARE(units(patient.roles[0].busyArea), 10.0);
  verifyTimesAddUp(patient);
}

void SpecialWorkTest::disciplines_data()
{
  QTest::addColumn<int>("discipline");
  QTest::addColumn<std::vector<std::uint64_t>>("order");
  using Order = std::vector<std::uint64_t>;
  const auto row = [](const char *name, Discipline discipline, const Order &order) {
    QTest::newRow(name) << static_cast<int>(discipline) << order;
  };
  row("first come", Discipline::FirstComeFirstServed, {0, 1, 2, 3});
  row("last come", Discipline::LastComeFirstServed, {0, 3, 2, 1});
  row("shortest", Discipline::ShortestFirst, {0, 3, 1, 2});
}

/// While the first is in work for 10, three more come at 1, 2 and 3, which take 5, 7 and 2.
void SpecialWorkTest::disciplines()
{
  QFETCH(int, discipline);
  QFETCH(std::vector<std::uint64_t>, order);
  PlanBuilder builder;
  const Index role = builder.role(1);
  builder.plan.roles[role].discipline = static_cast<Discipline>(discipline);
  double time = 0;
  for (const double duration : {10.0, 5.0, 7.0, 2.0}) {
    const Index step = builder.task(role, constantOf(duration));
    arriveAt(builder, step, {time++});
    builder.flow(step, builder.end());
  }
  Times completions;
  verifyTimesAddUp(recordOf(builder.plan, &completions));
  std::vector<std::uint64_t> found;
  for (const auto &[when, instance] : completions)
    found.push_back(instance);
  QCOMPARE(found, order);
}

/// M/M/1, urgent arrivals 0.3, others 0.5, pre-emptive resume: in system 1/0.7 and (1/0.7)/0.2 (Gross & Harris 2008,
/// section 3.4).
void SpecialWorkTest::preemptivePriorities()
{
  PlanBuilder builder;
  const Index role = builder.role(1);
  builder.plan.roles[role].preemption = Preemption::Resume;
  const Index urgent = builder.task(role, exponentialOf(1));
  const Index other = builder.task(role, exponentialOf(1));
  builder.plan.nodes[urgent].work.priority = 1;
  builder.chain({builder.poisson(0.3), urgent, builder.end()});
  builder.chain({builder.poisson(0.5), other, builder.end()});
  const RunOutput output = runPlan(builder.plan, settingsOf(100'000, 10));
  verifyAgrees(output.results.nodes[urgent].cycleTime, 1 / 0.7, unit);
  verifyAgrees(output.results.nodes[other].cycleTime, 1 / 0.7 / 0.2, unit);
  for (const ReplicationRecord &record : output.state.replications) {
    verifyTimesAddUp(record);
    QVERIFY(record.roles[role].busyArea == record.nodes[urgent].work + record.nodes[other].work);
    QVERIFY(record.nodes[other].waitingBy[static_cast<std::size_t>(WaitingCause::Prioritization)] > 0);
    QVERIFY(record.nodes[urgent].waitingBy[static_cast<std::size_t>(WaitingCause::Prioritization)] == 0);
  }
  // However often work was put aside, a visit is one entry of the percentiles.
  std::uint64_t visits = 0;
  for (const ReplicationRecord &record : output.state.replications)
    visits += record.nodes[other].completed;
  QCOMPARE(output.state.nodeWaitings[other].count(), visits);
}

void SpecialWorkTest::workResumesOrStartsAnew_data()
{
  QTest::addColumn<int>("preemption");
  QTest::addColumn<double>("end");
  QTest::newRow("resume") << static_cast<int>(Preemption::Resume) << 13.0;
  QTest::newRow("restart") << static_cast<int>(Preemption::Restart) << 17.0;
}

/// Ten units of work, put aside at 4 for three.
void SpecialWorkTest::workResumesOrStartsAnew()
{
  QFETCH(int, preemption);
  QFETCH(double, end);
  PlanBuilder builder;
  const Index role = builder.role(1);
  builder.plan.roles[role].preemption = static_cast<Preemption>(preemption);
  const Index step = builder.task(role, constantOf(10));
  const Index urgent = builder.task(role, constantOf(3));
  builder.plan.nodes[urgent].work.priority = 1;
  arriveAt(builder, step, {0});
  arriveAt(builder, urgent, {4});
  builder.flow(step, builder.end());
  builder.flow(urgent, builder.end());
  Times completions;
  const ReplicationRecord record = recordOf(builder.plan, &completions);
  QCOMPARE(completions, (Times{{7, 1}, {end, 0}}));
  // One visit that waited three units, in two waits.
  QVERIFY(std::fabs(record.nodes[step].waitings[0] / unit - 3) < 0.003);
  QCOMPARE(units(record.nodes[step].waiting), 3.0);
  QCOMPARE(units(record.nodes[step].waitingBy[static_cast<std::size_t>(WaitingCause::Prioritization)]), 3.0);
  verifyTimesAddUp(record);
}

void SpecialWorkTest::choices_data()
{
  QTest::addColumn<int>("choice");
  QTest::addColumn<double>("end");
  QTest::newRow("longest idle") << static_cast<int>(Choice::LongestIdle) << 12.0;
  QTest::newRow("fastest") << static_cast<int>(Choice::Fastest) << 7.0;
  QTest::newRow("cheapest") << static_cast<int>(Choice::Cheapest) << 22.0;
}

/// Three people: a usual one, a fast one and a slow, cheap one. The last two have done something before.
void SpecialWorkTest::choices()
{
  QFETCH(int, choice);
  QFETCH(double, end);
  PlanBuilder builder;
  const Index team = builder.role(1, none, 200);
  const Index fast = builder.role(1, none, 300);
  const Index slow = builder.role(1, none, 100);
  const auto only = [&](Index role) { return builder.plan.roles[role].resources.front(); };
  builder.plan.resources[only(fast)].speed = 2;
  builder.plan.resources[only(slow)].speed = 0.5;
  builder.plan.roles[team].resources = {only(team), only(fast), only(slow)};
  builder.plan.roles[team].choice = static_cast<Choice>(choice);
  const Index step = builder.task(team, constantOf(10));
  const Index before = builder.task(fast, constantOf(1));
  const Index beforeToo = builder.task(slow, constantOf(0.5));
  arriveAt(builder, before, {0});
  arriveAt(builder, beforeToo, {0});
  arriveAt(builder, step, {2});
  for (const Index node : {step, before, beforeToo})
    builder.flow(node, builder.end());
  Times completions;
  (void)recordOf(builder.plan, &completions, step);
  QCOMPARE(completions, (Times{{end, 2}}));
}

/// Eight hours of duty, an hour and a half before closing something of two comes: half an hour of overtime.
void SpecialWorkTest::workIsFinishedInOvertime()
{
  PlanBuilder builder;
  const Index role = builder.role(1, builder.weekly({{9 * hour, 17 * hour}, {33 * hour, 41 * hour}}), 10'000);
  Resource &person = builder.plan.resources[0];
  person.atClosing = AtClosing::Finish;
  person.overtimeFactor = 1.5;
  const Index step = builder.task(role, constantOf(2 * 3600));
  arriveAt(builder, step, {15.5 * 3600, 16 * 3600});
  builder.flow(step, builder.end());
  Times completions;
  const ReplicationRecord record = recordOf(builder.plan, &completions);
  QCOMPARE(completions, (Times{{17.5 * 3600, 0}, {35.0 * 3600, 1}}));
  QCOMPARE(units(record.roles[0].overtime), 0.5 * 3600);
  QCOMPARE(units(record.roles[0].workedOnDuty), 3.5 * 3600);
  const double cost = static_cast<double>(record.roles[0].cost) / static_cast<double>(hour);
  QCOMPARE(cost, 10'000 * (3.5 + 0.5 * 1.5));
  QVERIFY(record.scopes[0].cost == record.roles[0].cost);
  QVERIFY(record.scopes[0].suspended == 0);
  verifyTimesAddUp(record);
}

/// Two hours do not fit into the last hour and a half, one does.
void SpecialWorkTest::whatDoesNotFitIsNotStarted()
{
  PlanBuilder builder;
  const Index role = builder.role(1, builder.weekly({{9 * hour, 17 * hour}, {33 * hour, 41 * hour}}));
  builder.plan.resources[0].atClosing = AtClosing::DoNotStart;
  const Index large = builder.task(role, constantOf(2 * 3600));
  const Index small = builder.task(role, constantOf(3600));
  arriveAt(builder, large, {15.5 * 3600});
  arriveAt(builder, small, {15.75 * 3600});
  builder.flow(large, builder.end());
  builder.flow(small, builder.end());
  Times completions;
  verifyTimesAddUp(recordOf(builder.plan, &completions));
  QCOMPARE(completions, (Times{{16.75 * 3600, 1}, {35.0 * 3600, 0}}));
}

void SpecialWorkTest::anotherStepNeedsSettingUp()
{
  PlanBuilder builder;
  const Index role = builder.role(1);
  const Index step = builder.task(role, constantOf(10));
  const Index other = builder.task(role, constantOf(10));
  builder.plan.nodes[step].work.setup = constantOf(3);
  arriveAt(builder, step, {0, 1});
  arriveAt(builder, other, {2});
  arriveAt(builder, step, {3});
  builder.flow(step, builder.end());
  builder.flow(other, builder.end());
  Times completions;
  (void)recordOf(builder.plan, &completions);
  QCOMPARE(completions, (Times{{10, 0}, {20, 1}, {30, 2}, {43, 3}}));
}

/// With probability p done again, at most twice more: 1 + p + p^2 times on average.
void SpecialWorkTest::failuresAreDoneAgain()
{
  PlanBuilder builder;
  const Index step = builder.task(none, constantOf(1));
  builder.plan.nodes[step].work.failure = {0.4, 2};
  builder.chain({builder.poisson(1), step, builder.end()});
  const RunOutput output = runPlan(builder.plan, settingsOf(20'000, 10));
  verifyAgrees(output.results.nodes[step].work, 1 + 0.4 + 0.16, unit);
  // Every attempt takes one unit, so work counts them.
  for (const ReplicationRecord &record : output.state.replications)
    QVERIFY(record.nodes[step].work ==
            static_cast<Int128>(unit) * (record.nodes[step].completed + record.nodes[step].failures));
}

LANEWAY_TEST(SpecialWorkTest)
#include "special_work_test.moc"
