#pragma once

#include <vector>

#include "model/layout/graph.h"

/// Bends and labels that a person set, when a layout moves the shapes at the ends of their flow: they keep their place
/// relative to both shapes, so that a swing stays on its side and at its distance.
namespace laneway::layout {

/// How the ends of a flow moved, as one map of the plane: what lies beside a shape goes with it, what lies between the
/// two is stretched or pushed together, what lies beyond goes with the nearer one. Upright stays upright, level stays
/// level.
class EndsMove {
 public:
  struct Shape {
    Rect before;
    Rect after;
  };
  EndsMove(const Shape &source, const Shape &target);

  [[nodiscard]] Point operator()(Point point) const;
  [[nodiscard]] Rect operator()(const Rect &label) const;

 private:
  struct Knot {
    double before = 0;
    double after = 0;
  };
  using Knots = std::vector<Knot>;
  [[nodiscard]] static Knots knotsOf(Knot sourceLow, Knot sourceHigh, Knot targetLow, Knot targetHigh);
  [[nodiscard]] static double mapped(const Knots &knots, double coordinate);

  Knots m_x;
  Knots m_y;
};

/// Takes the bends and labels set by hand of all flows along from the present places of the nodes to their new ones.
/// Flows with an end that had no place yet keep theirs.
void takeAlongWhatIsFixed(Graph &graph, const std::vector<Rect> &before, const std::vector<Rect> &after);

}  // namespace laneway::layout
