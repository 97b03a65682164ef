#include <optional>
#include <utility>

#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QToolTip>
#include <QTouchEvent>
#include <QWheelEvent>

#include "views/canvas/canvas_view_impl.h"
#include "views/canvas/element_item.h"
#include "views/canvas/element_tooltip.h"
#include "views/selection.h"
#include "views/theme/theme.h"

namespace laneway {

using namespace canvas;

void CanvasView::mousePressEvent(QMouseEvent *event)
{
  m_impl->settle();
  m_impl->pointer.press(*event);
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
  m_impl->canvas.setPointer(event->position());
  m_impl->pointer.move(*event);
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
  m_impl->pointer.release(*event);
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
  m_impl->pointer.doubleClick(*event);
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
  m_impl->navigation.wheel(*event);
  event->accept();
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
  event->accept();
  switch (event->key()) {
    case Qt::Key_Escape:
      if (!m_impl->pointer.cancel())
        selection().clear();
      return;
    case Qt::Key_Space:
      if (!event->isAutoRepeat())
        m_impl->pointer.setSpaceHeld(true);
      return;
    case Qt::Key_Alt:
    case Qt::Key_Shift:
    case Qt::Key_Control:
      m_impl->pointer.modifiersChanged(event->modifiers());
      return;
    default:
      if (!m_impl->keys.press(*event))
        event->ignore();
  }
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
  switch (event->key()) {
    case Qt::Key_Space:
      if (!event->isAutoRepeat())
        m_impl->pointer.setSpaceHeld(false);
      return;
    case Qt::Key_Alt:
    case Qt::Key_Shift:
    case Qt::Key_Control:
      m_impl->pointer.modifiersChanged(event->modifiers());
      return;
    default:
      m_impl->keys.release(*event);
  }
}

void CanvasView::focusOutEvent(QFocusEvent *event)
{
  m_impl->pointer.setSpaceHeld(false);
  m_impl->keys.settle();
  QGraphicsView::focusOutEvent(event);
}

bool CanvasView::focusNextPrevChild(bool next)
{
  return m_impl->keys.walk(next ? 1 : -1) || QGraphicsView::focusNextPrevChild(next);
}

bool CanvasView::viewportEvent(QEvent *event)
{
  switch (event->type()) {
    case QEvent::Leave:
      m_impl->canvas.setPointer(std::nullopt);
      m_impl->pointer.leave();
      break;
    case QEvent::ToolTip: {
      const auto *help = static_cast<QHelpEvent *>(event);
      const CanvasScene &scene = m_impl->canvas.scene();
      const QPointF at = m_impl->canvas.toScene(help->pos());
      const ElementItem *item = scene.badgedAt(at);
      if (!item)
        item = scene.itemOf(m_impl->canvas.hitAt(at).drawing);
      const Document &document = m_impl->canvas.document();
      const QString text = item ? elementTooltip(document, item->element(), item->list().shortened)
                                : carriedTooltip(document, scene.diagram(), {at.x(), at.y()});
      QToolTip::showText(help->globalPos(), text, viewport());  // nothing hides it
      return true;
    }
    case QEvent::NativeGesture: {
      const auto *gesture = static_cast<QNativeGestureEvent *>(event);
      if (gesture->gestureType() == Qt::ZoomNativeGesture)
        m_impl->navigation.zoomAt(zoom() * (1 + gesture->value()), gesture->position());
      return true;
    }
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
      if (event->type() == QEvent::TouchBegin)
        m_impl->settle();
      event->setAccepted(m_impl->touch.touch(*static_cast<QTouchEvent *>(event)));
      return true;
    default:
      break;
  }
  return QGraphicsView::viewportEvent(event);
}

void CanvasView::contextMenuEvent(QContextMenuEvent *event)
{
  // A right press may become a pan; the menu of the mouse comes with its release.
  if (event->reason() == QContextMenuEvent::Mouse) {
    event->accept();
    return;
  }
  const QRectF box = m_impl->canvas.toView(m_impl->canvas.scene().boundsOf(selection().primary()));
  m_impl->showMenu(box.isEmpty() ? viewport()->rect().center() : box.bottomLeft().toPoint());
}

void CanvasView::dragEnterEvent(QDragEnterEvent *event)
{
  m_impl->drops.enter(*event);
}

void CanvasView::dragMoveEvent(QDragMoveEvent *event)
{
  m_impl->drops.move(*event);
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent *)
{
  m_impl->drops.leave();
}

void CanvasView::dropEvent(QDropEvent *event)
{
  m_impl->drops.drop(*event);
}

void CanvasView::resizeEvent(QResizeEvent *event)
{
  QGraphicsView::resizeEvent(event);
  m_impl->navigation.updateArea();
  m_impl->placeMinimap();
  m_impl->refreshStage();
}

void CanvasView::showEvent(QShowEvent *event)
{
  QGraphicsView::showEvent(event);
  if (std::exchange(m_impl->fittedOnce, true))
    return;
  m_impl->placeMinimap();
  m_impl->showMinimap();
  fit();
}

void CanvasView::scrollContentsBy(int dx, int dy)
{
  // Shifting the pixels, as a QGraphicsView would, takes along what stays put: headers, pad, minimap.
  setViewportUpdateMode(FullViewportUpdate);
  QGraphicsView::scrollContentsBy(dx, dy);
  setViewportUpdateMode(BoundingRectViewportUpdate);
  if (!m_impl)
    return;
  m_impl->isScrolled = true;
  m_impl->renamer.place();
  m_impl->refreshStage();
  m_impl->minimap.viewChanged();
}

void CanvasView::changeEvent(QEvent *event)
{
  QGraphicsView::changeEvent(event);
  if (!m_impl)
    return;
  if (event->type() == QEvent::PaletteChange) {
    m_impl->canvas.scene().setAppearance(theme::themeOf(palette()).appearance);
    m_impl->overview.markStale();
  } else if (event->type() == QEvent::LanguageChange) {
    m_impl->commands.retranslate();
  }
}

}  // namespace laneway
