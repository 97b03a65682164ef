#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "model/layout/partial_layout.h"
#include "model/layout/room.h"
#include "model/layout/router.h"
#include "model/layout/segment.h"
#include "model/layout/turned.h"

namespace laneway::layout {

namespace {

constexpr double nodeGap = 24;
constexpr double flowGap = 8;
constexpr double columnGap = 60;
constexpr double step = 20;
constexpr int mostColumns = 40;
constexpr int mostRows = 40;
constexpr double labelGap = 4;

std::size_t at(int index)
{
  return static_cast<std::size_t>(index);
}

/// Puts nodes one after the other into the free places of a drawing.
class NewPlaces {
 public:
  NewPlaces(const Graph &graph, const Drawing &present, const LayoutOptions &options)
      : m_graph(graph), m_options(options), m_drawing(present), m_placed(graph.nodes.size())
  {
    for (std::size_t i = 0; i < graph.nodes.size(); ++i)
      m_placed[i] = graph.nodes[i].placed;
  }

  Drawing run()
  {
    placeLanes();
    // What is connected with something placed goes first, so that a new chain grows from where it is tied.
    for (int next = nextNode(); next >= 0; next = nextNode()) {
      place(next);
      m_placed[at(next)] = true;
    }
    for (std::size_t i = 0; i < m_graph.nodes.size(); ++i) {
      if (m_graph.nodes[i].kind == NodeKind::Pool && m_graph.nodes[i].lane >= 0)
        m_drawing.nodes[i] = m_drawing.lanes[at(m_graph.nodes[i].lane)];
    }
    route();
    return std::move(m_drawing);
  }

 private:
  /// New pools below everything, new lanes at the bottom of what they belong to.
  void placeLanes()
  {
    for (int lane = 0; lane < static_cast<int>(m_graph.lanes.size()); ++lane) {
      Rect &bounds = m_drawing.lanes[at(lane)];
      if (!bounds.isEmpty())
        continue;
      const Lane &of = m_graph.lanes[at(lane)];
      const double breadth = of.blackBox ? m_options.blackBoxBreadth : std::max(of.minimumBreadth, of.header);
      const Rect whole = extent();
      if (of.parent < 0) {
        bounds = {whole.left(), whole.isEmpty() ? 0 : whole.bottom() + m_options.poolGap, std::max(whole.width, 600.0),
                  breadth + of.phaseStrip};
        continue;
      }
      const Rect parent = m_drawing.lanes[at(of.parent)];
      const double left = parent.left() + m_graph.lanes[at(of.parent)].header;
      if (!hasLanes(of.parent)) {
        const double strip = m_graph.lanes[at(of.parent)].phaseStrip;
        bounds = {left, parent.top() + strip, parent.right() - left, parent.height - strip};
        continue;
      }
      openRows(m_drawing, m_graph, parent.bottom() - 0.5, breadth);
      for (int inner = 0; inner < static_cast<int>(m_graph.lanes.size()); ++inner) {
        // Lanes that end where the parent ended stay as they were.
        Rect &other = m_drawing.lanes[at(inner)];
        if (isWithin(inner, of.parent) && other.bottom() > parent.bottom() + breadth - 1)
          other.height -= breadth;
      }
      m_drawing.lanes[at(lane)] = {left, parent.bottom(), parent.right() - left, breadth};
    }
  }

  [[nodiscard]] bool hasLanes(int lane) const
  {
    for (std::size_t other = 0; other < m_graph.lanes.size(); ++other) {
      if (m_graph.lanes[other].parent == lane && !m_drawing.lanes[other].isEmpty())
        return true;
    }
    return false;
  }

  [[nodiscard]] bool isWithin(int lane, int outer) const
  {
    for (int parent = m_graph.lanes[at(lane)].parent; parent >= 0; parent = m_graph.lanes[at(parent)].parent) {
      if (parent == outer)
        return true;
    }
    return false;
  }

  [[nodiscard]] Rect extent() const
  {
    Rect whole;
    for (const auto *rects : {&m_drawing.nodes, &m_drawing.lanes}) {
      for (const Rect &rect : *rects)
        whole = rect.isEmpty() ? whole : whole.isEmpty() ? rect : united(whole, rect);
    }
    return whole;
  }

