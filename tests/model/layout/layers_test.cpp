#include <QTest>

#include <set>

#include "model/layout/crossing_order.h"
#include "model/layout/layered.h"
#include "model/layout/layering.h"
#include "tests/support/layout_samples.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace laneway::layout;

namespace {

/// A level with plain steps, by pairs of numbers.
LevelGraph level(int nodes, const std::vector<std::pair<int, int>> &edges)
{
  LevelGraph graph;
  for (int i = 0; i < nodes; ++i)
    graph.nodes.push_back({.size = {100, 50}, .label = {}, .margins = {}, .above = {}, .sketch = {}});
  std::vector<int> orders(static_cast<std::size_t>(nodes), 0);
  for (const auto &[source, target] : edges) {
    LevelEdge edge;
    edge.source = source;
    edge.target = target;
    edge.order = orders[static_cast<std::size_t>(source)]++;
    graph.edges.push_back(edge);
  }
  return graph;
}

/// All nodes of a graph without lanes as one level.
LevelGraph levelOf(const Graph &graph)
{
  std::vector<std::pair<int, int>> edges;
  for (const Edge &edge : graph.edges)
    edges.emplace_back(edge.source, edge.target);
  LevelGraph made = level(static_cast<int>(graph.nodes.size()), edges);
  for (std::size_t i = 0; i < graph.edges.size(); ++i)
    made.edges[i].share = graph.edges[i].share;
  return made;
}

}  // namespace

