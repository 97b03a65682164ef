#include <utility>

#include <QPaintEvent>
#include <QPainter>

#include "views/canvas/background.h"
#include "views/canvas/canvas_view_impl.h"
#include "views/canvas/sticky_headers.h"
#include "views/theme/theme.h"

namespace laneway {

using namespace canvas;

void CanvasView::paintEvent(QPaintEvent *event)
{
  CanvasScene &scene = m_impl->canvas.scene();
  scene.setZoom(zoom());
  const bool isWhole = event->rect() == viewport()->rect();
  const bool isScrolled = isWhole && std::exchange(m_impl->isScrolled, false);
  if (zoom() < painting::CoarseZoom)
    m_impl->paintOverview(event->region());
  else if (isScrolled)
    m_impl->paintScrolled();
  else {
    m_impl->scrolled.keepOnly(m_impl->frameContent());
    QGraphicsView::paintEvent(event);
  }
  if (!scene.isEmpty() || m_impl->popup.isVisible())
    return;
  QPainter painter(viewport());
  painter.setPen(theme::themeOf(palette()).mutedText);
  painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
                   m_impl->emptyHint());
}

void CanvasView::Impl::paintOverview(const QRegion &region)
{
  QPainter painter(view.viewport());
  painter.setClipRegion(region);
  painter.setTransform(view.viewportTransform());
  const QRectF exposed = canvas.seen();
  view.drawBackground(&painter, exposed);
  overview.paint(painter, exposed);
  view.drawForeground(&painter, exposed);
}

ScrolledFrame::Content CanvasView::Impl::frameContent() const
{
  return {canvas.scene().paintState(), view.zoom(), view.viewport()->size(), view.viewport()->devicePixelRatioF()};
}

void CanvasView::Impl::paintScrolled()
{
  const QTransform place = view.viewportTransform();
  const QPixmap &frame = scrolled.at(QPointF(place.dx(), place.dy()).toPoint(), frameContent(),
                                     [this](QPainter &painter, const QRect &part) { paintPart(painter, part); });
  QPainter painter(view.viewport());
  painter.drawPixmap(0, 0, frame);
  painter.setTransform(place);
  painter.setRenderHints(view.renderHints());
  view.drawForeground(&painter, canvas.seen());
}

/// As QGraphicsView would: the background and what lies there, from back to front.
void CanvasView::Impl::paintPart(QPainter &painter, const QRect &part)
{
  const QTransform place = view.viewportTransform();
  constexpr int Margin = 3;  // px: what lies just beyond the part reaches into it with its width
  const QRectF exposed = place.inverted().mapRect(QRectF(part).adjusted(-Margin, -Margin, Margin, Margin));
  painter.setTransform(place);
  painter.setRenderHints(view.renderHints());
  view.drawBackground(&painter, exposed);
  for (QGraphicsItem *each : canvas.scene().items(exposed, Qt::IntersectsItemBoundingRect, Qt::AscendingOrder, place)) {
    if (each->flags() & QGraphicsItem::ItemHasNoContents)
      continue;
    painter.translate(each->pos());
    each->paint(&painter, nullptr, nullptr);
    painter.setTransform(place);
  }
}

void CanvasView::drawBackground(QPainter *painter, const QRectF &exposed)
{
  paintBackground(*painter, exposed, zoom(), m_impl->canvas.scene().palette());
}

void CanvasView::drawForeground(QPainter *painter, const QRectF &exposed)
{
  painter->setRenderHint(QPainter::Antialiasing);
  m_impl->decorations.paint(*painter, exposed, zoom());
  if (zoom() >= painting::CoarseZoom)
    paintStickyHeaders(*painter, m_impl->canvas.scene(), m_impl->canvas.seen());
}

}  // namespace laneway
