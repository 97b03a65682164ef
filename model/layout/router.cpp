#include "model/layout/router.h"

#include "model/layout/route_labels.h"
#include "model/layout/route_patterns.h"
#include "model/layout/route_search.h"
#include "model/layout/segment.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace laneway::layout {

namespace {

/// A pattern that costs this much more than its length and two bends is worth a search for something better.
constexpr double worthSearching = 2 * bendCost + crossingCost;
/// Where so many flows meet, one look at each of them is enough: each look sees all the others.
constexpr std::size_t crowd = 100;
constexpr double loopReach = 20;
constexpr double costTolerance = 1e-6;
/// Routes with so many points may have a simpler way.
constexpr std::size_t worthSearchingPoints = 6;

bool hasEnds(const RoutingFlow &flow)
{
  return flow.source >= 0 && flow.target >= 0;
}

/// Straight through the two shapes' middles as far as the outlines, for shapes that overlap or have no way between
/// them.
std::vector<Point> directRoute(const RoutingScene &scene, const RoutingFlow &flow)
{
  const Rect &source = scene.shape(flow.source).bounds;
  const Rect &target = scene.shape(flow.target).bounds;
  const Point from = source.center();
  const Point to = target.center();
  if (from.y == to.y || from.x == to.x)
    return {exitTowards(source, to), exitTowards(target, from)};
  const Side side = sideTowards(from, to);
  const Point start = sideCenter(source, side);
  const Point end = sideCenter(target, opposite(side));
  if (isHorizontal(side)) {
    const double middle = (start.x + end.x) / 2;
    return {start, {middle, start.y}, {middle, end.y}, end};
  }
  const double middle = (start.y + end.y) / 2;
  return {start, {start.x, middle}, {end.x, middle}, end};
}

/// From one side of the shape round a corner to the next side.
std::vector<Point> loopRoute(const RoutingScene &scene, int flow)
{
  const Rect &bounds = scene.shape(scene.flow(flow).source).bounds;
  RouteJudge judge(scene, flow);
  std::vector<Point> best;
  double bestCost = blockedCost;
  constexpr std::array<std::pair<Side, Side>, 4> corners{
      {{Side::Right, Side::Top}, {Side::Right, Side::Bottom}, {Side::Left, Side::Top}, {Side::Left, Side::Bottom}}};
  for (const auto &[out, in] : corners) {
    const Point start = sideCenter(bounds, out);
    const Point end = sideCenter(bounds, in);
    const double x = start.x + outwards(out).x * loopReach;
    const double y = end.y + outwards(in).y * loopReach;
    std::vector<Point> points{start, {x, start.y}, {x, y}, {end.x, y}, end};
    const double cost = judge.cost(points, out, in);
    if (best.empty() || cost < bestCost) {
      best = std::move(points);
      bestCost = cost;
    }
  }
  return best;
}

/// Through bends set by hand: straight from the shape where a side faces the bend, else with a corner.
void appendLeg(std::vector<Point> &points, const RoutingShape &shape, Point bend, bool leaving)
{
  const Rect &bounds = shape.bounds;
  std::vector<Point> leg;
  if (bend.x > bounds.left() && bend.x < bounds.right())
    leg = {dock(bounds, shape.outline, bend.y < bounds.center().y ? Side::Top : Side::Bottom, bend.x)};
  else if (bend.y > bounds.top() && bend.y < bounds.bottom())
    leg = {dock(bounds, shape.outline, bend.x < bounds.center().x ? Side::Left : Side::Right, bend.y)};
  else
    leg = {sideCenter(bounds, bend.x < bounds.center().x ? Side::Left : Side::Right), {bend.x, bounds.center().y}};
  if (!leaving)
    std::reverse(leg.begin(), leg.end());
  points.insert(points.end(), leg.begin(), leg.end());
}

std::vector<Point> routeThroughBends(const RoutingScene &scene, const RoutingFlow &flow)
{
  std::vector<Point> points;
  appendLeg(points, scene.shape(flow.source), flow.fixedPoints.front(), true);
  points.insert(points.end(), flow.fixedPoints.begin(), flow.fixedPoints.end());
  appendLeg(points, scene.shape(flow.target), flow.fixedPoints.back(), false);
  return simplified(points);
}

/// Whether the point lies on the outline of the shape.
bool isDocked(const RoutingShape &shape, Point point)
{
  constexpr double tolerance = 1.5;
  return std::any_of(allSides.begin(), allSides.end(), [&](Side side) {
    const Point on = dock(shape.bounds, shape.outline, side, isHorizontal(side) ? point.y : point.x);
    return std::abs(on.x - point.x) < tolerance && std::abs(on.y - point.y) < tolerance;
  });
}

/// Whether the flow runs through the bends that a person set and still ends at its shapes, so that it stays.
bool isDrawnByHand(const RoutingScene &scene, int flow)
{
  const RoutingFlow &of = scene.flow(flow);
  return !of.fixedPoints.empty() && of.points.size() == of.fixedPoints.size() + 2 &&
         std::equal(of.fixedPoints.begin(), of.fixedPoints.end(), of.points.begin() + 1) &&
         isDocked(scene.shape(of.source), of.points.front()) && isDocked(scene.shape(of.target), of.points.back());
}

/// A straight dotted line where it passes nothing, which is how notes and data are tied to what they belong to.
std::optional<std::vector<Point>> slantedRoute(const RoutingScene &scene, int flow)
{
  const RoutingFlow &of = scene.flow(flow);
  const Rect &source = scene.shape(of.source).bounds;
  const Rect &target = scene.shape(of.target).bounds;
  if (intersects(source, target))
    return std::nullopt;
  const Point from = exitTowards(source, target.center());
  const Point to = exitTowards(target, source.center());
  std::vector<Obstacle> obstacles;
  scene.obstaclesIn(boundsOf(from, to), flow, obstacles);
  for (const Obstacle &obstacle : obstacles) {
    if (passes(from, to, obstacle.bounds))
      return std::nullopt;
  }
  return std::vector<Point>{from, to};
}

/// A way, and what it cost when it was found; `blockedCost` where it was not chosen by its cost.
struct FoundRoute {
  std::vector<Point> points;
  double cost = blockedCost;
};

FoundRoute bestRoute(const RoutingScene &scene, int flow, RouteEffort effort)
{
  const RoutingFlow &of = scene.flow(flow);
  if (!of.fixedPoints.empty())
    return {routeThroughBends(scene, of)};
  if (of.source == of.target)
    return {loopRoute(scene, flow)};
  RouteJudge judge(scene, flow);
  CandidateRoute route = bestPattern(judge);
  if (of.kind == EdgeKind::Association || of.kind == EdgeKind::Data) {
    if (route.points.size() != 2) {
      if (auto slanted = slantedRoute(scene, flow))
        return {*std::move(slanted)};
    }
  }
  const double excess = route.points.empty() ? blockedCost : route.cost - lengthOf(route.points);
  const bool isSimpleEnough = effort == RouteEffort::Quick ? excess < blockedCost : excess <= worthSearching;
  if (!isSimpleEnough) {
    if (const auto found = searchRoute(judge, route.cost))
      route = *found;
  }
  if (route.points.empty())
    return {directRoute(scene, of)};
  return {std::move(route.points), route.cost};
}

/// What the present route of the flow costs among all that is there now.
double presentCost(const RoutingScene &scene, int flow)
{
  const std::vector<Point> &points = scene.flow(flow).points;
  return RouteJudge(scene, flow)
      .cost(points, sideTowards(points.front(), points[1]), sideTowards(points.back(), points[points.size() - 2]));
}

/// Keeps the present way of the flow, drawn along with its ends, unless a simple one is better; whether it could.
bool drawAlong(RoutingScene &scene, int flow)
{
  const RoutingFlow &of = scene.flow(flow);
  if (!of.fixedPoints.empty() || of.source == of.target)
    return false;
  RouteJudge judge(scene, flow);
  CandidateRoute kept = drawnAlong(judge);
  if (kept.points.empty())
    return false;
  CandidateRoute simple = bestPattern(judge);
  scene.setRoute(flow, std::move(simple.cost < kept.cost ? simple.points : kept.points));
  return true;
}

/// Short ones first: they have the least choice.
std::vector<int> inRoutingOrder(const RoutingScene &scene, std::span<const int> flows)
{
  std::vector<std::pair<double, int>> byLength;
  for (const int flow : flows) {
    const RoutingFlow &of = scene.flow(flow);
    if (!hasEnds(of))
      continue;
    const Point from = scene.shape(of.source).bounds.center();
    const Point to = scene.shape(of.target).bounds.center();
    const double rank = of.kind == EdgeKind::Sequence ? 0 : of.kind == EdgeKind::Message ? 1e7 : 2e7;
    byLength.emplace_back(rank + std::abs(to.x - from.x) + 2 * std::abs(to.y - from.y), flow);
  }
  std::sort(byLength.begin(), byLength.end());
  byLength.erase(std::unique(byLength.begin(), byLength.end()), byLength.end());
  std::vector<int> order;
  order.reserve(byLength.size());
  for (const auto &[length, flow] : byLength)
    order.push_back(flow);
  return order;
}

}  // namespace

