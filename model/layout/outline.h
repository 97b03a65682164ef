#pragma once

#include <array>

#include "model/base/geometry.h"

/// Where flows dock at a shape: on which of its four sides, and where the outline lies there.
namespace laneway::layout {

enum class Outline { Rectangle, Ellipse, Diamond };

/// Clockwise; `opposite` and `isHorizontal` depend on the order.
enum class Side { Right, Bottom, Left, Top };
inline constexpr std::array<Side, 4> allSides{Side::Right, Side::Bottom, Side::Left, Side::Top};

[[nodiscard]] constexpr Side opposite(Side side)
{
  return static_cast<Side>((static_cast<int>(side) + 2) % 4);
}

/// Whether a flow that leaves through the side runs horizontally.
[[nodiscard]] constexpr bool isHorizontal(Side side)
{
  return side == Side::Right || side == Side::Left;
}

/// The unit step outwards.
[[nodiscard]] constexpr Point outwards(Side side)
{
  constexpr std::array<Point, 4> steps{{{1, 0}, {0, 1}, {-1, 0}, {0, -1}}};
  return steps[static_cast<std::size_t>(side)];
}

[[nodiscard]] Point sideCenter(const Rect &bounds, Side side);

/// The point of the outline on `side` at the coordinate `along` the side: y on the left and right, x on top and bottom.
/// Outside of the side's range the nearest point of the range is taken.
[[nodiscard]] Point dock(const Rect &bounds, Outline outline, Side side, double along);

/// How far docks may be moved from the side's centre and still look attached to it, in px.
[[nodiscard]] double dockReach(const Rect &bounds, Outline outline, Side side);

/// The side a route leaves through, given its dock and the next point.
[[nodiscard]] Side sideTowards(Point dock, Point next);

}  // namespace laneway::layout
