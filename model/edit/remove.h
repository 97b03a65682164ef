#pragma once

#include <vector>

#include "model/base/result.h"

/// Taking elements away.
namespace laneway {

struct Draft;

/// Removes the elements, of whatever kind, with all that cannot be without them: contents, flows, boundary events,
/// drawings; a process takes its workflows along, a scope its diagrams. References to them are cleared, not followed:
/// a step whose role goes has none of its own any more, a call whose workflow goes opens nothing.
/// The contents of a lane stay in its pool; lanes beside it take its room.
[[nodiscard]] Result<void> removeElements(Draft &draft, const std::vector<Id> &elements);

/// Removes nodes and connects what came before with what comes after: where one sequence flow leads in and one leads
/// out, the incoming one goes on to the next node.
[[nodiscard]] Result<void> removeAndHeal(Draft &draft, const std::vector<Id> &nodes);

}  // namespace laneway
