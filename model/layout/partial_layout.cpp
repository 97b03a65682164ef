#include "model/layout/partial_layout.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <optional>

#include "model/layout/kept_by_hand.h"
#include "model/layout/room.h"
#include "model/layout/route_labels.h"
#include "model/layout/router.h"
#include "model/layout/segment.h"
#include "model/layout/turned.h"

namespace laneway::layout {

namespace {

constexpr double nodeGap = 30;
constexpr double step = 10;

std::size_t at(int index)
{
  return static_cast<std::size_t>(index);
}

/// Routes the flows that a condition names and takes the result over.
template <typename IsWanted>
void routeSome(const Graph &graph, Drawing &drawing, IsWanted isWanted)
{
  RoutingScene scene = routingScene(graph, drawing);
  std::vector<int> flows;
  for (int flow = 0; flow < scene.flowCount(); ++flow) {
    if (isWanted(graph.edges[at(flow)], flow))
      flows.push_back(flow);
  }
  routeFlows(scene, flows);
  for (const int flow : flows) {
    drawing.edges[at(flow)] = scene.flow(flow).points;
    drawing.edgeLabels[at(flow)] = scene.flow(flow).label;
  }
}

/// The nodes with everything that lies in them or sits on them.
std::vector<bool> withContents(const Graph &graph, const std::vector<int> &nodes)
{
  std::vector<bool> taken(graph.nodes.size(), false);
  for (const int node : nodes)
    taken[at(node)] = graph.nodes[at(node)].kind != NodeKind::Pool;
  for (bool changed = true; changed;) {
    changed = false;
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
      const Node &node = graph.nodes[i];
      const auto in = [&taken](int around) { return around >= 0 && taken[at(around)]; };
      if (!taken[i] && (in(node.host) || in(node.container)))
        taken[i] = changed = true;
    }
  }
  return taken;
}

/// A part of a graph as a graph, without lanes: those are kept by placing each lane's part by itself.
struct Part {
  Graph graph;
  std::vector<int> nodes;
};

Part partOf(const Graph &graph, const std::vector<bool> &taken)
{
  Part part;
  part.graph.lanes = graph.lanes;
  for (Lane &lane : part.graph.lanes) {
    lane.minimumBreadth = 0;
    lane.blackBox = false;
  }
  std::vector<int> number(graph.nodes.size(), -1);
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
    if (!taken[i])
      continue;
    number[i] = static_cast<int>(part.nodes.size());
    part.nodes.push_back(static_cast<int>(i));
    part.graph.nodes.push_back(graph.nodes[i]);
  }
  for (Node &node : part.graph.nodes) {
    node.host = node.host >= 0 ? number[at(node.host)] : -1;
    node.container = node.container >= 0 ? number[at(node.container)] : -1;
  }
  for (const Edge &edge : graph.edges) {
    if (edge.source < 0 || edge.target < 0 || number[at(edge.source)] < 0 || number[at(edge.target)] < 0)
      continue;
    part.graph.edges.push_back(edge);
    part.graph.edges.back().source = number[at(edge.source)];
    part.graph.edges.back().target = number[at(edge.target)];
  }
  return part;
}

std::optional<Rect> around(const std::vector<Rect> &rects, const std::vector<int> &members)
{
  std::optional<Rect> bounds;
  for (const int member : members)
    bounds = bounds ? united(*bounds, rects[at(member)]) : rects[at(member)];
  return bounds;
}

/// Moves a group of nodes, with the names beside them.
void move(Drawing &drawing, const std::vector<int> &nodes, Point by)
{
  for (const int node : nodes) {
    drawing.nodes[at(node)] = translated(drawing.nodes[at(node)], by);
    if (!drawing.nodeLabels[at(node)].isEmpty())
      drawing.nodeLabels[at(node)] = translated(drawing.nodeLabels[at(node)], by);
  }
}

class SelectionLayout {
 public:
  SelectionLayout(const Graph &graph, const Drawing &present, const std::vector<int> &selected,
                  const LayoutOptions &options)
      : m_graph(graph),
        m_options(options),
        m_present(present),
        m_drawing(present),
        m_taken(withContents(graph, selected))
  {
  }

  Drawing run()
  {
    const Part part = partOf(m_graph, m_taken);
    const Drawing fresh = placeAll(part.graph, m_options);
    std::map<int, std::vector<int>> byLane;
    double freshLeft = std::numeric_limits<double>::max();
    double presentLeft = freshLeft;
    for (std::size_t i = 0; i < part.nodes.size(); ++i) {
      byLane[outermost(part.nodes[i])].push_back(static_cast<int>(i));
      freshLeft = std::min(freshLeft, fresh.nodes[i].x);
      presentLeft = std::min(presentLeft, m_drawing.nodes[at(part.nodes[i])].x);
    }
    for (const auto &[lane, members] : byLane)
      placeGroup(part, fresh, lane, members, presentLeft - freshLeft);
    Graph graph = m_graph;
    takeAlongWhatIsFixed(graph, m_present.nodes, m_drawing.nodes);
    routeSome(graph, m_drawing, [this](const Edge &edge, int) {
      return edge.source >= 0 && edge.target >= 0 && (m_taken[at(edge.source)] || m_taken[at(edge.target)]);
    });
    return std::move(m_drawing);
  }

