#include "model/layout/outline.h"

#include <algorithm>
#include <cmath>

namespace laneway::layout {

Point sideCenter(const Rect &bounds, Side side)
{
  const Point center = bounds.center();
  const Point step = outwards(side);
  return {center.x + step.x * bounds.width / 2, center.y + step.y * bounds.height / 2};
}

Point dock(const Rect &bounds, Outline outline, Side side, double along)
{
  const Point center = bounds.center();
  const bool horizontal = isHorizontal(side);
  const double halfSide = (horizontal ? bounds.height : bounds.width) / 2;
  const double halfDepth = (horizontal ? bounds.width : bounds.height) / 2;
  const double middle = horizontal ? center.y : center.x;
  const double offset = std::clamp(along - middle, -halfSide, halfSide);
  const double ratio = halfSide > 0 ? offset / halfSide : 0;
  double depth = halfDepth;
  switch (outline) {
    case Outline::Rectangle:
      break;
    case Outline::Ellipse:
      depth = halfDepth * std::sqrt(std::max(0.0, 1 - ratio * ratio));
      break;
    case Outline::Diamond:
      depth = halfDepth * (1 - std::abs(ratio));
      break;
  }
  const Point step = outwards(side);
  if (horizontal)
    return {center.x + step.x * depth, middle + offset};
  return {middle + offset, center.y + step.y * depth};
}

double dockReach(const Rect &bounds, Outline outline, Side side)
{
  const double halfSide = (isHorizontal(side) ? bounds.height : bounds.width) / 2;
  switch (outline) {
    case Outline::Rectangle:
      return std::max(halfSide - 8, halfSide * 0.5);
    case Outline::Ellipse:
      return halfSide * 0.7;
    case Outline::Diamond:
      return halfSide * 0.6;
  }
  return 0;
}

Side sideTowards(Point dock, Point next)
{
  const double dx = next.x - dock.x;
  const double dy = next.y - dock.y;
  if (std::abs(dx) >= std::abs(dy))
    return dx >= 0 ? Side::Right : Side::Left;
  return dy >= 0 ? Side::Bottom : Side::Top;
}

}  // namespace laneway::layout
