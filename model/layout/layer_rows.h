#pragma once

#include "model/layout/layer_items.h"

/// Heights: gives every item a place across the flow, keeping the order, so that the most likely path and long flows
/// are straight and other flows short. Every band is solved on its own.
namespace laneway::layout {

struct Rows {
  std::vector<double> y;  ///< By item: its middle, from the top of its band.
  std::vector<double> bandHeights;
  std::vector<LabelPlace> labels;  ///< By node.
};

[[nodiscard]] Rows assignRows(const LevelGraph &graph, const Layers &layers, const LevelSpacing &spacing);

}  // namespace laneway::layout
