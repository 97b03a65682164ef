#include <cmath>
#include <functional>

#include <QTest>

#include "tests/model/simulate/plans.h"
#include "tests/support/test_registry.h"

using namespace laneway::simulate;
using namespace laneway::simulate::test;

/// Figures of models that queueing theory solves: |mean - exact| <= 3.3 standard errors at a fixed seed, where the
/// standard error comes from independent replications.
class OracleTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void singleQueues_data();
  void singleQueues();
  void tenStepsInARow();
  void threeRatesInARow();
  void reworkVisitsByGeometricLaw();
  void prioritiesWithoutPreemption();
  void splitAndJoinOfTwoQueues();
  void joinOfThreeSteps();
  void timeoutOfAnExponentialStep();
  void machinesAndARepairer();
  void fiveMinutesAndFour();
  void sharesThatWait_data();
  void sharesThatWait();
};

namespace {

/// Steady state: a long horizon with its beginning cut off.
RunSettings steady(double horizon, std::uint32_t replications = 30)
{
  RunSettings settings;
  settings.horizon = static_cast<Time>(horizon * unit);
  settings.warmUp = {WarmUpKind::Fixed, static_cast<Time>(1000 * unit)};
  settings.replications = replications;
  settings.seed = 7;
  return settings;
}

/// Whether the estimate agrees with the exact value, in the estimate's own scale.
void verifyAgrees(const Estimate &estimate, double exact, double scale, const char *what)
{
  // 95 % half width of 30 replications is 2.0452 standard errors.
  const double error = estimate.halfWidth / 2.045229642132703 / scale;
  const double mean = estimate.mean / scale;
  const bool agrees = std::fabs(mean - exact) <= 3.3 * error && error < 0.1 * std::fabs(exact);
  QVERIFY2(agrees, qPrintable(QStringLiteral("%1: %2 instead of %3, standard error %4")
                                  .arg(QString::fromLatin1(what))
                                  .arg(mean)
                                  .arg(exact)
                                  .arg(error)));
}

struct SingleQueue {
  double rate = 0;
  Station station;
  double wait = 0;
  double cycle = 0;
  double utilisation = 0;
};

}  // namespace

Q_DECLARE_METATYPE(SingleQueue)

void OracleTest::singleQueues_data()
{
  QTest::addColumn<SingleQueue>("queue");
  const Distribution exponential = exponentialOf(1);
  QTest::newRow("M/M/1 0.8") << SingleQueue{0.8, {1, exponential}, 4, 5, 0.8};
  QTest::newRow("M/M/1 0.5") << SingleQueue{0.5, {1, exponential}, 1, 2, 0.5};
  QTest::newRow("M/M/3 2.4") << SingleQueue{2.4, {3, exponential}, 1.078652, 2.078652, 0.8};
  QTest::newRow("M/M/10 8") << SingleQueue{8, {10, exponential}, 0.204590, 1.204590, 0.8};
  QTest::newRow("M/M/2 1.5") << SingleQueue{1.5, {2, exponential}, 1.285714, 2.285714, 0.75};
  QTest::newRow("M/D/1") << SingleQueue{0.8, {1, constantOf(1)}, 2, 3, 0.8};
  QTest::newRow("M/U/1") << SingleQueue{0.8, {1, Distribution::uniform(0, 2 * unit)}, 2.666667, 3.666667, 0.8};
  QTest::newRow("M/Tri/1") << SingleQueue{
      0.8, {1, Distribution::triangular(0.5 * unit, unit, 1.5 * unit)}, 2.083333, 3.083333, 0.8};
}

