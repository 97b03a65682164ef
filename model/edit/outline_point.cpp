#include "model/edit/outline_point.h"

#include <cmath>

#include "model/edit/dock.h"
#include "model/layout/outline.h"
#include "model/process/document.h"

namespace laneway {

namespace {

layout::Outline outlineOf(const Document &document, const Shape &shape)
{
  const Node *node = document.get<Node>(shape.element);
  if (node && node->as<Gateway>())
    return layout::Outline::Diamond;
  return node && node->as<Event>() ? layout::Outline::Ellipse : layout::Outline::Rectangle;
}

}  // namespace

bool isOnOutline(const Document &document, const Shape &shape, Point point, double tolerance)
{
  if (!contains(grown(shape.bounds, tolerance), point))
    return false;
  const Rect &bounds = shape.bounds;
  const double x = std::abs(point.x - bounds.center().x) / (bounds.width / 2);
  const double y = std::abs(point.y - bounds.center().y) / (bounds.height / 2);
  const double slack = tolerance / (std::min(bounds.width, bounds.height) / 2);
  switch (outlineOf(document, shape)) {
    case layout::Outline::Rectangle:
      return isOnBorder(bounds, point, tolerance);
    case layout::Outline::Ellipse:
      return std::abs(std::hypot(x, y) - 1) <= slack;
    case layout::Outline::Diamond:
      return std::abs(x + y - 1) <= slack * 1.5;
  }
  return false;
}

Point outlinePoint(const Document &document, const Shape &shape, Point outside)
{
  const Rect &bounds = shape.bounds;
  const layout::Outline outline = outlineOf(document, shape);
  const bool besideRow = outside.y >= bounds.top() && outside.y <= bounds.bottom();
  const bool besideColumn = outside.x >= bounds.left() && outside.x <= bounds.right();
  if (besideRow && outside.x >= bounds.center().x)
    return layout::dock(bounds, outline, layout::Side::Right, outside.y);
  if (besideRow && !besideColumn)
    return layout::dock(bounds, outline, layout::Side::Left, outside.y);
  if (besideColumn)
    return layout::dock(bounds, outline, outside.y >= bounds.center().y ? layout::Side::Bottom : layout::Side::Top,
                        outside.x);
  const layout::Side side = std::abs(outside.x - bounds.center().x) > std::abs(outside.y - bounds.center().y)
                                ? (outside.x > bounds.center().x ? layout::Side::Right : layout::Side::Left)
                                : (outside.y > bounds.center().y ? layout::Side::Bottom : layout::Side::Top);
  return layout::sideCenter(bounds, side);
}

}  // namespace laneway
