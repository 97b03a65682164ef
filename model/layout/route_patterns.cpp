#include "model/layout/route_patterns.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace laneway::layout {

namespace {

/// How far a U may swing out to pass what is beside it.
constexpr double farthestSwing = 600;
/// How far from the corner of a gateway a straight flow may dock.
constexpr double cornerReach = 5;

double coordinate(Point point, bool vertical)
{
  return vertical ? point.y : point.x;
}

/// How far `to` lies from `from` in the direction of the side.
double ahead(Point from, Point to, Side side)
{
  const Point step = outwards(side);
  return (to.x - from.x) * step.x + (to.y - from.y) * step.y;
}

class Patterns {
 public:
  explicit Patterns(RouteJudge &judge)
      : m_judge(judge),
        m_source(judge.scene().shape(judge.scene().flow(judge.flow()).source)),
        m_target(judge.scene().shape(judge.scene().flow(judge.flow()).target))
  {
  }

  CandidateRoute best()
  {
    for (const Side source : allSides) {
      if (!m_judge.mayDock(true, source))
        continue;
      for (const Side target : allSides) {
        if (!m_judge.mayDock(false, target))
          continue;
        if (isHorizontal(source) != isHorizontal(target))
          tryBend(source, target);
        else if (source == target)
          tryAround(source);
        else
          tryFacing(source, target);
      }
    }
    return m_best;
  }

 private:
  void consider(std::vector<Point> points, Side source, Side target, double extra = 0)
  {
    if (m_judge.shapeCost(points, source, target) + extra >= m_best.cost)
      return;
    const double cost = m_judge.cost(points, source, target) + extra;
    if (cost < m_best.cost)
      m_best = {std::move(points), source, target, cost};
  }

  /// One bend.
  void tryBend(Side source, Side target)
  {
    const Point from = sideCenter(m_source.bounds, source);
    const Point to = sideCenter(m_target.bounds, target);
    const Point corner = isHorizontal(source) ? Point{to.x, from.y} : Point{from.x, to.y};
    if (ahead(from, corner, source) >= stub && ahead(to, corner, target) >= stub)
      consider({from, corner, to}, source, target);
  }

  /// Straight, or two bends between shapes that face each other.
  void tryFacing(Side source, Side target)
  {
    const Point from = sideCenter(m_source.bounds, source);
    const Point to = sideCenter(m_target.bounds, target);
    const double distance = ahead(from, to, source);
    if (distance <= 0)
      return;
    const bool vertical = !isHorizontal(source);
    if (const std::optional<double> along = straightAt(source, target)) {
      const double off = std::abs(*along - coordinate(from, !vertical)) + std::abs(*along - coordinate(to, !vertical));
      const Point start = vertical ? Point{*along, from.y} : Point{from.x, *along};
      const Point end = vertical ? Point{*along, to.y} : Point{to.x, *along};
      consider({start, end}, source, target, off);
    }
    const double low = std::min(coordinate(from, vertical), coordinate(to, vertical));
    const double high = std::max(coordinate(from, vertical), coordinate(to, vertical));
    const double margin = std::min(stub, distance / 4);
    std::vector<double> tracks =
        freeTracks(m_judge.scene(), m_judge.flow(), vertical, coordinate(from, !vertical), coordinate(to, !vertical),
                   low + margin, high - margin, (low + high) / 2, 4);
    addEarlyAndLate(tracks, coordinate(from, vertical), coordinate(to, vertical));
    for (const double track : tracks) {
      if (vertical)
        consider({from, {from.x, track}, {to.x, track}, to}, source, target);
      else
        consider({from, {track, from.y}, {track, to.y}, to}, source, target);
    }
  }

  /// Turning off right behind the source, or only just before the target, may pass what crosses the way between.
  void addEarlyAndLate(std::vector<double> &tracks, double from, double to) const
  {
    constexpr double worthTrying = 120;
    constexpr double beforeTarget = 26;
    constexpr double behindLabel = 16;
    if (std::abs(to - from) < worthTrying)
      return;
    const double direction = to > from ? 1 : -1;
    const double label = m_judge.scene().flow(m_judge.flow()).labelSize.width;
    const double early = from + direction * (label > 0 ? label + behindLabel : beforeTarget);
    const double late = to - direction * beforeTarget;
    if ((late - early) * direction > 0) {
      tracks.push_back(early);
      tracks.push_back(late);
    }
  }

  /// Two bends out and back on the same side of both.
  void tryAround(Side side)
  {
    const Point from = sideCenter(m_source.bounds, side);
    const Point to = sideCenter(m_target.bounds, side);
    const bool vertical = !isHorizontal(side);
    const double direction = vertical ? outwards(side).y : outwards(side).x;
    const double outermost = direction > 0 ? std::max(coordinate(from, vertical), coordinate(to, vertical))
                                           : std::min(coordinate(from, vertical), coordinate(to, vertical));
    const double near = outermost + direction * stub;
    const double far = outermost + direction * farthestSwing;
    for (const double track :
         freeTracks(m_judge.scene(), m_judge.flow(), vertical, coordinate(from, !vertical), coordinate(to, !vertical),
                    std::min(near, far), std::max(near, far), near + direction * 6, 3)) {
      if (vertical)
        consider({from, {from.x, track}, {to.x, track}, to}, side, side);
      else
        consider({from, {track, from.y}, {track, to.y}, to}, side, side);
    }
  }