/// The phases of the layered layout, each by itself.
class LayersTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void onlyWhatClosesACircleIsRework()
  {
    const LevelGraph graph = level(4, {{0, 1}, {1, 2}, {2, 1}, {2, 3}});
    const FlowDirections directions = flowDirections(graph);
    QCOMPARE(directions.reversed, (std::vector<bool>{false, false, true, false}));
  }

  void theLikelyPathFollowsTheGreatestShares()
  {
    LevelGraph graph = level(5, {{0, 1}, {1, 2}, {1, 3}, {2, 4}, {3, 4}});
    graph.edges[1].share = 0.2;
    graph.edges[2].share = 0.8;
    const FlowDirections directions = flowDirections(graph);
    QCOMPARE(directions.likely, (std::vector<bool>{true, false, true, false, true}));
  }

  void whatALikelyPathPassesByIsNotLikely()
  {
    LevelGraph graph = level(5, {{0, 1}, {1, 2}, {1, 3}, {2, 3}, {3, 4}});
    graph.edges[1].share = 0.15;
    graph.edges[2].share = 0.85;
    const FlowDirections directions = flowDirections(graph);
    QCOMPARE(directions.likely, (std::vector<bool>{true, false, true, false, true}));
  }

  void ofManyBranchesAlikeTheMiddleOneRunsStraight()
  {
    LevelGraph graph = level(6, {{0, 1}, {0, 2}, {0, 3}, {1, 4}, {2, 4}, {3, 4}, {4, 5}});
    for (std::size_t branch = 0; branch < 3; ++branch)
      graph.edges[branch].share = 1.0 / 3;
    const FlowDirections directions = flowDirections(graph);
    QCOMPARE(directions.likely, (std::vector<bool>{false, true, false, false, true, false, true}));
  }

  void aBranchThatEndsSoonIsNotTheStraightOne()
  {
    LevelGraph graph = level(8, {{0, 1}, {0, 2}, {0, 3}, {1, 4}, {4, 5}, {5, 6}, {3, 7}});
    for (std::size_t branch = 0; branch < 3; ++branch)
      graph.edges[branch].share = 1.0 / 3;
    const FlowDirections directions = flowDirections(graph);
    QVERIFY(directions.likely[0]);
    QVERIFY(!directions.likely[1]);
  }

  void flowsLeadToHigherLayersAndReworkBack()
  {
    const LevelGraph graph = level(5, {{0, 1}, {1, 2}, {2, 3}, {0, 3}, {3, 1}, {3, 4}});
    const FlowDirections directions = flowDirections(graph);
    const std::vector<int> layers = assignLayers(graph, directions);
    QCOMPARE(layers, (std::vector<int>{0, 1, 2, 3, 4}));
  }

  void phasesFollowOneAnother()
  {
    LevelGraph graph = level(4, {{0, 1}, {2, 3}});
    graph.phases = 2;
    for (std::size_t i = 0; i < 4; ++i)
      graph.nodes[i].phase = i < 2 ? 0 : 1;
    const std::vector<int> layers = assignLayers(graph, flowDirections(graph));
    QVERIFY(layers[1] < layers[2]);
  }

  void aHandOverStandsUpright()
  {
    LevelGraph graph = level(3, {{0, 1}, {1, 2}});
    graph.bands = 2;
    graph.nodes[1].band = 1;
    graph.nodes[2].band = 1;
    QCOMPARE(assignLayers(graph, flowDirections(graph)), (std::vector<int>{0, 0, 1}));
  }

  void aHandOverPastAnotherStepDoesNot()
  {
    // A step of the lane in between stands in the layer where the hand-over would run.
    LevelGraph graph = level(4, {{0, 1}, {1, 3}, {2, 3}});
    graph.bands = 3;
    graph.nodes[1].band = 2;
    graph.nodes[2].band = 1;
    graph.nodes[3].band = 2;
    graph.phases = 2;
    for (const std::size_t node : {0, 1, 2})
      graph.nodes[node].phase = 0;
    graph.nodes[3].phase = 1;
    const std::vector<int> layers = assignLayers(graph, flowDirections(graph));
    QVERIFY(layers[0] != layers[1] || layers[2] != layers[0]);
  }

  void crossingsThatNeedNotBeAreTakenOut()
  {
    // Two branches drawn the wrong way round.
    const LevelGraph graph = level(6, {{0, 1}, {0, 2}, {1, 4}, {2, 3}, {3, 5}, {4, 5}});
    const FlowDirections directions = flowDirections(graph);
    Layers layers = makeLayers(graph, directions, assignLayers(graph, directions));
    reduceCrossings(layers);
    QCOMPARE(countCrossings(layers), 0L);
  }

  void crossingsThatOneSearchIsStuckWithAreTakenOutByAnother()
  {
    // From the order along the branches alone the search ends with seven crossings.
    const LevelGraph graph = levelOf(test::randomProcess(5, {.steps = 80}));
    const FlowDirections directions = flowDirections(graph);
    Layers layers = makeLayers(graph, directions, assignLayers(graph, directions));
    reduceCrossings(layers);
    QVERIFY2(countCrossings(layers) <= 3, QByteArray::number(static_cast<qlonglong>(countCrossings(layers))));
  }

  void theOrderFoundIsTheSameEveryTime()
  {
    const LevelGraph graph = levelOf(test::randomProcess(5, {.steps = 80}));
    const FlowDirections directions = flowDirections(graph);
    const Layers start = makeLayers(graph, directions, assignLayers(graph, directions));
    Layers first = start;
    Layers second = start;
    reduceCrossings(first);
    reduceCrossings(second);
    QCOMPARE(first.order, second.order);
    QVERIFY(first.order != start.order);
  }

  void aFlowOfABoundaryEventEndsBelowThoseOfItsHost()
  {
    LevelGraph graph = level(3, {{0, 1}, {0, 2}});
    graph.edges[0].fromBoundary = true;
    const FlowDirections directions = flowDirections(graph);
    Layers layers = makeLayers(graph, directions, assignLayers(graph, directions));
    layers.order[1] = {1, 2};
    QCOMPARE(countCrossings(layers), 1L);
    reduceCrossings(layers);
    QCOMPARE(layers.order[1], (std::vector<int>{2, 1}));
  }

  void orderingKeepsBandsAndItems()
  {
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
      test::Dice dice(seed);
      std::vector<std::pair<int, int>> edges;
      for (int i = 0; i < 60; ++i)
        edges.emplace_back(dice.roll(30), dice.roll(30));
      LevelGraph graph = level(30, edges);
      graph.bands = 3;
      for (LevelNode &node : graph.nodes)
        node.band = dice.roll(3);
      const FlowDirections directions = flowDirections(graph);
      Layers layers = makeLayers(graph, directions, assignLayers(graph, directions));
      const long before = countCrossings(layers);
      reduceCrossings(layers);
      QVERIFY(countCrossings(layers) <= before);
      std::set<int> seen;
      for (const std::vector<int> &order : layers.order) {
        for (std::size_t i = 0; i < order.size(); ++i) {
          QVERIFY(seen.insert(order[i]).second);
          if (i > 0)
            QVERIFY(layers.items[static_cast<std::size_t>(order[i - 1])].band <=
                    layers.items[static_cast<std::size_t>(order[i])].band);
        }
      }
      QCOMPARE(seen.size(), layers.items.size());
    }
  }

  void theLikelyPathIsStraight()
  {
    LevelGraph graph = level(6, {{0, 1}, {1, 2}, {1, 3}, {2, 4}, {3, 4}, {4, 5}});
    graph.edges[1].share = 0.7;
    graph.edges[2].share = 0.3;
    const LevelPlacement placement = layoutLevel(graph);
    for (const std::size_t node : {1, 2, 4, 5})
      QCOMPARE(placement.centers[node].y, placement.centers[0].y);
    QVERIFY(placement.centers[3].y > placement.centers[2].y);
  }

  void branchesFanOutInTheirOrder()
  {
    const LevelGraph graph = level(5, {{0, 3}, {0, 1}, {0, 2}, {1, 4}, {2, 4}, {3, 4}});
    const LevelPlacement placement = layoutLevel(graph);
    QVERIFY(placement.centers[3].y < placement.centers[1].y);
    QVERIFY(placement.centers[1].y < placement.centers[2].y);
  }
};

LANEWAY_TEST(LayersTest)
#include "layers_test.moc"
