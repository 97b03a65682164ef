#include "model/layout/room.h"

#include <cmath>

namespace laneway::layout {

namespace {

std::size_t at(int index)
{
  return static_cast<std::size_t>(index);
}

/// The axis along which room is made.
struct Along {
  double Point::*coordinate;
  double Rect::*start;
  double Rect::*extent;
};

constexpr Along across{&Point::x, &Rect::x, &Rect::width};
constexpr Along down{&Point::y, &Rect::y, &Rect::height};

/// One opening of a drawing at a line.
class Opening {
 public:
  Opening(Drawing &drawing, const Graph &graph, const Along &along, double line, double by)
      : m_drawing(drawing), m_graph(graph), m_along(along), m_line(line), m_by(by), m_stands(graph.nodes.size(), false)
  {
  }

  void leaveStanding(const std::vector<int> &nodes)
  {
    for (const int node : nodes)
      m_stands[at(node)] = true;
  }

  std::vector<int> run()
  {
    for (auto *frames : {&m_drawing.lanes, &m_drawing.phases}) {
      for (Rect &rect : *frames)
        stretch(rect);
    }
    const std::vector<Rect> before = m_drawing.nodes;
    for (std::size_t i = 0; i < m_drawing.nodes.size(); ++i)
      moveNode(i, before);
    for (Rect &label : m_drawing.edgeLabels)
      shift(label, label);
    std::vector<int> untied;
    for (std::size_t i = 0; i < m_drawing.edges.size(); ++i) {
      if (!stretchFlow(i, before))
        untied.push_back(static_cast<int>(i));
    }
    return untied;
  }

 private:
  [[nodiscard]] bool isBeyond(const Rect &rect) const
  {
    return !rect.isEmpty() && rect.*m_along.start + rect.*m_along.extent / 2 >= m_line;
  }

  void stretch(Rect &rect) const
  {
    if (rect.isEmpty() || rect.*m_along.start + rect.*m_along.extent < m_line)
      return;
    (rect.*m_along.start >= m_line ? rect.*m_along.start : rect.*m_along.extent) += m_by;
  }

  void shift(Rect &rect, const Rect &decidedBy) const
  {
    if (!rect.isEmpty() && isBeyond(decidedBy))
      rect.*m_along.start += m_by;
  }

  [[nodiscard]] bool isFrame(std::size_t node) const
  {
    return m_graph.nodes[node].kind == NodeKind::Container || m_graph.nodes[node].kind == NodeKind::Pool;
  }

  /// What sits on a step goes with it, on the border of a container with the part of it where it sits.
  void moveNode(std::size_t node, const std::vector<Rect> &before)
  {
    if (m_stands[node])
      return;
    if (isFrame(node)) {
      stretch(m_drawing.nodes[node]);
      return;
    }
    const int host = m_graph.nodes[node].host;
    const Rect decidedBy = before[host >= 0 && !isFrame(at(host)) ? at(host) : node];
    shift(m_drawing.nodes[node], decidedBy);
    shift(m_drawing.nodeLabels[node], decidedBy);
  }

  /// Whether the flow still ends where it did at its shapes.
  bool stretchFlow(std::size_t flow, const std::vector<Rect> &before)
  {
    std::vector<Point> &points = m_drawing.edges[flow];
    if (points.size() < 2)
      return true;
    const Point first = points.front();
    const Point last = points.back();
    for (Point &point : points)
      point.*m_along.coordinate += point.*m_along.coordinate >= m_line ? m_by : 0;
    const Edge &edge = m_graph.edges[flow];
    const bool isTiedToSource = follow(edge.source, before, first, points.front(), points[1]);
    const bool isTiedToTarget = follow(edge.target, before, last, points.back(), points[points.size() - 2]);
    return isTiedToSource && isTiedToTarget;
  }

  /// Takes the dock along with its shape where it lies on the other side of the line than the shape's middle: a piece
  /// along the axis becomes longer.
  bool follow(int node, const std::vector<Rect> &before, Point was, Point &dock, Point next) const
  {
    constexpr double tolerance = 0.01;
    if (node < 0 || isFrame(at(node)) || m_stands[at(node)])
      return true;
    const double moved = m_drawing.nodes[at(node)].*m_along.start - before[at(node)].*m_along.start;
    Point wanted = was;
    wanted.*m_along.coordinate += moved;
    if (std::abs(wanted.*m_along.coordinate - dock.*m_along.coordinate) < tolerance)
      return true;
    const bool isAlong =
        &m_along == &across ? std::abs(dock.y - next.y) < tolerance : std::abs(dock.x - next.x) < tolerance;
    const double length = next.*m_along.coordinate - dock.*m_along.coordinate;
    const double newLength = next.*m_along.coordinate - wanted.*m_along.coordinate;
    if (!isAlong || length * newLength <= 0)
      return false;
    dock = wanted;
    return true;
  }

  Drawing &m_drawing;
  const Graph &m_graph;
  const Along &m_along;
  double m_line;
  double m_by;
  std::vector<bool> m_stands;
};

}  // namespace

std::vector<int> openRows(Drawing &drawing, const Graph &graph, double y, double by)
{
  return Opening(drawing, graph, down, y, by).run();
}

std::vector<int> openColumns(Drawing &drawing, const Graph &graph, double x, double by)
{
  return Opening(drawing, graph, across, x, by).run();
}

std::vector<int> widenLane(Drawing &drawing, const Graph &graph, int lane, double right,
                           const std::vector<int> &standing)
{
  const Rect bounds = drawing.lanes[at(lane)];
  const double by = right - bounds.right();
  if (bounds.isEmpty() || by <= 0)
    return {};
  // Flush borders may differ by what coordinates are rounded to.
  constexpr double tolerance = 0.5;
  Opening opening(drawing, graph, across, bounds.right() - tolerance, by);
  opening.leaveStanding(standing);
  return opening.run();
}

}  // namespace laneway::layout
