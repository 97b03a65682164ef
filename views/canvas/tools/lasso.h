#pragma once

#include <vector>

#include "model/base/id.h"
#include "views/canvas/gesture.h"

namespace laneway::canvas {

class Canvas;

/// Selects what lies wholly inside a rectangle; with Shift or Ctrl in addition to what is selected.
class LassoGesture final : public Gesture {
 public:
  LassoGesture(Canvas &canvas, const Pointer &press);

  void move(const Pointer &pointer) override;
  void finish(const Pointer &pointer) override;
  void paint(QPainter &painter, double scale) const override;
  QRectF painted(double scale) const override;
  Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

 private:
  Canvas &m_canvas;
  QPointF m_from;
  QRectF m_area;
  std::vector<Id> m_before;  ///< What stays selected.
};

}  // namespace laneway::canvas
