#pragma once

#include "model/base/id.h"
#include "views/canvas/gesture.h"

namespace laneway::canvas {

class Canvas;

/// Drags the name that stands beside a node or flow. It stays where it was put.
class LabelGesture final : public Gesture {
 public:
  LabelGesture(Canvas &canvas, const Pointer &press, Id element);

  void move(const Pointer &pointer) override;
  void finish(const Pointer &pointer) override;
  Qt::CursorShape cursor() const override { return Qt::SizeAllCursor; }

 private:
  [[nodiscard]] QRectF areaFor(const Pointer &pointer) const;

  Canvas &m_canvas;
  QPointF m_from;
  Id m_element;
  QRectF m_area;
};

}  // namespace laneway::canvas
