#include "model/layout/layering.h"

#include "model/layout/network_simplex.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>

namespace laneway::layout {

namespace {

constexpr int likelyWeight = 4;
constexpr int flowWeight = 3;
constexpr int backWeight = 1;
constexpr int messageWeight = 2;

std::size_t at(int index)
{
  return static_cast<std::size_t>(index);
}

/// Hand-overs to another lane between two steps that have no other choice: they may stand above each other in one
/// layer, joined by a straight line. No node takes part in two of them, so that nothing stands in between.
std::vector<bool> handOvers(const LevelGraph &graph, const FlowDirections &directions, const std::vector<int> &layers)
{
  std::vector<int> leaving(graph.nodes.size(), 0);
  std::vector<int> entering(graph.nodes.size(), 0);
  for (std::size_t i = 0; i < graph.edges.size(); ++i) {
    const LevelEdge &edge = graph.edges[i];
    if (!isLayered(edge))
      continue;
    ++leaving[at(edge.source)];
    entering[at(edge.target)] += directions.reversed[i] ? 0 : 1;
  }
  const auto isPlain = [&graph](int node) {
    return graph.nodes[at(node)].kind == NodeKind::Step || graph.nodes[at(node)].kind == NodeKind::Event;
  };
  std::vector<bool> taken(graph.nodes.size(), false);
  std::vector<bool> chosen(graph.edges.size(), false);
  // Along the flow, so that of two hand-overs in a row the first is upright.
  std::vector<std::size_t> order(graph.edges.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const int left = graph.edges[a].source < 0 ? 0 : layers[at(graph.edges[a].source)];
    const int right = graph.edges[b].source < 0 ? 0 : layers[at(graph.edges[b].source)];
    return left < right;
  });
  for (const std::size_t i : order) {
    const LevelEdge &edge = graph.edges[i];
    if (!isLayered(edge) || directions.reversed[i] || edge.fromBoundary || taken[at(edge.source)] ||
        taken[at(edge.target)])
      continue;
    const LevelNode &source = graph.nodes[at(edge.source)];
    const LevelNode &target = graph.nodes[at(edge.target)];
    if (source.band == target.band || source.phase != target.phase || !isPlain(edge.source) || !isPlain(edge.target) ||
        leaving[at(edge.source)] != 1 || entering[at(edge.target)] != 1)
      continue;
    chosen[i] = taken[at(edge.source)] = taken[at(edge.target)] = true;
  }
  return chosen;
}

/// Gives up hand-overs whose layer holds another node in one of the lanes they touch; whether there were any.
bool dropBlocked(const LevelGraph &graph, const std::vector<int> &layers, std::vector<bool> &upright)
{
  std::map<std::pair<int, int>, int> crowd;
  for (std::size_t node = 0; node < graph.nodes.size(); ++node)
    ++crowd[{layers[node], graph.nodes[node].band}];
  bool dropped = false;
  for (std::size_t i = 0; i < graph.edges.size(); ++i) {
    const LevelEdge &edge = graph.edges[i];
    if (!upright[i] || layers[at(edge.source)] != layers[at(edge.target)])
      continue;
    const int layer = layers[at(edge.source)];
    const auto [first, last] = std::minmax(graph.nodes[at(edge.source)].band, graph.nodes[at(edge.target)].band);
    for (int band = first; band <= last; ++band) {
      const auto found = crowd.find({layer, band});
      const int own = band == first || band == last ? 1 : 0;
      if (found != crowd.end() && found->second > own) {
        upright[i] = false;
        dropped = true;
        break;
      }
    }
  }
  return dropped;
}

std::vector<int> solve(const LevelGraph &graph, const FlowDirections &directions, const std::vector<bool> &upright)
{
  const auto count = static_cast<int>(graph.nodes.size());
  int variables = count;
  std::vector<SimplexEdge> edges;
  edges.reserve(graph.edges.size());
  for (std::size_t i = 0; i < graph.edges.size(); ++i) {
    const LevelEdge &edge = graph.edges[i];
    if (isLayered(edge)) {
      const bool back = directions.reversed[i];
      edges.push_back({back ? edge.target : edge.source, back ? edge.source : edge.target, upright[i] ? 0 : 1,
                       back                   ? backWeight
                       : directions.likely[i] ? likelyWeight
                                              : flowWeight});
    } else if (edge.kind == EdgeKind::Message && edge.source >= 0 && edge.target >= 0 && edge.source != edge.target) {
      // A variable before both ends: its two edges together are the distance between them.
      const int before = variables++;
      edges.push_back({before, edge.source, 0, messageWeight});
      edges.push_back({before, edge.target, 0, messageWeight});
    }
  }
  for (int phase = 0; phase + 1 < graph.phases; ++phase) {
    // All of a phase, then the border, then all of the next.
    const int border = variables++;
    if (phase > 0)
      edges.push_back({border - 1, border, 1, 0});
    for (int node = 0; node < count; ++node) {
      const int at = graph.nodes[static_cast<std::size_t>(node)].phase;
      if (at == phase)
        edges.push_back({node, border, 0, 0});
      else if (at == phase + 1)
        edges.push_back({border, node, 1, 0});
    }
  }
  std::vector<int> layers = networkSimplex(variables, edges, 20 * variables + 1000);
  layers.resize(static_cast<std::size_t>(count));
  // Borders and messages may hold the lowest value.
  const auto least = layers.empty() ? layers.end() : std::min_element(layers.begin(), layers.end());
  if (least != layers.end()) {
    const int first = *least;
    for (int &layer : layers)
      layer -= first;
  }
  return layers;
}

/// What no flow joins would all stand above each other in the first layer: it is spread over as many layers as there
/// are, or as make a lane of it about twice as wide as high.
void spreadLoose(const LevelGraph &graph, std::vector<int> &layers)
{
  if (graph.phases > 0 || layers.empty())
    return;
  std::vector<bool> joined(graph.nodes.size(), false);
  for (const LevelEdge &edge : graph.edges) {
    if (edge.source >= 0 && edge.target >= 0)
      joined[at(edge.source)] = joined[at(edge.target)] = true;
  }
  const int last = *std::max_element(layers.begin(), layers.end());
  std::vector<std::vector<int>> loose(at(graph.bands));
  for (std::size_t node = 0; node < joined.size(); ++node) {
    if (!joined[node])
      loose[at(graph.nodes[node].band)].push_back(static_cast<int>(node));
  }
  for (const std::vector<int> &nodes : loose) {
    const auto wanted = static_cast<int>(std::ceil(std::sqrt(2.0 * static_cast<double>(nodes.size()))));
    const int columns = std::max(last + 1, wanted);
    for (std::size_t i = 0; i < nodes.size(); ++i)
      layers[at(nodes[i])] = static_cast<int>(i) % columns;
  }
}

}  // namespace

std::vector<int> assignLayers(const LevelGraph &graph, const FlowDirections &directions)
{
  constexpr int mostRounds = 4;
  std::vector<int> layers = solve(graph, directions, std::vector<bool>(graph.edges.size(), false));
  if (graph.bands == 1) {
    spreadLoose(graph, layers);
    return layers;
  }
  std::vector<bool> upright = handOvers(graph, directions, layers);
  layers = solve(graph, directions, upright);
  for (int round = 0; round < mostRounds && dropBlocked(graph, layers, upright); ++round)
    layers = solve(graph, directions, upright);
  spreadLoose(graph, layers);
  return layers;
}

}  // namespace laneway::layout
