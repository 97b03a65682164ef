#include "model/layout/auto_layout.h"

#include "model/layout/clinging.h"
#include "model/layout/components.h"
#include "model/layout/lane_frame.h"
#include "model/layout/route_labels.h"
#include "model/layout/router.h"
#include "model/layout/turned.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace laneway::layout {

namespace {

constexpr double labelGap = 4;
constexpr int simplifyPasses = 4;

std::size_t at(int index)
{
  return static_cast<std::size_t>(index);
}

/// The contents of a diagram (container -1) or of an expanded sub-process, placed among themselves.
struct Level {
  std::vector<int> nodes;  ///< Of the whole graph, by number in the level.
  std::vector<int> edges;
  LevelGraph graph;
  LevelPlacement placement;
  std::vector<ClingingPlaces> clinging;
  Point origin;  ///< Of the contents inside the container.
};

class Placer {
 public:
  /// For a graph whose flow runs down, turned or not, names of sub-processes end up on top.
  Placer(const Graph &graph, const LayoutOptions &options)
      : m_graph(flowingRight(graph)),
        m_options(options),
        m_titlesAtLeft(graph.direction == Direction::Down),
        m_clingsTo(clingingTo(m_graph)),
        m_numberInLevel(m_graph.nodes.size(), -1)
  {
    m_clinging.resize(m_graph.nodes.size());
    m_contents.resize(m_graph.nodes.size() + 1);
    for (int node = 0; node < static_cast<int>(m_graph.nodes.size()); ++node) {
      if (m_clingsTo[at(node)] >= 0)
        m_clinging[at(m_clingsTo[at(node)])].push_back(node);
      else if (m_graph.nodes[at(node)].kind != NodeKind::Pool)
        m_contents[at(containerOf(node) + 1)].push_back(node);
    }
    fillPhases();
    for (const Node &node : m_graph.nodes)
      m_sketchedSizes.push_back(node.size);
    for (std::size_t node = 0; node < m_graph.nodes.size(); ++node) {
      double &width = m_graph.nodes[node].size.width;
      width = std::max(width, widthForBoundaries(m_graph, m_clinging[node]));
    }
    if (m_options.sketch)
      sketchMissing();
  }

  Drawing place()
  {
    m_drawing.nodes.resize(m_graph.nodes.size());
    m_drawing.nodeLabels.resize(m_graph.nodes.size());
    m_drawing.edges.resize(m_graph.edges.size());
    m_drawing.edgeLabels.resize(m_graph.edges.size());
    m_levels.resize(m_graph.nodes.size() + 1);
    for (const int container : innermostFirst())
      layoutContents(container);
    const LaneFrame frame(m_graph, m_options);
    Level &whole = m_levels.front();
    makeLevel(-1, whole);
    for (std::size_t i = 0; i < whole.nodes.size(); ++i)
      whole.graph.nodes[i].band = frame.bandOf(m_graph.nodes[at(whole.nodes[i])].lane);
    if (!m_graph.lanes.empty())
      frame.prepare(whole.graph);
    whole.graph.phases = m_graph.phases;
    whole.placement = layoutParts(whole.graph, m_options.spacing);
    m_drawing.lanes = frame.rects(whole.placement);
    placePhases(frame, whole.placement);
    put(whole, {frame.contentLeft(), 0});
    for (std::size_t node = 0; node < m_graph.nodes.size(); ++node) {
      if (m_graph.nodes[node].kind == NodeKind::Pool && m_graph.nodes[node].lane >= 0)
        m_drawing.nodes[node] = m_drawing.lanes[at(m_graph.nodes[node].lane)];
    }
    return std::move(m_drawing);
  }

 private:
  [[nodiscard]] int containerOf(int node) const
  {
    const int container = m_graph.nodes[at(node)].container;
    return container >= 0 && container != node ? container : -1;
  }

  [[nodiscard]] int depth(int node) const
  {
    int depth = 0;
    for (int at = containerOf(node); at >= 0 && depth <= static_cast<int>(m_graph.nodes.size()); at = containerOf(at))
      ++depth;
    return depth;
  }

