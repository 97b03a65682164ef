#include <QPainter>

#include "views/canvas/background.h"
#include "views/canvas/canvas_view_impl.h"
#include "views/canvas/sticky_headers.h"
#include "views/theme/theme.h"

namespace laneway {

using namespace canvas;

void CanvasView::paintEvent(QPaintEvent *event)
{
  m_impl->canvas.scene().setZoom(zoom());
  if (zoom() >= painting::CoarseZoom) {
    QGraphicsView::paintEvent(event);
  } else {
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    painter.setTransform(viewportTransform());
    const QRectF exposed = m_impl->canvas.seen();
    drawBackground(&painter, exposed);
    m_impl->overview.paint(painter, exposed);
    drawForeground(&painter, exposed);
  }
  if (!m_impl->canvas.scene().isEmpty() || m_impl->popup.isVisible())
    return;
  QPainter painter(viewport());
  painter.setPen(theme::themeOf(palette()).mutedText);
  painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
                   m_impl->emptyHint());
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