  [[nodiscard]] bool isTied(int node) const
  {
    const Node &of = m_graph.nodes[at(node)];
    if ((of.host >= 0 && m_placed[at(of.host)]))
      return true;
    return std::any_of(m_graph.edges.begin(), m_graph.edges.end(), [&](const Edge &edge) {
      return edge.source >= 0 && edge.target >= 0 &&
             ((edge.source == node && m_placed[at(edge.target)]) || (edge.target == node && m_placed[at(edge.source)]));
    });
  }

  [[nodiscard]] int nextNode() const
  {
    int first = -1;
    for (int node = 0; node < static_cast<int>(m_graph.nodes.size()); ++node) {
      if (m_placed[at(node)] || m_graph.nodes[at(node)].kind == NodeKind::Pool)
        continue;
      if (isTied(node))
        return node;
      first = first < 0 ? node : first;
    }
    return first;
  }

  /// Where the middle would best be: to the right of what flows in, else to the left of what it flows to.
  [[nodiscard]] Point wish(int node) const
  {
    const Node &of = m_graph.nodes[at(node)];
    std::optional<Point> before;
    std::optional<Point> after;
    for (const Edge &edge : m_graph.edges) {
      if (edge.source < 0 || edge.target < 0)
        continue;
      if (edge.target == node && m_placed[at(edge.source)] && !before) {
        const Rect &source = m_drawing.nodes[at(edge.source)];
        before = Point{source.right() + columnGap + of.size.width / 2, source.center().y};
      } else if (edge.source == node && m_placed[at(edge.target)] && !after) {
        const Rect &target = m_drawing.nodes[at(edge.target)];
        after = Point{target.left() - columnGap - of.size.width / 2, target.center().y};
      }
    }
    if (before)
      return *before;
    if (after)
      return *after;
    const Rect whole = extent();
    if (of.lane >= 0) {
      const Rect &lane = m_drawing.lanes[at(of.lane)];
      return {lane.left() + m_graph.lanes[at(of.lane)].header + m_options.lanePadding + of.size.width / 2,
              lane.center().y};
    }
    return {whole.left() + of.size.width / 2, whole.bottom() + columnGap + of.size.height / 2};
  }

  void place(int node)
  {
    const Node &of = m_graph.nodes[at(node)];
    if (of.host >= 0 && m_placed[at(of.host)]) {
      const Rect &host = m_drawing.nodes[at(of.host)];
      set(node, {host.right() - of.size.width, host.bottom()});
      return;
    }
    const RoutingScene scene = routingScene(m_graph, m_drawing);
    const Point wanted = wish(node);
    std::optional<Point> best = freePlace(scene, node, wanted);
    if (!best && of.container >= 0) {
      const Rect around = m_drawing.nodes[at(of.container)];
      const double height = of.size.height + of.label.height + 2 * nodeGap;
      openRows(m_drawing, m_graph, around.bottom() - 1, height);
      const double x = inside(around.left(), around.right(), of.size.width, wanted.x);
      best = Point{x, around.bottom() + nodeGap / 2 + of.size.height / 2};
    } else if (!best && of.lane >= 0) {
      const Rect lane = m_drawing.lanes[at(of.lane)];
      const double height = of.size.height + of.label.height + 2 * nodeGap;
      openRows(m_drawing, m_graph, lane.bottom() - 1, height);
      best = Point{wanted.x, lane.bottom() - m_options.lanePadding + nodeGap + of.size.height / 2};
    }
    if (!best)
      best = Point{wanted.x, extent().bottom() + nodeGap + of.size.height / 2};
    set(node, *best);
    if (of.lane >= 0)
      widenLane(m_drawing, m_graph, of.lane, m_drawing.nodes[at(node)].right() + m_options.lanePadding, {node});
  }

  void set(int node, Point center)
  {
    const Node &of = m_graph.nodes[at(node)];
    const Rect bounds{std::round(center.x - of.size.width / 2), std::round(center.y - of.size.height / 2),
                      of.size.width, of.size.height};
    m_drawing.nodes[at(node)] = bounds;
    if (!of.label.isEmpty())
      m_drawing.nodeLabels[at(node)] = {bounds.center().x - of.label.width / 2, bounds.bottom() + labelGap,
                                        of.label.width, of.label.height};
  }

