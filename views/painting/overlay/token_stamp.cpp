#include "views/painting/overlay/token_stamp.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

namespace laneway::painting {

namespace {

constexpr double Radius = 4.5;
constexpr double RingWidth = 1.5;
constexpr double LeastRadius = 2;

}  // namespace

TokenStamp::TokenStamp(QRgb color, QRgb ring, double deviceScale) : m_deviceScale(deviceScale)
{
  const double radius = std::max(Radius * deviceScale, LeastRadius);
  const double width = std::max(RingWidth * deviceScale, 0.75);
  const int side = 2 * static_cast<int>(std::ceil(radius + width)) + 2;
  for (int y = 0; y < Steps; ++y) {
    for (int x = 0; x < Steps; ++x) {
      QImage stamp(side, side, QImage::Format_ARGB32_Premultiplied);
      stamp.fill(Qt::transparent);
      QPainter painter(&stamp);
      painter.setRenderHint(QPainter::Antialiasing);
      painter.setPen(QPen(QColor::fromRgba(ring), width));
      painter.setBrush(QColor::fromRgba(color));
      const QPointF centre(side / 2 + static_cast<double>(x) / Steps, side / 2 + static_cast<double>(y) / Steps);
      painter.drawEllipse(centre, radius + width / 2, radius + width / 2);
      m_stamps[static_cast<std::size_t>(y * Steps + x)] = stamp;
    }
  }
}

void TokenStamp::paint(QPainter &painter, std::span<const QPointF> tokens) const
{
  const QTransform toDevice = painter.transform();
  painter.setTransform(QTransform());
  const int half = m_stamps.front().width() / 2;
  for (const QPointF &token : tokens) {
    const QPointF at = toDevice.map(token);
    const double left = std::floor(at.x());
    const double top = std::floor(at.y());
    const int x = std::min(static_cast<int>((at.x() - left) * Steps), Steps - 1);
    const int y = std::min(static_cast<int>((at.y() - top) * Steps), Steps - 1);
    painter.drawImage(QPoint(static_cast<int>(left) - half, static_cast<int>(top) - half),
                      m_stamps[static_cast<std::size_t>(y * Steps + x)]);
  }
  painter.setTransform(toDevice);
}

}  // namespace laneway::painting
