#pragma once

#include <optional>

#include <QPainterPath>

#include "views/painting/display_list.h"

/// The geometry of a LineShape: rounded bends, jumps over other lines, and what its ends wear. Shared by the player,
/// the SVG writer and the bounds, so that all agree.
namespace laneway::painting {

/// How far a hop over another line rises above it.
inline constexpr double JumpRadius = 5;

/// The line with its bends rounded and its jumps; shortened where an end is wider than it.
[[nodiscard]] QPainterPath linePath(const LineShape &line);

/// What a line wears at an end: an outline in the line's colour.
struct LineEndShape {
  QPainterPath path;
  Ink fill;
  bool operator==(const LineEndShape &) const = default;
};
[[nodiscard]] std::optional<LineEndShape> startShape(const LineShape &line);
[[nodiscard]] std::optional<LineEndShape> endShape(const LineShape &line);

/// How the outline of an end is stroked: thinner than the line where filled, so that tips stay compact; never dashed.
[[nodiscard]] Stroke endStroke(const LineShape &line, const LineEndShape &end);

/// The point at a distance along the line's points, and the direction there (unit length). Distances are clamped.
struct PointOnLine {
  QPointF point;
  QPointF direction;
};
[[nodiscard]] PointOnLine pointAlong(const std::vector<QPointF> &points, double distance);
[[nodiscard]] double lengthOf(const std::vector<QPointF> &points);

}  // namespace laneway::painting