 private:
  /// The lane the node moves within; contents of a sub-process go with the lane of the sub-process.
  [[nodiscard]] int outermost(int node) const
  {
    while (m_graph.nodes[at(node)].host >= 0 || m_graph.nodes[at(node)].container >= 0) {
      const Node &of = m_graph.nodes[at(node)];
      const int next = of.host >= 0 ? of.host : of.container;
      if (!m_taken[at(next)])
        break;
      node = next;
    }
    return m_graph.nodes[at(node)].lane;
  }

  void placeGroup(const Part &part, const Drawing &fresh, int lane, const std::vector<int> &members, double shiftX)
  {
    std::vector<int> nodes;
    for (const int member : members)
      nodes.push_back(part.nodes[at(member)]);
    const Rect before = *around(m_drawing.nodes, nodes);
    const Rect after = *around(fresh.nodes, members);
    for (const int member : members) {
      m_drawing.nodes[at(part.nodes[at(member)])] = fresh.nodes[at(member)];
      m_drawing.nodeLabels[at(part.nodes[at(member)])] = fresh.nodeLabels[at(member)];
    }
    move(m_drawing, nodes, {shiftX, std::round(before.center().y - after.center().y)});
    Rect now = *around(m_drawing.nodes, nodes);
    if (lane >= 0)
      now = keepInLane(nodes, now, lane);
    clearOthers(nodes, lane);
  }

  /// Inside the lane; the lane grows where it is too small.
  Rect keepInLane(const std::vector<int> &nodes, Rect now, int lane)
  {
    const double padding = m_options.lanePadding;
    const Rect inner = m_drawing.lanes[at(lane)];
    if (inner.isEmpty())
      return now;
    const double missing = now.height + 2 * padding - inner.height;
    if (missing > 0)
      openRows(m_drawing, m_graph, inner.bottom() - 1, missing);
    const Rect bounds = m_drawing.lanes[at(lane)];
    now = *around(m_drawing.nodes, nodes);
    const double y = std::clamp(now.y, bounds.top() + padding,
                                std::max(bounds.top() + padding, bounds.bottom() - padding - now.height));
    const double x = std::max(now.x, bounds.left() + m_graph.lanes[at(lane)].header + padding);
    move(m_drawing, nodes, {x - now.x, y - now.y});
    now = *around(m_drawing.nodes, nodes);
    widenLanes(m_drawing, now.right() + padding);
    return now;
  }

  /// Moves the group by as little as frees it from nodes that stay: within its lane up or down, else to the right.
  void clearOthers(const std::vector<int> &nodes, int lane)
  {
    const Rect now = *around(m_drawing.nodes, nodes);
    const double padding = m_options.lanePadding;
    const Rect bounds = lane >= 0 ? m_drawing.lanes[at(lane)] : grown(now, 400);
    for (double dx = 0; dx <= 4000; dx += 2 * step) {
      for (double dy = 0; dy <= bounds.height; dy += step) {
        for (const double sign : {1.0, -1.0}) {
          const Point by{dx, sign * dy};
          const Rect moved = translated(now, by);
          const bool inside = moved.top() >= bounds.top() + padding && moved.bottom() <= bounds.bottom() - padding;
          if ((inside || lane < 0 || dy == 0) && isFree(nodes, by)) {
            move(m_drawing, nodes, by);
            if (lane >= 0)
              widenLanes(m_drawing, moved.right() + padding);
            return;
          }
        }
      }
    }
  }

  [[nodiscard]] bool isFree(const std::vector<int> &nodes, Point by) const
  {
    for (const int node : nodes) {
      const Rect moved = grown(translated(m_drawing.nodes[at(node)], by), nodeGap / 2);
      for (std::size_t other = 0; other < m_drawing.nodes.size(); ++other) {
        if (m_taken[other] || m_drawing.nodes[other].isEmpty() || holds(static_cast<int>(other), node))
          continue;
        if (intersects(moved, m_drawing.nodes[other]))
          return false;
      }
    }
    return true;
  }

  /// Whether `outer` is a pool or a sub-process around the node.
  [[nodiscard]] bool holds(int outer, int node) const
  {
    if (m_graph.nodes[at(outer)].kind == NodeKind::Pool)
      return true;
    for (int container = m_graph.nodes[at(node)].container; container >= 0;
         container = m_graph.nodes[at(container)].container) {
      if (container == outer)
        return true;
    }
    return false;
  }

  const Graph &m_graph;
  const LayoutOptions &m_options;
  const Drawing &m_present;
  Drawing m_drawing;
  std::vector<bool> m_taken;
};

}  // namespace

Drawing layoutSelection(const Graph &graph, const Drawing &present, const std::vector<int> &selected,
                        const LayoutOptions &options)
{
  return inReadingDirection(graph, present, [&](const Graph &turned, const Drawing &drawing) {
    return SelectionLayout(turned, drawing, selected, options).run();
  });
}

Drawing layoutRoutes(const Graph &graph, const Drawing &present)
{
  Drawing drawing = present;
  routeSome(graph, drawing, [](const Edge &, int) { return true; });
  return drawing;
}

}  // namespace laneway::layout