  /// The cheapest place in the node's lane, going on to the right and up or down; sideways is cheaper than across.
  [[nodiscard]] std::optional<Point> freePlace(const RoutingScene &scene, int node, Point wanted) const
  {
    const Node &of = m_graph.nodes[at(node)];
    std::optional<Rect> room;
    if (of.container >= 0)
      room = m_drawing.nodes[at(of.container)];
    else if (of.lane >= 0)
      room = m_drawing.lanes[at(of.lane)];
    std::optional<Point> best;
    double bestCost = std::numeric_limits<double>::max();
    for (int column = 0; column < mostColumns; ++column) {
      for (int row = -mostRows; row <= mostRows; ++row) {
        Point center{wanted.x + column * step, inside(room, of, wanted.y + row * step)};
        if (of.container >= 0)
          center.x = inside(room->left(), room->right(), of.size.width, center.x);
        const double cost = column * step + 1.5 * std::abs(center.y - wanted.y);
        if (cost < bestCost && isFree(scene, node, center)) {
          best = center;
          bestCost = cost;
        }
      }
    }
    return best;
  }

  [[nodiscard]] double inside(const std::optional<Rect> &room, const Node &of, double y) const
  {
    if (!room)
      return y;
    const double low = room->top() + m_options.lanePadding + of.size.height / 2;
    const double high = room->bottom() - m_options.lanePadding - of.size.height / 2 - of.label.height;
    return low > high ? room->center().y : std::clamp(y, low, high);
  }

  /// The middle of an extent that keeps off both ends.
  [[nodiscard]] double inside(double from, double to, double extent, double wanted) const
  {
    const double low = from + m_options.lanePadding + extent / 2;
    const double high = to - m_options.lanePadding - extent / 2;
    return low > high ? (from + to) / 2 : std::clamp(wanted, low, high);
  }

  [[nodiscard]] bool isFree(const RoutingScene &scene, int node, Point center) const
  {
    const Node &of = m_graph.nodes[at(node)];
    const double width = std::max(of.size.width, of.label.width);
    const Rect bounds{center.x - width / 2, center.y - of.size.height / 2, width, of.size.height + of.label.height};
    std::vector<Obstacle> obstacles;
    scene.obstaclesIn(grown(bounds, nodeGap), -1, obstacles);
    for (const Obstacle &obstacle : obstacles) {
      const bool holds = obstacle.kind == Obstacle::Kind::Body &&
                         (obstacle.owner == node || scene.isInside(node, obstacle.owner) ||
                          !m_placed[at(obstacle.owner)] || m_graph.nodes[at(obstacle.owner)].kind == NodeKind::Pool);
      if (!holds && intersects(obstacle.bounds, grown(bounds, nodeGap)))
        return false;
    }
    std::vector<FlowSegment> segments;
    scene.segmentsIn(grown(bounds, flowGap), -1, segments);
    return std::none_of(segments.begin(), segments.end(), [&](const FlowSegment &segment) {
      return passes(segment.from, segment.to, grown(bounds, flowGap));
    });
  }

  void route()
  {
    RoutingScene scene = routingScene(m_graph, m_drawing);
    std::vector<int> flows;
    for (int flow = 0; flow < scene.flowCount(); ++flow) {
      const Edge &edge = m_graph.edges[at(flow)];
      if (edge.source < 0 || edge.target < 0)
        continue;
      if (!m_graph.nodes[at(edge.source)].placed || !m_graph.nodes[at(edge.target)].placed ||
          scene.flow(flow).points.size() < 2)
        flows.push_back(flow);
    }
    routeFlows(scene, flows);
    for (const int flow : flows) {
      m_drawing.edges[at(flow)] = scene.flow(flow).points;
      m_drawing.edgeLabels[at(flow)] = scene.flow(flow).label;
    }
  }

  const Graph &m_graph;
  const LayoutOptions &m_options;
  Drawing m_drawing;
  std::vector<bool> m_placed;
};

}  // namespace

Drawing layoutNew(const Graph &graph, const Drawing &present, const LayoutOptions &options)
{
  return inReadingDirection(graph, present, [&](const Graph &turned, const Drawing &drawing) {
    return NewPlaces(turned, drawing, options).run();
  });
}

}  // namespace laneway::layout
