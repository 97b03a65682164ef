#pragma once

#include "model/process/document.h"

/// The map that drawing, painting and editing are measured on.
namespace laneway::test {

/// A process "map" with one pool of 20 lanes and, for 10,000 steps, 12,000 flows: a row of steps in each lane, every
/// fifth of them a decision with a second way into the next lane. Drawn in the diagram "map-diagram". Steps are called
/// "step-LANE-COLUMN", flows "flow-..."; always the same.
[[nodiscard]] Document largeMap(int steps = 10'000);

}  // namespace laneway::test
