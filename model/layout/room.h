#pragma once

#include <vector>

#include "model/layout/graph.h"

/// Makes room in a drawing that stays: everything beyond a line moves away from it, what lies across it grows.
namespace laneway::layout {

/// Opens `by` px at `y`: shapes, labels and bends below move down, lanes and containers across the line grow.
void openRows(Drawing &drawing, const Graph &graph, double y, double by);

/// The lane reaches at least to `right`, and with it all that ends where it ended; what stands beyond moves away, apart
/// from the nodes in `standing`, which the room is for.
void widenLane(Drawing &drawing, const Graph &graph, int lane, double right, const std::vector<int> &standing);

}  // namespace laneway::layout
