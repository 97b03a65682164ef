#pragma once

#include <vector>

#include "model/base/geometry.h"

/// Polylines of routes.
namespace laneway {

class Document;
struct Route;

/// A place on a polyline.
struct RoutePlace {
  int segment = 0;  ///< From point `segment` to the next.
  Point point;
};

/// The place on the line nearest to `point`. The line has at least two points.
[[nodiscard]] RoutePlace nearestPlace(const std::vector<Point> &line, Point point);

/// The point half way along the line.
[[nodiscard]] Point middleOf(const std::vector<Point> &line);

/// Drops points that repeat or lie on a straight run; the ends stay.
[[nodiscard]] std::vector<Point> simplified(const std::vector<Point> &line);

}  // namespace laneway
