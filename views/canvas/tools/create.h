#pragma once

#include "model/process/document.h"
#include "views/canvas/element_kinds.h"
#include "views/canvas/gesture.h"
#include "views/canvas/snapping.h"
#include "views/painting/display_list.h"

namespace laneway::canvas {

class Canvas;

/// Carries something new under the pointer until it is put down: dragged from a palette, or chosen there and placed by
/// a click. Over a flow it goes in between.
class CreateGesture final : public Gesture {
 public:
  CreateGesture(Canvas &canvas, NewElement element);

  void move(const Pointer &pointer) override;
  void finish(const Pointer &pointer) override;
  void paint(QPainter &painter, double scale) const override;
  QRectF painted(double scale) const override;
  Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

 private:
  [[nodiscard]] QPointF centerFor(const Pointer &pointer);
  [[nodiscard]] QRectF box() const;

  Canvas &m_canvas;
  NewElement m_element;
  painting::DisplayList m_ghost;  ///< Around the origin.
  QPointF m_center;
  Snap m_snap;
  Id m_flow;
  bool m_shown = false;
};

}  // namespace laneway::canvas
