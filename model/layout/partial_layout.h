#pragma once

#include <vector>

#include "model/layout/auto_layout.h"

/// Layouts that leave most of a drawing as it is: of a selection, of what is new, of the routes alone.
namespace laneway::layout {

/// Lays out the selected nodes among themselves, where they are now and inside their lanes; all others stay, and only
/// flows that touch a selected node are routed. Where that would make the drawing less sound, it stays as it is.
[[nodiscard]] Drawing layoutSelection(const Graph &graph, const Drawing &present, const std::vector<int> &selected,
                                      const LayoutOptions &options = {});

/// Puts the nodes that are not placed yet where they are read: between their neighbours on their row, else free and
/// near what they are connected with. Where there is no room what follows moves away, and lanes grow. Everything else
/// stays, and only flows that touch a new node, have no route or lost their shape are routed.
[[nodiscard]] Drawing layoutNew(const Graph &graph, const Drawing &present, const LayoutOptions &options = {});

/// Routes all flows afresh; no shape moves.
[[nodiscard]] Drawing layoutRoutes(const Graph &graph, const Drawing &present);

}  // namespace laneway::layout
