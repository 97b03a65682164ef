#include "model/layout/components.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace laneway::layout {

namespace {

constexpr double wantedRatio = 1.8;

std::size_t at(int index)
{
  return static_cast<std::size_t>(index);
}

struct Part {
  LevelGraph graph;
  std::vector<int> nodes;  ///< Of the whole, by number in the part.
  std::vector<int> edges;
  LevelPlacement placement;
  double width = 0;
  double height = 0;
};

/// By node: the number of its connected part, parts in the order of their first nodes.
std::vector<int> partNumbers(const LevelGraph &graph, int &count)
{
  std::vector<int> root(graph.nodes.size());
  std::iota(root.begin(), root.end(), 0);
  const auto find = [&root](int node) {
    while (root[at(node)] != node)
      node = root[at(node)] = root[at(root[at(node)])];
    return node;
  };
  for (const LevelEdge &edge : graph.edges) {
    if (edge.source >= 0 && edge.target >= 0) {
      const int a = find(edge.source);
      const int b = find(edge.target);
      root[at(std::max(a, b))] = std::min(a, b);
    }
  }
  std::vector<int> number(graph.nodes.size(), -1);
  count = 0;
  for (int node = 0; node < static_cast<int>(graph.nodes.size()); ++node) {
    const int first = find(node);
    number[at(node)] = first == node ? count++ : number[at(first)];
  }
  return number;
}

std::vector<Part> split(const LevelGraph &graph, const std::vector<int> &number, int count)
{
  std::vector<Part> parts(at(count));
  std::vector<int> place(graph.nodes.size());
  for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
    Part &part = parts[at(number[node])];
    place[node] = static_cast<int>(part.nodes.size());
    part.nodes.push_back(static_cast<int>(node));
    part.graph.nodes.push_back(graph.nodes[node]);
  }
  for (std::size_t i = 0; i < graph.edges.size(); ++i) {
    LevelEdge edge = graph.edges[i];
    if (edge.source < 0 || edge.target < 0)
      continue;
    Part &part = parts[at(number[at(edge.source)])];
    part.edges.push_back(static_cast<int>(i));
    edge.source = place[at(edge.source)];
    edge.target = place[at(edge.target)];
    part.graph.edges.push_back(edge);
  }
  return parts;
}

/// Takes the part into the whole with its top left corner at `corner`.
void merge(const Part &part, Point corner, LevelPlacement &whole)
{
  for (std::size_t i = 0; i < part.nodes.size(); ++i) {
    whole.centers[at(part.nodes[i])] = part.placement.centers[i] + corner;
    whole.labels[at(part.nodes[i])] = part.placement.labels[i];
  }
  for (std::size_t i = 0; i < part.edges.size(); ++i) {
    std::vector<Point> &route = whole.routes[at(part.edges[i])];
    route = part.placement.routes[i];
    for (Point &point : route)
      point = point + corner;
  }
}

}  // namespace

LevelPlacement layoutParts(const LevelGraph &graph, const LevelSpacing &spacing)
{
  int count = 0;
  const std::vector<int> number = partNumbers(graph, count);
  if (count <= 1 || graph.bands > 1 || graph.phases > 0)
    return layoutLevel(graph, spacing);
  std::vector<Part> parts = split(graph, number, count);
  double area = 0;
  double widest = 0;
  for (Part &part : parts) {
    part.placement = layoutLevel(part.graph, spacing);
    part.width = part.placement.width + spacing.betweenNodes;
    part.height = part.placement.bandHeights.front() + spacing.betweenNodes;
    area += part.width * part.height;
    widest = std::max(widest, part.width);
  }
  LevelPlacement whole;
  whole.centers.resize(graph.nodes.size());
  whole.labels.resize(graph.nodes.size(), LabelPlace::Below);
  whole.routes.resize(graph.edges.size());
  const double rowWidth = std::max(widest, std::sqrt(area * wantedRatio));
  Point corner;
  double rowHeight = 0;
  for (const Part &part : parts) {
    if (corner.x > 0 && corner.x + part.width > rowWidth) {
      corner = {0, corner.y + rowHeight};
      rowHeight = 0;
    }
    merge(part, {std::round(corner.x), std::round(corner.y)}, whole);
    corner.x += part.width;
    rowHeight = std::max(rowHeight, part.height);
    whole.width = std::max(whole.width, corner.x - spacing.betweenNodes);
  }
  whole.bandTops = {0};
  whole.bandHeights = {corner.y + rowHeight - spacing.betweenNodes};
  return whole;
}

}  // namespace laneway::layout