  [[nodiscard]] std::vector<int> innermostFirst() const
  {
    std::vector<std::pair<int, int>> byDepth;
    for (int node = 0; node < static_cast<int>(m_graph.nodes.size()); ++node) {
      if (!m_contents[at(node + 1)].empty())
        byDepth.emplace_back(-depth(node), node);
    }
    std::sort(byDepth.begin(), byDepth.end());
    std::vector<int> order;
    for (const auto &[negativeDepth, node] : byDepth)
      order.push_back(node);
    return order;
  }

  /// Nodes of a pool with phases need one: that of what flows into them, else the first.
  void fillPhases()
  {
    if (m_graph.phases == 0)
      return;
    for (int round = 0; round < 4; ++round) {
      for (const Edge &edge : m_graph.edges) {
        if (edge.kind != EdgeKind::Sequence || edge.source < 0 || edge.target < 0)
          continue;
        const int phase = m_graph.nodes[at(edge.source)].phase;
        if (m_graph.nodes[at(edge.target)].phase < 0 && phase >= 0)
          m_graph.nodes[at(edge.target)].phase = phase;
      }
    }
    for (Node &node : m_graph.nodes) {
      if (hasPhases(node.lane))
        node.phase = std::clamp(node.phase, 0, m_graph.phases - 1);
    }
  }

  /// What is not in the sketch goes beside what flows into it, else to the right of everything.
  void sketchMissing()
  {
    constexpr double beside = 170;
    double right = 0;
    for (const Node &node : m_graph.nodes)
      right = node.placed ? std::max(right, node.position.x) : right;
    std::vector<bool> known;
    for (const Node &node : m_graph.nodes)
      known.push_back(node.placed);
    for (bool changed = true; changed;) {
      changed = false;
      for (const Edge &edge : m_graph.edges) {
        if (edge.source < 0 || edge.target < 0 || !known[at(edge.source)] || known[at(edge.target)])
          continue;
        m_graph.nodes[at(edge.target)].position = m_graph.nodes[at(edge.source)].position + Point{beside, 0};
        known[at(edge.target)] = changed = true;
      }
    }
    for (std::size_t node = 0; node < known.size(); ++node) {
      if (!known[node])
        m_graph.nodes[node].position = {right += beside, 0};
    }
  }

  [[nodiscard]] bool hasPhases(int lane) const
  {
    if (lane < 0)
      return m_graph.lanes.empty();
    while (m_graph.lanes[at(lane)].parent >= 0)
      lane = m_graph.lanes[at(lane)].parent;
    return m_graph.lanes[at(lane)].phaseStrip > 0;
  }

  /// The node of the level that holds the given node, -1 where it stands elsewhere.
  [[nodiscard]] int lifted(int node, int container, bool &overBoundary) const
  {
    overBoundary = false;
    for (std::size_t steps = 0; node >= 0 && steps <= m_graph.nodes.size(); ++steps) {
      if (m_graph.nodes[at(node)].kind == NodeKind::Boundary && m_clingsTo[at(node)] >= 0) {
        node = m_clingsTo[at(node)];
        overBoundary = true;
      }
      if (containerOf(node) == container)
        return m_clingsTo[at(node)] >= 0 || m_graph.nodes[at(node)].kind == NodeKind::Pool ? -1 : node;
      node = containerOf(node);
      overBoundary = false;
    }
    return -1;
  }

