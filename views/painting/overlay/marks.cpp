#include "views/painting/overlay/marks.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "model/layout/line_break.h"
#include "views/painting/element_style.h"

namespace laneway::painting {

namespace {

constexpr layout::TextStyle BadgeText{11, 600};
constexpr layout::TextStyle NumberText{10, 600};
constexpr double BadgeHeight = 20;
constexpr double BadgeReach = 10.5;  ///< Beyond the shape's right border.
constexpr double RingWidth = 2;
constexpr double DotRadius = 4;
constexpr double DotPitch = 11;
constexpr double DotDistance = 10;  ///< Of the dots' centres from the shape.
constexpr double BarBreadth = 6;
constexpr double LongestBar = 48;
constexpr double BarDistance = 8;
constexpr double SpotRadius = 6.5;

TextBlock textAt(const layout::BrokenLine &line, const layout::TextStyle &style, QPointF anchor, Align align,
                 const Ink &ink)
{
  TextBlock block;
  block.lines.push_back({line.text, line.width});
  block.font = Font{{}, style.pixelSize, style.weight};
  block.anchor = anchor;
  block.align = align;
  block.lineHeight = style.pixelSize;
  block.ink = ink;
  return block;
}

/// The base line that puts capitals and digits in the middle at `y`.
double baseLineAt(double y, const layout::TextStyle &style)
{
  return y + 0.3636 * style.pixelSize;
}

}  // namespace

DisplayList countBadge(const QRectF &shape, const QString &text, const Ink &fill, const Ink &ink,
                       const layout::TextMetrics &metrics)
{
  const layout::BrokenLine line = layout::fittingLine(text, BadgeText, metrics, std::max(shape.width(), 40.0));
  const double width = std::max(BadgeHeight, line.width + 14);
  const QRectF pill(shape.right() + BadgeReach - width, shape.top() - BadgeHeight / 2, width, BadgeHeight);
  DisplayList list;
  list.primitives.emplace_back(
      RectShape{pill, BadgeHeight / 2, fill, Stroke{PaletteRole::Canvas, RingWidth}, Detail::Fine});
  list.primitives.emplace_back(
      textAt(line, BadgeText, {pill.center().x(), baseLineAt(pill.center().y(), BadgeText)}, Align::Center, ink));
  return list;
}

DisplayList queueDots(const QRectF &shape, int waiting)
{
  DisplayList list;
  const int room = std::max(1, static_cast<int>(std::floor((shape.width() - 4) / DotPitch)));
  const int shown = std::min(waiting, room);
  for (int i = 0; i < shown; ++i) {
    const QPointF centre(shape.left() + 2 + DotPitch * (i + 0.5), shape.bottom() + DotDistance);
    const bool more = i + 1 == shown && waiting > shown;
    list.primitives.emplace_back(
        EllipseShape{QRectF(centre.x() - DotRadius, centre.y() - DotRadius, 2 * DotRadius, 2 * DotRadius),
                     more ? PaletteRole::Canvas : PaletteRole::Token,
                     more ? Stroke{PaletteRole::Token, 1.5} : Stroke{PaletteRole::Canvas, 1}, Detail::Fine});
  }
  return list;
}

DisplayList heatNumber(const QRectF &shape, const QString &text, const Ink &ink, const layout::TextMetrics &metrics)
{
  DisplayList list;
  const layout::BrokenLine line = layout::fittingLine(text, NumberText, metrics, shape.width() - 10);
  if (!line.text.isEmpty() && shape.height() >= 2 * NumberText.pixelSize)
    list.primitives.emplace_back(textAt(line, NumberText, {shape.right() - 6, shape.bottom() - 5}, Align::Right, ink));
  return list;
}

DisplayList loadBar(const QRectF &lane, bool horizontal, const LoadBar &load, const layout::TextMetrics &metrics)
{
  const double along = horizontal ? lane.height() : lane.width();
  const double length = std::clamp(along - 16, BarBreadth, LongestBar);
  const double filled = std::clamp(load.share, 0.0, 1.0) * length;
  const QPointF middle = lane.center();
  const QRectF track = horizontal ? QRectF(lane.right() + BarDistance, middle.y() - length / 2, BarBreadth, length)
                                  : QRectF(middle.x() - length / 2, lane.bottom() + BarDistance, length, BarBreadth);
  const QRectF bar =
      horizontal ? track.adjusted(0, length - filled, 0, 0) : track.adjusted(0, 0, -(length - filled), 0);
  DisplayList list;
  list.primitives.emplace_back(
      RectShape{track, BarBreadth / 2, PaletteRole::PoolHeader, Stroke{PaletteRole::LaneLine, 1}, Detail::Coarse});
  if (filled >= 1)
    list.primitives.emplace_back(RectShape{bar, std::min(BarBreadth, filled) / 2, Ink::heatFill(load.share),
                                           Stroke{PaletteRole::Outline, 1}, Detail::Coarse});
  const layout::BrokenLine line{load.number, metrics.width(load.number, NumberText)};
  const QPointF anchor = horizontal ? QPointF(track.right() + 6, baseLineAt(middle.y(), NumberText))
                                    : QPointF(middle.x(), track.bottom() + 6 + NumberText.pixelSize);
  list.primitives.emplace_back(
      textAt(line, NumberText, anchor, horizontal ? Align::Left : Align::Center, PaletteRole::Text));
  return list;
}

DisplayList findingSpot(const QRectF &shape, Severity severity)
{
  const PaletteRole role = severity == Severity::Error     ? PaletteRole::Error
                           : severity == Severity::Warning ? PaletteRole::Warning
                                                           : PaletteRole::Advice;
  const QPointF centre = shape.topLeft();
  DisplayList list;
  list.primitives.emplace_back(
      EllipseShape{QRectF(centre.x() - SpotRadius, centre.y() - SpotRadius, 2 * SpotRadius, 2 * SpotRadius), role,
                   Stroke{PaletteRole::Canvas, RingWidth}, Detail::Fine});
  QPainterPath sign;
  // An exclamation mark; for advice turned over, an i.
  const double up = severity == Severity::Advice ? 1 : -1;
  sign.moveTo(centre.x(), centre.y() + up * 3.2);
  sign.lineTo(centre.x(), centre.y() - up * 0.4);
  sign.moveTo(centre.x(), centre.y() - up * 3.1);
  sign.lineTo(centre.x() + 0.01, centre.y() - up * 3.1);
  list.primitives.emplace_back(PathShape{sign, PaletteRole::None, Stroke{PaletteRole::Canvas, 1.6}, Detail::Fine});
  return list;
}

}  // namespace laneway::painting
