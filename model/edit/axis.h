#pragma once

#include "model/base/geometry.h"

/// Rectangles seen along one axis, so that what holds for rows and for columns is written once.
namespace laneway {

enum class Axis { Horizontal, Vertical };

[[nodiscard]] constexpr Axis other(Axis axis)
{
  return axis == Axis::Horizontal ? Axis::Vertical : Axis::Horizontal;
}

struct Interval {
  double start = 0;
  double end = 0;
  bool operator==(const Interval &) const = default;

  [[nodiscard]] double length() const { return end - start; }
  [[nodiscard]] double middle() const { return (start + end) / 2; }
};

/// Whether they share more than an end.
[[nodiscard]] inline bool overlap(Interval a, Interval b)
{
  return a.start < b.end && b.start < a.end;
}

[[nodiscard]] inline Interval interval(const Rect &rect, Axis axis)
{
  return axis == Axis::Horizontal ? Interval{rect.left(), rect.right()} : Interval{rect.top(), rect.bottom()};
}

[[nodiscard]] inline Rect withInterval(Rect rect, Axis axis, Interval to)
{
  (axis == Axis::Horizontal ? rect.x : rect.y) = to.start;
  (axis == Axis::Horizontal ? rect.width : rect.height) = to.length();
  return rect;
}

[[nodiscard]] inline Rect rectOf(Axis axis, Interval along, Interval across)
{
  return withInterval(withInterval(Rect(), axis, along), other(axis), across);
}

[[nodiscard]] inline double coordinate(Point point, Axis axis)
{
  return axis == Axis::Horizontal ? point.x : point.y;
}

/// A vector of that length along the axis.
[[nodiscard]] inline Point vectorAlong(Axis axis, double length)
{
  return axis == Axis::Horizontal ? Point{length, 0} : Point{0, length};
}

/// The axis that flow runs along in a pool or lane.
[[nodiscard]] constexpr Axis flowAxis(bool horizontal)
{
  return horizontal ? Axis::Horizontal : Axis::Vertical;
}

}  // namespace laneway
