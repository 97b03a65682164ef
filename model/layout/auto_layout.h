#pragma once

#include "model/layout/graph.h"
#include "model/layout/level_graph.h"

/// Places and routes a whole graph afresh: sub-processes from the inside out, lanes and pools as large as they need to
/// be, what clings to a step (boundary events, notes, data) at the step, then all flows.
namespace laneway::layout {

struct LayoutOptions {
  LevelSpacing spacing;
  bool sketch = false;      ///< Keeps columns and order of the nodes that are placed.
  double lanePadding = 22;  ///< Between a lane's border and its contents.
  double poolGap = 44;      ///< Between pools.
  double blackBoxBreadth = 60;
  double containerPadding = 24;  ///< Inside expanded sub-processes.
  double containerTitle = 20;    ///< Room for their names at the top.
};

/// As `layoutAll`, but without the finish: flows have preliminary routes or none.
[[nodiscard]] Drawing placeAll(const Graph &graph, const LayoutOptions &options = {});

/// Simplifies the routes there are, finds those that are missing, nudges them apart and places their labels.
void finishRoutes(const Graph &graph, Drawing &drawing);

[[nodiscard]] Drawing layoutAll(const Graph &graph, const LayoutOptions &options = {});

}  // namespace laneway::layout
