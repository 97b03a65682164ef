#include "model/layout/sketch.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>

namespace laneway::layout {

namespace {

/// Nodes whose middles are less than this apart were meant to stand above each other.
constexpr double sameColumn = 45;

std::size_t at(int index)
{
  return static_cast<std::size_t>(index);
}

/// Whether two nodes in one column would lie beside and not above each other.
bool clash(const LevelNode &a, const LevelNode &b)
{
  return a.band == b.band && std::abs(a.sketch.y - b.sketch.y) < (a.size.height + b.size.height) / 2;
}

std::vector<int> columns(const LevelGraph &graph)
{
  std::vector<int> byX(graph.nodes.size());
  std::iota(byX.begin(), byX.end(), 0);
  std::sort(byX.begin(), byX.end(), [&graph](int a, int b) {
    return std::make_tuple(graph.nodes[at(a)].phase, graph.nodes[at(a)].sketch.x, a) <
           std::make_tuple(graph.nodes[at(b)].phase, graph.nodes[at(b)].sketch.x, b);
  });
  std::vector<int> column(graph.nodes.size(), 0);
  std::vector<int> members;
  double sum = 0;
  int current = -1;
  for (const int node : byX) {
    const LevelNode &of = graph.nodes[at(node)];
    const auto clashes = [&](int member) { return clash(graph.nodes[at(member)], of); };
    const bool fits = !members.empty() && graph.nodes[at(members.back())].phase == of.phase &&
                      of.sketch.x - sum / static_cast<double>(members.size()) < sameColumn &&
                      std::none_of(members.begin(), members.end(), clashes);
    if (!fits) {
      ++current;
      members.clear();
      sum = 0;
    }
    members.push_back(node);
    sum += of.sketch.x;
    column[at(node)] = current;
  }
  return column;
}

/// Stand-ins on the straight line between the ends of their flow.
double heightOf(const LevelGraph &graph, const Layers &layers, int item)
{
  const LayerItem &of = layers.items[at(item)];
  if (of.node >= 0)
    return graph.nodes[at(of.node)].sketch.y;
  if (of.clings >= 0)
    return graph.nodes[at(of.clings)].sketch.y;
  const Chain &chain = layers.chains[at(of.chain)];
  const LayerItem &source = layers.items[at(chain.source)];
  const LayerItem &target = layers.items[at(chain.target)];
  const double part = static_cast<double>(of.layer - source.layer) / std::max(1, target.layer - source.layer);
  const double from = graph.nodes[at(source.node)].sketch.y;
  return from + (graph.nodes[at(target.node)].sketch.y - from) * part;
}

}  // namespace

Layers sketchedLayers(const LevelGraph &graph)
{
  const std::vector<int> layer = columns(graph);
  FlowDirections directions = flowDirections(graph);
  for (std::size_t i = 0; i < graph.edges.size(); ++i) {
    const LevelEdge &edge = graph.edges[i];
    directions.reversed[i] = isLayered(edge) && layer[at(edge.source)] > layer[at(edge.target)];
    directions.likely[i] = directions.likely[i] && !directions.reversed[i];
  }
  Layers layers = makeLayers(graph, directions, layer);
  for (std::vector<int> &order : layers.order) {
    // What clings to a node follows it in the order of makeLayers: sort by node and keep that.
    std::map<int, std::size_t> place;
    for (std::size_t i = 0; i < order.size(); ++i)
      place[order[i]] = i;
    const auto key = [&](int item) {
      const LayerItem &of = layers.items[at(item)];
      const int unit = of.node >= 0 ? item : of.clings >= 0 ? of.clings : item;
      return std::make_tuple(of.band, heightOf(graph, layers, item), unit, place[item]);
    };
    std::sort(order.begin(), order.end(), [&key](int a, int b) { return key(a) < key(b); });
  }
  return layers;
}

}  // namespace laneway::layout
