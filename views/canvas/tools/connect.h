#pragma once

#include <optional>

#include "model/base/id.h"
#include "model/edit/edit_route.h"
#include "views/canvas/gesture.h"

namespace laneway::canvas {

class Canvas;

/// Draws a flow from an element to the one under the pointer; a pointer let go over nothing offers to create what it
/// leads to. Green light is the accent around the target, a refusal says why.
class ConnectGesture final : public Gesture {
 public:
  ConnectGesture(Canvas &canvas, Id source);

  void move(const Pointer &pointer) override;
  void finish(const Pointer &pointer) override;
  void paint(QPainter &painter, double scale) const override;
  QRectF painted(double scale) const override;
  Qt::CursorShape cursor() const override;

 private:
  Canvas &m_canvas;
  Id m_source;
  QPointF m_to;
  Id m_target;
  bool m_possible = false;
};

/// Ties an end of a flow to another element.
class ReconnectGesture final : public Gesture {
 public:
  ReconnectGesture(Canvas &canvas, Id flow, FlowEnd end);

  void move(const Pointer &pointer) override;
  void finish(const Pointer &pointer) override;
  void paint(QPainter &painter, double scale) const override;
  QRectF painted(double scale) const override;

 private:
  Canvas &m_canvas;
  Id m_flow;
  FlowEnd m_end;
  QPointF m_from;  ///< Where the other end stands.
  QPointF m_to;
  Id m_target;
  bool m_possible = false;
};

}  // namespace laneway::canvas