void OracleTest::singleQueues()
{
  QFETCH(SingleQueue, queue);
  const RunOutput output = runPlan(stationsInARow(queue.rate, {queue.station}), steady(20'000 / queue.rate));
  const Results &results = output.results;
  QCOMPARE(results.outcome, Outcome::Finished);
  verifyAgrees(results.scopes[0].waiting, queue.wait, unit, "wait");
  verifyAgrees(results.scopes[0].cycleTime, queue.cycle, unit, "cycle");
  verifyAgrees(results.roles[0].utilisation, queue.utilisation, 1, "utilisation");
  verifyAgrees(results.roles[0].queue, queue.wait * queue.rate, 1, "queue");
  verifyAgrees(results.scopes[0].inside, queue.cycle * queue.rate, 1, "inside");
  if (QByteArray(QTest::currentDataTag()) == "M/M/1 0.8")
    verifyAgrees(results.scopes[0].cycleTimes.p95, 14.9787, unit, "P95");
}

void OracleTest::sharesThatWait_data()
{
  QTest::addColumn<double>("rate");
  QTest::addColumn<std::uint32_t>("amount");
  QTest::addColumn<double>("longerThan");
  QTest::addColumn<double>("exact");
  QTest::newRow("M/M/3, at all") << 2.4 << 3u << 0.0 << 0.647191;
  QTest::newRow("M/M/3, more than 1") << 2.4 << 3u << 1.0 << 0.355186;
  QTest::newRow("M/M/10, at all") << 8.0 << 10u << 0.0 << 0.409180;
  QTest::newRow("M/M/2, at all") << 1.5 << 2u << 0.0 << 0.642857;
}

/// Waits are none with probability 1 - C, then exponential. A run of its own for each replication, since histograms are
/// kept of all together.
void OracleTest::sharesThatWait()
{
  QFETCH(double, rate);
  QFETCH(std::uint32_t, amount);
  QFETCH(double, longerThan);
  QFETCH(double, exact);
  const Plan plan = stationsInARow(rate, {{amount, exponentialOf(1)}});
  constexpr int runs = 30;
  double mean = 0;
  double squares = 0;
  for (int i = 1; i <= runs; ++i) {
    RunSettings settings = steady(20'000 / rate, 1);
    settings.firstReplication = static_cast<std::uint32_t>(i);
    const double share =
        1 - runPlan(plan, settings).state.roleWaitings[0].shareUpTo(static_cast<Time>(longerThan * unit));
    const double difference = share - mean;
    mean += difference / i;
    squares += difference * (share - mean);
  }
  const double error = std::sqrt(squares / (runs - 1.0) / runs);
  // Up to 0.1 % of the time is lost to the width of the bin that 1 falls into.
  const double bin = longerThan > 0 ? 0.001 * exact : 0;
  QVERIFY2(std::fabs(mean - exact) <= 3.3 * error + bin && error < 0.02 * exact, qPrintable(QString::number(mean)));
}

void OracleTest::tenStepsInARow()
{
  const Station station{1, exponentialOf(1)};
  const Plan plan =
      stationsInARow(0.8, {station, station, station, station, station, station, station, station, station, station});
  const ScopeFigures figures = runPlan(plan, steady(10'000)).results.scopes[0];
  verifyAgrees(figures.cycleTime, 50, unit, "cycle");
  verifyAgrees(figures.inside, 40, 1, "work in progress");
  verifyAgrees(figures.deviation, 15.8114, unit, "deviation");
  verifyAgrees(figures.cycleTimes.p50, 48.3436, unit, "P50");
  verifyAgrees(figures.cycleTimes.p90, 71.0300, unit, "P90");
  verifyAgrees(figures.cycleTimes.p95, 78.5261, unit, "P95");
}

void OracleTest::threeRatesInARow()
{
  const Plan plan = stationsInARow(0.8, {{1, exponentialOf(1)}, {1, exponentialOf(1 / 1.25)}, {1, exponentialOf(0.5)}});
  const Results results = runPlan(plan, steady(20'000)).results;
  verifyAgrees(results.scopes[0].cycleTime, 8.055556, unit, "cycle");
  verifyAgrees(results.nodes[1].cycleTime, 5, unit, "first");
  verifyAgrees(results.nodes[2].cycleTime, 2.222222, unit, "second");
  verifyAgrees(results.nodes[3].cycleTime, 0.833333, unit, "third");
}

void OracleTest::reworkVisitsByGeometricLaw()
{
  PlanBuilder builder;
  const Index start = builder.poisson(0.5);
  const Index step = builder.task(builder.role(1), exponentialOf(1));
  const Index decision = builder.node(NodeKind::Exclusive);
  builder.chain({start, step, decision});
  builder.flow(decision, step, 0.3);
  builder.flow(decision, builder.end(), 0.7);
  const Results results = runPlan(builder.plan, steady(30'000)).results;
  verifyAgrees(results.roles[0].utilisation, 0.714286, 1, "utilisation");
  verifyAgrees(results.scopes[0].cycleTime, 5, unit, "cycle");
  verifyAgrees(results.nodes[step].executionsPerInstance, 1.428571, 1, "visits");
}

void OracleTest::prioritiesWithoutPreemption()
{
  PlanBuilder builder;
  const Index role = builder.role(1);
  const Index urgent = builder.task(role, exponentialOf(1));
  const Index ordinary = builder.task(role, exponentialOf(1));
  builder.plan.nodes[urgent].work.priority = 1;
  builder.chain({builder.poisson(0.3), urgent, builder.end()});
  builder.chain({builder.poisson(0.5), ordinary, builder.end()});
  const Results results = runPlan(builder.plan, steady(40'000)).results;
  verifyAgrees(results.nodes[urgent].waiting, 1.142857, unit, "urgent");
  verifyAgrees(results.nodes[ordinary].waiting, 5.714286, unit, "ordinary");
}

void OracleTest::splitAndJoinOfTwoQueues()
{
  PlanBuilder builder;
  const Index split = builder.node(NodeKind::Parallel);
  const Index join = builder.node(NodeKind::Parallel);
  builder.chain({builder.poisson(0.8), split, builder.task(builder.role(1), exponentialOf(1)), join, builder.end()});
  const Index second = builder.task(builder.role(1), exponentialOf(1));
  builder.chain({split, second, join});
  // Two M/M/1 with common arrivals: cycle (12 - rho) / 8 / (1 - rho) (Flatto & Hahn 1984; Nelson & Tantawi 1988).
  verifyAgrees(runPlan(builder.plan, steady(30'000)).results.scopes[0].cycleTime, 7.0, unit, "cycle");
}

void OracleTest::joinOfThreeSteps()
{
  PlanBuilder builder;
  const Index split = builder.node(NodeKind::Parallel);
  const Index join = builder.node(NodeKind::Parallel);
  builder.chain({builder.poisson(1), split});
  for (int i = 0; i < 3; ++i)
    builder.chain({split, builder.task(none, exponentialOf(1)), join});
  builder.chain({join, builder.end()});
  verifyAgrees(runPlan(builder.plan, steady(10'000)).results.scopes[0].cycleTime, 11.0 / 6, unit, "cycle");
}

void OracleTest::timeoutOfAnExponentialStep()
{
  PlanBuilder builder;
  const Index step = builder.task(none, exponentialOf(1));
  const Index timeout = builder.boundaryTimer(step, constantOf(1));
  builder.chain({builder.poisson(1), step, builder.end()});
  builder.chain({timeout, builder.end()});
  const RunOutput output = runPlan(builder.plan, steady(10'000));
  verifyAgrees(output.results.scopes[0].cycleTime, 0.632121, unit, "cycle");
  Estimate share = output.results.nodes[timeout].completed;
  const double arrivals = output.results.nodes[step].entered.mean;
  verifyAgrees(share, 0.367879 * arrivals, 1, "timeouts");
}

/// Five machines that fail at rate 0.1 and one repairer at rate 0.5: the finite-source queue M/M/1//5.
void OracleTest::machinesAndARepairer()
{
  PlanBuilder builder;
  const Index start = builder.start(exponentialOf(10));
  builder.plan.nodes[start].arrivals->population = 5;
  builder.chain({start, builder.task(builder.role(1), exponentialOf(2)), builder.end()});
  const Results results = runPlan(builder.plan, steady(20'000)).results;
  verifyAgrees(results.scopes[0].inside, 1.424339, 1, "down");
  verifyAgrees(results.scopes[0].waiting, 1.983429, unit, "wait");
}

void OracleTest::fiveMinutesAndFour()
{
  const Results results = runPlan(stationsInARow(1.0 / 5, {{1, exponentialOf(4)}}), steady(100'000)).results;
  verifyAgrees(results.roles[0].utilisation, 0.80, 1, "utilisation");
  verifyAgrees(results.scopes[0].cycleTime, 20, unit, "cycle");
  verifyAgrees(results.scopes[0].waiting, 16, unit, "wait");
}

LANEWAY_TEST(OracleTest)
#include "oracle_test.moc"
