#pragma once

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "model/base/id.h"
#include "model/edit/make_space.h"
#include "model/process/diagram.h"
#include "views/canvas/gesture.h"

namespace laneway::canvas {

class Canvas;

/// The space tool: a drag pushes all that lies beyond the press, across lanes; a drag back takes space out. The
/// direction of the first movement decides between across and down.
class SpaceGesture final : public Gesture {
 public:
  SpaceGesture(Canvas &canvas, const Pointer &press) : m_canvas(canvas), m_from(press.scene) {}

  void move(const Pointer &pointer) override;
  void finish(const Pointer &pointer) override;
  void paint(QPainter &painter, double scale) const override;
  QRectF painted(double scale) const override;
  Qt::CursorShape cursor() const override;

 private:
  void decideAxis(QPointF by);
  [[nodiscard]] double deltaFor(const Pointer &pointer) const;
  [[nodiscard]] double from() const;
  [[nodiscard]] std::vector<bool> pointsBeyond(const Route &route) const;
  void takeAlong(const std::vector<Point> &points, std::vector<bool> &goes, std::ptrdiff_t at,
                 std::ptrdiff_t step) const;
  void showPreview();

  Canvas &m_canvas;
  QPointF m_from;
  std::optional<Axis> m_axis;
  double m_delta = 0;
  std::vector<Id> m_beyond;                                 ///< Drawings that are pushed whole.
  std::vector<Id> m_stretched;                              ///< Shapes that reach across.
  std::vector<std::pair<Route, std::vector<bool>>> m_bent;  ///< Routes of which these points are pushed.
};

}  // namespace laneway::canvas
