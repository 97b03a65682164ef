#include "model/layout/clinging.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace laneway::layout {

namespace {

constexpr double noteDistance = 22;
constexpr double noteGap = 12;
constexpr double besideMiddle = 14;
constexpr double labelGap = 3;
constexpr double boundaryGap = 8;

std::size_t at(int index)
{
  return static_cast<std::size_t>(index);
}

bool isArtefact(const Node &node)
{
  return node.kind == NodeKind::Note || node.kind == NodeKind::Data;
}

int poolOf(const Graph &graph, int lane)
{
  while (lane >= 0 && graph.lanes[at(lane)].parent >= 0)
    lane = graph.lanes[at(lane)].parent;
  return lane;
}

/// Whether a note or data of the lane may stand where the node does: anywhere in its pool, as who does the work says
/// nothing about them.
bool reaches(const Graph &graph, int lane, int nodeLane)
{
  return lane < 0 || poolOf(graph, lane) == poolOf(graph, nodeLane);
}

/// What a row of boundary events takes of a side: the label of the first stands before it, that of the last after it,
/// both clear of the side's flows; those between need room of their own.
double widthOf(const Graph &graph, std::span<const int> row)
{
  double width = row.empty() ? 0 : boundaryGap * static_cast<double>(row.size() - 1);
  for (std::size_t i = 0; i < row.size(); ++i) {
    const Node &node = graph.nodes[at(row[i])];
    const bool between = i > 0 && i + 1 < row.size();
    width += node.size.width + (between && !node.label.isEmpty() ? labelGap + node.label.width : 0);
  }
  return width;
}

/// How many of the events go to the bottom; the others go to the top.
std::size_t countAtBottom(const Graph &graph, double width, std::span<const int> boundaries)
{
  std::size_t count = boundaries.size();
  while (count > 1 && widthOf(graph, boundaries.first(count)) > width - 2 * boundaryGap)
    --count;
  const bool topHasRoom = widthOf(graph, boundaries.subspan(count)) <= width - 2 * boundaryGap;
  return topHasRoom ? count : (boundaries.size() + 1) / 2;
}

/// From left to right over the side, with even gaps.
void placeRow(const Graph &graph, Size size, std::span<const int> row, bool bottom, ClingingPlaces &result)
{
  const double spare = std::max(0.0, size.width - widthOf(graph, row)) / (static_cast<double>(row.size()) + 1);
  double x = -size.width / 2;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const Node &node = graph.nodes[at(row[i])];
    x += spare;
    const double y = bottom ? size.height / 2 : -size.height / 2;
    const Rect bounds{std::round(x), y - node.size.height / 2, node.size.width, node.size.height};
    x += node.size.width + boundaryGap;
    Rect label;
    if (node.fixedLabel) {
      label = translated(*node.fixedLabel, bounds.center());
    } else if (!node.label.isEmpty()) {
      const bool before = i == 0 && row.size() > 1;
      label = {before ? bounds.left() - labelGap - node.label.width : bounds.right() + labelGap,
               bottom ? bounds.center().y + labelGap : bounds.center().y - labelGap - node.label.height,
               node.label.width, node.label.height};
      if (i > 0 && i + 1 < row.size())
        x += labelGap + node.label.width;
    }
    result.places.push_back({row[i], bounds, label});
  }
}

/// Along the bottom, then along the top.
void placeBoundaries(const Graph &graph, Size size, std::span<const int> boundaries, ClingingPlaces &result)
{
  const std::size_t atBottom = countAtBottom(graph, size.width, boundaries);
  placeRow(graph, size, boundaries.first(atBottom), true, result);
  placeRow(graph, size, boundaries.subspan(atBottom), false, result);
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
    if (node.fixedLabel)
      label = translated(*node.fixedLabel, bounds.center());
    else if (!node.label.isEmpty())
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
             graph.nodes[at(graph.nodes[i].near)].container == graph.nodes[i].container &&
             (graph.nodes[i].container >= 0 ||
              reaches(graph, graph.nodes[i].lane, graph.nodes[at(graph.nodes[i].near)].lane)))
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
          to[at(artefact)] < 0 && node.container == host.container &&
          (node.container >= 0 || reaches(graph, node.lane, host.lane)))
        to[at(artefact)] = other;
    }
  }
  return to;
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

double widthForBoundaries(const Graph &graph, const std::vector<int> &clinging)
{
  std::vector<int> boundaries;
  for (const int node : clinging) {
    if (graph.nodes[at(node)].kind == NodeKind::Boundary)
      boundaries.push_back(node);
  }
  if (boundaries.empty())
    return 0;
  const std::span<const int> all(boundaries);
  const std::size_t half = (all.size() + 1) / 2;
  return std::max(widthOf(graph, all.first(half)), widthOf(graph, all.subspan(half))) + 2 * boundaryGap;
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
  for (std::size_t i = boundaries.size(); i < result.places.size(); ++i) {
    const ClingingPlace &place = result.places[i];
    const Rect whole = place.label.isEmpty() ? place.bounds : united(place.bounds, place.label);
    result.above.push_back(whole);
    result.margins.top = std::max(result.margins.top, -whole.top() - size.height / 2);
    result.margins.bottom = std::max(result.margins.bottom, whole.bottom() - size.height / 2);
  }
  return result;
}

}  // namespace laneway::layout