void findRoutes(RoutingScene &scene, std::span<const int> flows, int revisions, RouteEffort effort)
{
  std::vector<int> order = inRoutingOrder(scene, flows);
  std::erase_if(order, [&scene](int flow) { return isDrawnByHand(scene, flow); });
  if (effort == RouteEffort::Quick)
    std::erase_if(order, [&scene](int flow) { return drawAlong(scene, flow); });
  for (const int flow : order)
    scene.setRoute(flow, {});
  std::vector<double> costs;
  costs.reserve(order.size());
  for (const int flow : order) {
    FoundRoute route = bestRoute(scene, flow, effort);
    costs.push_back(route.cost);
    scene.setRoute(flow, std::move(route.points));
  }
  for (int revision = 0; revision < revisions; ++revision) {
    bool changed = false;
    for (std::size_t i = 0; i < order.size(); ++i) {
      const int flow = order[i];
      const std::vector<Point> present = scene.flow(flow).points;
      // Where the flows led later do not disturb it, a route is still the best: other ways only became dearer.
      if (present.size() <= 2 || (costs[i] < blockedCost && presentCost(scene, flow) <= costs[i] + costTolerance))
        continue;
      FoundRoute again = bestRoute(scene, flow, effort);
      costs[i] = again.cost;
      changed = changed || again.points != present;
      scene.setRoute(flow, std::move(again.points));
    }
    if (!changed)
      break;
  }
}

