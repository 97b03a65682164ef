#include "model/layout/clinging.h"

#include <algorithm>

namespace laneway::layout {

namespace {

constexpr double noteDistance = 22;
constexpr double noteGap = 12;
constexpr double besideMiddle = 14;
constexpr double labelGap = 3;
constexpr double boundaryPitch = 36;

std::size_t at(int index)
{
  return static_cast<std::size_t>(index);
}

bool isArtefact(const Node &node)
{
  return node.kind == NodeKind::Note || node.kind == NodeKind::Data;
}

void include(const Rect &rect, Size size, Margins &margins)
{
  if (rect.isEmpty())
    return;
  margins.left = std::max(margins.left, -rect.left() - size.width / 2);
  margins.right = std::max(margins.right, rect.right() - size.width / 2);
  margins.top = std::max(margins.top, -rect.top() - size.height / 2);
  margins.bottom = std::max(margins.bottom, rect.bottom() - size.height / 2);
}

/// Along the bottom from the right, where few flows leave; then along the top.
void placeBoundaries(const Graph &graph, Size size, const std::vector<int> &boundaries, ClingingPlaces &result)
{
  const auto perSide = std::max<std::size_t>(1, static_cast<std::size_t>(size.width / boundaryPitch));
  for (std::size_t i = 0; i < boundaries.size(); ++i) {
    const Node &node = graph.nodes[at(boundaries[i])];
    const bool bottom = (i / perSide) % 2 == 0;
    const std::size_t first = i / perSide * perSide;
    const auto onSide = static_cast<double>(std::min(perSide, boundaries.size() - first));
    const double x = size.width * ((static_cast<double>(i % perSide) + 1) / (onSide + 1) - 0.5);
    const double y = bottom ? size.height / 2 : -size.height / 2;
    const Rect bounds{x - node.size.width / 2, y - node.size.height / 2, node.size.width, node.size.height};
    Rect label;
    if (!node.label.isEmpty())
      label = {bounds.right() + labelGap,
               bottom ? bounds.center().y + labelGap : bounds.center().y - labelGap - node.label.height,
               node.label.width, node.label.height};
    result.places.push_back({boundaries[i], bounds, label});
  }
}

/// Above the node, by turns to the right and to the left of its middle, where flows come in.
void placeArtefacts(const Graph &graph, Size size, const std::vector<int> &artefacts, ClingingPlaces &result)
{
  double right = besideMiddle;
  double left = -besideMiddle;
  const double base = -size.height / 2 - std::max(noteDistance, result.margins.top + noteGap);
  for (std::size_t i = 0; i < artefacts.size(); ++i) {
    const Node &node = graph.nodes[at(artefacts[i])];
    const double breadth = std::max(node.size.width, node.label.width);
    const bool toRight = i % 2 == 0;
    const double x = toRight ? right : left - breadth;
    (toRight ? right : left) += toRight ? breadth + noteGap : -(breadth + noteGap);
    const double top = base - node.size.height;
    const Rect bounds{x + (breadth - node.size.width) / 2, top, node.size.width, node.size.height};
    Rect label;
    if (!node.label.isEmpty())
      label = {x + (breadth - node.label.width) / 2, top - labelGap - node.label.height, node.label.width,
               node.label.height};
    result.places.push_back({artefacts[i], bounds, label});
  }
}

}  // namespace

std::vector<int> clingingTo(const Graph &graph)
{
  std::vector<int> to(graph.nodes.size(), -1);
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
    if (graph.nodes[i].kind == NodeKind::Boundary && graph.nodes[i].host >= 0)
      to[i] = graph.nodes[i].host;
    else if (isArtefact(graph.nodes[i]) && graph.nodes[i].near >= 0 &&
             graph.nodes[at(graph.nodes[i].near)].container == graph.nodes[i].container)
      to[i] = graph.nodes[i].near;
  }
  for (const Edge &edge : graph.edges) {
    if (edge.kind != EdgeKind::Association && edge.kind != EdgeKind::Data)
      continue;
    if (edge.source < 0 || edge.target < 0)
      continue;
    for (const auto &[artefact, other] : {std::pair{edge.source, edge.target}, std::pair{edge.target, edge.source}}) {
      const Node &node = graph.nodes[at(artefact)];
      const Node &host = graph.nodes[at(other)];
      if (isArtefact(node) && !isArtefact(host) && host.kind != NodeKind::Boundary && host.kind != NodeKind::Pool &&
          to[at(artefact)] < 0 && node.container == host.container)
        to[at(artefact)] = other;
    }
  }
  return to;
}

ClingingPlaces placeClinging(const Graph &graph, Size size, const std::vector<int> &clinging)
{
  std::vector<int> boundaries;
  std::vector<int> artefacts;
  for (const int node : clinging)
    (graph.nodes[at(node)].kind == NodeKind::Boundary ? boundaries : artefacts).push_back(node);
  ClingingPlaces result;
  placeBoundaries(graph, size, boundaries, result);
  for (const ClingingPlace &place : result.places) {
    include(place.bounds, size, result.margins);
    include(place.label, size, result.margins);
  }
  placeArtefacts(graph, size, artefacts, result);
  for (const ClingingPlace &place : result.places) {
    include(place.bounds, size, result.margins);
    include(place.label, size, result.margins);
  }
  return result;
}

}  // namespace laneway::layout
