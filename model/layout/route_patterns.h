#pragma once

#include <vector>

#include "model/layout/route_cost.h"

/// Routes with at most two bends between two shapes: straight, L, Z and U. They are what a person would draw, and
/// nearly every flow of a map is one of them; where none fits, `route_search` finds a way round.
namespace laneway::layout {

struct CandidateRoute {
  std::vector<Point> points;  ///< From dock to dock; empty where there is none.
  Side source = Side::Right;
  Side target = Side::Left;
  double cost = blockedCost;
};

/// The cheapest free route of the patterns, without points where all are blocked.
[[nodiscard]] CandidateRoute bestPattern(RouteJudge &judge);

/// The present route of the flow with its ends drawn to where its shapes stand now, leaving through the same sides;
/// without points where it is too short to be drawn along or something is in its way.
[[nodiscard]] CandidateRoute drawnAlong(RouteJudge &judge);

/// Middles of the free strips for a piece that runs across `span` (horizontally where `horizontal`) at a coordinate
/// between `low` and `high`, nearest to `preferred` first, at most `limit`.
[[nodiscard]] std::vector<double> freeTracks(const RoutingScene &scene, int flow, bool horizontal, double spanFrom,
                                             double spanTo, double low, double high, double preferred,
                                             std::size_t limit);

}  // namespace laneway::layout
