#include "views/canvas/navigation.h"

#include <algorithm>
#include <cmath>

#include <QScrollBar>
#include <QWheelEvent>

#include "model/edit/default_sizes.h"
#include "views/canvas/canvas.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/element_item.h"

namespace laneway::canvas {

namespace {

constexpr double LeastZoom = 0.02;
constexpr double GreatestZoom = 8;
constexpr double ZoomStep = 1.2;
constexpr double WheelNotch = 120;
constexpr double FitMargin = 40;                   ///< px on screen around what is fitted
constexpr double SeenMargin = 48;                  ///< px on screen between what was scrolled to and the edge
constexpr double StickyWidth = 2 * sizes::Header;  ///< Headers of pool and lane may cover so much at the left.
/// A small selection is not blown up beyond this to fit.
constexpr double GreatestFit = 2;

/// By how much to scroll so that `from` to `to` lies between `least` and `most`; its beginning if it is longer.
int shiftInto(double from, double to, double least, double most)
{
  if (from >= least && to <= most)
    return 0;
  return qRound(to - from > most - least || from < least ? from - least : to - most);
}

}  // namespace

Navigation::Navigation(Canvas &canvas) : m_canvas(canvas) {}

QRectF Navigation::extentOf(const std::vector<Id> &elements) const
{
  QRectF extent;
  for (const Id element : elements)
    if (const ElementItem *item = m_canvas.scene().itemOf(m_canvas.scene().drawingOf(element)))
      extent |= item->sceneBoundingRect();
  return extent;
}

void Navigation::zoomAt(double factor, QPointF anchor)
{
  CanvasView &view = m_canvas.view();
  const double zoom = std::clamp(factor, LeastZoom, GreatestZoom);
  if (zoom == m_canvas.zoom())
    return;
  const QPointF kept = m_canvas.toScene(anchor);
  view.setTransform(QTransform::fromScale(zoom, zoom));
  updateArea();
  view.horizontalScrollBar()->setValue(qRound(kept.x() * zoom - anchor.x()));
  view.verticalScrollBar()->setValue(qRound(kept.y() * zoom - anchor.y()));
  updateArea();
  Q_EMIT zoomed();
}

void Navigation::zoomByNotches(double notches)
{
  zoomAt(m_canvas.zoom() * std::pow(ZoomStep, notches), QRectF(m_canvas.viewport().rect()).center());
}

void Navigation::updateArea()
{
  const QSizeF room = QSizeF(m_canvas.viewport().size()) / m_canvas.zoom();
  const QRectF content = m_canvas.scene().contentBounds();
  const QRectF reachable = content.adjusted(-room.width(), -room.height(), room.width(), room.height());
  m_canvas.view().setSceneRect(reachable | m_canvas.seen());
}

void Navigation::fitInto(const QRectF &area, double greatest)
{
  if (area.isEmpty())
    return;
  CanvasView &view = m_canvas.view();
  const QSizeF room = m_canvas.viewport().size();
  const double zoom = std::min(
      {(room.width() - 2 * FitMargin) / area.width(), (room.height() - 2 * FitMargin) / area.height(), greatest});
  zoomAt(std::max(zoom, LeastZoom), QPointF(room.width() / 2, room.height() / 2));
  view.setSceneRect(view.sceneRect() | area);
  view.centerOn(area.center());
  updateArea();
}

void Navigation::fitAll()
{
  fitInto(m_canvas.scene().contentBounds(), 1);
}

void Navigation::fitElements(const std::vector<Id> &elements)
{
  fitInto(extentOf(elements), GreatestFit);
}

void Navigation::scrollBy(int x, int y)
{
  CanvasView &view = m_canvas.view();
  view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + x);
  view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + y);
}

void Navigation::ensureSeen(const std::vector<Id> &elements)
{
  const QRectF extent = extentOf(elements);
  if (extent.isEmpty())
    return;
  CanvasView &view = m_canvas.view();
  view.setSceneRect(view.sceneRect() | extent);
  const QRectF target = m_canvas.toView(extent);
  // Of several that are too far apart to be seen together, one in view will do.
  const bool isTooLarge =
      target.width() > m_canvas.viewport().width() || target.height() > m_canvas.viewport().height();
  if (elements.size() > 1 && isTooLarge && std::any_of(elements.begin(), elements.end(), [this](Id element) {
        const QRectF here = extentOf({element});
        return !here.isEmpty() && m_canvas.seen().contains(here);
      }))
    return;
  const QRectF room = QRectF(m_canvas.viewport().rect())
                          .adjusted(SeenMargin + StickyWidth * m_canvas.zoom(), SeenMargin, -SeenMargin, -SeenMargin);
  scrollBy(shiftInto(target.left(), target.right(), room.left(), room.right()),
           shiftInto(target.top(), target.bottom(), room.top(), room.bottom()));
}

void Navigation::wheel(const QWheelEvent &event)
{
  if (event.modifiers().testFlag(Qt::ControlModifier) != m_wheelZooms) {
    zoomAt(m_canvas.zoom() * std::pow(ZoomStep, event.angleDelta().y() / WheelNotch), event.position());
    return;
  }
  QPoint by = event.pixelDelta().isNull() ? event.angleDelta() / 2 : event.pixelDelta();
  if (event.modifiers().testFlag(Qt::ShiftModifier) && by.x() == 0)
    by = {by.y(), 0};
  scrollBy(-by.x(), -by.y());
}

}  // namespace laneway::canvas
