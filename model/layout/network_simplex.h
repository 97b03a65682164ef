#pragma once

#include <vector>

/// Whole numbers for nodes that keep least distances along edges and make the weighted sum of all distances least.
/// Layers of a graph and coordinates across them are both found this way (Gansner, Koutsofios, North, Vo: A Technique
/// for Drawing Directed Graphs, 1993).
namespace laneway::layout {

struct SimplexEdge {
  int tail = 0;
  int head = 0;
  int minLength = 1;  ///< value(head) - value(tail) is at least this; may be negative.
  int weight = 1;     ///< Not negative.
};

/// The values, at least 0, one node of every connected part at 0. The edges must have no directed cycle of positive
/// length. `mostPivots` bounds the work: the answer always keeps the distances, but may be longer than the best.
[[nodiscard]] std::vector<int> networkSimplex(int nodes, const std::vector<SimplexEdge> &edges, int mostPivots);

}  // namespace laneway::layout