void simplifyRoutes(RoutingScene &scene, std::span<const int> flows, int passes)
{
  const auto isCrowded = [&scene](const RoutingFlow &flow) {
    return scene.flowsAt(flow.source).size() > crowd || scene.flowsAt(flow.target).size() > crowd;
  };
  for (int pass = 0; pass < passes; ++pass) {
    bool changed = false;
    for (const int flow : flows) {
      const std::vector<Point> &present = scene.flow(flow).points;
      if (present.size() <= 2 || (pass > 0 && isCrowded(scene.flow(flow))))
        continue;
      RouteJudge judge(scene, flow);
      const Side source = sideTowards(present.front(), present[1]);
      const Side target = sideTowards(present.back(), present[present.size() - 2]);
      const double cost = judge.cost(present, source, target);
      CandidateRoute better = bestPattern(judge);
      const std::size_t points = better.cost < cost ? better.points.size() : present.size();
      if (cost == blockedCost ? better.points.empty() : points >= worthSearchingPoints) {
        if (const auto found = searchRoute(judge, std::min(cost, better.cost)))
          better = *found;
      }
      if (better.points.empty() || better.cost >= cost)
        continue;
      scene.setRoute(flow, std::move(better.points));
      changed = true;
    }
    if (!changed)
      break;
  }
}

