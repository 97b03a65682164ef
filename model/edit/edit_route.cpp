#include "model/edit/edit_route.h"

#include <algorithm>
#include <cmath>

#include "model/edit/axis.h"
#include "model/edit/connect.h"
#include "model/edit/draft.h"
#include "model/edit/outline_point.h"
#include "model/edit/refusal.h"
#include "model/edit/route_geometry.h"
#include "model/process/navigate.h"

namespace laneway {

namespace {

/// How far a flow runs straight out of its shape before a bend that keeps its end in place.
constexpr double Stub = 20;

/// Drops what of the line's start lies inside the shape and begins it at the outline.
void trimStart(const Document &document, const Shape *shape, std::vector<Point> &points)
{
  if (!shape)
    return;
  std::size_t inside = 0;
  while (inside + 2 < points.size() && contains(shape->bounds, points[inside + 1]))
    ++inside;
  points.erase(points.begin(), points.begin() + static_cast<std::ptrdiff_t>(inside));
  if (!isOnOutline(document, *shape, points.front()))
    points.front() = outlinePoint(document, *shape, points[1]);
}

/// What of the segment's start is fixed when the segment moves: nothing where the shape's side is long enough, else a
/// piece out of the shape.
void freeStart(const Shape *shape, std::vector<Point> &points, std::size_t &segment, Axis across, double offset)
{
  if (segment != 0 || !shape)
    return;
  const Interval side = interval(shape->bounds, across);
  const double moved = coordinate(points.front(), across) + offset;
  if (moved > side.start && moved < side.end)
    return;
  const Point from = points[0];
  const Point to = points[1];
  const double length = std::hypot(to.x - from.x, to.y - from.y);
  const double part = length > 0 ? std::min(Stub / length, 0.5) : 0;
  const Point stub{from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part};
  points.insert(points.begin() + 1, {stub, stub});
  segment = 2;
}

const Shape *endShape(const Document &document, Id diagram, Id flow, FlowEnd end)
{
  const Flow *of = document.get<Flow>(flow);
  return of ? shapeIn(document, diagram, end == FlowEnd::Source ? of->source : of->target) : nullptr;
}

void storePoints(Draft &draft, const Route &route, std::vector<Point> points)
{
  const Document &document = draft.document;
  const Shape *source = endShape(document, route.diagram, route.element, FlowEnd::Source);
  const Shape *target = endShape(document, route.diagram, route.element, FlowEnd::Target);
  trimStart(document, source, points);
  std::reverse(points.begin(), points.end());
  trimStart(document, target, points);
  std::reverse(points.begin(), points.end());
  Route after = route;
  after.points = simplified(points);
  after.fixed = true;
  if (!after.labelFixed)
    after.label.reset();
  const Id diagram = route.diagram;
  draft.document.put(std::move(after));
  draft.takeOver(diagram);
}

}  // namespace

Result<void> setRoutePoints(Draft &draft, Id diagram, Id flow, std::vector<Point> points)
{
  const Route *route = routeIn(draft.document, diagram, flow);
  if (!route)
    return missing(flow);
  if (points.size() < 2)
    return refusal("route-needs-points", flow);
  storePoints(draft, *route, std::move(points));
  return {};
}

Result<void> moveSegment(Draft &draft, Id diagram, Id flow, int index, double offset)
{
  const Route *route = routeIn(draft.document, diagram, flow);
  if (!route)
    return missing(flow);
  std::vector<Point> points = route->points;
  if (index < 0 || static_cast<std::size_t>(index) + 1 >= points.size())
    return refusal("route-needs-points", flow);
  auto segment = static_cast<std::size_t>(index);
  const Point along = points[segment + 1] - points[segment];
  const Axis across = std::abs(along.x) >= std::abs(along.y) ? Axis::Vertical : Axis::Horizontal;

  freeStart(endShape(draft.document, diagram, flow, FlowEnd::Source), points, segment, across, offset);
  std::reverse(points.begin(), points.end());
  segment = points.size() - 2 - segment;
  freeStart(endShape(draft.document, diagram, flow, FlowEnd::Target), points, segment, across, offset);
  for (const std::size_t end : {segment, segment + 1})
    points[end] = points[end] + vectorAlong(across, offset);
  std::reverse(points.begin(), points.end());
  storePoints(draft, *route, std::move(points));
  return {};
}

Result<void> reconnect(Draft &draft, Id id, FlowEnd end, Id element)
{
  const Flow *flow = draft.document.get<Flow>(id);
  if (!flow)
    return missing(id);
  const Id source = end == FlowEnd::Source ? element : flow->source;
  const Id target = end == FlowEnd::Target ? element : flow->target;
  const Result<FlowKind> kind = connectionKind(draft.document, source, target);
  if (!kind)
    return kind.error();
  draft.update<Flow>(id, [&](Flow &after) {
    after.kind = *kind;
    after.source = source;
    after.target = target;
    if (*kind != FlowKind::Sequence)
      after.isDefault = false;
  });
  return {};
}

Result<void> moveLabel(Draft &draft, Id diagram, Id element, const Rect &label)
{
  if (const Shape *shape = shapeIn(draft.document, diagram, element)) {
    draft.update<Shape>(shape->id, [&](Shape &after) {
      after.label = label;
      after.labelFixed = true;
    });
    return {};
  }
  const Route *route = routeIn(draft.document, diagram, element);
  if (!route)
    return missing(element);
  draft.update<Route>(route->id, [&](Route &after) {
    after.label = label;
    after.labelFixed = true;
  });
  return {};
}

Result<void> resetRoute(Draft &draft, Id diagram, Id flow)
{
  const Route *route = routeIn(draft.document, diagram, flow);
  if (!route)
    return missing(flow);
  draft.update<Route>(route->id, [](Route &after) {
    after.points.clear();
    after.fixed = false;
    after.label.reset();
    after.labelFixed = false;
  });
  return {};
}

bool isLabelPutByHand(const Document &document, Id diagram, Id element)
{
  if (const Shape *shape = shapeIn(document, diagram, element))
    return shape->labelFixed;
  const Route *route = routeIn(document, diagram, element);
  return route && route->labelFixed;
}

Result<void> resetLabel(Draft &draft, Id diagram, Id element)
{
  if (const Shape *shape = shapeIn(draft.document, diagram, element)) {
    draft.update<Shape>(shape->id, [](Shape &after) {
      after.label.reset();
      after.labelFixed = false;
    });
    return {};
  }
  const Route *route = routeIn(draft.document, diagram, element);
  if (!route)
    return missing(element);
  draft.update<Route>(route->id, [](Route &after) {
    after.label.reset();
    after.labelFixed = false;
  });
  return {};
}

}  // namespace laneway
