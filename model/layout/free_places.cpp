#include "model/layout/free_places.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "model/layout/segment.h"

namespace laneway::layout {

namespace {

constexpr double nodeGap = 24;
constexpr double flowGap = 8;
constexpr double step = 10;
/// Farther to the side than this, room is better made.
constexpr double farthestAside = 300;
constexpr double farthestUpOrDown = 800;
/// A place above or below is worth this much going aside for each px.
constexpr double acrossWeight = 1.5;

std::size_t at(int index)
{
  return static_cast<std::size_t>(index);
}

/// The middle of an extent within a range that keeps off both ends.
double within(double low, double high, double wanted)
{
  return low > high ? (low + high) / 2 : std::clamp(wanted, low, high);
}

}  // namespace

FreePlaces::FreePlaces(const Graph &graph, const Drawing &drawing, const std::vector<bool> &placed,
                       const LayoutOptions &options)
    : m_graph(graph), m_drawing(drawing), m_placed(placed), m_options(options), m_scene(routingScene(graph, drawing))
{
}

void FreePlaces::put(int node)
{
  RoutingShape shape = m_scene.shape(node);
  shape.bounds = m_drawing.nodes[at(node)];
  shape.label = m_drawing.nodeLabels[at(node)];
  m_scene.setShape(node, shape);
}

Rect FreePlaces::boundsAt(int node, Point center) const
{
  const Node &of = m_graph.nodes[at(node)];
  const double width = std::max(of.size.width, of.label.width);
  return {center.x - width / 2, center.y - of.size.height / 2, width, of.size.height + of.label.height};
}

bool FreePlaces::isInTheWay(const Obstacle &obstacle, int node) const
{
  if (obstacle.kind != Obstacle::Kind::Body)
    return true;
  return obstacle.owner != node && m_placed[at(obstacle.owner)] && !m_scene.isInside(node, obstacle.owner) &&
         m_graph.nodes[at(obstacle.owner)].kind != NodeKind::Pool;
}

bool FreePlaces::isFree(int node, Point center) const
{
  const Rect bounds = boundsAt(node, center);
  const Rect keptClear = grown(bounds, nodeGap);
  m_scene.obstaclesIn(keptClear, -1, m_obstacles);
  if (std::any_of(m_obstacles.begin(), m_obstacles.end(), [&](const Obstacle &obstacle) {
        return isInTheWay(obstacle, node) && intersects(obstacle.bounds, keptClear);
      }))
    return false;
  const Rect withoutFlows = grown(bounds, flowGap);
  m_scene.segmentsIn(withoutFlows, -1, m_segments);
  return std::none_of(m_segments.begin(), m_segments.end(),
                      [&](const FlowSegment &segment) { return passes(segment.from, segment.to, withoutFlows); });
}

std::optional<Rect> FreePlaces::roomOf(int node) const
{
  const Node &of = m_graph.nodes[at(node)];
  if (of.container >= 0) {
    Rect room = m_drawing.nodes[at(of.container)];
    room.y += m_options.containerTitle;
    room.height -= m_options.containerTitle;
    return room;
  }
  if (of.lane < 0 || m_drawing.lanes[at(of.lane)].isEmpty())
    return std::nullopt;
  const Lane &lane = m_graph.lanes[at(of.lane)];
  Rect room = m_drawing.lanes[at(of.lane)];
  room.x += lane.header;
  room.width -= lane.header;
  room.y += lane.phaseStrip;
  room.height -= lane.phaseStrip;
  return room;
}

Point FreePlaces::inside(int node, Point wanted) const
{
  const std::optional<Rect> room = roomOf(node);
  if (!room)
    return wanted;
  const Node &of = m_graph.nodes[at(node)];
  const double padding = m_options.lanePadding;
  const double halfWidth = std::max(of.size.width, of.label.width) / 2;
  const double left = room->left() + padding + halfWidth;
  const double top = room->top() + padding + of.size.height / 2;
  const double bottom = room->bottom() - padding - of.size.height / 2 - of.label.height;
  return {of.container >= 0 ? within(left, room->right() - padding - halfWidth, wanted.x) : std::max(left, wanted.x),
          within(top, bottom, wanted.y)};
}

std::optional<Point> FreePlaces::nearest(int node, Point wanted, Reach reach) const
{
  std::optional<Point> best;
  double bestCost = std::numeric_limits<double>::max();
  const auto consider = [&](Point asked) {
    const Point center = inside(node, asked);
    // Beyond the border of the room all wishes end at the same places, which need be looked at once.
    if ((asked.x != wanted.x && std::abs(center.x - asked.x) >= step) ||
        (asked.y != wanted.y && std::abs(center.y - asked.y) >= step))
      return;
    const double aside = std::abs(center.x - wanted.x);
    const double cost = aside + acrossWeight * std::abs(center.y - wanted.y);
    if (aside > farthestAside || cost >= bestCost || !isFree(node, center))
      return;
    best = center;
    bestCost = cost;
  };
  for (double aside = 0; aside <= farthestAside && aside < bestCost; aside += step) {
    for (double away = 0; away <= farthestUpOrDown && aside + acrossWeight * away < bestCost; away += step) {
      for (const double y : {wanted.y + away, wanted.y - away}) {
        consider({wanted.x + aside, y});
        if (reach == Reach::BothSides)
          consider({wanted.x - aside, y});
      }
    }
  }
  return best;
}

std::optional<Stretch> FreePlaces::gapBetween(int node, int before, int after, double y) const
{
  const Stretch whole{m_drawing.nodes[at(before)].right(), m_drawing.nodes[at(after)].left()};
  Rect row = boundsAt(node, {0, y});
  row.x = whole.left;
  row.width = whole.width();
  std::vector<Stretch> taken;
  const Rect keptClear{row.x, row.y - nodeGap, row.width, row.height + 2 * nodeGap};
  m_scene.obstaclesIn(keptClear, -1, m_obstacles);
  for (const Obstacle &obstacle : m_obstacles) {
    const bool isEnd = obstacle.kind == Obstacle::Kind::Body && (obstacle.owner == before || obstacle.owner == after);
    if (!isEnd && isInTheWay(obstacle, node) && intersects(obstacle.bounds, keptClear))
      taken.push_back({obstacle.bounds.left() - nodeGap, obstacle.bounds.right() + nodeGap});
  }
  const Rect withoutFlows{row.x, row.y - flowGap, row.width, row.height + 2 * flowGap};
  m_scene.segmentsIn(withoutFlows, -1, m_segments);
  for (const FlowSegment &segment : m_segments) {
    if (!passes(segment.from, segment.to, withoutFlows))
      continue;
    const Rect along = boundsOf(segment.from, segment.to);
    if (std::min(along.right(), whole.right) - std::max(along.left(), whole.left) > whole.width() / 2)
      return std::nullopt;
    taken.push_back({along.left() - flowGap, along.right() + flowGap});
  }
  std::sort(taken.begin(), taken.end(), [](const Stretch &a, const Stretch &b) { return a.left < b.left; });
  std::optional<Stretch> widest;
  double from = whole.left;
  taken.push_back({whole.right, whole.right});
  for (const Stretch &next : taken) {
    const Stretch gap{from, std::min(next.left, whole.right)};
    if (gap.width() > 0 && (!widest || gap.width() > widest->width()))
      widest = gap;
    from = std::max(from, next.right);
  }
  return widest;
}

}  // namespace laneway::layout
