#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <utility>

#include "model/layout/free_places.h"
#include "model/layout/new_lanes.h"
#include "model/layout/partial_layout.h"
#include "model/layout/room.h"
#include "model/layout/router.h"
#include "model/layout/turned.h"

namespace laneway::layout {

namespace {

constexpr double labelGap = 4;
/// Between shapes that flow leads from one to the other; where there is less, room is made.
constexpr double leastGap = 30;
/// A line this far inside of a border lies across what ends there.
constexpr double borderTolerance = 0.5;

std::size_t at(int index)
{
  return static_cast<std::size_t>(index);
}

enum class End { Source, Target };

/// Puts nodes one after the other into the free places of a drawing.
class NewPlaces {
 public:
  NewPlaces(const Graph &graph, const Drawing &present, const LayoutOptions &options)
      : m_graph(graph),
        m_options(options),
        m_drawing(present),
        m_placed(graph.nodes.size()),
        m_edgesAt(graph.nodes.size())
  {
    for (std::size_t i = 0; i < graph.nodes.size(); ++i)
      m_placed[i] = graph.nodes[i].placed;
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
      const Edge &edge = graph.edges[i];
      if (edge.source < 0 || edge.target < 0)
        continue;
      m_edgesAt[at(edge.source)].push_back(static_cast<int>(i));
      if (edge.target != edge.source)
        m_edgesAt[at(edge.target)].push_back(static_cast<int>(i));
    }
  }

  Drawing run()
  {
    placeNewLanes(m_drawing, m_graph, m_options);
    // What is connected with something placed goes first, so that a new chain grows from where it is tied.
    for (int next = nextNode(); next >= 0; next = nextNode()) {
      place(next);
      m_placed[at(next)] = true;
      if (m_freePlaces)
        m_freePlaces->put(next);
    }
    for (std::size_t i = 0; i < m_graph.nodes.size(); ++i) {
      if (m_graph.nodes[i].kind == NodeKind::Pool && m_graph.nodes[i].lane >= 0)
        m_drawing.nodes[i] = m_drawing.lanes[at(m_graph.nodes[i].lane)];
    }
    route();
    return std::move(m_drawing);
  }

 private:
  [[nodiscard]] bool isTied(int node) const
  {
    const int host = m_graph.nodes[at(node)].host;
    return (host >= 0 && m_placed[at(host)]) ||
           std::any_of(m_edgesAt[at(node)].begin(), m_edgesAt[at(node)].end(),
                       [&](int edge) { return m_placed[at(otherEnd(edge, node))]; });
  }

  [[nodiscard]] int otherEnd(int edge, int node) const
  {
    const Edge &of = m_graph.edges[at(edge)];
    return of.source == node ? of.target : of.source;
  }

  /// What flows lead to comes before what they come from, so that a chain grows the way it is read; what is tied to
  /// nothing placed comes last.
  [[nodiscard]] int nextNode() const
  {
    int tied = -1;
    int first = -1;
    for (int node = 0; node < static_cast<int>(m_graph.nodes.size()); ++node) {
      if (m_placed[at(node)] || m_graph.nodes[at(node)].kind == NodeKind::Pool)
        continue;
      if (neighbour(node, End::Source) >= 0)
        return node;
      if (tied < 0 && isTied(node))
        tied = node;
      first = first < 0 ? node : first;
    }
    return tied >= 0 ? tied : first;
  }

  /// The placed node that the new one stands behind (its source) or before (its target): the nearest to the other
  /// sequence flows of the new one, which is the farthest right of the sources and the farthest left of the targets.
  /// One in the same lane is preferred; -1 where there is none.
  [[nodiscard]] int neighbour(int node, End end) const
  {
    int best = -1;
    const auto rank = [&](int other) {
      const Rect &bounds = m_drawing.nodes[at(other)];
      const bool shares = m_graph.nodes[at(other)].lane == m_graph.nodes[at(node)].lane;
      return std::pair(shares ? 1 : 0, end == End::Source ? bounds.right() : -bounds.left());
    };
    for (const int edge : m_edgesAt[at(node)]) {
      const Edge &of = m_graph.edges[at(edge)];
      const int other = end == End::Source ? of.source : of.target;
      if (of.kind != EdgeKind::Sequence || other == node || !m_placed[at(other)])
        continue;
      if (best < 0 || rank(other) > rank(best))
        best = other;
    }
    return best;
  }

