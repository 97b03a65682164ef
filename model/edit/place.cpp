#include "model/edit/place.h"

#include <algorithm>
#include <cmath>

#include "model/edit/containers.h"
#include "model/edit/default_sizes.h"
#include "model/process/navigate.h"

namespace laneway {

namespace {

constexpr double SubProcessTitle = 24;  ///< The line of an expanded sub-process that holds its name.

double distanceToBorder(const Rect &rect, Point point)
{
  const double outsideX = std::max({rect.left() - point.x, point.x - rect.right(), 0.0});
  const double outsideY = std::max({rect.top() - point.y, point.y - rect.bottom(), 0.0});
  if (outsideX > 0 || outsideY > 0)
    return std::hypot(outsideX, outsideY);
  return std::min({point.x - rect.left(), rect.right() - point.x, point.y - rect.top(), rect.bottom() - point.y});
}

/// Cuts a strip off the start of the rectangle: its left where `fromLeft`, else its top.
Rect without(Rect rect, double strip, bool fromLeft)
{
  double &start = fromLeft ? rect.x : rect.y;
  double &extent = fromLeft ? rect.width : rect.height;
  strip = std::min(strip, extent);
  start += strip;
  extent -= strip;
  return rect;
}

bool hasPhases(const Document &document, Id pool)
{
  const auto inside = document.containersIn(pool);
  return std::any_of(inside.begin(), inside.end(), [&](Id each) {
    const Lane *lane = document.get<Lane>(each);
    return lane && lane->kind == LaneKind::Phase;
  });
}

}  // namespace

Place placeAt(const Document &document, Id diagram, Point point, Id moving)
{
  return Containers(document, diagram).placeAt(point, moving);
}

Id hostAt(const Document &document, Id diagram, Point point, double reach)
{
  Id nearest;
  for (const Shape &shape : document.shapes()) {
    if (shape.diagram != diagram || !contains(grown(shape.bounds, reach), point))
      continue;
    const double distance = distanceToBorder(shape.bounds, point);
    const Node *node = document.get<Node>(shape.element);
    if (distance <= reach && node && node->as<Activity>()) {
      reach = distance;
      nearest = node->id;
    }
  }
  return nearest;
}

Id nodeAt(const Document &document, Id diagram, Point point)
{
  const Shape *smallest = nullptr;
  const auto area = [](const Shape &shape) { return shape.bounds.width * shape.bounds.height; };
  for (const Shape &shape : document.shapes())
    if (shape.diagram == diagram && contains(shape.bounds, point) && document.get<Node>(shape.element) &&
        (!smallest || area(shape) < area(*smallest)))
      smallest = &shape;
  return smallest ? smallest->element : Id();
}

Rect contentArea(const Document &document, const Shape &shape)
{
  if (const Pool *pool = document.get<Pool>(shape.element)) {
    const Rect area = without(shape.bounds, sizes::Header, shape.horizontal);
    return hasPhases(document, pool->id) ? without(area, sizes::PhaseHeader, !shape.horizontal) : area;
  }
  if (const Lane *lane = document.get<Lane>(shape.element))
    return lane->kind == LaneKind::Phase ? without(shape.bounds, sizes::PhaseHeader, !shape.horizontal)
                                         : without(shape.bounds, sizes::Header, shape.horizontal);
  return without(shape.bounds, SubProcessTitle, false);
}

}  // namespace laneway
