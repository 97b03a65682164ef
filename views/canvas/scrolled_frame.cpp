#include "views/canvas/scrolled_frame.h"

#include <cmath>

#include <QPainter>
#include <QRegion>

namespace laneway::canvas {

const QPixmap &ScrolledFrame::at(QPoint origin, const Content &content, const PaintPart &paint)
{
  const QPoint by = origin - m_origin;
  const QRect all(QPoint(), content.size);
  const bool isWhole = content.pixelRatio == std::floor(content.pixelRatio);  // so that shifts are whole pixels
  const bool isKept = !m_pixels.isNull() && m_content == content && isWhole && all.intersects(all.translated(by));
  m_origin = origin;
  if (!isKept) {
    m_content = content;
    m_pixels = QPixmap(content.size * content.pixelRatio);
    m_pixels.setDevicePixelRatio(content.pixelRatio);
    paintPart(all, paint);
    return m_pixels;
  }
  const auto ratio = static_cast<int>(content.pixelRatio);
  m_pixels.scroll(by.x() * ratio, by.y() * ratio, m_pixels.rect());
  for (const QRect &part : QRegion(all).subtracted(all.translated(by)))
    paintPart(part, paint);
  return m_pixels;
}

void ScrolledFrame::keepOnly(const Content &content)
{
  if (m_content != content)
    m_pixels = {};
}

void ScrolledFrame::paintPart(const QRect &part, const PaintPart &paint)
{
  QPainter painter(&m_pixels);
  painter.setClipRect(part);
  paint(painter, part);
}

}  // namespace laneway::canvas
