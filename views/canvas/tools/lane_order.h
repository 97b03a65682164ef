#pragma once

#include <optional>
#include <vector>

#include "model/base/id.h"
#include "model/edit/create_swimlane.h"
#include "views/canvas/gesture.h"

namespace laneway::canvas {

class Canvas;

/// Drags a lane by its header to another place among the lanes, with all its contents.
class LaneOrderGesture final : public Gesture {
 public:
  LaneOrderGesture(Canvas &canvas, const Pointer &press, Id lane);

  void move(const Pointer &pointer) override;
  void finish(const Pointer &pointer) override;
  void paint(QPainter &painter, double scale) const override;
  QRectF painted(double scale) const override;
  Qt::CursorShape cursor() const override { return Qt::ClosedHandCursor; }

 private:
  struct Drop {
    Id beside;
    LanePlace place = LanePlace::After;
    QLineF line;    ///< Where the lane would go in between.
    QRectF inside;  ///< Or what would take it in.
  };
  [[nodiscard]] std::optional<Drop> dropAt(QPointF at) const;

  Canvas &m_canvas;
  QPointF m_from;
  Id m_lane;
  QPointF m_offset;
  std::optional<Drop> m_drop;
};

}  // namespace laneway::canvas
