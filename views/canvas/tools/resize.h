#pragma once

#include <optional>
#include <vector>

#include "model/base/id.h"
#include "views/canvas/gesture.h"
#include "views/canvas/live_routes.h"
#include "views/canvas/snapping.h"

namespace laneway {
struct Shape;
}

namespace laneway::canvas {

class Canvas;

/// Drags edges of a node, pool, lane or phase. Alt keeps it from snapping, Shift keeps its proportions.
class ResizeGesture final : public Gesture {
 public:
  ResizeGesture(Canvas &canvas, const Pointer &press, Id element, Edges edges);

  void move(const Pointer &pointer) override;
  void finish(const Pointer &pointer) override;
  void paint(QPainter &painter, double scale) const override;
  QRectF painted(double scale) const override;
  Qt::CursorShape cursor() const override;

 private:
  [[nodiscard]] ResizeSnap boundsFor(const Pointer &pointer) const;
  void leadFlows(const Shape &shape);

  Canvas &m_canvas;
  QPointF m_from;
  Id m_element;
  Edges m_edges;
  QRectF m_bounds;
  std::vector<QRectF> m_neighbours;
  ResizeSnap m_snap;
  std::optional<LiveRoutes> m_routes;  ///< Of the flows at a node.
};

/// The cursor that shows which edges would move.
[[nodiscard]] Qt::CursorShape resizeCursor(Edges edges);

}  // namespace laneway::canvas
