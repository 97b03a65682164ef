#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <thread>

#include <QTest>

#include "tests/model/simulate/plans.h"
#include "tests/support/test_registry.h"

using namespace laneway::simulate;
using namespace laneway::simulate::test;

class RunnerTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void threadsDoNotChangeTheResult();
  void rowsInAnotherOrderDoNotChangeTheResult();
  void partsMergeIntoTheWhole();
  void strangersDoNotMerge();
  void cancellingKeepsWhatIsFinished();
  void partialResultsComeEarly();
  void precisionStopsEarlyOnAnyNumberOfThreads();
  void precisionIsThatOfTheChosenFigure_data();
  void precisionIsThatOfTheChosenFigure();
  void intervalsCoverTheTruth();
  void commonRandomNumbersSurviveACapacity();
};

namespace {

/// Decisions, parallel branches, two roles, a loop, a timeout and hours: everything that could depend on threads.
Plan richPlan()
{
  PlanBuilder builder;
  constexpr Time hour = microsecondsPerHour;
  const Index hours = builder.weekly({{8 * hour, 60 * hour}, {70 * hour, 150 * hour}});
  const Index first = builder.role(2, hours);
  const Index second = builder.role(1);
  const Index check = builder.task(first, exponentialOf(1));
  const Index decision = builder.node(NodeKind::Exclusive);
  const Index split = builder.node(NodeKind::Parallel);
  const Index left = builder.task(second, Distribution::gamma(0.6 * unit, 0.3 * unit));
  const Index right = builder.task(first, Distribution::lognormal(0.3 * unit, 0.4 * unit));
  const Index join = builder.node(NodeKind::Parallel);
  const Index timeout = builder.boundaryTimer(left, constantOf(6));
  builder.chain({builder.poisson(0.7), check, decision});
  builder.flow(decision, check, 0.2);
  builder.flow(decision, split, 0.8);
  const Index merge = builder.node(NodeKind::Exclusive);
  builder.chain({split, left, merge, join});
  builder.chain({split, right, join});
  builder.flow(timeout, merge);
  builder.chain({join, builder.end()});
  return builder.plan;
}

}  // namespace

void RunnerTest::threadsDoNotChangeTheResult()
{
  const Plan plan = stationsInARow(0.8, {{1, exponentialOf(1)}, {2, exponentialOf(1.5)}});
  for (const Plan &each : {plan, richPlan()}) {
    RunSettings settings = settingsOf(2000, 12);
    settings.threads = 1;
    const RunOutput one = runPlan(each, settings);
    for (const unsigned threads : {2u, 8u}) {
      settings.threads = threads;
      QVERIFY(runPlan(each, settings).state == one.state);
    }
  }
}

/// Ties are broken by keys, never by rows.
void RunnerTest::rowsInAnotherOrderDoNotChangeTheResult()
{
  const Plan plan = richPlan();
  Plan turned = plan;
  const auto last = static_cast<Index>(plan.nodes.size() - 1);
  std::reverse(turned.nodes.begin(), turned.nodes.end());
  std::reverse(turned.flows.begin(), turned.flows.end());
  for (Flow &flow : turned.flows) {
    flow.source = last - flow.source;
    flow.target = last - flow.target;
  }
  for (Node &node : turned.nodes)
    node.host = node.host == none ? none : last - node.host;
  const RunState a = runPlan(plan, settingsOf(2000, 3)).state;
  const RunState b = runPlan(turned, settingsOf(2000, 3)).state;
  for (std::size_t i = 0; i < a.replications.size(); ++i) {
    QVERIFY(a.replications[i].scopes == b.replications[i].scopes);
    QVERIFY(a.replications[i].roles == b.replications[i].roles);
    for (Index node = 0; node <= last; ++node)
      QVERIFY(a.replications[i].nodes[node] == b.replications[i].nodes[last - node]);
  }
}

void RunnerTest::partsMergeIntoTheWhole()
{
  const Plan plan = richPlan();
  RunSettings settings = settingsOf(1000, 9);
  const RunState whole = runPlan(plan, settings).state;
  settings.replications = 4;
  RunState first = runPlan(plan, settings).state;
  settings.firstReplication = 5;
  settings.replications = 5;
  RunState second = runPlan(plan, settings).state;
  QCOMPARE(merge(second, first), MergeFault::None);
  QVERIFY(second == whole);
}

void RunnerTest::strangersDoNotMerge()
{
  const Plan plan = richPlan();
  RunSettings settings = settingsOf(100, 2);
  RunState state = runPlan(plan, settings).state;
  const RunState before = state;
  QCOMPARE(merge(state, before), MergeFault::Overlap);
  settings.seed = 2;
  settings.firstReplication = 3;
  QCOMPARE(merge(state, runPlan(plan, settings).state), MergeFault::DifferentSettings);
  settings.seed = 1;
  Plan other = plan;
  other.nodes[1].work.priority = 3;
  QCOMPARE(merge(state, runPlan(other, settings).state), MergeFault::DifferentPlan);
  QVERIFY(state == before);
}

