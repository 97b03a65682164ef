#include "model/simulate/path_variants.h"

#include <cmath>
#include <numeric>
#include <vector>

#include <QTest>

#include "tests/model/simulate/plans.h"
#include "tests/support/test_registry.h"

using namespace laneway::simulate;
using namespace laneway::simulate::test;

/// Which ways instances take.
class PathVariantsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aStraightProcessHasOneWay();
  void sharesAndTimesAreThoseOfEachWay();
  void reworkMakesWaysThatDifferInHowOften();
  void theOrderOfParallelBranchesMakesNoDifference();
  void whatHappensInsideOfACallMakesNoDifference();
  void waysThatAreTooManyAreSummed();
};

void PathVariantsTest::aStraightProcessHasOneWay()
{
  const RunOutput output = runPlan(stationsInARow(0.5, {{1, constantOf(1)}, {1, constantOf(0.5)}}), settingsOf(100, 2));
  QCOMPARE(output.results.paths[0].paths.size(), 1u);
  const PathFigures &only = output.results.paths[0].paths[0];
  QCOMPARE(only.count, 200u);
  QCOMPARE(only.share, 1.0);
  QCOMPARE(only.stops.size(), 3u);  // two steps and the end
  QVERIFY(std::abs(only.cycleTime - static_cast<double>(output.state.replications[0].scopes[0].cycle +
                                                        output.state.replications[1].scopes[0].cycle) /
                                        200) < 1e-6);
  QCOMPARE(output.results.paths[0].others.count, 0u);
}

/// Three in ten take a step of 5 and the others one of 2, with people for all.
void PathVariantsTest::sharesAndTimesAreThoseOfEachWay()
{
  PlanBuilder builder;
  const Index decision = builder.node(NodeKind::Exclusive);
  builder.chain({builder.poisson(1), decision});
  const Index seldom = builder.task(none, constantOf(5));
  const Index often = builder.task(none, constantOf(2));
  builder.flow(decision, seldom, 0.3);
  builder.flow(decision, often, 0.7);
  builder.chain({seldom, builder.end()});
  builder.chain({often, builder.end()});
  const std::vector<PathFigures> ways = runPlan(builder.plan, settingsOf(10'000, 1)).results.paths[0].paths;
  QCOMPARE(ways.size(), 2u);
  QCOMPARE(ways[0].stops[0].node, often);
  QVERIFY(std::abs(ways[0].share - 0.7) < 3.3 * 0.00458);  // sd of a share of 10,000
  QCOMPARE(ways[0].cycleTime, 2 * unit);
  QCOMPARE(ways[1].stops[0].node, seldom);
  QCOMPARE(ways[1].cycleTime, 5 * unit);
}

/// The number of visits is geometric: 0.7, 0.21, 0.063 ...; the step counts what comes back as repeated.
void PathVariantsTest::reworkMakesWaysThatDifferInHowOften()
{
  PlanBuilder builder;
  const Index merge = builder.node(NodeKind::Exclusive);
  const Index step = builder.task(none, constantOf(1));
  const Index decision = builder.node(NodeKind::Exclusive);
  builder.chain({builder.poisson(1), merge, step, decision});
  builder.flow(decision, merge, 0.3);
  builder.flow(decision, builder.end(), 0.7);
  const RunOutput output = runPlan(builder.plan, settingsOf(10'000, 1));
  const std::vector<PathFigures> &ways = output.results.paths[0].paths;
  double share = 0.7;
  std::uint64_t repeated = 0;
  for (std::uint32_t i = 0; i < 3; ++i, share *= 0.3) {
    QCOMPARE(ways[i].stops[0].node, step);
    QCOMPARE(ways[i].stops[0].times, i + 1);
    QCOMPARE(ways[i].cycleTime, (i + 1) * unit);
    QVERIFY(std::abs(ways[i].share - share) < 3.3 * std::sqrt(share * (1 - share) / 10'000));
  }
  for (const PathFigures &way : ways)
    repeated += way.count * (way.stops[0].times - 1);
  QVERIFY(repeated > 0);
  QCOMPARE(output.results.nodes[step].repeated.mean, static_cast<double>(repeated));
}

void PathVariantsTest::theOrderOfParallelBranchesMakesNoDifference()
{
  PlanBuilder builder;
  const Index split = builder.node(NodeKind::Parallel);
  const Index join = builder.node(NodeKind::Parallel);
  const Index decision = builder.node(NodeKind::Exclusive);
  builder.chain({builder.poisson(1), split, builder.task(none, exponentialOf(1)), join, decision});
  builder.chain({split, builder.task(none, exponentialOf(1)), builder.task(none, exponentialOf(1)), join});
  builder.flow(decision, builder.end(), 0.5);
  builder.flow(decision, builder.end(), 0.5);
  QCOMPARE(runPlan(builder.plan, settingsOf(1000, 1)).results.paths[0].paths.size(), 2u);
}

void PathVariantsTest::whatHappensInsideOfACallMakesNoDifference()
{
  PlanBuilder builder;
  const Index body = builder.scope();
  const Index inner = builder.node(NodeKind::Exclusive, body);
  builder.chain({builder.node(NodeKind::Start, body), inner});
  builder.flow(inner, builder.end(EventKind::None, body), 0.5);
  builder.flow(inner, builder.task(none, constantOf(1), body), 0.5);
  builder.chain({static_cast<Index>(builder.plan.nodes.size() - 1), builder.end(EventKind::None, body)});
  const Index decision = builder.node(NodeKind::Exclusive);
  builder.chain({builder.poisson(1), builder.call(body), decision});
  builder.flow(decision, builder.end(), 0.5);
  builder.flow(decision, builder.end(), 0.5);
  const RunOutput output = runPlan(builder.plan, settingsOf(1000, 1));
  QCOMPARE(output.results.paths[0].paths.size(), 2u);
  QVERIFY(output.results.paths[body].paths.empty());
}

/// Twelve decisions in a row have 4,096 outcomes.
void PathVariantsTest::waysThatAreTooManyAreSummed()
{
  PlanBuilder builder;
  Index last = builder.poisson(1);
  for (int i = 0; i < 12; ++i) {
    const Index decision = builder.node(NodeKind::Exclusive);
    const Index merge = builder.node(NodeKind::Exclusive);
    const Index step = builder.task(none, constantOf(1));
    builder.chain({last, decision});
    builder.flow(decision, step, 0.5);
    builder.flow(decision, merge, 0.5);
    builder.chain({step, merge});
    last = merge;
  }
  builder.flow(last, builder.end());
  const ScopePaths paths = runPlan(builder.plan, settingsOf(20'000, 1)).results.paths[0];
  QCOMPARE(paths.paths.size(), PathVariants::mostKept);
  QVERIFY(paths.others.count > 10'000);
  const std::uint64_t told =
      std::accumulate(paths.paths.begin(), paths.paths.end(), std::uint64_t{0},
                      [](std::uint64_t sum, const PathFigures &path) { return sum + path.count; });
  QCOMPARE(told + paths.others.count, 20'000u);
  QVERIFY(std::abs(paths.others.cycleTime - 6 * unit) < 0.1 * unit);
}

LANEWAY_TEST(PathVariantsTest)
#include "path_variants_test.moc"
