#include "model/layout/metrics.h"

#include "model/layout/routing_scene.h"
#include "model/layout/segment.h"

#include <algorithm>
#include <vector>

namespace laneway::layout {

namespace {

/// Touching within this many px is no overlap.
constexpr double tolerance = 0.5;

bool overlapping(const Rect &a, const Rect &b)
{
  return intersects(grown(a, -tolerance), b);
}

class Measurement {
 public:
  Measurement(const Graph &graph, const Drawing &drawing)
      : m_graph(graph), m_drawing(drawing), m_scene(routingScene(graph, drawing))
  {
  }

  Metrics run()
  {
    countOverlaps();
    for (int flow = 0; flow < m_scene.flowCount(); ++flow) {
      countFlow(flow);
      countCrossings(flow);
      const Rect &label = m_scene.flow(flow).label;
      if (!label.isEmpty())
        countLabel(label, flow, -1);
    }
    for (int shape = 0; shape < m_scene.shapeCount(); ++shape) {
      const Rect &label = m_scene.shape(shape).label;
      if (!label.isEmpty())
        countLabel(label, -1, shape);
    }
    countLanes();
    measureExtent();
    return m_metrics;
  }

 private:
  [[nodiscard]] bool belongTogether(int a, int b) const
  {
    return m_scene.isInside(a, b) || m_scene.isInside(b, a) || m_scene.shape(a).host == b || m_scene.shape(b).host == a;
  }

  void countOverlaps()
  {
    for (int shape = 0; shape < m_scene.shapeCount(); ++shape) {
      const Rect &bounds = m_scene.shape(shape).bounds;
      m_scene.obstaclesIn(bounds, -1, m_obstacles);
      for (const Obstacle &other : m_obstacles) {
        if (other.kind == Obstacle::Kind::Body && other.owner > shape && overlapping(bounds, other.bounds) &&
            !belongTogether(shape, other.owner))
          ++m_metrics.overlaps;
      }
    }
  }

  void countFlow(int flow)
  {
    const RoutingFlow &of = m_scene.flow(flow);
    const std::vector<Point> &points = of.points;
    if (points.size() < 2)
      return;
    m_metrics.length += lengthOf(points);
    m_metrics.bends += static_cast<int>(points.size()) - 2;
    if (of.kind == EdgeKind::Sequence) {
      const bool right = m_graph.direction == Direction::Right;
      const Rect &source = m_scene.shape(of.source).bounds;
      const Rect &target = m_scene.shape(of.target).bounds;
      if (right ? target.right() <= source.left() : target.bottom() <= source.top())
        ++m_metrics.backwardFlows;
    }
    std::vector<int> hit;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
      m_scene.obstaclesIn(boundsOf(points[i], points[i + 1]), flow, m_obstacles);
      for (const Obstacle &obstacle : m_obstacles) {
        if (obstacle.kind != Obstacle::Kind::Body && obstacle.kind != Obstacle::Kind::Wall)
          continue;
        const bool body = obstacle.kind == Obstacle::Kind::Body;
        const bool docks = body && ((i == 0 && obstacle.owner == of.source) ||
                                    (i + 2 == points.size() && obstacle.owner == of.target));
        if (!docks && passes(points[i], points[i + 1], obstacle.bounds))
          hit.push_back(2 * obstacle.owner + (body ? 1 : 0));
      }
    }
    std::sort(hit.begin(), hit.end());
    m_metrics.flowsThroughShapes += static_cast<int>(std::unique(hit.begin(), hit.end()) - hit.begin());
  }

  void countCrossings(int flow)
  {
    const std::vector<Point> &points = m_scene.flow(flow).points;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
      m_scene.segmentsIn(boundsOf(points[i], points[i + 1]), flow, m_segments);
      for (const FlowSegment &other : m_segments) {
        if (other.flow > flow && cross(points[i], points[i + 1], other.from, other.to))
          ++m_metrics.crossings;
      }
    }
  }

  void countLabel(const Rect &label, int flow, int shape)
  {
    m_scene.obstaclesIn(label, flow, m_obstacles);
    for (const Obstacle &obstacle : m_obstacles) {
      if (!overlapping(label, obstacle.bounds))
        continue;
      switch (obstacle.kind) {
        case Obstacle::Kind::Body:
          if (shape >= 0 && m_scene.isContainer(obstacle.owner) && m_scene.isInside(shape, obstacle.owner))
            continue;
          break;
        case Obstacle::Kind::Label:
          if (obstacle.owner <= shape)
            continue;
          break;
        case Obstacle::Kind::FlowLabel:
          if (shape >= 0 || obstacle.owner <= flow)
            continue;
          break;
        case Obstacle::Kind::Wall:
          break;
      }
      ++m_metrics.labelsOverlapped;
    }
    m_scene.segmentsIn(label, -1, m_segments);
    int last = -1;
    for (const FlowSegment &segment : m_segments) {
      if (segment.flow == last || !passes(segment.from, segment.to, label))
        continue;
      last = segment.flow;
      ++m_metrics.labelsOverlapped;
    }
  }

  void countLanes()
  {
    for (std::size_t i = 0; i < m_graph.nodes.size(); ++i) {
      const Node &node = m_graph.nodes[i];
      const Rect inner = grown(m_drawing.nodes[i], -tolerance);
      if (node.host >= 0)
        continue;
      const bool outOfLane = node.lane >= 0 && !contains(m_drawing.lanes[static_cast<std::size_t>(node.lane)], inner);
      const bool outOfContainer =
          node.container >= 0 && !contains(m_drawing.nodes[static_cast<std::size_t>(node.container)], inner);
      if (outOfLane || outOfContainer)
        ++m_metrics.laneViolations;
    }
  }

  void measureExtent()
  {
    Rect extent;
    const auto add = [&extent](const Rect &rect) {
      if (!rect.isEmpty())
        extent = extent.isEmpty() ? rect : united(extent, rect);
    };
    for (const auto *rects : {&m_drawing.nodes, &m_drawing.nodeLabels, &m_drawing.lanes, &m_drawing.edgeLabels}) {
      for (const Rect &rect : *rects)
        add(rect);
    }
    for (const std::vector<Point> &points : m_drawing.edges) {
      for (const Point point : points)
        add({point.x - 0.5, point.y - 0.5, 1, 1});
    }
    m_metrics.width = extent.width;
    m_metrics.height = extent.height;
  }

  const Graph &m_graph;
  const Drawing &m_drawing;
  RoutingScene m_scene;
  Metrics m_metrics;
  std::vector<Obstacle> m_obstacles;
  std::vector<FlowSegment> m_segments;
};

}  // namespace

Metrics measure(const Graph &graph, const Drawing &drawing)
{
  return Measurement(graph, drawing).run();
}

}  // namespace laneway::layout