namespace {

/// Two flows out of one gateway whose routes disturb each other, tried in both orders.
class BranchPair {
 public:
  BranchPair(RoutingScene &scene, int first, int second) : m_scene(scene), m_first(first), m_second(second) {}

  /// Whether they leave through the same corner or cross.
  [[nodiscard]] bool isTangled() const
  {
    const std::vector<Point> &first = m_scene.flow(m_first).points;
    const std::vector<Point> &second = m_scene.flow(m_second).points;
    if (first.size() < 2 || second.size() < 2)
      return false;
    if (sideTowards(first[0], first[1]) == sideTowards(second[0], second[1]))
      return true;
    for (std::size_t i = 0; i + 1 < first.size(); ++i) {
      for (std::size_t k = 0; k + 1 < second.size(); ++k) {
        if (cross(first[i], first[i + 1], second[k], second[k + 1]))
          return true;
      }
    }
    return false;
  }

  void untangle()
  {
    double least = cost();
    Ways best = ways();
    for (const auto &[leading, following] : {std::pair{m_first, m_second}, std::pair{m_second, m_first}}) {
      m_scene.setRoute(m_first, {});
      m_scene.setRoute(m_second, {});
      m_scene.setRoute(leading, bestRoute(m_scene, leading, RouteEffort::Thorough).points);
      m_scene.setRoute(following, bestRoute(m_scene, following, RouteEffort::Thorough).points);
      if (const double now = cost(); now < least - costTolerance) {
        least = now;
        best = ways();
      }
    }
    m_scene.setRoute(m_first, std::move(best.first));
    m_scene.setRoute(m_second, std::move(best.second));
  }

 private:
  struct Ways {
    std::vector<Point> first;
    std::vector<Point> second;
  };

  [[nodiscard]] Ways ways() const { return {m_scene.flow(m_first).points, m_scene.flow(m_second).points}; }
  /// What they cross together counts for each of them.
  [[nodiscard]] double cost() const { return presentCost(m_scene, m_first) + presentCost(m_scene, m_second); }

  RoutingScene &m_scene;
  int m_first;
  int m_second;
};

/// Named flows that leave the shape.
std::ptrdiff_t branchesOf(const RoutingScene &scene, int shape)
{
  const std::vector<int> &flows = scene.flowsAt(shape);
  return std::count_if(flows.begin(), flows.end(), [&](int flow) {
    return scene.flow(flow).source == shape && !scene.flow(flow).labelSize.isEmpty();
  });
}

}  // namespace

void untangleBranches(RoutingScene &scene, std::span<const int> flows)
{
  std::vector<bool> mayMove(static_cast<std::size_t>(scene.flowCount()), false);
  for (const int flow : flows)
    mayMove[static_cast<std::size_t>(flow)] = scene.flow(flow).source != scene.flow(flow).target;
  for (const int first : flows) {
    const int gateway = scene.flow(first).source;
    if (!mayMove[static_cast<std::size_t>(first)] || scene.shape(gateway).outline != Outline::Diamond ||
        branchesOf(scene, gateway) != 2)
      continue;
    for (const int second : scene.flowsAt(gateway)) {
      if (second <= first || scene.flow(second).source != gateway || !mayMove[static_cast<std::size_t>(second)])
        continue;
      if (BranchPair pair(scene, first, second); pair.isTangled())
        pair.untangle();
    }
  }
}

void routeFlows(RoutingScene &scene, std::span<const int> flows, const RouteOptions &options)
{
  const std::vector<int> order = inRoutingOrder(scene, flows);
  findRoutes(scene, order, options.revisions, options.effort);
  nudgeRoutes(scene, order, options.nudge);
  std::vector<int> sorted = order;
  std::sort(sorted.begin(), sorted.end());
  placeFlowLabels(scene, sorted);
}

}  // namespace laneway::layout
