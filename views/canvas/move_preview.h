#pragma once

#include <optional>
#include <vector>

#include <QPointF>

#include "model/base/geometry.h"
#include "model/base/id.h"
#include "views/canvas/live_routes.h"

/// What a shift of elements looks like before it is done. What takes part is found once, when the gesture begins; each
/// frame then costs what is moved and the flows that lead there. Where few are moved, their flows find their ways as
/// they will after the release; where many are, they are only stretched.
namespace laneway::canvas {

class CanvasScene;

/// The points of a route whose ends are shifted: inner bends stay, the first and last follow so that it stays
/// orthogonal.
[[nodiscard]] std::vector<Point> stretched(std::vector<Point> points, Point sourceBy, Point targetBy);

class MovePreview {
 public:
  /// `elements`: all that moves, sorted by id, as movedAlong names them.
  MovePreview(CanvasScene &scene, const std::vector<Id> &elements);

  void show(QPointF offset);

 private:
  [[nodiscard]] std::vector<layout::RoutedFlow> ledWays(QPointF offset);
  struct Stretched {
    Id drawing;
    Id flow;
    bool sourceMoves = false;
    bool targetMoves = false;
  };
  CanvasScene &m_scene;
  std::vector<Id> m_shifted;
  std::vector<Stretched> m_stretched;
  std::vector<Placed> m_places;  ///< Of what is shifted, as the document has it.
  std::optional<LiveRoutes> m_routes;
};

}  // namespace laneway::canvas
