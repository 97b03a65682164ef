#include "model/layout/layered.h"

#include "model/layout/crossing_order.h"
#include "model/layout/layer_columns.h"
#include "model/layout/layering.h"
#include "model/layout/sketch.h"

namespace laneway::layout {

namespace {

Layers freshLayers(const LevelGraph &graph)
{
  const FlowDirections directions = flowDirections(graph);
  Layers layers = makeLayers(graph, directions, assignLayers(graph, directions));
  reduceCrossings(layers);
  return layers;
}

}  // namespace

LevelPlacement layoutLevel(const LevelGraph &graph, const LevelSpacing &spacing)
{
  LevelPlacement placement;
  Layers layers = graph.sketched ? sketchedLayers(graph) : freshLayers(graph);
  Rows rows = assignRows(graph, layers, spacing);
  std::vector<double> bandTops;
  double top = 0;
  for (std::size_t band = 0; band < rows.bandHeights.size(); ++band) {
    if (band < graph.bandGaps.size())
      top += graph.bandGaps[band];
    bandTops.push_back(top);
    top += rows.bandHeights[band];
  }
  const Columns columns = assignColumns(graph, layers, rows, bandTops, spacing);
  for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
    const LayerItem &item = layers.items[node];
    placement.centers.push_back({columns.x[static_cast<std::size_t>(item.layer)],
                                 bandTops[static_cast<std::size_t>(item.band)] + rows.y[node]});
  }
  placement.routes.resize(graph.edges.size());
  for (std::size_t chain = 0; chain < layers.chains.size(); ++chain) {
    const auto edge = static_cast<std::size_t>(layers.chains[chain].edge);
    if (!graph.edges[edge].fromBoundary)
      placement.routes[edge] = chainRoute(graph, layers, rows, bandTops, columns, static_cast<int>(chain));
  }
  placement.labels = std::move(rows.labels);
  placement.bandTops = std::move(bandTops);
  placement.bandHeights = std::move(rows.bandHeights);
  placement.phaseEnds = columns.phaseEnds;
  placement.width = columns.width;
  return placement;
}

}  // namespace laneway::layout
