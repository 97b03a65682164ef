#include "model/layout/route_labels.h"

#include "model/layout/segment.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace laneway::layout {

namespace {

constexpr double besideLine = 3;
constexpr double afterDock = 5;
constexpr double stepAlong = 8;
constexpr double mostSteps = 60;
constexpr double secondSide = 6;
constexpr double pastEnd = 12;
constexpr double laterPiece = 10;

/// How far two routes from the same dock run along together, px.
double commonLength(const std::vector<Point> &a, const std::vector<Point> &b)
{
  double common = 0;
  for (std::size_t i = 0; i + 1 < std::min(a.size(), b.size()) && a[i] == b[i]; ++i) {
    const double lengthA = lengthOf(std::span(a).subspan(i, 2));
    const double lengthB = lengthOf(std::span(b).subspan(i, 2));
    const Point toA = a[i + 1] - a[i];
    const Point toB = b[i + 1] - b[i];
    const bool sameWay = std::abs(toA.x * toB.y - toA.y * toB.x) < 0.01 && toA.x * toB.x + toA.y * toB.y > 0;
    if (!sameWay)
      break;
    common += std::min(lengthA, lengthB);
  }
  return common;
}

/// Tries places along the route, nearest to the source first, and takes the cheapest that covers nothing.
class LabelPlacer {
 public:
  LabelPlacer(RoutingScene &scene, int flow)
      : m_scene(scene), m_flow(flow), m_size(scene.flow(flow).labelSize), m_shared(trunkLength())
  {
  }

  [[nodiscard]] Rect bestPlace()
  {
    const std::vector<Point> &points = m_scene.flow(m_flow).points;
    constexpr std::array<double, 8> distances{0, 10, 22, 40, 70, 120, 200, 320};
    for (const double distance : distances) {
      // Only where nothing else is free, beyond the ends of the pieces.
      for (const bool beyond : {false, true}) {
        double before = 0;
        for (std::size_t i = 0; i + 1 < points.size(); ++i) {
          tryPiece(points[i], points[i + 1], before, distance, static_cast<double>(i) * laterPiece, beyond);
          before += lengthOf(std::span(points).subspan(i, 2));
        }
        if (m_bestCost < std::numeric_limits<double>::infinity())
          return m_best;
      }
    }
    return m_firstTried;
  }

 private:
  /// How much of the route's beginning other flows of the same source run along too: a label there would say nothing.
  [[nodiscard]] double trunkLength() const
  {
    constexpr int mostSiblings = 64;
    const RoutingFlow &flow = m_scene.flow(m_flow);
    double shared = 0;
    int seen = 0;
    for (const int other : m_scene.flowsAt(flow.source)) {
      const RoutingFlow &of = m_scene.flow(other);
      if (other == m_flow || of.source != flow.source)
        continue;
      if (++seen > mostSiblings)
        break;
      shared = std::max(shared, commonLength(flow.points, of.points));
    }
    return shared + afterDock < lengthOf(flow.points) ? shared : 0;
  }

  void tryPiece(Point from, Point to, double before, double distance, double extra, bool beyond)
  {
    const bool horizontal = std::abs(to.x - from.x) >= std::abs(to.y - from.y);
    const double length = horizontal ? std::abs(to.x - from.x) : std::abs(to.y - from.y);
    const double extent = horizontal ? m_size.width : m_size.height;
    const double direction = horizontal ? (to.x >= from.x ? 1 : -1) : (to.y >= from.y ? 1 : -1);
    const double room = std::max(0.0, length - extent - afterDock);
    const double stride = std::max(stepAlong, room / mostSteps);
    const double outside = beyond ? extent : 0;
    const double first = std::max(afterDock - outside, m_shared - before + (m_shared > before ? afterDock : 0));
    for (double start = first; start <= afterDock + room + outside; start += stride) {
      const double cost = extra + (before + std::abs(start)) * 0.15 + (start + extent > length ? pastEnd : 0);
      if (cost >= m_bestCost)
        continue;
      const double along = (horizontal ? from.x : from.y) + direction * start - (direction < 0 ? extent : 0);
      const double line = horizontal ? from.y : from.x;
      const double thickness = horizontal ? m_size.height : m_size.width;
      const double lower = line - besideLine - distance - thickness;
      const double upper = line + besideLine + distance;
      // Above a horizontal line and to the right of a vertical one reads best.
      consider(along, horizontal ? lower : upper, horizontal, cost);
      consider(along, horizontal ? upper : lower, horizontal, cost + secondSide);
    }
  }

  void consider(double along, double across, bool horizontal, double cost)
  {
    const Rect place = horizontal ? Rect{along, across, m_size.width, m_size.height}
                                  : Rect{across, along, m_size.width, m_size.height};
    if (m_firstTried.isEmpty())
      m_firstTried = place;
    if (cost < m_bestCost && isFree(place)) {
      m_best = place;
      m_bestCost = cost;
    }
  }

  [[nodiscard]] bool isFree(const Rect &place)
  {
    const Rect around = grown(place, 1.5);
    m_scene.obstaclesIn(around, m_flow, m_obstacles);
    if (std::any_of(m_obstacles.begin(), m_obstacles.end(),
                    [&](const Obstacle &obstacle) { return intersects(obstacle.bounds, around); }))
      return false;
    m_scene.segmentsIn(around, -1, m_segments);
    return std::none_of(m_segments.begin(), m_segments.end(),
                        [&](const FlowSegment &segment) { return passes(segment.from, segment.to, around); });
  }

  RoutingScene &m_scene;
  int m_flow;
  Size m_size;
  double m_shared;
  Rect m_best;
  Rect m_firstTried;
  double m_bestCost = std::numeric_limits<double>::infinity();
  std::vector<Obstacle> m_obstacles;
  std::vector<FlowSegment> m_segments;
};

}  // namespace

void placeFlowLabels(RoutingScene &scene, std::span<const int> flows)
{
  for (const int flow : flows)
    scene.setFlowLabel(flow, scene.flow(flow).fixedLabel.value_or(Rect{}));
  for (const int flow : flows) {
    const RoutingFlow &of = scene.flow(flow);
    if (!of.fixedLabel.has_value() && !of.labelSize.isEmpty() && of.points.size() >= 2)
      scene.setFlowLabel(flow, LabelPlacer(scene, flow).bestPlace());
  }
}

}  // namespace laneway::layout
