#pragma once

#include <optional>
#include <vector>

#include "model/base/geometry.h"

/// What the layout works on and what it answers, both dense and neutral: indices instead of ids, sizes instead of
/// texts. It knows nothing of the document; `document_layout` translates between the two.
namespace laneway::layout {

/// A pool is a node too where messages dock at its border; its rectangle is that of its lane.
enum class NodeKind { Step, Event, Gateway, Container, Boundary, Data, Note, Pool };
enum class EdgeKind { Sequence, Message, Association, Data };

/// Where flow runs to: right in horizontal pools, down in vertical ones.
enum class Direction { Right, Down };

struct Node {
  NodeKind kind = NodeKind::Step;
  Size size{100, 50};  ///< Of a container without room for its contents: the least it may have.
  Size label;          ///< Of the name beside the shape (events, gateways, data); empty where it stands inside.
  std::optional<Rect> fixedLabel;  ///< Where a person put that name, from the middle of the node.
  int lane = -1;                   ///< Innermost lane or pool, -1 where it stands free.
  int phase = -1;                  ///< Column, -1 where none.
  int host = -1;                   ///< Of a boundary event: the node it sits on.
  int container = -1;              ///< The expanded sub-process around it.
  int near = -1;                   ///< Of a note about a flow: the node whose flow it is.
  Point position;                  ///< Top left corner in the present drawing, where `placed`.
  bool placed = false;
  bool fixed = false;  ///< Stays where it is.
};

struct Edge {
  int source = -1;
  int target = -1;
  EdgeKind kind = EdgeKind::Sequence;
  Size label;
  double share = 1;                ///< Likelihood among the flows that leave the source, 0 to 1.
  int order = 0;                   ///< Place among the branches of the source, first on top.
  std::vector<Point> points;       ///< The present route, docks included; empty where none.
  std::vector<Point> fixedPoints;  ///< Bends that a person set, in order; the route goes through them.
  std::optional<Rect> fixedLabel;  ///< Where a person put the label.
};

/// A pool (without parent) or a lane in it. Siblings stand in the order of their indices.
struct Lane {
  int parent = -1;
  bool blackBox = false;       ///< A pool without contents that messages dock at.
  double header = 28;          ///< Breadth of the strip with the name.
  double minimumBreadth = 80;  ///< Least extent across the flow.
  double phaseStrip = 0;       ///< Pools with phases: breadth of the strip with their names, before the lanes.
  Rect bounds;                 ///< In the present drawing.
};

struct Graph {
  std::vector<Node> nodes;
  std::vector<Edge> edges;
  std::vector<Lane> lanes;
  int phases = 0;
  Direction direction = Direction::Right;
};

/// A finished drawing of a graph; the vectors run parallel to those of the graph.
struct Drawing {
  std::vector<Rect> nodes;
  std::vector<Rect> nodeLabels;  ///< Empty rectangles where a node has none.
  std::vector<Rect> lanes;
  std::vector<Rect> phases;               ///< Columns across all lanes.
  std::vector<std::vector<Point>> edges;  ///< From dock to dock; empty where an end is missing.
  std::vector<Rect> edgeLabels;
  bool operator==(const Drawing &) const = default;
};

}  // namespace laneway::layout
