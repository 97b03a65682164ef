#pragma once

#include <span>

#include "model/base/geometry.h"

/// Straight pieces against rectangles and each other, with half a px of tolerance where they only touch.
namespace laneway::layout {

/// The bounding box of a piece; flat where the piece is axis-parallel.
[[nodiscard]] Rect boundsOf(Point from, Point to);

/// The bounding box of a polyline; empty for none.
[[nodiscard]] Rect boundsOf(std::span<const Point> points);

/// Whether the rectangles share a point, borders and flat rectangles included.
[[nodiscard]] bool touches(const Rect &a, const Rect &b);

/// Whether the piece, of any direction, runs through the inside of the rectangle.
[[nodiscard]] bool passes(Point from, Point to, const Rect &rect);

/// Whether two pieces cross in one point that is inside both.
[[nodiscard]] bool cross(Point a1, Point a2, Point b1, Point b2);

/// Length along the polyline.
[[nodiscard]] double lengthOf(std::span<const Point> points);

/// The point of the polyline nearest to `to`; the line has at least one point.
[[nodiscard]] Point nearestPoint(std::span<const Point> points, Point to);

/// The point where the line from the centre of `bounds` towards `to` leaves the rectangle.
[[nodiscard]] Point exitTowards(const Rect &bounds, Point to);

}  // namespace laneway::layout