  /// New nodes that follow each other, up to a placed one.
  struct Chain {
    std::vector<int> nodes;
    int after = -1;  ///< -1 where the chain ends with a new node.
  };

  /// From the node along flows to other new ones, as far as a placed one is to be seen.
  [[nodiscard]] Chain chainFrom(int node) const
  {
    constexpr std::size_t longest = 6;
    Chain chain{{node}, neighbour(node, End::Target)};
    while (chain.after < 0 && chain.nodes.size() < longest) {
      const int next = newTarget(chain.nodes.back());
      if (next < 0 || std::find(chain.nodes.begin(), chain.nodes.end(), next) != chain.nodes.end())
        break;
      chain.nodes.push_back(next);
      chain.after = neighbour(next, End::Target);
    }
    return chain;
  }

  [[nodiscard]] int newTarget(int node) const
  {
    for (const int edge : m_edgesAt[at(node)]) {
      const Edge &of = m_graph.edges[at(edge)];
      if (of.kind == EdgeKind::Sequence && of.source == node && of.target != node && !m_placed[at(of.target)] &&
          m_graph.nodes[at(of.target)].lane == m_graph.nodes[at(node)].lane)
        return of.target;
    }
    return -1;
  }

  [[nodiscard]] double widthOf(int node) const
  {
    const Node &of = m_graph.nodes[at(node)];
    return std::max(of.size.width, of.label.width);
  }

  /// Beside a new node: room for the flows there and their labels, not less than `least`.
  [[nodiscard]] double gapAt(int node, double least) const
  {
    constexpr double besideLabel = 20;
    for (const int edge : m_edgesAt[at(node)]) {
      if (m_graph.edges[at(edge)].kind == EdgeKind::Sequence)
        least = std::max(least, m_graph.edges[at(edge)].label.width + besideLabel);
    }
    return least;
  }

  /// The nodes of a chain beside each other, with gaps before, between and behind them of `least` or more.
  [[nodiscard]] double lengthOf(const Chain &chain, double least) const
  {
    double length = gapAt(chain.nodes.front(), least);
    for (const int node : chain.nodes)
      length += widthOf(node) + gapAt(node, least);
    return length;
  }

  [[nodiscard]] const FreePlaces &freePlaces()
  {
    if (!m_freePlaces)
      m_freePlaces.emplace(m_graph, m_drawing, m_placed, m_options);
    return *m_freePlaces;
  }

  /// Remembers what has to be led anew after room was made.
  void afterOpening(const std::vector<int> &untied)
  {
    m_freePlaces.reset();
    m_untied.insert(untied.begin(), untied.end());
  }

  /// On the row of two placed nodes that the new one belongs between; all beyond moves away where they stand too close.
  [[nodiscard]] std::optional<Point> placeBetween(int node, int before)
  {
    const Chain chain = chainFrom(node);
    if (chain.after < 0 || chain.after == before)
      return std::nullopt;
    const Rect first = m_drawing.nodes[at(before)];
    const Rect last = m_drawing.nodes[at(chain.after)];
    const double y = first.center().y;
    const bool isOneRow = std::abs(y - last.center().y) <= std::min(first.height, last.height) / 2;
    if (!isOneRow || last.left() <= first.right() || !fitsRow(node, y))
      return std::nullopt;
    const std::optional<Stretch> gap = freePlaces().gapBetween(node, before, chain.after, y);
    if (!gap)
      return std::nullopt;
    const bool isTooNarrow = gap->width() < lengthOf(chain, leastGap);
    const double length = isTooNarrow ? std::ceil(lengthOf(chain, m_options.spacing.betweenLayers)) : gap->width();
    if (isTooNarrow)
      afterOpening(openColumns(m_drawing, m_graph, gap->right, length - gap->width()));
    double taken = 0;
    for (const int of : chain.nodes)
      taken += widthOf(of);
    const double between = (length - taken) / static_cast<double>(chain.nodes.size() + 1);
    const Point center{gap->left + between + widthOf(node) / 2, y};
    return freePlaces().isFree(node, center) ? std::optional(center) : std::nullopt;
  }

