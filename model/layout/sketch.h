#pragma once

#include "model/layout/layer_items.h"

/// Layers and order as a person drew them: nodes that stand above each other share a column, and their order from top
/// to bottom stays. The later phases then straighten and space.
namespace laneway::layout {

[[nodiscard]] Layers sketchedLayers(const LevelGraph &graph);

}  // namespace laneway::layout
