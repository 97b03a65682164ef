#pragma once

#include "model/base/geometry.h"

/// Where boundary events sit and flows end: points on the border of shapes.
namespace laneway {

/// The point of the rectangle's border nearest to `point`.
[[nodiscard]] Point nearestBorderPoint(const Rect &rect, Point point);

/// Whether the point lies on the border, within `tolerance` px.
[[nodiscard]] bool isOnBorder(const Rect &rect, Point point, double tolerance = 1);

/// The place on `after`'s border that a point on `before`'s has when the rectangle is moved and stretched.
[[nodiscard]] Point followBorder(const Rect &before, const Rect &after, Point point);

[[nodiscard]] inline Rect centeredAt(Point center, Size size)
{
  return {center.x - size.width / 2, center.y - size.height / 2, size.width, size.height};
}

}  // namespace laneway
