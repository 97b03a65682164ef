#include "model/layout/route_cost.h"

#include "model/layout/segment.h"

#include <algorithm>
#include <cmath>

namespace laneway::layout {

namespace {

/// More than a bend: a gateway's flows leave through corners of their own while there are free ones.
constexpr double sharedCornerCost = 150;
/// Where a corner is shared anyway, one more costs less than the bend that would avoid it.
constexpr double crowdedCornerCost = 12;
/// From a boundary event along the border that it sits on.
constexpr double alongHostCost = 140;
/// Flows that enter beside flows that leave.
constexpr double mixedSideCost = 45;

std::size_t number(Side side)
{
  return static_cast<std::size_t>(side);
}

/// The same side as if flow ran to the right.
Side canonical(Side side, Direction direction)
{
  if (direction == Direction::Right)
    return side;
  constexpr std::array<Side, 4> turned{Side::Bottom, Side::Right, Side::Top, Side::Left};
  return turned[number(side)];
}

}  // namespace

RouteJudge::RouteJudge(const RoutingScene &scene, int flow) : m_scene(scene), m_flow(flow)
{
  weighSides(true);
  weighSides(false);
}

void RouteJudge::weighSides(bool atSource)
{
  const RoutingFlow &flow = m_scene.flow(m_flow);
  const int end = atSource ? flow.source : flow.target;
  const RoutingShape &shape = m_scene.shape(end);
  auto &costs = atSource ? m_sourceSides : m_targetSides;
  for (const Side side : allSides) {
    const Side as = canonical(side, m_scene.direction());
    const bool across = as == Side::Top || as == Side::Bottom;
    double &cost = costs[number(side)];
    if (flow.kind != EdgeKind::Sequence)
      cost = across ? 0 : 40;
    else if (across)
      cost = shape.outline == Outline::Diamond ? 0 : 25;
    else if ((as == Side::Right) == atSource)
      cost = 0;
    else
      cost = atSource ? 150 : 80;
    if (shape.host >= 0) {
      const Rect host = m_scene.shape(shape.host).bounds;
      const Point center = sideCenter(shape.bounds, side);
      const bool inside =
          center.x > host.left() && center.x < host.right() && center.y > host.top() && center.y < host.bottom();
      const bool outside = !contains(host, center);
      cost = inside ? blockedCost : outside ? cost / 4 : cost + alongHostCost;
    }
  }
  // Corners of gateways and events are shared unwillingly, and in and out do not mix on a side.
  int seen = 0;
  std::array<int, 4> sharing{};
  for (const int other : m_scene.flowsAt(end)) {
    const RoutingFlow &at = m_scene.flow(other);
    if (other == m_flow || at.points.size() < 2 || ++seen > 64)
      continue;
    const bool leaves = at.source == end;
    const std::size_t last = at.points.size() - 1;
    const Side side =
        leaves ? sideTowards(at.points[0], at.points[1]) : sideTowards(at.points[last], at.points[last - 1]);
    if (leaves != atSource)
      costs[number(side)] += mixedSideCost;
    else if (shape.outline == Outline::Rectangle)
      costs[number(side)] += 5;
    else
      costs[number(side)] += sharing[number(side)]++ == 0 ? sharedCornerCost : crowdedCornerCost;
  }
}

bool RouteJudge::isFree(Point from, Point to)
{
  const Rect piece = boundsOf(from, to);
  m_scene.obstaclesIn(piece, m_flow, m_obstacles);
  return std::none_of(m_obstacles.begin(), m_obstacles.end(),
                      [&](const Obstacle &obstacle) { return passes(from, to, obstacle.bounds); });
}

double RouteJudge::sideCost(bool atSource, Side side) const
{
  return (atSource ? m_sourceSides : m_targetSides)[number(side)];
}

bool RouteJudge::mayDock(bool atSource, Side side) const
{
  return sideCost(atSource, side) < blockedCost;
}

double RouteJudge::shapeCost(std::span<const Point> points, Side source, Side target) const
{
  double cost = sideCost(true, source) + sideCost(false, target);
  for (std::size_t i = 0; i + 1 < points.size(); ++i)
    cost += std::abs(points[i + 1].x - points[i].x) + std::abs(points[i + 1].y - points[i].y);
  return cost + bendCost * static_cast<double>(points.size() - 2);
}

double RouteJudge::cost(std::span<const Point> points, Side source, Side target)
{
  double cost = shapeCost(points, source, target);
  if (cost >= blockedCost)
    return cost;
  const RoutingFlow &flow = m_scene.flow(m_flow);
  for (std::size_t i = 0; i + 1 < points.size(); ++i) {
    const Rect piece = boundsOf(points[i], points[i + 1]);
    m_scene.obstaclesIn(grown(piece, clearance - 2), m_flow, m_obstacles);
    double close = 0;
    for (const Obstacle &obstacle : m_obstacles) {
      if (passes(points[i], points[i + 1], obstacle.bounds))
        return blockedCost;
      const bool own =
          obstacle.kind == Obstacle::Kind::Body &&
          (obstacle.owner == flow.source || obstacle.owner == flow.target ||
           obstacle.owner == m_scene.shape(flow.source).host || obstacle.owner == m_scene.shape(flow.target).host);
      if (!own)
        close = std::max(close, touches(grown(piece, keepOff), obstacle.bounds) ? 3 * closeCost : closeCost);
    }
    cost += close;
    const bool horizontal = piece.width >= piece.height;
    m_scene.segmentsIn(piece, m_flow, m_segments);
    for (const FlowSegment &other : m_segments) {
      const bool otherHorizontal = std::abs(other.to.x - other.from.x) >= std::abs(other.to.y - other.from.y);
      const RoutingFlow &otherFlow = m_scene.flow(other.flow);
      const bool shared = otherFlow.source == flow.source || otherFlow.target == flow.target;
      if (horizontal != otherHorizontal) {
        // Flows of one side turn off from each other; nudging puts them in an order that does not cross.
        const bool turnsOff = shared && !cross(points[i], points[i + 1], other.from, other.to);
        cost += turnsOff ? 0 : crossingCost;
      } else if (!shared)
        cost += overlapCost;
    }
  }
  return cost;
}

std::vector<Point> simplified(std::span<const Point> points)
{
  std::vector<Point> kept;
  kept.reserve(points.size());
  for (const Point point : points) {
    if (!kept.empty() && kept.back() == point)
      continue;
    if (kept.size() >= 2) {
      const Point a = kept[kept.size() - 2];
      const Point b = kept.back();
      const bool straight = (a.x == b.x && b.x == point.x) || (a.y == b.y && b.y == point.y);
      if (straight)
        kept.pop_back();
    }
    kept.push_back(point);
  }
  return kept;
}

}  // namespace laneway::layout
