#include "views/canvas/pointer_control.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>
#include <QWidget>

#include "model/process/navigate.h"
#include "views/canvas/canvas.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/create_element.h"
#include "views/canvas/drag_out.h"
#include "views/canvas/tools/connect.h"
#include "views/canvas/tools/hand.h"
#include "views/canvas/tools/resize.h"
#include "views/selection.h"

namespace laneway::canvas {

namespace {

constexpr int EdgeWidth = 20;   ///< px of the viewport in which a drag scrolls
constexpr int EdgePeriod = 16;  ///< ms between two steps of that
constexpr int LargestEdgeStep = 24;

/// How far a coordinate lies in the strip along the edges of 0 to `extent`, negative at the near one.
int beyondEdge(double at, int extent)
{
  if (at < EdgeWidth)
    return -qMin(LargestEdgeStep, static_cast<int>(EdgeWidth - at));
  if (at > extent - EdgeWidth)
    return qMin(LargestEdgeStep, static_cast<int>(at - extent + EdgeWidth));
  return 0;
}

}  // namespace

PointerControl::PointerControl(Canvas &canvas) : m_canvas(canvas) {}

Pointer PointerControl::pointerOf(const QMouseEvent &event) const
{
  return {m_canvas.toScene(event.position()), event.position(), event.modifiers()};
}

std::optional<Handle> PointerControl::handleUnder(QPointF scene) const
{
  if (m_canvas.mode() != Mode::Select)
    return std::nullopt;
  if (const std::optional<Handle> handle = handleAt(m_canvas, selectionHandles(m_canvas), scene))
    return handle;
  return m_hovered.isNull() ? std::nullopt : handleAt(m_canvas, arrowsOf(m_canvas, m_hovered), scene);
}

void PointerControl::press(const QMouseEvent &event)
{
  m_last = pointerOf(event);
  if (m_canvas.gesture()) {
    if (m_press)
      cancel();  // a second button while the first is held
    else
      m_pressEndsGesture = event.button() == Qt::LeftButton;
    return;
  }
  m_press = Press{m_last, event.button(), m_canvas.hitAt(m_last.scene), handleUnder(m_last.scene)};
}

void PointerControl::move(const QMouseEvent &event)
{
  m_last = pointerOf(event);
  if (m_canvas.gesture()) {
    if (m_press && hasLeft(m_canvas, m_last.view) && carryOut())
      return;
    m_canvas.moveGesture(m_last);
    showCursor(m_last);
    if (m_press && m_canvas.gesture()->scrolls() && !m_edgeTimer.isActive())
      m_edgeTimer.start(EdgePeriod, this);
    return;
  }
  if (!m_press) {
    hover(m_last);
    return;
  }
  const QPointF way = m_last.view - m_press->pointer.view;
  if (way.manhattanLength() < QApplication::startDragDistance() / 2.0)
    return;
  const bool pans = m_press->button != Qt::LeftButton || m_spaceHeld;
  std::unique_ptr<Gesture> gesture = pans ? std::make_unique<HandGesture>(m_canvas, m_press->pointer)
                                          : gestureFor(m_canvas, m_press->pointer, m_press->hit, m_press->handle);
  if (!gesture)
    return;
  setHovered({});
  m_canvas.begin(std::move(gesture));
  m_canvas.moveGesture(m_last);
  showCursor(m_last);
}

/// What is dragged leaves the view; false where it stays.
bool PointerControl::carryOut()
{
  const std::vector<Id> elements = m_canvas.gesture()->carried();
  const Pointer press = m_press->pointer;
  if (!canLeave(m_canvas, elements))
    return false;
  cancel();
  dragOut(m_canvas, elements, press);
  return true;
}

void PointerControl::release(const QMouseEvent &event)
{
  m_edgeTimer.stop();
  m_last = pointerOf(event);
  if (m_canvas.gesture()) {
    if (m_press || m_pressEndsGesture) {
      m_press.reset();
      m_pressEndsGesture = false;
      m_canvas.finishGesture(m_last);
      hover(m_last);
    }
    return;
  }
  if (!m_press)
    return;
  const Press press = *m_press;
  m_press.reset();
  if (press.button == Qt::LeftButton)
    click(press, m_last);
  else if (press.button == Qt::RightButton) {
    if (press.hit && !m_canvas.selection().contains(press.hit.element))
      m_canvas.selection().set(press.hit.element);
    Q_EMIT contextMenuRequested(event.position().toPoint());
  }
}

void PointerControl::click(const Press &press, const Pointer &pointer)
{
  if (m_spaceHeld)
    return;
  if (m_canvas.mode() == Mode::Connect) {
    const Id source = connectableAt(m_canvas.scene(), pointer.scene, m_canvas.reach(4));
    if (!source.isNull())
      m_canvas.begin(std::make_unique<ConnectGesture>(m_canvas, source));
    return;
  }
  if (press.handle && press.handle->kind == Handle::Kind::Arrow) {
    appendElement(m_canvas, press.handle->element, Activity{}, press.handle->direction);
    return;
  }
  Selection &selection = m_canvas.selection();
  const bool toggles = pointer.modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
  if (press.hit && toggles)
    selection.toggle(press.hit.element);
  else if (press.hit)
    selection.set(press.hit.element);
  else if (!toggles)
    selection.clear();
}

void PointerControl::doubleClick(const QMouseEvent &event)
{
  m_last = pointerOf(event);
  m_press.reset();
  if (event.button() != Qt::LeftButton || m_canvas.gesture() || m_canvas.mode() != Mode::Select)
    return;
  const Hit hit = m_canvas.hitAt(m_last.scene);
  if (!hit) {
    m_canvas.offerElements({}, m_last.scene);
    return;
  }
  m_canvas.selection().set(hit.element);
  Q_EMIT openRequested(hit.element);
}

void PointerControl::leave()
{
  setHovered({});
}

void PointerControl::setSpaceHeld(bool held)
{
  m_spaceHeld = held;
  showCursor(m_last);
}

void PointerControl::modifiersChanged(Qt::KeyboardModifiers modifiers)
{
  m_last.modifiers = modifiers;
  if (m_canvas.gesture())
    m_canvas.moveGesture(m_last);
}

bool PointerControl::cancel()
{
  m_edgeTimer.stop();
  const bool any = m_canvas.gesture() || m_press || m_canvas.mode() != Mode::Select;
  m_press.reset();
  m_pressEndsGesture = false;
  m_canvas.cancelGesture();
  m_canvas.setMode(Mode::Select);
  showCursor(m_last);
  return any;
}

void PointerControl::hover(const Pointer &pointer)
{
  showCursor(pointer);
  const Hit hit = m_canvas.hitAt(pointer.scene);
  if (hit.part == HitPart::Body) {
    setHovered(hit.element);
    return;
  }
  // On the way to its arrows the pointer leaves the node.
  const double gap = m_canvas.reach(ArrowGap + 10);
  const QRectF zone = m_canvas.scene().boundsOf(m_hovered).adjusted(-gap, -gap, gap, gap);
  if (m_hovered.isNull() || !zone.contains(pointer.scene))
    setHovered({});
}

void PointerControl::setHovered(Id element)
{
  if (m_hovered == element)
    return;
  m_hovered = element;
  Q_EMIT hoverChanged();
}

void PointerControl::showCursor(const Pointer &pointer)
{
  const auto cursorHere = [&]() -> Qt::CursorShape {
    if (m_canvas.gesture())
      return m_canvas.gesture()->cursor();
    if (m_spaceHeld)
      return Qt::OpenHandCursor;
    switch (m_canvas.mode()) {
      case Mode::Select:
        break;
      case Mode::Hand:
        return Qt::OpenHandCursor;
      case Mode::Connect:
      case Mode::Lasso:
        return Qt::CrossCursor;
      case Mode::Space:
        return Qt::SizeAllCursor;
    }
    if (const std::optional<Handle> handle = handleUnder(pointer.scene))
      return handle->kind == Handle::Kind::Resize ? resizeCursor(handle->edges) : Qt::PointingHandCursor;
    return Qt::ArrowCursor;
  };
  const Qt::CursorShape shape = cursorHere();
  if (m_canvas.viewport().cursor().shape() != shape)
    m_canvas.viewport().setCursor(shape);
}

void PointerControl::timerEvent(QTimerEvent *event)
{
  if (event->timerId() == m_edgeTimer.timerId())
    scrollAtEdge();
  else
    QObject::timerEvent(event);
}

void PointerControl::scrollAtEdge()
{
  if (!m_press || !m_canvas.gesture()) {
    m_edgeTimer.stop();
    return;
  }
  const int x = beyondEdge(m_last.view.x(), m_canvas.viewport().width());
  const int y = beyondEdge(m_last.view.y(), m_canvas.viewport().height());
  if (x == 0 && y == 0) {
    m_edgeTimer.stop();
    return;
  }
  m_canvas.view().scrollBy(x, y);
  m_last.scene = m_canvas.toScene(m_last.view);
  m_canvas.moveGesture(m_last);
}

}  // namespace laneway::canvas
