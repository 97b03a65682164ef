#pragma once

#include "model/layout/graph.h"

/// Figures by which drawings are compared. The first four ought to be nought; the rest the smaller the better.
namespace laneway::layout {

struct Metrics {
  int overlaps = 0;            ///< Pairs of shapes that share area, apart from containers, their contents and hosts.
  int flowsThroughShapes = 0;  ///< Pairs of a flow and a shape or lane header that it runs through.
  int labelsOverlapped = 0;    ///< Pairs of a label and a shape, header, other label or flow that covers it.
  int laneViolations = 0;      ///< Nodes that are not wholly inside their lane, and contents outside their container.
  int crossings = 0;           ///< Points where two flows cross.
  int bends = 0;
  int backwardFlows = 0;  ///< Sequence flows that end before where they start, against the direction of flow.
  double length = 0;      ///< Of all flows, px.
  double width = 0;
  double height = 0;
  bool operator==(const Metrics &) const = default;

  [[nodiscard]] double area() const { return width * height; }
  [[nodiscard]] bool isSound() const
  {
    return overlaps == 0 && flowsThroughShapes == 0 && labelsOverlapped == 0 && laneViolations == 0;
  }
};

[[nodiscard]] Metrics measure(const Graph &graph, const Drawing &drawing);

}  // namespace laneway::layout
