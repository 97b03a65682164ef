#pragma once

#include <vector>

#include "model/layout/level_graph.h"

/// Which flows run back (rework), and which are the most likely path through the level.
namespace laneway::layout {

struct FlowDirections {
  std::vector<bool> reversed;  ///< By edge: points against the reading direction. Self loops and messages are false.
  std::vector<bool> likely;    ///< By edge: on the most likely path from a start.
};

/// Depth first from the starts along branches in their order: what leads back to a step on the way is rework.
/// With phases, nodes joined by flows must all have one or none.
[[nodiscard]] FlowDirections flowDirections(const LevelGraph &graph);

/// Whether the edge takes part in the layers at all: a sequence flow between two different nodes.
[[nodiscard]] bool isLayered(const LevelEdge &edge);

/// The layered edges that leave each node, branches in their order.
[[nodiscard]] std::vector<std::vector<int>> branches(const LevelGraph &graph);

}  // namespace laneway::layout
