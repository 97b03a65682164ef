#include "model/layout/room.h"
namespace laneway::layout {

void openRows(Drawing &drawing, const Graph &graph, double y, double by)
{
  const auto stretch = [&](Rect &rect) {
    if (rect.isEmpty() || rect.bottom() < y)
      return;
    if (rect.top() >= y)
      rect.y += by;
    else
      rect.height += by;
  };
  const auto shift = [&](Rect &rect) {
    if (!rect.isEmpty() && rect.center().y >= y)
      rect.y += by;
  };
  for (auto *frames : {&drawing.lanes, &drawing.phases}) {
    for (Rect &rect : *frames)
      stretch(rect);
  }
  for (std::size_t i = 0; i < drawing.nodes.size(); ++i) {
    const NodeKind kind = graph.nodes[i].kind;
    if (kind == NodeKind::Container || kind == NodeKind::Pool)
      stretch(drawing.nodes[i]);
    else
      shift(drawing.nodes[i]);
  }
  for (auto *labels : {&drawing.nodeLabels, &drawing.edgeLabels}) {
    for (Rect &rect : *labels)
      shift(rect);
  }
  for (std::vector<Point> &points : drawing.edges) {
    for (Point &point : points)
      point.y += point.y >= y ? by : 0;
  }
}

void widenLane(Drawing &drawing, const Graph &graph, int lane, double right, const std::vector<int> &standing)
{
  const Rect bounds = drawing.lanes[static_cast<std::size_t>(lane)];
  const double by = right - bounds.right();
  if (bounds.isEmpty() || by <= 0)
    return;
  const Drawing before = drawing;
  // Flush borders may differ by what coordinates are rounded to.
  constexpr double tolerance = 0.5;
  const double x = bounds.right() - tolerance;
  const auto shift = [&](Rect &rect) {
    if (!rect.isEmpty() && rect.center().x >= x)
      rect.x += by;
  };
  const auto stretch = [&](Rect &rect) {
    if (rect.isEmpty() || rect.right() < x)
      return;
    (rect.left() >= x ? rect.x : rect.width) += by;
  };
  for (auto *frames : {&drawing.lanes, &drawing.phases}) {
    for (Rect &rect : *frames)
      stretch(rect);
  }
  for (std::size_t i = 0; i < drawing.nodes.size(); ++i) {
    const NodeKind kind = graph.nodes[i].kind;
    if (kind == NodeKind::Container || kind == NodeKind::Pool)
      stretch(drawing.nodes[i]);
    else
      shift(drawing.nodes[i]);
  }
  for (auto *labels : {&drawing.nodeLabels, &drawing.edgeLabels}) {
    for (Rect &rect : *labels)
      shift(rect);
  }
  for (std::vector<Point> &points : drawing.edges) {
    for (Point &point : points)
      point.x += point.x >= x ? by : 0;
  }
  for (const int node : standing) {
    drawing.nodes[static_cast<std::size_t>(node)] = before.nodes[static_cast<std::size_t>(node)];
    drawing.nodeLabels[static_cast<std::size_t>(node)] = before.nodeLabels[static_cast<std::size_t>(node)];
  }
}

}  // namespace laneway::layout
