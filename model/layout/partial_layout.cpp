#include "model/layout/partial_layout.h"

#include <algorithm>
#include <cmath>
#include <compare>
#include <limits>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <utility>

#include "model/layout/kept_by_hand.h"
#include "model/layout/metrics.h"
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
    node.near = node.near >= 0 ? number[at(node.near)] : -1;
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
        m_taken(withContents(graph, selected)),
        m_settled(m_taken)
  {
    m_settled.flip();
  }

  Drawing run()
  {
    const Part part = partOf(m_graph, m_taken);
    const Drawing fresh = placeAll(part.graph, m_options);
    std::map<Frame, std::vector<int>> byFrame;
    double freshLeft = std::numeric_limits<double>::max();
    double presentLeft = freshLeft;
    for (std::size_t i = 0; i < part.nodes.size(); ++i) {
      byFrame[frameOf(part.nodes[i])].push_back(static_cast<int>(i));
      freshLeft = std::min(freshLeft, fresh.nodes[i].x);
      presentLeft = std::min(presentLeft, m_drawing.nodes[at(part.nodes[i])].x);
    }
    for (const auto &[frame, members] : byFrame)
      placeGroup(part, fresh, frame, members, presentLeft - freshLeft);
    if (Drawing arranged = routed(m_drawing); !isWorse(arranged))
      return arranged;
    // Groups got into each other's way: the arrangement there was stays, with its routes where new ones are no better.
    m_untied.clear();
    Drawing asBefore = routed(m_present);
    return isWorse(asBefore) ? m_present : asBefore;
  }

 private:
  [[nodiscard]] Drawing routed(Drawing drawing) const
  {
    Graph graph = m_graph;
    takeAlongWhatIsFixed(graph, m_present.nodes, drawing.nodes);
    routeSome(graph, drawing,
              [this](const Edge &edge, int flow) { return edge.source >= 0 && edge.target >= 0 && isTouched(flow); });
    return drawing;
  }

  /// Whether anything that ought to be nought grew.
  [[nodiscard]] bool isWorse(const Drawing &drawing) const
  {
    const Metrics before = measure(m_graph, m_present);
    const Metrics now = measure(m_graph, drawing);
    return now.overlaps > before.overlaps || now.laneViolations > before.laneViolations ||
           now.flowsThroughShapes > before.flowsThroughShapes || now.labelsOverlapped > before.labelsOverlapped;
  }

  /// What a group moves within: a sub-process that stays, else a lane; -1 where it stands free.
  struct Frame {
    int container = -1;
    int lane = -1;
    auto operator<=>(const Frame &) const = default;
  };

  /// Contents of a sub-process that moves go with it.
  [[nodiscard]] Frame frameOf(int node) const
  {
    while (m_graph.nodes[at(node)].host >= 0 || m_graph.nodes[at(node)].container >= 0) {
      const Node &of = m_graph.nodes[at(node)];
      const int next = of.host >= 0 ? of.host : of.container;
      if (!m_taken[at(next)])
        break;
      node = next;
    }
    const Node &of = m_graph.nodes[at(node)];
    return of.container >= 0 ? Frame{of.container, -1} : Frame{-1, of.lane};
  }

  void placeGroup(const Part &part, const Drawing &fresh, const Frame &frame, const std::vector<int> &members,
                  double shiftX)
  {
    Drawing stays = m_drawing;
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
    if (frame.lane >= 0)
      keepInLane(nodes, *around(m_drawing.nodes, nodes), frame.lane);
    // Where there is no room for a new arrangement, the one there was stays.
    if (!clearOthers(nodes, frame))
      m_drawing = std::move(stays);
    for (const int node : nodes)
      m_settled[at(node)] = true;
  }

  /// Inside the lane; the lane grows where it is too small.
  void keepInLane(const std::vector<int> &nodes, Rect now, int lane)
  {
    const double padding = m_options.lanePadding;
    const Rect inner = m_drawing.lanes[at(lane)];
    if (inner.isEmpty())
      return;
    const double missing = now.height + 2 * padding - inner.height;
    if (missing > 0)
      remember(openRows(m_drawing, m_graph, inner.bottom() - 1, missing));
    const Rect bounds = m_drawing.lanes[at(lane)];
    now = *around(m_drawing.nodes, nodes);
    const double y = std::clamp(now.y, bounds.top() + padding,
                                std::max(bounds.top() + padding, bounds.bottom() - padding - now.height));
    const double x = std::max(now.x, bounds.left() + m_graph.lanes[at(lane)].header + padding);
    move(m_drawing, nodes, {x - now.x, y - now.y});
    remember(widenLane(m_drawing, m_graph, lane, x + now.width + padding, nodes));
  }

  /// Where the group may stand; a lane has no end to the right.
  [[nodiscard]] Rect roomIn(const Frame &frame, const Rect &now) const
  {
    constexpr double anywhere = 1e6;
    if (frame.container >= 0) {
      const Rect &around = m_drawing.nodes[at(frame.container)];
      return {around.x, around.y + m_options.containerTitle, around.width, around.height - m_options.containerTitle};
    }
    if (frame.lane >= 0 && !m_drawing.lanes[at(frame.lane)].isEmpty()) {
      const Rect &lane = m_drawing.lanes[at(frame.lane)];
      const double padding = std::min(m_options.lanePadding, std::max(0.0, (lane.height - now.height) / 2));
      const double left = lane.x + m_graph.lanes[at(frame.lane)].header;
      return {left, lane.y + padding, anywhere, lane.height - 2 * padding};
    }
    return {-anywhere, -anywhere, 2 * anywhere, 2 * anywhere};
  }

  /// Moves the group by as little as frees it from what stays: up or down, else sideways; whether there was a place.
  bool clearOthers(const std::vector<int> &nodes, const Frame &frame)
  {
    constexpr double farthest = 4000;
    const Rect now = *around(m_drawing.nodes, nodes);
    const Rect room = roomIn(frame, now);
    const double reachY = std::min(room.height, now.height + 400);
    const RoutingScene scene = routingScene(m_graph, m_drawing);
    // Large groups are looked at in fewer places: each look takes longer, and hardly any is free.
    std::size_t looks = 20'000 / nodes.size() + 1;
    for (double dx = 0; dx <= std::min(room.width, farthest); dx += 2 * step) {
      for (double dy = 0; dy <= reachY; dy += step) {
        for (const Point by : {Point{dx, dy}, Point{dx, -dy}, Point{-dx, dy}, Point{-dx, -dy}}) {
          if (looks-- == 0)
            return false;
          if ((by.x < 0 && frame.container < 0) || !contains(room, translated(now, by)) || !isFree(scene, nodes, by))
            continue;
          move(m_drawing, nodes, by);
          if (frame.lane >= 0)
            remember(widenLane(m_drawing, m_graph, frame.lane, now.right() + by.x + m_options.lanePadding, nodes));
          return true;
        }
      }
    }
    return false;
  }

  /// What has to be led anew after room was made.
  void remember(const std::vector<int> &untied) { m_untied.insert(untied.begin(), untied.end()); }

  [[nodiscard]] bool isTouched(int flow) const
  {
    const Edge &edge = m_graph.edges[at(flow)];
    return m_untied.contains(flow) || (edge.source >= 0 && m_taken[at(edge.source)]) ||
           (edge.target >= 0 && m_taken[at(edge.target)]);
  }

  /// Whether what stays is clear of the nodes: shapes, names and flows that are not led anew.
  [[nodiscard]] bool isFree(const RoutingScene &scene, const std::vector<int> &nodes, Point by) const
  {
    constexpr double flowGap = 4;
    return std::all_of(nodes.begin(), nodes.end(), [&](int node) {
      const Rect &label = m_drawing.nodeLabels[at(node)];
      const Rect &bounds = m_drawing.nodes[at(node)];
      const Rect whole = translated(label.isEmpty() ? bounds : united(bounds, label), by);
      scene.obstaclesIn(grown(whole, nodeGap / 2), -1, m_obstacles);
      const auto bars = [&](const Obstacle &obstacle) {
        const bool gap = obstacle.kind == Obstacle::Kind::Body;
        const bool stays =
            obstacle.kind == Obstacle::Kind::Wall ||
            (obstacle.kind == Obstacle::Kind::FlowLabel ? !isTouched(obstacle.owner) : !m_taken[at(obstacle.owner)]);
        return stays && !(gap && (holds(obstacle.owner, node) || m_graph.nodes[at(node)].host == obstacle.owner)) &&
               intersects(gap ? grown(whole, nodeGap / 2) : whole, obstacle.bounds);
      };
      if (std::any_of(m_obstacles.begin(), m_obstacles.end(), bars))
        return false;
      const Rect kept = grown(whole, flowGap);
      scene.segmentsIn(kept, -1, m_segments);
      return std::none_of(m_segments.begin(), m_segments.end(), [&](const FlowSegment &segment) {
        return !isTouched(segment.flow) && passes(segment.from, segment.to, kept);
      });
    });
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
  std::vector<bool> m_settled;  ///< Stays, or has its place already.
  std::set<int> m_untied;       ///< Flows that lost a dock when room was made.
  mutable std::vector<Obstacle> m_obstacles;
  mutable std::vector<FlowSegment> m_segments;
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
