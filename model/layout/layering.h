#pragma once

#include <vector>

#include "model/layout/acyclic.h"

/// Columns: every node gets a layer, so that flows run from lower to higher layers and are short together.
namespace laneway::layout {

/// Layers from 0. A hand-over to another lane may stay in its layer, so that the two steps stand above each other.
/// Phases take layers of their own, one after the other; ends of messages come near each other.
[[nodiscard]] std::vector<int> assignLayers(const LevelGraph &graph, const FlowDirections &directions);

}  // namespace laneway::layout
