#pragma once

#include <vector>

#include "model/layout/graph.h"
#include "model/layout/level_graph.h"

/// What has no place of its own in the flow and stays with a node: boundary events on its border, notes and data above
/// it.
namespace laneway::layout {

/// For every node: the node it clings to, -1 where it stands for itself.
[[nodiscard]] std::vector<int> clingingTo(const Graph &graph);

/// Rectangles relative to the middle of the node that something clings to, with those of their labels.
struct ClingingPlace {
  int node = -1;
  Rect bounds;
  Rect label;
};

/// Places for all that clings to a node of the given size, and the room they take beyond it.
struct ClingingPlaces {
  std::vector<ClingingPlace> places;
  Margins margins;          ///< To the sides without notes and data, which may stand over the columns beside.
  std::vector<Rect> above;  ///< Notes and data with their labels, from the middle of the node.
};

/// Grows the margins of a node of that size by a rectangle given from its middle; an empty one takes no room.
void include(const Rect &rect, Size size, Margins &margins);

/// The least width of a node that has room for its boundary events on its bottom and its top; 0 where it has none.
[[nodiscard]] double widthForBoundaries(const Graph &graph, const std::vector<int> &clinging);

[[nodiscard]] ClingingPlaces placeClinging(const Graph &graph, Size size, const std::vector<int> &clinging);

}  // namespace laneway::layout
