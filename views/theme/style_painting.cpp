#include "views/theme/style_painting.h"

#include <QPen>
#include <QPolygonF>
#include <QStyleOption>

namespace laneway::theme {

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
  return option->state.testFlag(flag);
}

bool showsKeyboardFocus(const QStyleOption *option)
{
  return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

void drawBox(QPainter *painter, const QRectF &rect, double radius, const QColor &fill, const QColor &border,
             double borderWidth)
{
  const PainterScope scope(painter);
  if (border.alpha() == 0) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(rect, radius, radius);
    return;
  }
  const double inset = borderWidth / 2;
  painter->setPen(QPen(border, borderWidth));
  painter->setBrush(fill);
  painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
}

void drawFocusRing(QPainter *painter, const QRectF &rect, double radius, const Theme &theme)
{
  drawBox(painter, rect, radius, Qt::transparent, theme.accent, 2);
}

void drawField(QPainter *painter, const QRectF &rect, const QStyleOption &option)
{
  const Theme &theme = themeOf(option.palette);
  const bool isEnabled = has(&option, QStyle::State_Enabled);
  if (isEnabled && has(&option, QStyle::State_HasFocus)) {
    drawBox(painter, rect, cornerRadius, theme.canvas.shapeFill, theme.accent, 2);
    return;
  }
  const bool isHovered = isEnabled && has(&option, QStyle::State_MouseOver);
  drawBox(painter, rect, cornerRadius, isEnabled ? theme.sunken : theme.window, isHovered ? theme.mark : theme.line);
}

void drawChevron(QPainter *painter, const QRectF &rect, Direction direction, const QColor &color)
{
  const QPointF center = rect.center();
  const auto point = [&](double along, double across) {
    switch (direction) {
      case Direction::Up:
        return center + QPointF(across, -along);
      case Direction::Down:
        return center + QPointF(across, along);
      case Direction::Left:
        return center + QPointF(-along, across);
      case Direction::Right:
        return center + QPointF(along, across);
    }
    Q_UNREACHABLE();
  };
  const PainterScope scope(painter);
  painter->setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter->setBrush(Qt::NoBrush);
  painter->drawPolyline(QPolygonF{point(-2, -4), point(2, 0), point(-2, 4)});
}

void drawTick(QPainter *painter, const QRectF &rect, const QColor &color)
{
  const PainterScope scope(painter);
  painter->setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter->setBrush(Qt::NoBrush);
  const auto at = [&rect](double x, double y) {
    return QPointF(rect.x() + x * rect.width(), rect.y() + y * rect.height());
  };
  painter->drawPolyline(QPolygonF{at(0.25, 0.53), at(0.43, 0.7), at(0.76, 0.31)});
}

void drawHatch(QPainter *painter, const QRectF &rect, const QColor &color)
{
  constexpr double step = 5;
  const PainterScope scope(painter);
  painter->setClipRect(rect, Qt::IntersectClip);
  painter->setPen(QPen(color, 1));
  for (double x = rect.left(); x < rect.right() + rect.height(); x += step)
    painter->drawLine(QPointF(x, rect.top()), QPointF(x - rect.height(), rect.bottom()));
}

}  // namespace laneway::theme
