#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "model/layout/layer_items.h"

/// The order of the items in all layers while it is being improved: positions and crossings kept at hand, and the moves
/// that change it. It decides nothing; `crossing_order` does.
namespace laneway::layout {

/// What moves as one in its layer: a node with what clings to it, or a single stand-in.
struct OrderUnit {
  std::size_t first = 0;  ///< Its first item's place in the layer.
  std::size_t count = 0;
  int band = 0;
  double key = 0;  ///< To sort by.
};

class LayerOrder {
 public:
  /// What a search tries out and takes back.
  struct Arrangement {
    std::vector<std::vector<int>> order;
    std::vector<std::vector<int>> above;
    std::vector<std::vector<int>> below;
  };

  /// Works on the layers in place.
  explicit LayerOrder(Layers &layers);

  [[nodiscard]] const Layers &layers() const { return m_layers; }
  [[nodiscard]] std::size_t layerCount() const { return m_layers.order.size(); }
  [[nodiscard]] int position(int item) const { return m_position[static_cast<std::size_t>(item)]; }
  /// The position of the item at the link's other end.
  [[nodiscard]] int leftPosition(int link) const
  {
    return position(m_layers.links[static_cast<std::size_t>(link)].left);
  }
  [[nodiscard]] int rightPosition(int link) const
  {
    return position(m_layers.links[static_cast<std::size_t>(link)].right);
  }

  [[nodiscard]] Arrangement arrangement() const { return {m_layers.order, m_layers.above, m_layers.below}; }
  void restore(const Arrangement &arrangement);
  void restoreOrder(const std::vector<std::vector<int>> &order);

  /// Crossings between all neighbouring layers.
  [[nodiscard]] long crossings();

  /// Replaces `units` by those of the layer from top to bottom.
  void unitsOf(std::size_t layer, std::vector<OrderUnit> &units) const;
  [[nodiscard]] std::span<const int> items(std::size_t layer, const OrderUnit &unit) const;
  /// Puts the units, as they were read from the layer, into another order.
  void setUnits(std::size_t layer, const std::vector<OrderUnit> &units);
  /// Crossings that go when the unit below moves above the other one.
  [[nodiscard]] long gain(std::size_t layer, const OrderUnit &above, const OrderUnit &below) const;

  /// Moves rework from the top to the bottom of its two ends.
  void moveBelow(const Chain &chain);
  /// What clings to a node in the order of where it goes, so that nothing crosses beside the node.
  void sortClinging();

 private:
  void numberLayer(std::size_t layer);
  [[nodiscard]] long crossingsAfter(std::size_t layer);
  [[nodiscard]] bool leavesLow(int link) const;
  [[nodiscard]] long crossingsOfLow(int item) const;
  [[nodiscard]] long gain(const std::vector<int> &linksA, const std::vector<int> &linksB, bool left) const;
  void flip(int item, int node);
  void moveToward(int item, int left);
  [[nodiscard]] double place(int item) const;

  Layers &m_layers;
  std::vector<int> m_position;  ///< By item: its place in its layer.
  std::vector<long> m_tree;
  std::vector<int> m_ends;
  std::vector<int> m_items;
};

}  // namespace laneway::layout
