#pragma once

#include <vector>

#include "views/canvas/gesture.h"
#include "views/canvas/move_preview.h"
#include "views/canvas/snapping.h"

namespace laneway::canvas {

class Canvas;

/// Drags elements to another place, with what belongs to them. With Ctrl at the press a copy is put there instead; Alt
/// keeps it from snapping. A lone step without flows that is let go over a flow goes in between.
class MoveGesture final : public Gesture {
 public:
  MoveGesture(Canvas &canvas, const Pointer &press, std::vector<Id> elements);

  void move(const Pointer &pointer) override;
  void finish(const Pointer &pointer) override;
  void paint(QPainter &painter, double scale) const override;
  QRectF painted(double scale) const override;
  Qt::CursorShape cursor() const override;
  std::vector<Id> carried() const override { return m_elements; }

 private:
  [[nodiscard]] QPointF deltaFor(const Pointer &pointer);
  [[nodiscard]] Id flowUnder(QPointF at) const;
  void paintCopies(QPainter &painter) const;
  void collectNeighbours(const std::vector<Id> &moved);

  Canvas &m_canvas;
  QPointF m_from;
  std::vector<Id> m_elements;
  bool m_copies;
  QRectF m_bounds;
  std::vector<QRectF> m_neighbours;
  MovePreview m_preview;
  Snap m_snap;
  bool m_fitsIntoFlow = false;
  Id m_flow;  ///< Into which it would go.
  Id m_startLane;
  Id m_lane;  ///< In which it would lie, shown as the target where it is another than at the start.
};

}  // namespace laneway::canvas
