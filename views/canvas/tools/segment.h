#pragma once

#include "model/base/id.h"
#include "model/process/diagram.h"
#include "views/canvas/gesture.h"

namespace laneway::canvas {

class Canvas;

/// Drags a straight part of a flow sideways. Level and upright parts keep their direction; an oblique one bends where
/// it was taken hold of.
class SegmentGesture final : public Gesture {
 public:
  SegmentGesture(Canvas &canvas, const Pointer &press, Id flow, int segment);

  void move(const Pointer &pointer) override;
  void finish(const Pointer &pointer) override;
  Qt::CursorShape cursor() const override;

 private:
  enum class Direction { Level, Upright, Oblique };
  [[nodiscard]] double offsetFor(const Pointer &pointer) const;
  [[nodiscard]] std::vector<Point> bentAt(QPointF at) const;

  Canvas &m_canvas;
  QPointF m_from;
  Id m_flow;
  int m_segment;
  Route m_route;
  Direction m_direction = Direction::Oblique;
};

}  // namespace laneway::canvas
