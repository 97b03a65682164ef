#include "model/layout/network_simplex.h"

#include <QTest>

#include <algorithm>
#include <limits>

#include "tests/support/layout_samples.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace laneway::layout;

namespace {

constexpr int enough = 100000;

long costOf(const std::vector<int> &values, const std::vector<SimplexEdge> &edges)
{
  long cost = 0;
  for (const SimplexEdge &edge : edges)
    cost += static_cast<long>(edge.weight) *
            (values[static_cast<std::size_t>(edge.head)] - values[static_cast<std::size_t>(edge.tail)]);
  return cost;
}

bool keepsDistances(const std::vector<int> &values, const std::vector<SimplexEdge> &edges)
{
  return std::all_of(edges.begin(), edges.end(), [&values](const SimplexEdge &edge) {
    return values[static_cast<std::size_t>(edge.head)] - values[static_cast<std::size_t>(edge.tail)] >= edge.minLength;
  });
}

/// The least cost of all assignments with values below `limit`, by trying them all.
long leastCost(int nodes, const std::vector<SimplexEdge> &edges, int limit)
{
  std::vector<int> values(static_cast<std::size_t>(nodes), 0);
  long best = std::numeric_limits<long>::max();
  while (true) {
    if (keepsDistances(values, edges))
      best = std::min(best, costOf(values, edges));
    std::size_t digit = 0;
    while (digit < values.size() && ++values[digit] == limit)
      values[digit++] = 0;
    if (digit == values.size())
      return best;
  }
}

}  // namespace

class NetworkSimplexTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aChainIsTight()
  {
    const std::vector<SimplexEdge> edges{{0, 1, 1, 1}, {1, 2, 3, 1}};
    QCOMPARE(networkSimplex(3, edges, enough), (std::vector<int>{0, 1, 4}));
  }

  void heavyEdgesAreShort()
  {
    // 0 -> 1 -> 2 -> 3 and a node 4 between 0 and 3, tied tighter to 3.
    const std::vector<SimplexEdge> edges{{0, 1, 1, 1}, {1, 2, 1, 1}, {2, 3, 1, 1}, {0, 4, 1, 1}, {4, 3, 1, 5}};
    QCOMPARE(networkSimplex(5, edges, enough)[4], 2);
  }

  void partsBeginAtNought()
  {
    const std::vector<int> values = networkSimplex(4, {{0, 1, 2, 1}, {2, 3, 5, 1}}, enough);
    QCOMPARE(values, (std::vector<int>{0, 2, 0, 5}));
  }

  void nodesWithoutEdgesAreNought() { QCOMPARE(networkSimplex(3, {}, enough), (std::vector<int>{0, 0, 0})); }

  void equalsTryingEverything()
  {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
      test::Dice dice(seed);
      const int nodes = 3 + dice.roll(3);
      std::vector<SimplexEdge> edges;
      for (int head = 1; head < nodes; ++head) {
        for (int tail = 0; tail < head; ++tail) {
          if (dice.chance(60))
            edges.push_back({tail, head, dice.roll(3) - (dice.chance(20) ? 1 : 0), 1 + dice.roll(4)});
        }
      }
      const std::vector<int> values = networkSimplex(nodes, edges, enough);
      const QByteArray which = "seed " + QByteArray::number(static_cast<int>(seed));
      QVERIFY2(keepsDistances(values, edges), which.constData());
      // Four tight edges of length two at most hold the answer together.
      QVERIFY2(costOf(values, edges) == leastCost(nodes, edges, 9), which.constData());
    }
  }

  void distancesHoldEvenWithoutPivots()
  {
    test::Dice dice(3);
    std::vector<SimplexEdge> edges;
    for (int head = 1; head < 200; ++head)
      edges.push_back({dice.roll(head), head, 1 + dice.roll(5), dice.roll(5)});
    QVERIFY(keepsDistances(networkSimplex(200, edges, 0), edges));
  }
};

LANEWAY_TEST(NetworkSimplexTest)
#include "network_simplex_test.moc"
