#pragma once

#include "model/layout/graph.h"

/// Exchanges right and down, so that the phases only need to know flow to the right.
namespace laneway::layout {

/// The graph with flow to the right.
[[nodiscard]] Graph flowingRight(const Graph &graph);
/// The drawing with x and y exchanged.
[[nodiscard]] Drawing turned(const Drawing &drawing);

/// Runs a layout that expects flow to the right on any graph: `layout(graph, present)` answers a drawing.
template <typename Layout>
[[nodiscard]] Drawing inReadingDirection(const Graph &graph, const Drawing &present, Layout layout)
{
  if (graph.direction == Direction::Right)
    return layout(graph, present);
  return turned(layout(flowingRight(graph), turned(present)));
}

}  // namespace laneway::layout
