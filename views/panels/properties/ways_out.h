#pragma once

#include <optional>
#include <vector>

#include "model/base/units.h"
#include "model/process/document.h"

/// The ways out of a decision and how often each is taken.
namespace laneway {

/// The sequence flows that leave the node, in the order of their ids.
[[nodiscard]] std::vector<Id> waysOut(const Document &document, Id node);

/// Whether exactly one of several ways is taken, so that their shares add up to the whole.
[[nodiscard]] bool choosesOneWay(const Document &document, Id node);

/// What a simulation takes for a flow without a share: an equal part of what the others leave. Nothing where a share
/// decides nothing, as for the only way out.
[[nodiscard]] std::optional<Share> assumedShare(const Document &document, Id flow);

}  // namespace laneway
