#pragma once

#include "model/layout/layer_rows.h"

/// Places along the flow: how wide layers and the channels between them are, and the ways of the flows through them.
namespace laneway::layout {

struct Columns {
  std::vector<double> x;         ///< By layer: its middle.
  std::vector<double> channels;  ///< By layer: the middle of the channel after it.
  std::vector<double> phaseEnds;
  double width = 0;
};

[[nodiscard]] Columns assignColumns(const LevelGraph &graph, const Layers &layers, const Rows &rows,
                                    const std::vector<double> &bandTops, const LevelSpacing &spacing);

/// The way of a chain from the flow's source to its target: along its stand-ins, changing height in the channels.
[[nodiscard]] std::vector<Point> chainRoute(const LevelGraph &graph, const Layers &layers, const Rows &rows,
                                            const std::vector<double> &bandTops, const Columns &columns, int chain);

}  // namespace laneway::layout
