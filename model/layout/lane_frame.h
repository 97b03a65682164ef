#pragma once

#include <vector>

#include "model/layout/auto_layout.h"

/// Pools and lanes as bands for the layered phases, and their rectangles once the contents are placed.
namespace laneway::layout {

class LaneFrame {
 public:
  LaneFrame(const Graph &graph, const LayoutOptions &options);

  /// Number of bands: the innermost lanes from top to bottom, and one more for nodes outside of all pools.
  [[nodiscard]] int bands() const { return static_cast<int>(m_bandLanes.size()); }
  /// The band of a node by its lane; a pool with lanes takes its direct contents into the first of them.
  [[nodiscard]] int bandOf(int lane) const;
  /// Sets gaps and least heights of the bands.
  void prepare(LevelGraph &level) const;
  /// Where the contents begin across all headers.
  [[nodiscard]] double contentLeft() const { return m_contentLeft; }
  /// The rectangles of all lanes around placed contents.
  [[nodiscard]] std::vector<Rect> rects(const LevelPlacement &placement) const;

 private:
  void addRoot(int root);
  [[nodiscard]] double depthOffset(int lane) const;
  /// Its own, and its part of what the lanes and the pool around it need at least.
  [[nodiscard]] double minimumBreadth(int lane) const;
  [[nodiscard]] bool isOutside(int band) const { return m_bandLanes[static_cast<std::size_t>(band)] < 0; }

  const Graph &m_graph;
  const LayoutOptions &m_options;
  std::vector<std::vector<int>> m_children;
  std::vector<int> m_bandLanes;   ///< By band: its lane, -1 for what is outside.
  std::vector<int> m_bandRoots;   ///< By band: its pool.
  std::vector<int> m_laneBands;   ///< By lane: its first band, -1 for black boxes.
  std::vector<int> m_boxesAbove;  ///< Black boxes before all other pools.
  std::vector<int> m_boxesBelow;
  double m_contentLeft = 0;
};

}  // namespace laneway::layout
