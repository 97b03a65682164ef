#pragma once

#include "model/layout/layer_items.h"

/// Orders the items of each layer so that few flows cross, without taking anything out of its band.
namespace laneway::layout {

/// Crossings between neighbouring layers in the present order.
[[nodiscard]] long countCrossings(const Layers &layers);

/// Barycentre sweeps and exchanges of neighbours; ties keep the order there is, so that branches stay in theirs.
/// Rework chooses between the top and the bottom of its ends.
void reduceCrossings(Layers &layers);

}  // namespace laneway::layout
