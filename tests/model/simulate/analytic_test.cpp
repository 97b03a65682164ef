#include <cmath>

#include <QTest>

#include "model/simulate/analytic.h"
#include "tests/model/simulate/plans.h"
#include "tests/support/test_registry.h"

using namespace laneway::simulate;
using namespace laneway::simulate::test;

namespace {

bool isNear(double value, double expected)
{
  return std::fabs(value - expected) <= 1e-6 * std::max(1.0, std::fabs(expected));
}

/// Waits of the roles in units; NaN where theory has no answer.
std::vector<double> waits(const Plan &plan)
{
  std::vector<double> found;
  for (const AnalyticRole &role : analyticAnswers(plan).roles)
    found.push_back(role.block == AnalyticBlock::None ? role.waiting / unit : std::nan(""));
  return found;
}

AnalyticRole onlyRole(const Plan &plan)
{
  return analyticAnswers(plan).roles.front();
}

}  // namespace

class AnalyticTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void singleQueuesAreAsTheBooksSay();
  void networksOfQueuesAreTheSumOfThem();
  void reworkRaisesTheLoad();
  void whatComesFromOtherServiceTimesIsNotPoisson();
  void whatTheoryDoesNotCoverIsSaid();
  void theSimulationAgrees();
};

/// The rows of the table of oracles that are single queues.
void AnalyticTest::singleQueuesAreAsTheBooksSay()
{
  const auto waitOf = [](double rate, std::uint32_t amount, Distribution duration) {
    return onlyRole(stationsInARow(rate, {{amount, std::move(duration)}})).waiting / unit;
  };
  QVERIFY(isNear(waitOf(0.8, 1, exponentialOf(1)), 4));
  QVERIFY(isNear(waitOf(0.5, 1, exponentialOf(1)), 1));
  QVERIFY(isNear(waitOf(2.4, 3, exponentialOf(1)), 1.0786517));
  QVERIFY(isNear(waitOf(1.5, 2, exponentialOf(1)), 1.2857143));
  QVERIFY(isNear(waitOf(0.8, 1, constantOf(1)), 2));
  QVERIFY(isNear(waitOf(0.8, 1, Distribution::uniform(0, 2 * unit)), 2.6666667));
  QVERIFY(isNear(waitOf(0.8, 1, Distribution::triangular(0.5 * unit, unit, 1.5 * unit)), 2.0833333));
  const AnalyticRole ten = onlyRole(stationsInARow(8, {{10, exponentialOf(1)}}));
  QVERIFY(std::fabs(ten.probabilityOfWaiting - 0.409180) < 1e-6);
  QVERIFY(std::fabs(ten.waiting / unit - 0.204590) < 1e-6);
  QVERIFY(isNear(ten.queue, 8 * ten.waiting / unit));
  QVERIFY(isNear(ten.utilisation, 0.8));
}

void AnalyticTest::networksOfQueuesAreTheSumOfThem()
{
  const Plan plan = stationsInARow(0.8, {{1, exponentialOf(1)}, {1, exponentialOf(1 / 1.25)}, {1, exponentialOf(0.5)}});
  QVERIFY(isNear(*analyticAnswers(plan).cycleTime / unit, 8.0555556));
  // A queue with other service times at the end changes nothing before it.
  const Plan mixed = stationsInARow(0.8, {{1, exponentialOf(1)}, {1, constantOf(1)}});
  QVERIFY(isNear(*analyticAnswers(mixed).cycleTime / unit, 5 + 3));
  // Two steps of one role, and one that needs nobody, inside of a call.
  PlanBuilder builder;
  const Index role = builder.role(1);
  const Index body = builder.scope();
  builder.chain({builder.node(NodeKind::Start, body), builder.task(role, exponentialOf(1), body),
                 builder.end(EventKind::None, body)});
  builder.chain({builder.poisson(0.4), builder.call(body), builder.timer(constantOf(3)),
                 builder.task(role, exponentialOf(1)), builder.end()});
  QVERIFY(isNear(*analyticAnswers(builder.plan).cycleTime / unit, 2 * 5 + 3));
}

void AnalyticTest::reworkRaisesTheLoad()
{
  PlanBuilder builder;
  const Index step = builder.task(builder.role(1), exponentialOf(1));
  const Index decision = builder.node(NodeKind::Exclusive);
  builder.chain({builder.poisson(0.5), step, decision});
  builder.flow(decision, step, 0.3);
  builder.flow(decision, builder.end(), 0.7);
  const AnalyticAnswers answers = analyticAnswers(builder.plan);
  QVERIFY(isNear(answers.roles.front().utilisation, 0.7142857));
  QVERIFY(isNear(*answers.cycleTime / unit, 5));
  // With another service time what comes back does not come by chance.
  builder.plan.nodes[step].work.duration = constantOf(1);
  QCOMPARE(onlyRole(builder.plan).block, AnalyticBlock::ServiceTimes);
}

