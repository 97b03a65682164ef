#pragma once

#include "views/canvas/gesture.h"

namespace laneway::canvas {

class Canvas;

/// Drags the paper.
class HandGesture final : public Gesture {
 public:
  HandGesture(Canvas &canvas, const Pointer &press) : m_canvas(canvas), m_last(press.view) {}

  void move(const Pointer &pointer) override;
  void finish(const Pointer &pointer) override { move(pointer); }
  Qt::CursorShape cursor() const override { return Qt::ClosedHandCursor; }
  bool scrolls() const override { return false; }

 private:
  Canvas &m_canvas;
  QPointF m_last;
};

}  // namespace laneway::canvas
