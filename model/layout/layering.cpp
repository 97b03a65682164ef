#include "model/layout/layering.h"

#include "model/layout/network_simplex.h"

#include <algorithm>

namespace laneway::layout {

namespace {

constexpr int likelyWeight = 4;
constexpr int flowWeight = 3;
constexpr int backWeight = 1;
constexpr int messageWeight = 2;

}  // namespace

std::vector<int> assignLayers(const LevelGraph &graph, const FlowDirections &directions)
{
  const auto count = static_cast<int>(graph.nodes.size());
  int variables = count;
  std::vector<SimplexEdge> edges;
  edges.reserve(graph.edges.size());
  for (std::size_t i = 0; i < graph.edges.size(); ++i) {
    const LevelEdge &edge = graph.edges[i];
    if (isLayered(edge)) {
      const bool back = directions.reversed[i];
      edges.push_back({back ? edge.target : edge.source, back ? edge.source : edge.target, 1,
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

}  // namespace laneway::layout
