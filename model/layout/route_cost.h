#pragma once

#include <limits>
#include <span>
#include <vector>

#include "model/layout/routing_scene.h"

/// What makes one route better than another: bends, length, crossings, sides that flow against the reading direction,
/// passing close to shapes. In px of length, so that every figure reads as "worth a detour of so many px".
namespace laneway::layout {

inline constexpr double bendCost = 60;
inline constexpr double crossingCost = 160;
inline constexpr double overlapCost = 35;
inline constexpr double closeCost = 30;
inline constexpr double clearance = 10;  ///< Wanted distance between a flow and what it passes.
inline constexpr double keepOff = 4;     ///< Least distance, given up only where nothing else is left.
inline constexpr double stub = 14;       ///< Wanted length of the first and the last piece of a flow.
inline constexpr double blockedCost = std::numeric_limits<double>::infinity();

/// Judges routes of one flow in a scene that must not change meanwhile.
class RouteJudge {
 public:
  RouteJudge(const RoutingScene &scene, int flow);

  /// Whether nothing blocks the axis-parallel piece; touching a border is allowed.
  [[nodiscard]] bool isFree(Point from, Point to);
  /// Cost of a whole route between the given sides, `blockedCost` where something is in its way.
  [[nodiscard]] double cost(std::span<const Point> points, Side source, Side target);
  /// The part of `cost` that needs no look at the scene.
  [[nodiscard]] double shapeCost(std::span<const Point> points, Side source, Side target) const;
  /// What leaving or entering through this side costs.
  [[nodiscard]] double sideCost(bool atSource, Side side) const;
  /// Whether flows may dock there at all: boundary events have no side towards their host.
  [[nodiscard]] bool mayDock(bool atSource, Side side) const;

  [[nodiscard]] const RoutingScene &scene() const { return m_scene; }
  [[nodiscard]] int flow() const { return m_flow; }

 private:
  void weighSides(bool atSource);

  const RoutingScene &m_scene;
  int m_flow;
  std::array<double, 4> m_sourceSides{};
  std::array<double, 4> m_targetSides{};
  std::vector<Obstacle> m_obstacles;
  std::vector<FlowSegment> m_segments;
};

/// Drops points that repeat or lie on a straight run.
[[nodiscard]] std::vector<Point> simplified(std::span<const Point> points);

}  // namespace laneway::layout
