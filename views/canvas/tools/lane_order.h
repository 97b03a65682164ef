#pragma once

#include <optional>
#include <vector>

#include <QLineF>
#include <QRectF>

#include "model/base/id.h"
#include "model/edit/create_swimlane.h"
#include "views/canvas/gesture.h"

namespace laneway::canvas {

class Canvas;

/// Drags a lane or phase by its header to another place among its like, with all its contents. Let go over the middle
/// of a lane's body instead of its header, a lane goes inside.
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
  [[nodiscard]] static Drop besides(Id target, const QRectF &bounds, bool rows, LanePlace place);
  [[nodiscard]] std::optional<Drop> dropAt(QPointF at) const;
  [[nodiscard]] std::optional<Drop> phaseDropAt(QPointF at) const;

  Canvas &m_canvas;
  QPointF m_from;
  Id m_lane;
  QPointF m_offset;
  std::optional<Drop> m_drop;
};

}  // namespace laneway::canvas