  /// Whether the node can stand on the row without leaving its lane or sub-process.
  [[nodiscard]] bool fitsRow(int node, double y)
  {
    const std::optional<Rect> room = freePlaces().roomOf(node);
    const Node &of = m_graph.nodes[at(node)];
    return !room ||
           (y - of.size.height / 2 >= room->top() && y + of.size.height / 2 + of.label.height <= room->bottom());
  }

  struct Wish {
    Point center;
    FreePlaces::Reach reach = FreePlaces::Reach::BothSides;
  };

  /// Where the middle would best be if nothing were in the way: behind what flows in, else before what it flows to,
  /// else beside what it is tied to.
  [[nodiscard]] Wish wish(int node, int before)
  {
    const Node &of = m_graph.nodes[at(node)];
    const double aside = gapAt(node, m_options.spacing.betweenLayers) + widthOf(node) / 2;
    const int after = neighbour(node, End::Target);
    if (before >= 0 && after >= 0) {
      const Rect &first = m_drawing.nodes[at(before)];
      const Rect &last = m_drawing.nodes[at(after)];
      const bool isRowOfLast = m_graph.nodes[at(before)].lane != of.lane && m_graph.nodes[at(after)].lane == of.lane;
      const double y = isRowOfLast ? last.center().y : first.center().y;
      const double middle = (first.right() + last.left()) / 2;
      const bool isForward = last.left() > first.right();
      const double behind = isRowOfLast ? last.left() - aside : first.right() + aside;
      return {{isForward && last.left() - first.right() < 2 * aside ? behind : middle, y}};
    }
    if (before >= 0) {
      const Rect &first = m_drawing.nodes[at(before)];
      return {{first.right() + aside, first.center().y}, FreePlaces::Reach::Right};
    }
    if (after >= 0) {
      const Rect &last = m_drawing.nodes[at(after)];
      return {{last.left() - aside, last.center().y}};
    }
    for (const int edge : m_edgesAt[at(node)]) {
      const int other = otherEnd(edge, node);
      const Rect &bounds = m_drawing.nodes[at(other)];
      if (m_placed[at(other)] && m_graph.nodes[at(other)].kind != NodeKind::Pool)
        return {{bounds.center().x, bounds.top() - m_options.spacing.betweenNodes - of.size.height / 2}};
    }
    const Rect whole = extentOf(m_drawing);
    if (const std::optional<Rect> room = freePlaces().roomOf(node))
      return {{room->left() + m_options.lanePadding + widthOf(node) / 2, room->center().y}, FreePlaces::Reach::Right};
    return {{whole.left() + widthOf(node) / 2, whole.bottom() + m_options.poolGap + of.size.height / 2},
            FreePlaces::Reach::Right};
  }

  /// Makes the lane or the sub-process high enough for the node, and wide enough for its place in the row.
  void fitRoom(int node, Point wanted)
  {
    const Node &of = m_graph.nodes[at(node)];
    const double padding = m_options.lanePadding;
    const std::optional<Rect> room = freePlaces().roomOf(node);
    if (!room)
      return;
    const double missingHeight = of.size.height + of.label.height + 2 * padding - room->height;
    if (missingHeight > 0)
      afterOpening(openRows(m_drawing, m_graph, room->bottom() - borderTolerance, std::ceil(missingHeight)));
    const double missingLeft = room->left() + padding + widthOf(node) / 2 - wanted.x;
    const int after = neighbour(node, End::Target);
    if (missingLeft > 0 && after >= 0)
      afterOpening(openColumns(m_drawing, m_graph, m_drawing.nodes[at(after)].left(), std::ceil(missingLeft)));
    const double missingRight = wanted.x + widthOf(node) / 2 + padding - room->right();
    if (missingRight > 0 && of.container >= 0)
      afterOpening(openColumns(m_drawing, m_graph, room->right() - borderTolerance, std::ceil(missingRight)));
  }

