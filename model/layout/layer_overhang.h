#pragma once

#include <vector>

#include "model/layout/layer_rows.h"

/// Notes and data above a node may be wider than its column. They stand over the columns beside it where nothing is at
/// their height, and keep those away only where something is.
namespace laneway::layout {

class LayerOverhang {
 public:
  LayerOverhang(const LevelGraph &graph, const Layers &layers, const Rows &rows, const std::vector<double> &bandTops);

  /// The least middle of the next layer, from `wished` on, at which nothing lies on a note; to be asked for each layer
  /// from left to right.
  [[nodiscard]] double place(double wished);
  /// How far notes reach beyond x = 0 to the left, and the rightmost x that they reach.
  [[nodiscard]] double left() const { return m_reachLeft; }
  [[nodiscard]] double right() const { return m_reachRight; }

 private:
  /// What stands in one layer: x from its middle, y absolute.
  struct Column {
    std::vector<Rect> contents;
    std::vector<Rect> notes;
    double left = 0;  ///< Of the shapes: half the widest.
  };
  struct Placed {
    std::size_t layer = 0;
    Rect rect;
  };

  void addNode(int index);
  void addPassing();
  [[nodiscard]] double y(int item) const;
  /// Whether a flow in the channel after the layer runs at the height of the rectangle.
  [[nodiscard]] bool isCrossed(std::size_t layer, const Rect &rect) const;
  [[nodiscard]] double clearOfNotesBefore(std::size_t layer, double x) const;
  [[nodiscard]] double clearForNotes(std::size_t layer, double x) const;

  const LevelGraph &m_graph;
  const Layers &m_layers;
  const Rows &m_rows;
  const std::vector<double> &m_bandTops;
  std::vector<Column> m_columns;
  std::vector<double> m_x;      ///< By layer placed so far.
  std::vector<Placed> m_notes;  ///< Of the layers placed so far.
  double m_reachLeft = 0;
  double m_reachRight = 0;
};

}  // namespace laneway::layout
