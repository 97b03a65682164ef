#pragma once

#include <vector>

#include "model/layout/graph.h"

/// Makes room in a drawing that stays: everything beyond a line moves away from it, what lies across it grows, flows
/// are stretched. The answers name the flows that could not stay tied to a shape that way, which have to be led anew.
namespace laneway::layout {

/// Opens `by` px at `y`: what has its middle below moves down, lanes and containers across the line grow.
std::vector<int> openRows(Drawing &drawing, const Graph &graph, double y, double by);

/// Opens `by` px at `x`: what has its middle to the right moves right, lanes and containers across the line grow.
std::vector<int> openColumns(Drawing &drawing, const Graph &graph, double x, double by);

/// The lane reaches at least to `right`, and with it all that ends where it ended; what stands beyond moves away, apart
/// from the nodes in `standing`, which the room is for and whose flows are not looked at.
std::vector<int> widenLane(Drawing &drawing, const Graph &graph, int lane, double right,
                           const std::vector<int> &standing);

}  // namespace laneway::layout
