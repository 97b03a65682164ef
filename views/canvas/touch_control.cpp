#include "views/canvas/touch_control.h"

#include <cmath>

#include <QApplication>
#include <QLineF>
#include <QMouseEvent>
#include <QTouchEvent>
#include <QWidget>

#include "views/canvas/canvas.h"
#include "views/canvas/navigation.h"
#include "views/canvas/pointer_control.h"

namespace laneway::canvas {

namespace {

/// px between two taps that are a double click
constexpr double TapReach = 24;

QMouseEvent asMouse(QEvent::Type type, const Canvas &canvas, QPointF at, Qt::KeyboardModifiers modifiers)
{
  const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
  const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
  return {type, at, canvas.viewport().mapToGlobal(at), button, held, modifiers};
}

}  // namespace

TouchControl::TouchControl(Canvas &canvas, PointerControl &pointer, Navigation &navigation)
    : m_canvas(canvas), m_pointer(pointer), m_navigation(navigation)
{
}

std::optional<TouchControl::Pinch> TouchControl::pinchOf(const QTouchEvent &event)
{
  const QList<QEventPoint> &points = event.points();
  if (points.size() < 2 || points[0].state() == QEventPoint::Released || points[1].state() == QEventPoint::Released)
    return std::nullopt;
  const QLineF between(points[0].position(), points[1].position());
  return Pinch{between.center(), between.length()};
}

bool TouchControl::touch(const QTouchEvent &event)
{
  const bool begins = event.type() == QEvent::TouchBegin;
  if (begins && !event.points().isEmpty() && m_canvas.viewport().childAt(event.points().front().position().toPoint()))
    return false;
  if (begins)
    m_pinched = false;
  if (const std::optional<Pinch> now = pinchOf(event)) {
    pinch(*now);
    return true;
  }
  m_last.reset();
  if (!m_pinched)
    point(event);
  if (event.type() == QEvent::TouchEnd || event.type() == QEvent::TouchCancel)
    m_pinched = false;
  return true;
}

void TouchControl::pinch(const Pinch &now)
{
  if (m_pressed) {  // what the first finger began was the beginning of this
    m_pointer.cancel();
    m_pressed = false;
  }
  m_pinched = true;
  if (m_last) {
    const QPointF by = m_last->middle - now.middle;
    m_navigation.scrollBy(qRound(by.x()), qRound(by.y()));
    if (m_last->distance > 0 && now.distance > 0)
      m_navigation.zoomAt(m_canvas.zoom() * now.distance / m_last->distance, now.middle);
  }
  m_last = now;
}

void TouchControl::point(const QTouchEvent &event)
{
  if (event.type() == QEvent::TouchCancel) {
    m_pointer.cancel();
    m_pressed = false;
    return;
  }
  if (event.points().isEmpty())
    return;
  m_at = event.points().front().position();
  switch (event.type()) {
    case QEvent::TouchBegin: {
      const auto interval = static_cast<std::uint64_t>(QApplication::doubleClickInterval());
      const bool isSecond =
          m_lastTap && QLineF(*m_lastTap, m_at).length() <= TapReach && event.timestamp() - m_lastTapTime <= interval;
      m_lastTap = isSecond ? std::nullopt : std::optional(m_at);
      m_lastTapTime = event.timestamp();
      if (isSecond) {
        m_pointer.doubleClick(asMouse(QEvent::MouseButtonDblClick, m_canvas, m_at, event.modifiers()));
        return;
      }
      m_pressed = true;
      m_pointer.press(asMouse(QEvent::MouseButtonPress, m_canvas, m_at, event.modifiers()));
      return;
    }
    case QEvent::TouchUpdate:
      if (m_pressed)
        m_pointer.move(asMouse(QEvent::MouseMove, m_canvas, m_at, event.modifiers()));
      return;
    case QEvent::TouchEnd:
      if (m_pressed)
        m_pointer.release(asMouse(QEvent::MouseButtonRelease, m_canvas, m_at, event.modifiers()));
      m_pressed = false;
      return;
    default:
      return;
  }
}

}  // namespace laneway::canvas