void RunnerTest::cancellingKeepsWhatIsFinished()
{
  using Clock = std::chrono::steady_clock;
  const Plan plan = stationsInARow(0.8, {{1, exponentialOf(1)}});
  RunControl control;
  RunSettings settings = settingsOf(1'000'000'000, 1000);
  RunOutput output;
  std::jthread worker([&] { output = run(plan, settings, control); });
  while (control.events == 0)
    std::this_thread::yield();
  const auto asked = Clock::now();
  control.cancel = true;
  worker.join();
  // A busy machine may take longer than the 50 ms of an idle one.
  QVERIFY(Clock::now() - asked < std::chrono::seconds(2));
  QCOMPARE(output.results.outcome, Outcome::Cancelled);
  QVERIFY(output.state.replications.empty());
  QVERIFY(output.results.scopes.size() == 1);
  QVERIFY(output.results.events > 0);
}

void RunnerTest::partialResultsComeEarly()
{
  const Plan plan = stationsInARow(0.8, {{1, exponentialOf(1)}});
  RunControl control;
  std::atomic<int> partials = 0;
  RunOptions options;
  options.partial = [&](const Results &results) {
    QVERIFY(results.scopes.size() == 1);
    if (++partials == 2)
      control.cancel = true;
  };
  (void)run(plan, settingsOf(1'000'000'000, 1), control, options);
  QVERIFY(partials >= 2);
}

void RunnerTest::precisionStopsEarlyOnAnyNumberOfThreads()
{
  const Plan plan = stationsInARow(0.5, {{1, exponentialOf(1)}});
  RunSettings settings = settingsOf(2000, 500);
  settings.relativePrecision = 0.02;
  settings.threads = 1;
  const RunOutput one = runPlan(plan, settings);
  QCOMPARE(one.results.outcome, Outcome::Finished);
  QVERIFY(one.results.replications >= 10 && one.results.replications < 500);
  QVERIFY(one.results.scopes[0].cycleTime.halfWidth <= 0.02 * one.results.scopes[0].cycleTime.mean);
  settings.threads = 3;
  QVERIFY(runPlan(plan, settings).state == one.state);
}

void RunnerTest::precisionIsThatOfTheChosenFigure_data()
{
  QTest::addColumn<PrecisionFigure>("figure");
  QTest::addColumn<Estimate ScopeFigures::*>("estimate");
  QTest::newRow("waiting") << PrecisionFigure::Waiting << &ScopeFigures::waiting;
  QTest::newRow("cost") << PrecisionFigure::Cost << &ScopeFigures::cost;
  QTest::newRow("throughput") << PrecisionFigure::Throughput << &ScopeFigures::throughput;
}

/// The run stops at the first replication, from the tenth on, with which the interval is narrow enough.
void RunnerTest::precisionIsThatOfTheChosenFigure()
{
  QFETCH(PrecisionFigure, figure);
  QFETCH(Estimate ScopeFigures::*, estimate);
  Plan plan = stationsInARow(0.7, {{1, exponentialOf(1)}});
  plan.resources[0].costPerHour = 300'000;
  RunSettings settings = settingsOf(0, 500);
  settings.horizon = static_cast<Time>(1000 * unit);
  settings.precisionFigure = figure;
  for (const double precision : {0.1, 0.03}) {
    settings.relativePrecision = precision;
    const Results stopped = runPlan(plan, settings).results;
    QVERIFY(stopped.replications >= 10 && stopped.replications < 500);
    const Estimate &last = stopped.scopes[0].*estimate;
    QVERIFY(last.mean > 0 && last.halfWidth <= precision * last.mean);
    if (stopped.replications == 10)
      continue;
    RunSettings oneLess = settings;
    oneLess.relativePrecision.reset();
    oneLess.replications = stopped.replications - 1;
    const Estimate before = runPlan(plan, oneLess).results.scopes[0].*estimate;
    QVERIFY(before.halfWidth > precision * before.mean);
  }
}

/// Of 200 intervals of 95 %, 90 to 99 % contain the exact cycle time of M/M/1 at load 0.5.
void RunnerTest::intervalsCoverTheTruth()
{
  const Plan plan = stationsInARow(0.5, {{1, exponentialOf(1)}});
  int covered = 0;
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    RunSettings settings;
    settings.horizon = static_cast<Time>(3000 * unit);
    settings.warmUp = {WarmUpKind::Fixed, static_cast<Time>(100 * unit)};
    settings.replications = 10;
    settings.seed = seed;
    const Estimate cycle = runPlan(plan, settings).results.scopes[0].cycleTime;
    covered += cycle.low() <= 2 * unit && 2 * unit <= cycle.high() ? 1 : 0;
  }
  QVERIFY2(covered >= 180 && covered <= 198, qPrintable(QString::number(covered)));
}

/// One more unit changes waits, not what arrives, how long work takes or which way it goes.
void RunnerTest::commonRandomNumbersSurviveACapacity()
{
  Plan plan = richPlan();
  const RunState base = runPlan(plan, settingsOf(3000, 2)).state;
  plan.resources[0].amount += 1;
  const RunState more = runPlan(plan, settingsOf(3000, 2)).state;
  for (std::size_t i = 0; i < base.replications.size(); ++i) {
    QCOMPARE(more.replications[i].nodes[1].entered, base.replications[i].nodes[1].entered);
    QVERIFY(more.replications[i].nodes[1].work == base.replications[i].nodes[1].work);
    QVERIFY(more.replications[i].scopes[0].waiting < base.replications[i].scopes[0].waiting);
  }
}

LANEWAY_TEST(RunnerTest)
#include "runner_test.moc"
