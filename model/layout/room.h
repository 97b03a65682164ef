#pragma once

#include "model/layout/graph.h"

/// Makes room in a drawing that stays: everything beyond a line moves away from it, what lies across it grows.
namespace laneway::layout {

/// Opens `by` px at `y`: shapes, labels and bends below move down, lanes and containers across the line grow.
void openRows(Drawing &drawing, const Graph &graph, double y, double by);

/// Lanes, pools and phases reach at least to `right`.
void widenLanes(Drawing &drawing, double right);

}  // namespace laneway::layout
