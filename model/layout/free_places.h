#pragma once

#include <optional>
#include <vector>

#include "model/layout/auto_layout.h"
#include "model/layout/routing_scene.h"

/// Where one more node finds room in a drawing that stays: clear of shapes, names, labels and flows, inside the lane or
/// the sub-process it belongs to.
namespace laneway::layout {

/// A stretch of a row.
struct Stretch {
  double left = 0;
  double right = 0;
  [[nodiscard]] double width() const { return right - left; }
};

class FreePlaces {
 public:
  /// Nodes that are not `placed` are not seen. Graph and drawing are read again at every question about lanes; shapes
  /// and flows are those of now, until `put` adds one.
  FreePlaces(const Graph &graph, const Drawing &drawing, const std::vector<bool> &placed, const LayoutOptions &options);

  /// A node got its place, which the drawing has by now.
  void put(int node);

  [[nodiscard]] bool isFree(int node, Point center) const;

  enum class Reach { Right, BothSides };
  /// The free middle that is nearest to the wanted one, sideways rather than up or down; none where it would lie so far
  /// away that a reader would not look for it there.
  [[nodiscard]] std::optional<Point> nearest(int node, Point wanted, Reach reach) const;

  /// The widest part of the row at `y` between two placed nodes that the node could stand in; none where a flow runs
  /// along the row. It may be too narrow for the node.
  [[nodiscard]] std::optional<Stretch> gapBetween(int node, int before, int after, double y) const;

  /// What the node must lie in; none where it stands free.
  [[nodiscard]] std::optional<Rect> roomOf(int node) const;
  /// The wanted middle, moved by as little as keeps the node inside its room; nothing limits it to the right in lanes.
  [[nodiscard]] Point inside(int node, Point wanted) const;

 private:
  [[nodiscard]] Rect boundsAt(int node, Point center) const;
  [[nodiscard]] bool isInTheWay(const Obstacle &obstacle, int node) const;

  const Graph &m_graph;
  const Drawing &m_drawing;
  const std::vector<bool> &m_placed;
  const LayoutOptions &m_options;
  RoutingScene m_scene;
  mutable std::vector<Obstacle> m_obstacles;
  mutable std::vector<FlowSegment> m_segments;
};

}  // namespace laneway::layout
