#include "model/edit/dock.h"

#include <algorithm>
#include <cmath>

namespace laneway {

Point nearestBorderPoint(const Rect &rect, Point point)
{
  const Point inside{std::clamp(point.x, rect.left(), rect.right()), std::clamp(point.y, rect.top(), rect.bottom())};
  if (inside != point)
    return inside;
  const double toLeft = point.x - rect.left();
  const double toRight = rect.right() - point.x;
  const double toTop = point.y - rect.top();
  const double toBottom = rect.bottom() - point.y;
  const double least = std::min({toLeft, toRight, toTop, toBottom});
  if (least == toBottom)
    return {point.x, rect.bottom()};
  if (least == toTop)
    return {point.x, rect.top()};
  return {least == toRight ? rect.right() : rect.left(), point.y};
}

bool isOnBorder(const Rect &rect, Point point, double tolerance)
{
  const Point nearest = nearestBorderPoint(rect, point);
  return std::abs(nearest.x - point.x) <= tolerance && std::abs(nearest.y - point.y) <= tolerance;
}

Point followBorder(const Rect &before, const Rect &after, Point point)
{
  const auto part = [](double at, double start, double extent) { return extent > 0 ? (at - start) / extent : 0.5; };
  const Point moved{after.x + part(point.x, before.x, before.width) * after.width,
                    after.y + part(point.y, before.y, before.height) * after.height};
  return nearestBorderPoint(after, moved);
}

}  // namespace laneway