  /// Where a straight flow between facing sides docks: in the middle where it can, else where both sides reach.
  [[nodiscard]] std::optional<double> straightAt(Side source, Side target) const
  {
    const bool vertical = !isHorizontal(source);
    const double a = coordinate(m_source.bounds.center(), !vertical);
    const double b = coordinate(m_target.bounds.center(), !vertical);
    const bool freeA = m_source.outline == Outline::Rectangle;
    const bool freeB = m_target.outline == Outline::Rectangle;
    const double reachA = freeA ? dockReach(m_source.bounds, m_source.outline, source) : cornerReach;
    const double reachB = freeB ? dockReach(m_target.bounds, m_target.outline, target) : cornerReach;
    const double low = std::max(a - reachA, b - reachB);
    const double high = std::min(a + reachA, b + reachB);
    if (low > high + 0.01)
      return std::nullopt;
    // The smaller shape keeps its centre.
    const double extentA = vertical ? m_source.bounds.width : m_source.bounds.height;
    const double extentB = vertical ? m_target.bounds.width : m_target.bounds.height;
    const double wanted = freeA != freeB      ? (freeA ? b : a)
                          : extentA < extentB ? a
                          : extentB < extentA ? b
                                              : (a + b) / 2;
    return std::clamp(wanted, low, std::max(low, high));
  }

  RouteJudge &m_judge;
  const RoutingShape &m_source;
  const RoutingShape &m_target;
  CandidateRoute m_best;
};

}  // namespace

CandidateRoute bestPattern(RouteJudge &judge)
{
  return Patterns(judge).best();
}

CandidateRoute drawnAlong(RouteJudge &judge)
{
  const RoutingFlow &flow = judge.scene().flow(judge.flow());
  CandidateRoute route{flow.points, Side::Right, Side::Left, blockedCost};
  std::vector<Point> &points = route.points;
  if (points.size() < 4)
    return {};
  const std::size_t last = points.size() - 1;
  route.source = sideTowards(points[0], points[1]);
  route.target = sideTowards(points[last], points[last - 1]);
  const auto redock = [](const RoutingShape &shape, Side side, Point &end, Point &next) {
    const Point center = sideCenter(shape.bounds, side);
    end = isHorizontal(side) ? dock(shape.bounds, shape.outline, side, end.y)
                             : dock(shape.bounds, shape.outline, side, end.x);
    // What left the side's range docks in its middle.
    if (std::abs(isHorizontal(side) ? end.y - next.y : end.x - next.x) > 0.01)
      end = center;
    (isHorizontal(side) ? next.y : next.x) = isHorizontal(side) ? end.y : end.x;
    return ahead(end, next, side) >= stub / 2;
  };
  const RoutingScene &scene = judge.scene();
  if (!redock(scene.shape(flow.source), route.source, points[0], points[1]) ||
      !redock(scene.shape(flow.target), route.target, points[last], points[last - 1]))
    return {};
  route.cost = judge.cost(points, route.source, route.target);
  return route.cost < blockedCost ? route : CandidateRoute{};
}

std::vector<double> freeTracks(const RoutingScene &scene, int flow, bool horizontal, double spanFrom, double spanTo,
                               double low, double high, double preferred, std::size_t limit)
{
  if (low > high)
    return {};
  if (spanFrom > spanTo)
    std::swap(spanFrom, spanTo);
  const Rect area = horizontal ? Rect{spanFrom, low, spanTo - spanFrom, high - low}
                               : Rect{low, spanFrom, high - low, spanTo - spanFrom};
  std::vector<Obstacle> obstacles;
  scene.obstaclesIn(area, flow, obstacles);
  std::vector<std::pair<double, double>> taken;
  for (const Obstacle &obstacle : obstacles) {
    const Rect &bounds = obstacle.bounds;
    const double from = horizontal ? bounds.left() : bounds.top();
    const double to = horizontal ? bounds.right() : bounds.bottom();
    if (from < spanTo && to > spanFrom)
      taken.emplace_back(horizontal ? bounds.top() : bounds.left(), horizontal ? bounds.bottom() : bounds.right());
  }
  std::sort(taken.begin(), taken.end());
  std::vector<double> tracks;
  const auto addStrip = [&](double from, bool openBefore, double to, bool openAfter) {
    if (to - from < 2)
      return;
    // Beside one obstacle only, a track keeps the clearance; between two, the middle.
    const double before = openBefore ? from : from + std::min(2 * clearance, (to - from) / 2);
    const double after = openAfter ? to : to - std::min(2 * clearance, (to - from) / 2);
    tracks.push_back(before <= after ? std::clamp(preferred, before, after) : (from + to) / 2);
  };
  double position = low;
  bool open = true;
  for (const auto &[from, to] : taken) {
    if (from > position)
      addStrip(position, open, std::min(from, high), false);
    if (to > position) {
      position = to;
      open = false;
    }
  }
  if (position <= high)
    addStrip(position, open, high, true);
  if (tracks.empty() && taken.empty())
    tracks.push_back(std::clamp(preferred, low, high));
  std::stable_sort(tracks.begin(), tracks.end(),
                   [&](double a, double b) { return std::abs(a - preferred) < std::abs(b - preferred); });
  if (tracks.size() > limit)
    tracks.resize(limit);
  return tracks;
}

}  // namespace laneway::layout