  void place(int node)
  {
    const Node &of = m_graph.nodes[at(node)];
    if (of.host >= 0 && m_placed[at(of.host)]) {
      placeOnHost(node);
      return;
    }
    const int before = neighbour(node, End::Source);
    std::optional<Point> best = before >= 0 ? placeBetween(node, before) : std::nullopt;
    if (!best) {
      fitRoom(node, wish(node, before).center);
      const Wish wanted = wish(node, before);
      best = freePlaces().nearest(node, wanted.center, wanted.reach);
      if (!best)
        best = placeInNewRow(node, wanted);
    }
    set(node, *best);
    if (of.lane >= 0 && of.container < 0)
      afterWidening(node);
  }

  void afterWidening(int node)
  {
    const int lane = m_graph.nodes[at(node)].lane;
    const double right = m_drawing.nodes[at(node)].right() + m_options.lanePadding;
    const Rect &bounds = m_drawing.lanes[at(lane)];
    if (!bounds.isEmpty() && right > bounds.right())
      afterOpening(widenLane(m_drawing, m_graph, lane, right, {node}));
  }

  /// Below everything in the lane or the sub-process, which grows for it; outside of both, below the drawing.
  [[nodiscard]] Point placeInNewRow(int node, const Wish &wanted)
  {
    const Node &of = m_graph.nodes[at(node)];
    const double height = of.size.height + of.label.height + m_options.spacing.betweenNodes;
    const std::optional<Rect> room = freePlaces().roomOf(node);
    if (!room)
      return {wanted.center.x, extentOf(m_drawing).bottom() + m_options.poolGap + of.size.height / 2};
    afterOpening(openRows(m_drawing, m_graph, room->bottom() - borderTolerance, height));
    const Point below{wanted.center.x,
                      room->bottom() + height - m_options.lanePadding - of.label.height - of.size.height / 2};
    return freePlaces().nearest(node, below, wanted.reach).value_or(freePlaces().inside(node, below));
  }

  /// On the lower border of the step, from the right, where no other event sits.
  void placeOnHost(int node)
  {
    const Size size = m_graph.nodes[at(node)].size;
    const Rect &host = m_drawing.nodes[at(m_graph.nodes[at(node)].host)];
    Point center{host.right() - size.width / 2, host.bottom()};
    const auto isTaken = [&] {
      for (std::size_t other = 0; other < m_graph.nodes.size(); ++other) {
        const Rect &bounds = m_drawing.nodes[other];
        if (m_placed[other] && m_graph.nodes[other].host == m_graph.nodes[at(node)].host &&
            std::abs(bounds.center().x - center.x) < (bounds.width + size.width) / 2 &&
            std::abs(bounds.center().y - center.y) < (bounds.height + size.height) / 2)
          return true;
      }
      return false;
    };
    while (isTaken() && center.x - size.width > host.left())
      center.x -= size.width / 2;
    set(node, center);
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

  /// What a person set by hand went along with the room that was made.
  [[nodiscard]] Graph withPresentRoutes() const
  {
    Graph graph = m_graph;
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
      Edge &edge = graph.edges[i];
      const std::vector<Point> &points = m_drawing.edges[i];
      if (!edge.fixedPoints.empty() && points.size() > 2)
        edge.fixedPoints.assign(points.begin() + 1, points.end() - 1);
      if (edge.fixedLabel && !m_drawing.edgeLabels[i].isEmpty())
        edge.fixedLabel = m_drawing.edgeLabels[i];
    }
    return graph;
  }

  void route()
  {
    RoutingScene scene = routingScene(withPresentRoutes(), m_drawing);
    std::vector<int> flows;
    for (int flow = 0; flow < scene.flowCount(); ++flow) {
      const Edge &edge = m_graph.edges[at(flow)];
      if (edge.source < 0 || edge.target < 0)
        continue;
      if (!m_graph.nodes[at(edge.source)].placed || !m_graph.nodes[at(edge.target)].placed ||
          scene.flow(flow).points.size() < 2 || m_untied.contains(flow))
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
  std::vector<std::vector<int>> m_edgesAt;
  std::set<int> m_untied;  ///< Flows that lost a dock when room was made.
  std::optional<FreePlaces> m_freePlaces;
};

}  // namespace

Drawing layoutNew(const Graph &graph, const Drawing &present, const LayoutOptions &options)
{
  return inReadingDirection(graph, present, [&](const Graph &turned, const Drawing &drawing) {
    return NewPlaces(turned, drawing, options).run();
  });
}

}  // namespace laneway::layout
