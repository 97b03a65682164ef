#pragma once

#include "model/layout/level_graph.h"

/// The layered layout of one level (Sugiyama, Tagawa, Toda 1981, with bands): directions, layers, order, rows, columns.
namespace laneway::layout {

[[nodiscard]] LevelPlacement layoutLevel(const LevelGraph &graph, const LevelSpacing &spacing = {});

}  // namespace laneway::layout