  void makeLevel(int container, Level &level)
  {
    level.nodes = m_contents[at(container + 1)];
    level.graph.sketched = m_options.sketch;
    for (std::size_t i = 0; i < level.nodes.size(); ++i) {
      const int node = level.nodes[i];
      const Node &of = m_graph.nodes[at(node)];
      m_numberInLevel[at(node)] = static_cast<int>(i);
      level.clinging.push_back(placeClinging(m_graph, of.size, m_clinging[at(node)]));
      const Point sketch{of.position.x + m_sketchedSizes[at(node)].width / 2,
                         of.position.y + m_sketchedSizes[at(node)].height / 2};
      Margins margins = level.clinging.back().margins;
      if (of.fixedLabel)
        include(*of.fixedLabel, of.size, margins);
      level.graph.nodes.push_back({of.kind, of.size, of.fixedLabel ? Size() : of.label, margins,
                                   level.clinging.back().above, 0, of.phase, sketch});
    }
    for (int edge = 0; edge < static_cast<int>(m_graph.edges.size()); ++edge) {
      const Edge &of = m_graph.edges[at(edge)];
      if (of.source < 0 || of.target < 0)
        continue;
      bool leavesBoundary = false;
      bool entersBoundary = false;
      const int source = lifted(of.source, container, leavesBoundary);
      const int target = lifted(of.target, container, entersBoundary);
      if (source < 0 || target < 0 || source == target)
        continue;
      // What a boundary event is tied to, as compensation is, comes after its host like the ends of its flows.
      const EdgeKind kind = leavesBoundary && of.kind == EdgeKind::Association ? EdgeKind::Sequence : of.kind;
      level.edges.push_back(edge);
      level.graph.edges.push_back({m_numberInLevel[at(source)], m_numberInLevel[at(target)], kind, of.share, of.order,
                                   of.label, leavesBoundary});
    }
  }

  void layoutContents(int container)
  {
    Level &level = m_levels[at(container + 1)];
    makeLevel(container, level);
    level.placement = layoutParts(level.graph, m_options.spacing);
    const double padding = m_options.containerPadding;
    const Point title = m_titlesAtLeft ? Point{m_options.containerTitle, 0} : Point{0, m_options.containerTitle};
    level.origin = Point{padding, padding} + title;
    Size &size = m_graph.nodes[at(container)].size;
    const double width = level.placement.width + 2 * padding + title.x;
    const double height = level.placement.bandTops.back() + level.placement.bandHeights.back() + 2 * padding + title.y;
    size = {std::max(size.width, std::ceil(width)), std::max(size.height, std::ceil(height))};
  }

  /// Writes a level into the drawing with its contents beginning at `corner`, and what is inside its containers.
  void put(const Level &level, Point corner)
  {
    for (std::size_t i = 0; i < level.nodes.size(); ++i) {
      const int node = level.nodes[i];
      const Size size = m_graph.nodes[at(node)].size;
      const Point center = level.placement.centers[i] + corner;
      const Rect bounds{center.x - size.width / 2, center.y - size.height / 2, size.width, size.height};
      m_drawing.nodes[at(node)] = bounds;
      const Node &of = m_graph.nodes[at(node)];
      m_drawing.nodeLabels[at(node)] =
          of.fixedLabel ? translated(*of.fixedLabel, center) : labelRect(of.label, bounds, level.placement.labels[i]);
      for (const ClingingPlace &place : level.clinging[i].places) {
        m_drawing.nodes[at(place.node)] = translated(place.bounds, center);
        if (!place.label.isEmpty())
          m_drawing.nodeLabels[at(place.node)] = translated(place.label, center);
      }
      const Level &inside = m_levels[at(node + 1)];
      if (!inside.nodes.empty())
        put(inside, Point{bounds.x, bounds.y} + inside.origin);
    }
    for (std::size_t i = 0; i < level.edges.size(); ++i) {
      const Edge &edge = m_graph.edges[at(level.edges[i])];
      // A flow that goes on into a sub-process is routed as a whole later.
      const bool direct = m_numberInLevel[at(edge.source)] == level.graph.edges[i].source &&
                          m_numberInLevel[at(edge.target)] == level.graph.edges[i].target &&
                          containerOf(edge.source) == containerOf(edge.target);
      if (!direct)
        continue;
      std::vector<Point> &route = m_drawing.edges[at(level.edges[i])];
      route = level.placement.routes[i];
      for (Point &point : route)
        point = point + corner;
    }
  }

