#pragma once

#include <vector>

#include "model/base/geometry.h"
#include "model/layout/graph.h"

/// One level of a drawing for the layered phases: what stands directly in a diagram or in an expanded sub-process,
/// with flow to the right and everything that clings to a node (labels, notes, boundary events) as margins around it.
namespace laneway::layout {

struct Margins {
  double left = 0;
  double right = 0;
  double top = 0;
  double bottom = 0;
};

struct LevelNode {
  NodeKind kind = NodeKind::Step;
  Size size;
  Size label;               ///< To be placed beside a gateway or an event.
  Margins margins;          ///< Room beyond the shape, without the label; to the sides also without what stands above.
  std::vector<Rect> above;  ///< Notes and data, from the node's middle.
  int band = 0;             ///< Lane, counted from top to bottom over all innermost lanes.
  int phase = -1;
  Point sketch;  ///< Its middle in the drawing that serves as a sketch.
};

struct LevelEdge {
  int source = -1;
  int target = -1;
  EdgeKind kind = EdgeKind::Sequence;
  double share = 1;
  int order = 0;
  Size label;
  bool fromBoundary = false;  ///< Leaves a boundary event at the bottom of the source.
};

struct LevelGraph {
  std::vector<LevelNode> nodes;
  std::vector<LevelEdge> edges;
  int bands = 1;
  int phases = 0;
  bool sketched = false;            ///< Columns and order are those of the nodes' sketched places.
  std::vector<double> bandGaps;     ///< By band: between the contents of the band before and its own; empty: none.
  std::vector<double> bandHeights;  ///< By band: least height of the contents; empty: none.
};

/// Where to put the label of a node.
enum class LabelPlace { Below, Above, AboveLeft };

struct LevelPlacement {
  std::vector<Point> centers;
  std::vector<LabelPlace> labels;
  std::vector<std::vector<Point>> routes;  ///< Of sequence flows, between the middles of sides; empty for others.
  std::vector<double> bandTops;            ///< Where the contents of each band begin.
  std::vector<double> bandHeights;
  std::vector<double> phaseEnds;  ///< x at which each phase ends.
  double width = 0;
};

/// Spacing in px.
struct LevelSpacing {
  double betweenNodes = 30;
  double betweenNodeAndFlow = 18;
  double betweenFlows = 14;
  double betweenLayers = 50;
};

}  // namespace laneway::layout
