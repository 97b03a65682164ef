#pragma once

#include <cstdint>
#include <optional>

#include <QPointF>

class QTouchEvent;

namespace laneway::canvas {

class Canvas;
class Navigation;
class PointerControl;

/// Fingers on the drawing: one does what the mouse's left button does, two pinch and pan.
class TouchControl {
 public:
  TouchControl(Canvas &canvas, PointerControl &pointer, Navigation &navigation);

  /// False where the event is not for the drawing: the finger is on a control that lies over it.
  bool touch(const QTouchEvent &event);

 private:
  struct Pinch {
    QPointF middle;
    double distance = 0;
  };
  [[nodiscard]] static std::optional<Pinch> pinchOf(const QTouchEvent &event);
  void pinch(const Pinch &now);
  void point(const QTouchEvent &event);

  Canvas &m_canvas;
  PointerControl &m_pointer;
  Navigation &m_navigation;
  std::optional<Pinch> m_last;
  bool m_pressed = false;  ///< One finger acts as the button.
  bool m_pinched = false;  ///< What is left of a pinch does nothing until all fingers are lifted.
  QPointF m_at;
  std::optional<QPointF> m_lastTap;
  std::uint64_t m_lastTapTime = 0;  ///< ms
};

}  // namespace laneway::canvas
