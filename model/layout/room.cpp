#include "model/layout/room.h"

#include <algorithm>

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

void widenLanes(Drawing &drawing, double right)
{
  for (Rect &lane : drawing.lanes) {
    if (!lane.isEmpty())
      lane.width = std::max(lane.width, right - lane.x);
  }
  if (!drawing.phases.empty() && !drawing.phases.back().isEmpty())
    drawing.phases.back().width = std::max(drawing.phases.back().width, right - drawing.phases.back().x);
}

}  // namespace laneway::layout
