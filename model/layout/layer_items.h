#pragma once

#include <vector>

#include "model/layout/acyclic.h"

/// The level as rows of items in layers: nodes, and a stand-in for every layer that a flow passes. Rework also has
/// stand-ins in the layers of its two ends, directly above or below the end, so that it can leave and enter there and
/// run round the outside.
namespace laneway::layout {

struct LayerItem {
  int node = -1;   ///< Of the level, -1 for a stand-in.
  int chain = -1;  ///< Of a stand-in.
  int layer = 0;
  int band = 0;
  int clings = -1;  ///< The item of the node that this stand-in stays beside.
};

/// A flow as a way through the layers, from its lower end to its higher end (rework: against the flow).
struct Chain {
  int edge = -1;
  bool back = false;
  bool likely = false;
  bool low = false;          ///< Leaves a boundary event at the bottom of its source.
  int source = -1;           ///< Item of the lower end.
  int target = -1;           ///< Item of the higher end.
  std::vector<int> passing;  ///< Stand-ins, ascending by layer.
};

/// Two items in neighbouring layers that a flow joins.
struct Link {
  int left = -1;
  int right = -1;
  int chain = -1;
};

struct Layers {
  std::vector<LayerItem> items;  ///< The items of the nodes come first, by their numbers.
  std::vector<Chain> chains;
  std::vector<Link> links;
  std::vector<std::vector<int>> linksLeft;   ///< By item: links to the layer before.
  std::vector<std::vector<int>> linksRight;  ///< By item: links to the layer after.
  std::vector<std::vector<int>> above;       ///< By item of a node: stand-ins that cling to its top, nearest first.
  std::vector<std::vector<int>> below;
  std::vector<std::vector<int>> order;  ///< By layer: items from top to bottom, bands one after the other.
};

/// Items and links, in an order by depth-first search along the branches; `order` is complete and respects bands.
/// Reversed edges run from a higher to a lower layer, all others upwards; edges inside one layer are left out.
[[nodiscard]] Layers makeLayers(const LevelGraph &graph, const FlowDirections &directions,
                                const std::vector<int> &layers);

}  // namespace laneway::layout