void AnalyticTest::whatComesFromOtherServiceTimesIsNotPoisson()
{
  const Plan plan = stationsInARow(0.8, {{1, constantOf(1)}, {1, exponentialOf(1)}});
  const AnalyticAnswers answers = analyticAnswers(plan);
  QVERIFY(isNear(waits(plan)[0], 2));
  QCOMPARE(answers.roles[1].block, AnalyticBlock::Upstream);
  QCOMPARE(answers.roles[1].at, 0u);
  QVERIFY(!answers.cycleTime);
  QCOMPARE(answers.cycleBlock, AnalyticBlock::Upstream);
}

void AnalyticTest::whatTheoryDoesNotCoverIsSaid()
{
  const auto blockOf = [](auto change) {
    Plan plan = stationsInARow(0.3, {{1, exponentialOf(1)}});
    change(plan);
    return onlyRole(plan).block;
  };
  QCOMPARE(blockOf([](Plan &plan) { plan.nodes[0].arrivals->gap = constantOf(2); }), AnalyticBlock::Arrivals);
  QCOMPARE(blockOf([](Plan &plan) { plan.nodes[0].arrivals->batch = 2; }), AnalyticBlock::Arrivals);
  QCOMPARE(blockOf([](Plan &plan) { plan.nodes[1].work.batching.size = 3; }), AnalyticBlock::Work);
  QCOMPARE(blockOf([](Plan &plan) { plan.nodes[1].work.failure = {0.1, 2}; }), AnalyticBlock::Work);
  QCOMPARE(blockOf([](Plan &plan) { plan.roles[0].discipline = Discipline::LastComeFirstServed; }),
           AnalyticBlock::Role);
  QCOMPARE(blockOf([](Plan &plan) { plan.nodes[1].work.duration = exponentialOf(4); }), AnalyticBlock::Overload);
  QCOMPARE(blockOf([](Plan &plan) {
             plan.resources[0].amount = 2;
             plan.nodes[1].work.duration = constantOf(1);
           }),
           AnalyticBlock::ServiceTimes);
  PlanBuilder builder;
  const Index step = builder.task(builder.role(1), exponentialOf(1));
  const Index split = builder.node(NodeKind::Parallel);
  builder.chain({builder.poisson(0.5), split, step, builder.end()});
  builder.chain({split, builder.end()});
  const AnalyticRole role = onlyRole(builder.plan);
  QCOMPARE(role.block, AnalyticBlock::Construct);
  QCOMPARE(role.at, split);
}

/// A network with a decision, rework, a role for two steps and a role of three.
void AnalyticTest::theSimulationAgrees()
{
  PlanBuilder builder;
  const Index clerk = builder.role(1);
  const Index experts = builder.role(3);
  const Index receive = builder.task(clerk, exponentialOf(1));
  const Index check = builder.task(experts, exponentialOf(5));
  const Index send = builder.task(clerk, exponentialOf(1));
  const Index decision = builder.node(NodeKind::Exclusive);
  builder.chain({builder.poisson(0.3), receive, check, decision});
  builder.flow(decision, check, 0.25);
  builder.flow(decision, send, 0.75);
  builder.flow(send, builder.end());
  const AnalyticAnswers exact = analyticAnswers(builder.plan);
  RunSettings settings;
  settings.horizon = static_cast<Time>(30'000 * unit);
  settings.warmUp = {WarmUpKind::Fixed, static_cast<Time>(1'000 * unit)};
  settings.replications = 30;
  const Results found = runPlan(builder.plan, settings).results;
  const auto agrees = [](const Estimate &simulated, double value) {
    const double error = simulated.halfWidth / 2.045229642132703;  // t of 29 degrees
    return std::fabs(simulated.mean - value) <= 3.3 * error;
  };
  QVERIFY(agrees(found.scopes[0].cycleTime, *exact.cycleTime));
  for (const Index role : {clerk, experts}) {
    QCOMPARE(exact.roles[role].block, AnalyticBlock::None);
    QVERIFY(agrees(found.roles[role].waiting, exact.roles[role].waiting));
    QVERIFY(agrees(found.roles[role].queue, exact.roles[role].queue));
    QVERIFY(agrees(found.roles[role].utilisation, exact.roles[role].utilisation));
  }
}

LANEWAY_TEST(AnalyticTest)
#include "analytic_test.moc"
