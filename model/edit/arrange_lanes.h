#pragma once

#include "model/base/result.h"
#include "model/edit/create_swimlane.h"

/// Order, nesting and direction of pools and lanes, always with their contents.
namespace laneway {

struct Draft;

/// Moves the lane with its contents before or after another lane, or into a pool or lane as its last one. Between pools
/// too. A lane cannot go into itself.
[[nodiscard]] Result<void> moveLane(Draft &draft, Id diagram, Id lane, Id beside, LanePlace place);

/// Splits the lane into `parts` (2 to 10) equal lanes inside it; contents go to the part they stand in.
[[nodiscard]] Result<void> splitLane(Draft &draft, Id diagram, Id lane, int parts);

/// Turns the pool with its lanes and contents: rows become columns, and what ran to the right runs down.
[[nodiscard]] Result<void> setHorizontal(Draft &draft, Id diagram, Id pool, bool horizontal);

}  // namespace laneway
