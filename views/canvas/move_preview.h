#pragma once

#include <vector>

#include <QPointF>

#include "model/base/geometry.h"
#include "model/base/id.h"

/// What a shift of elements looks like before it is done. Found once, when the gesture begins; each frame then costs
/// what is moved and the flows that lead there.
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
  struct Stretched {
    Id drawing;
    bool sourceMoves = false;
    bool targetMoves = false;
  };
  CanvasScene &m_scene;
  std::vector<Id> m_shifted;
  std::vector<Stretched> m_stretched;
};

}  // namespace laneway::canvas
