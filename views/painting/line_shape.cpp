#include "views/painting/line_shape.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

#include "views/painting/line_gap.h"

namespace laneway::painting {

namespace {

constexpr double ArrowLength = 8;
constexpr double ArrowHalfWidth = 4;
constexpr double OpenArrowLength = 7;
constexpr double CircleRadius = 3.5;
constexpr double DiamondLength = 14;
constexpr double DiamondHalfWidth = 4.5;
constexpr double SlashDistance = 11;
constexpr double SlashHalfLength = 5;
/// Control points of a quarter of an ellipse: the error is below 0.03 %.
constexpr double QuarterCurve = 0.5522847498;

double length(QPointF vector)
{
  return std::hypot(vector.x(), vector.y());
}

QPointF unit(QPointF vector)
{
  const double size = length(vector);
  return size > 0 ? vector / size : QPointF(1, 0);
}

QPointF normal(QPointF direction)
{
  return {-direction.y(), direction.x()};
}

/// How much of the line the end covers: it would show inside a hollow shape, or poke out of a tip.
double covered(LineEnd end)
{
  switch (end) {
    case LineEnd::Arrow:
      return ArrowLength - 2;
    case LineEnd::HollowArrow:
      return ArrowLength;
    case LineEnd::Circle:
      return 2 * CircleRadius;
    case LineEnd::Diamond:
      return DiamondLength;
    case LineEnd::None:
    case LineEnd::OpenArrow:
    case LineEnd::Slash:
      return 0;
  }
  return 0;
}

/// The point where the line arrives and the unit vector back along it. Bends nearer than a tip are looked through, so
/// that a tip never points along a stub of a pixel.
std::pair<QPointF, QPointF> arrival(const std::vector<QPointF> &points, bool atStart)
{
  const std::size_t count = points.size();
  const QPointF tip = atStart ? points.front() : points.back();
  for (std::size_t step = 1; step < count; ++step) {
    const QPointF other = atStart ? points[step] : points[count - 1 - step];
    if (length(other - tip) >= 1)
      return {tip, unit(other - tip)};
  }
  return {tip, QPointF(-1, 0)};
}

std::optional<LineEndShape> shapeOf(const LineShape &line, LineEnd end, bool atStart)
{
  const std::vector<QPointF> &points = line.points;
  if (end == LineEnd::None || points.size() < 2)
    return std::nullopt;
  const auto [tip, back] = arrival(points, atStart);
  const QPointF side = normal(back);
  QPainterPath path;
  switch (end) {
    case LineEnd::None:
      break;
    case LineEnd::Arrow:
    case LineEnd::HollowArrow: {
      const QPointF base = tip + back * ArrowLength;
      path.moveTo(tip);
      path.lineTo(base + side * ArrowHalfWidth);
      path.lineTo(base - side * ArrowHalfWidth);
      path.closeSubpath();
      break;
    }
    case LineEnd::OpenArrow: {
      const QPointF base = tip + back * OpenArrowLength;
      path.moveTo(base + side * ArrowHalfWidth);
      path.lineTo(tip);
      path.lineTo(base - side * ArrowHalfWidth);
      break;
    }
    case LineEnd::Circle:
      path.addEllipse(tip + back * CircleRadius, CircleRadius, CircleRadius);
      break;
    case LineEnd::Diamond: {
      const QPointF middle = tip + back * (DiamondLength / 2);
      path.moveTo(tip);
      path.lineTo(middle + side * DiamondHalfWidth);
      path.lineTo(tip + back * DiamondLength);
      path.lineTo(middle - side * DiamondHalfWidth);
      path.closeSubpath();
      break;
    }
    case LineEnd::Slash: {
      const double room = std::min(SlashDistance, lengthOf(points) / 2);
      const QPointF slant = unit(side - back);
      path.moveTo(tip + back * room + slant * SlashHalfLength);
      path.lineTo(tip + back * room - slant * SlashHalfLength);
      break;
    }
  }
  const bool filled = end == LineEnd::Arrow;
  const bool hollow = end == LineEnd::HollowArrow || end == LineEnd::Circle || end == LineEnd::Diamond;
  return LineEndShape{path, filled ? line.stroke.ink : hollow ? Ink(PaletteRole::ShapeFill) : Ink(PaletteRole::None)};
}

/// Takes `distance` px off the end of the line, at most down to its last point but one.
void shorten(std::vector<QPointF> &points, double distance)
{
  while (distance > 0 && points.size() >= 2) {
    QPointF &last = points.back();
    const QPointF before = points[points.size() - 2];
    const double size = length(last - before);
    if (size > distance) {
      last -= unit(last - before) * distance;
      return;
    }
    if (points.size() == 2)
      return;
    distance -= size;
    points.pop_back();
  }
}

/// Half a circle over the point, on the upper side of the line (the right one where it is vertical).
void addJump(QPainterPath &path, QPointF at, QPointF direction)
{
  QPointF up = normal(direction);
  if (up.y() > 1e-9 || (std::abs(up.y()) <= 1e-9 && up.x() < 0))
    up = -up;
  const QPointF along = direction * JumpRadius;
  const QPointF over = up * JumpRadius;
  path.lineTo(at - along);
  path.cubicTo(at - along + over * QuarterCurve, at + over - along * QuarterCurve, at + over);
  path.cubicTo(at + over + along * QuarterCurve, at + along + over * QuarterCurve, at + along);
}

/// The jumps that lie on the segment and have room between its bends, in the order they are met.
std::vector<QPointF> jumpsOn(QPointF from, QPointF to, double reserveStart, double reserveEnd,
                             const std::vector<QPointF> &jumps)
{
  const QPointF direction = unit(to - from);
  const double size = length(to - from);
  std::vector<std::pair<double, QPointF>> found;
  for (const QPointF &jump : jumps) {
    const QPointF offset = jump - from;
    const double along = QPointF::dotProduct(offset, direction);
    const double aside = std::abs(QPointF::dotProduct(offset, normal(direction)));
    if (aside < 0.5 && along >= reserveStart + JumpRadius && along <= size - reserveEnd - JumpRadius)
      found.emplace_back(along, from + direction * along);
  }
  std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
  std::vector<QPointF> inOrder;
  double last = -1e9;
  for (const auto &[along, point] : found) {
    if (along - last < 2 * JumpRadius)
      continue;  // One hop is wide enough for both.
    inOrder.push_back(point);
    last = along;
  }
  return inOrder;
}

}  // namespace

double lengthOf(const std::vector<QPointF> &points)
{
  double sum = 0;
  for (std::size_t i = 1; i < points.size(); ++i)
    sum += length(points[i] - points[i - 1]);
  return sum;
}

PointOnLine pointAlong(const std::vector<QPointF> &points, double distance)
{
  if (points.empty())
    return {};
  double left = std::max(0.0, distance);
  for (std::size_t i = 1; i < points.size(); ++i) {
    const QPointF segment = points[i] - points[i - 1];
    const double size = length(segment);
    if (left <= size && size > 0)
      return {points[i - 1] + unit(segment) * left, unit(segment)};
    left -= size;
  }
  const QPointF before = points.size() > 1 ? points[points.size() - 2] : points.back();
  return {points.back(), unit(points.back() - before)};
}

QPainterPath linePath(const LineShape &line)
{
  std::vector<QPointF> points = line.points;
  QPainterPath path;
  if (points.size() < 2)
    return path;
  shorten(points, covered(line.end));
  std::reverse(points.begin(), points.end());
  shorten(points, covered(line.start));
  std::reverse(points.begin(), points.end());

  path.moveTo(points.front());
  double reserve = 0;
  for (std::size_t i = 1; i < points.size(); ++i) {
    const QPointF from = points[i - 1];
    const QPointF to = points[i];
    const bool isLast = i + 1 == points.size();
    const double radius =
        isLast ? 0 : std::min({line.bendRadius, length(to - from) / 2, length(points[i + 1] - to) / 2});
    for (const QPointF &jump : jumpsOn(from, to, reserve, radius, line.jumps))
      addJump(path, jump, unit(to - from));
    if (isLast) {
      path.lineTo(to);
    } else if (radius < 0.5) {
      path.lineTo(to);
    } else {
      path.lineTo(to - unit(to - from) * radius);
      path.quadTo(to, to + unit(points[i + 1] - to) * radius);
    }
    reserve = radius;
  }
  return withGap(path, line.gap);
}

std::optional<LineEndShape> startShape(const LineShape &line)
{
  return shapeOf(line, line.start, true);
}

std::optional<LineEndShape> endShape(const LineShape &line)
{
  return shapeOf(line, line.end, false);
}

Stroke endStroke(const LineShape &line, const LineEndShape &end)
{
  const bool filled = end.fill == line.stroke.ink;
  return Stroke{line.stroke.ink, filled ? 1.0 : std::max(1.2, line.stroke.width - 0.2)};
}

}  // namespace laneway::painting
