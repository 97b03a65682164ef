#pragma once

#include "model/layout/auto_layout.h"

/// Pools and lanes that a drawing does not show yet, put into it: the first of what a layout of new elements does.
namespace laneway::layout {

/// New pools go below everything, new lanes to the bottom of what they belong to, which grows. A pool whose contents
/// are drawn already goes round them if it can; else it stays out of the drawing, as a lane with drawn contents does.
void placeNewLanes(Drawing &drawing, const Graph &graph, const LayoutOptions &options);

/// The rectangle around all nodes, lanes and pools; empty where there are none.
[[nodiscard]] Rect extentOf(const Drawing &drawing);

}  // namespace laneway::layout