  [[nodiscard]] static Rect labelRect(Size label, const Rect &bounds, LabelPlace place)
  {
    if (label.isEmpty())
      return {};
    const double middle = bounds.center().x - label.width / 2;
    switch (place) {
      case LabelPlace::Below:
        return {middle, bounds.bottom() + labelGap, label.width, label.height};
      case LabelPlace::Above:
        return {middle, bounds.top() - labelGap - label.height, label.width, label.height};
      case LabelPlace::AboveLeft:
        return {bounds.center().x - 6 - label.width, bounds.top() - 1 - label.height, label.width, label.height};
    }
    return {};
  }

  void placePhases(const LaneFrame &frame, const LevelPlacement &placement)
  {
    if (m_graph.phases == 0)
      return;
    Rect around{frame.contentLeft() - m_options.lanePadding, 0, placement.width + 2 * m_options.lanePadding,
                placement.bandTops.back() + placement.bandHeights.back()};
    for (const Rect &lane : m_drawing.lanes)
      around = united(around, lane);
    double left = around.x;
    for (int lane = 0; lane < static_cast<int>(m_graph.lanes.size()); ++lane) {
      if (m_graph.lanes[at(lane)].phaseStrip > 0)
        left = std::max(left, m_drawing.lanes[at(lane)].x + m_graph.lanes[at(lane)].header);
    }
    for (int phase = 0; phase < m_graph.phases; ++phase) {
      const bool last = phase + 1 == m_graph.phases;
      const double right = last ? around.right() : std::max(left, frame.contentLeft() + placement.phaseEnds[at(phase)]);
      m_drawing.phases.push_back({left, around.top(), right - left, around.height});
      left = right;
    }
  }

  Graph m_graph;
  const LayoutOptions &m_options;
  bool m_titlesAtLeft;
  std::vector<Size> m_sketchedSizes;  ///< Containers get others later.
  std::vector<int> m_clingsTo;
  std::vector<std::vector<int>> m_clinging;
  std::vector<std::vector<int>> m_contents;  ///< By container + 1: what stands directly in it.
  std::vector<int> m_numberInLevel;
  std::vector<Level> m_levels;  ///< By container + 1.
  Drawing m_drawing;
};

/// Whether the flow joins notes or data to what they stand at.
bool isShortTie(const RoutingScene &scene, const RoutingFlow &flow)
{
  constexpr double nearBy = 60;
  const bool ties = flow.kind == EdgeKind::Association || flow.kind == EdgeKind::Data;
  return ties && intersects(grown(scene.shape(flow.source).bounds, nearBy), scene.shape(flow.target).bounds);
}

}  // namespace

void finishRoutes(const Graph &graph, Drawing &drawing)
{
  RoutingScene scene = routingScene(graph, drawing);
  std::vector<int> placed;
  std::vector<int> open;
  std::vector<int> ties;
  std::vector<int> byHand;
  std::vector<int> all;
  for (int flow = 0; flow < scene.flowCount(); ++flow) {
    const RoutingFlow &of = scene.flow(flow);
    if (of.source < 0 || of.target < 0)
      continue;
    all.push_back(flow);
    (!of.fixedPoints.empty() ? byHand
     : of.points.size() >= 2 ? placed
     : isShortTie(scene, of) ? ties
                             : open)
        .push_back(flow);
  }
  // First what has no choice, for the others to see.
  findRoutes(scene, byHand, 0);
  findRoutes(scene, ties, 0);
  simplifyRoutes(scene, placed, simplifyPasses);
  untangleBranches(scene, placed);
  findRoutes(scene, open, 1);
  nudgeRoutes(scene, all);
  placeFlowLabels(scene, all);
  for (const int flow : all) {
    drawing.edges[at(flow)] = scene.flow(flow).points;
    drawing.edgeLabels[at(flow)] = scene.flow(flow).label;
  }
}

Drawing placeAll(const Graph &graph, const LayoutOptions &options)
{
  const Drawing drawing = Placer(graph, options).place();
  return graph.direction == Direction::Down ? turned(drawing) : drawing;
}

Drawing layoutAll(const Graph &graph, const LayoutOptions &options)
{
  Drawing drawing = placeAll(graph, options);
  finishRoutes(graph, drawing);
  return drawing;
}

}  // namespace laneway::layout
