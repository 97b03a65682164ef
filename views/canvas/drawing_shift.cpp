#include "views/canvas/drawing_shift.h"

#include <algorithm>
#include <cmath>

#include "model/edit/change_set.h"
#include "views/canvas/geometry_qt.h"

namespace laneway::canvas {

namespace {

/// By how far, if the label beside it went along; finer than anything on screen does not count.
bool isShifted(const std::optional<Rect> &before, const std::optional<Rect> &after, Point by)
{
  constexpr double Same = 1e-6;
  if (!before || !after)
    return !before && !after;
  const Point moved = Point{after->x, after->y} - Point{before->x, before->y} - by;
  return before->size() == after->size() && std::abs(moved.x) < Same && std::abs(moved.y) < Same;
}

std::optional<QPointF> shiftBetween(const Shape &before, const Shape &after)
{
  const Point by = Point{after.bounds.x, after.bounds.y} - Point{before.bounds.x, before.bounds.y};
  if (before.bounds.size() != after.bounds.size() || !isShifted(before.label, after.label, by))
    return std::nullopt;
  Shape moved = before;
  moved.bounds = after.bounds;
  moved.label = after.label;
  return moved == after ? std::optional(toQt(by)) : std::nullopt;
}

std::optional<QPointF> shiftBetween(const Route &before, const Route &after)
{
  if (before.points.empty() || before.points.size() != after.points.size())
    return std::nullopt;
  const Point by = after.points.front() - before.points.front();
  const auto isMoved = [&](const Point &from, const Point &to) {
    return isShifted(Rect{from.x, from.y, 0, 0}, Rect{to.x, to.y, 0, 0}, by);
  };
  if (!isShifted(before.label, after.label, by) ||
      !std::equal(before.points.begin(), before.points.end(), after.points.begin(), isMoved))
    return std::nullopt;
  Route moved = before;
  moved.points = after.points;
  moved.label = after.label;
  return moved == after ? std::optional(toQt(by)) : std::nullopt;
}

}  // namespace

std::optional<QPointF> shiftOf(const Change &change)
{
  if (const Shape *before = as<Shape>(change.before))
    if (const Shape *after = as<Shape>(change.after))
      return shiftBetween(*before, *after);
  if (const Route *before = as<Route>(change.before))
    if (const Route *after = as<Route>(change.after))
      return shiftBetween(*before, *after);
  return std::nullopt;
}

}  // namespace laneway::canvas
