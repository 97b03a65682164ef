#pragma once

#include "model/base/geometry.h"

/// Where flows meet the outlines of shapes.
namespace laneway {

class Document;
struct Shape;

/// Whether the point lies on the outline the shape is drawn with (a diamond for gateways, a circle for events), within
/// `tolerance` px.
[[nodiscard]] bool isOnOutline(const Document &document, const Shape &shape, Point point, double tolerance = 1.5);

/// The point of the outline that a line along an axis from `outside` into the shape meets; for other lines the point
/// of the outline nearest to `outside`.
[[nodiscard]] Point outlinePoint(const Document &document, const Shape &shape, Point outside);

}  // namespace laneway
