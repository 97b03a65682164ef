#pragma once

#include <vector>

#include <QLineF>
#include <QPointF>
#include <QRectF>

/// Where something that is moved wants to come to rest: in line with its neighbours' edges and middles, at the same
/// gap as between others, else on the grid. Pure geometry in scene px.
namespace laneway::canvas {

struct Snap {
  QPointF delta;               ///< The movement, corrected.
  std::vector<QLineF> guides;  ///< Lines along which it is aligned.
  std::vector<QLineF> gaps;    ///< Equal gaps, from edge to edge.
};

struct SnapOptions {
  double reach = 6;  ///< How far it lets itself be drawn.
  double grid = 10;
};

/// `moving`: where it stands at the start. `neighbours`: what it may line up with.
[[nodiscard]] Snap snapMove(const QRectF &moving, QPointF delta, const std::vector<QRectF> &neighbours,
                            const SnapOptions &options);

/// Edges of a rectangle.
struct Edges {
  bool left = false;
  bool top = false;
  bool right = false;
  bool bottom = false;
  bool operator==(const Edges &) const = default;
};

/// Moves the named edges of `bounds` by `delta`, each drawn to the neighbours' edges or the grid.
struct ResizeSnap {
  QRectF bounds;
  std::vector<QLineF> guides;
};
[[nodiscard]] ResizeSnap snapResize(const QRectF &bounds, Edges edges, QPointF delta,
                                    const std::vector<QRectF> &neighbours, const SnapOptions &options);

}  // namespace laneway::canvas
