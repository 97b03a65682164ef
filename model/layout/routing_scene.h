#pragma once

#include <optional>
#include <vector>

#include "model/base/geometry.h"
#include "model/layout/graph.h"
#include "model/layout/outline.h"
#include "model/layout/spatial_index.h"

/// What a router sees of a drawing: shapes and labels to go round, and the flows that are there. It is kept up to date
/// change by change, so that one built when a drag begins serves every mouse move of it.
namespace laneway::layout {

struct RoutingShape {
  Rect bounds;
  Outline outline = Outline::Rectangle;
  Rect label;          ///< Beside the shape; empty where none.
  int container = -1;  ///< The shape around it, which its own flows may cross; may be added later.
  int host = -1;       ///< Of a boundary event: the shape it sits on.
  bool operator==(const RoutingShape &) const = default;
};

struct RoutingFlow {
  int source = -1;  ///< A shape, by the number `addShape` gave it.
  int target = -1;
  EdgeKind kind = EdgeKind::Sequence;
  Size labelSize;
  std::vector<Point> fixedPoints;  ///< Bends set by hand: the route goes through them.
  std::optional<Rect> fixedLabel;  ///< Set by hand: the label stays there.
  std::vector<Point> points;       ///< The present route; empty where it has none yet.
  Rect label;
};

/// A rectangle that no flow and no label may touch.
struct Obstacle {
  enum class Kind { Body, Label, Wall, FlowLabel };
  Rect bounds;
  Kind kind = Kind::Body;
  int owner = -1;  ///< Shape, wall or flow by its number.
};

/// A straight piece of a flow.
struct FlowSegment {
  int flow = -1;
  int index = 0;  ///< From its point `index` to the next.
  Point from;
  Point to;
};

class RoutingScene {
 public:
  /// `extent` is where most of the drawing lies and `expected` about how many elements it has: both only matter for
  /// speed.
  RoutingScene(const Rect &extent, int expected, Direction direction = Direction::Right);

  int addShape(const RoutingShape &shape);
  int addFlow(const RoutingFlow &flow);
  /// A place that flows and labels keep off without being a shape, such as the header of a lane.
  int addWall(const Rect &bounds);

  void setShape(int shape, const RoutingShape &to);
  /// Replaces the route of a flow; its label goes and has to be placed again.
  void setRoute(int flow, std::vector<Point> points);
  void setFlowLabel(int flow, const Rect &label);
  void setShapeLabel(int shape, const Rect &label);

  [[nodiscard]] Direction direction() const { return m_direction; }
  [[nodiscard]] int shapeCount() const { return static_cast<int>(m_shapes.size()); }
  [[nodiscard]] int flowCount() const { return static_cast<int>(m_flows.size()); }
  [[nodiscard]] const RoutingShape &shape(int index) const { return m_shapes[static_cast<std::size_t>(index)]; }
  [[nodiscard]] const RoutingFlow &flow(int index) const { return m_flows[static_cast<std::size_t>(index)]; }
  /// Flows that start or end at the shape, in the order they were added; a self loop comes twice.
  [[nodiscard]] const std::vector<int> &flowsAt(int shape) const { return m_flowsAt[static_cast<std::size_t>(shape)]; }

  /// All obstacles for the flow whose rectangles share a point with `area`: everything but the containers that its ends
  /// lie in and its own label. For `flow` -1, nothing is left out.
  void obstaclesIn(const Rect &area, int flow, std::vector<Obstacle> &found) const;
  /// Pieces of other flows whose bounding boxes share a point with `area`.
  void segmentsIn(const Rect &area, int exceptFlow, std::vector<FlowSegment> &found) const;
  /// Whether `container` is the shape itself or lies around it.
  [[nodiscard]] bool isInside(int shape, int container) const;
  [[nodiscard]] bool isContainer(int shape) const { return m_isContainer[static_cast<std::size_t>(shape)]; }

 private:
  void markContainer(int shape);
  void indexShape(int shape);
  void unindexShape(int shape);
  void indexRoute(int flow);
  void unindexRoute(int flow);

  Direction m_direction;
  std::vector<RoutingShape> m_shapes;
  std::vector<RoutingFlow> m_flows;
  std::vector<Rect> m_walls;
  std::vector<std::vector<int>> m_flowsAt;
  std::vector<bool> m_isContainer;
  SpatialIndex m_obstacles;
  SpatialIndex m_segments;
  mutable std::vector<int> m_found;
};

[[nodiscard]] Outline outlineOf(NodeKind kind);

/// The scene of a drawn graph. Nodes, flows and lane headers keep the indices of the graph.
[[nodiscard]] RoutingScene routingScene(const Graph &graph, const Drawing &drawing);

}  // namespace laneway::layout
