#pragma once

#include <optional>

#include "model/layout/route_patterns.h"

/// The cheapest way round obstacles with any number of bends: A* on the grid of the lines beside the shapes near by.
namespace laneway::layout {

/// A route cheaper than `upperBound`, or none where there is none near enough.
/// The region searched grows until a route is found or the whole drawing has been seen.
[[nodiscard]] std::optional<CandidateRoute> searchRoute(RouteJudge &judge, double upperBound = blockedCost);

}  // namespace laneway::layout
