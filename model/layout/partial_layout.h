#pragma once

#include <vector>

#include "model/layout/auto_layout.h"

/// Layouts that leave most of a drawing as it is: of a selection, of what is new, of the routes alone.
namespace laneway::layout {

/// Lays out the selected nodes among themselves, where they are now and inside their lanes; all others stay, and only
/// flows that touch a selected node are routed.
[[nodiscard]] Drawing layoutSelection(const Graph &graph, const Drawing &present, const std::vector<int> &selected,
                                      const LayoutOptions &options = {});

/// Finds free places for the nodes that are not placed yet, near what they are connected with; lanes grow where there
/// is no room. Everything else stays, and only flows that touch a new node or have no route are routed.
[[nodiscard]] Drawing layoutNew(const Graph &graph, const Drawing &present, const LayoutOptions &options = {});

/// Routes all flows afresh; no shape moves.
[[nodiscard]] Drawing layoutRoutes(const Graph &graph, const Drawing &present);

}  // namespace laneway::layout
