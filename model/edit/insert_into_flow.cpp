#include <algorithm>
#include <cmath>

#include "model/edit/append_node.h"
#include "model/edit/axis.h"
#include "model/edit/connect.h"
#include "model/edit/default_sizes.h"
#include "model/edit/dock.h"
#include "model/edit/draft.h"
#include "model/edit/open_space.h"
#include "model/edit/refusal.h"
#include "model/edit/route_geometry.h"
#include "model/process/navigate.h"

namespace laneway {

namespace {

/// What is left of a flow on either side of the node put into it.
constexpr double LeastFlow = 30;

/// Opens the gap between the ends of the segment that `at` lies on until a shape of that extent fits in, and returns
/// the middle of the shape.
Point makeRoom(Draft &draft, Id diagram, Id flow, Size size, Point at)
{
  const Route *route = routeIn(draft.document, diagram, flow);
  if (!route || route->points.size() < 2)
    return at;
  const RoutePlace place = nearestPlace(route->points, at);
  const Point a = route->points[static_cast<std::size_t>(place.segment)];
  const Point b = route->points[static_cast<std::size_t>(place.segment) + 1];
  const Axis axis = std::abs(a.x - b.x) >= std::abs(a.y - b.y) ? Axis::Horizontal : Axis::Vertical;
  const Interval gap{std::min(coordinate(a, axis), coordinate(b, axis)),
                     std::max(coordinate(a, axis), coordinate(b, axis))};
  const double half = coordinate({size.width, size.height}, axis) / 2;
  const double needed = 2 * (half + LeastFlow);

  double middle = gap.start + needed / 2;
  if (gap.length() >= needed) {
    middle = std::clamp(coordinate(place.point, axis), middle, gap.end - needed / 2);
  } else {
    SpaceRequest request{.diagram = diagram, .axis = axis, .from = gap.end, .delta = needed - gap.length()};
    const Id pool = poolOf(draft.document, draft.document.get<Flow>(flow)->source);
    if (const Shape *frame = shapeIn(draft.document, diagram, pool))
      request.across = interval(frame->bounds, other(axis));
    openSpace(draft, request);
  }
  return axis == Axis::Horizontal ? Point{middle, place.point.y} : Point{place.point.x, middle};
}

/// Cuts the route at the shape: what comes before stays with it, what comes after is returned. Where the shape does not
/// sit on the line, both parts are left to the router.
std::vector<Point> cutRoute(Route &route, const Rect &shape)
{
  if (route.points.size() < 2)
    return {};
  const RoutePlace place = nearestPlace(route.points, shape.center());
  route.label.reset();
  route.labelFixed = false;
  const Point aside = place.point - shape.center();
  if (std::hypot(aside.x, aside.y) > 1) {
    route.points.clear();
    return {};
  }
  const auto cut = route.points.begin() + place.segment + 1;
  std::vector<Point> after{nearestBorderPoint(shape, *cut)};
  after.insert(after.end(), cut, route.points.end());
  const Point entry = nearestBorderPoint(shape, *(cut - 1));
  route.points.erase(cut, route.points.end());
  route.points.push_back(entry);
  return after;
}

Result<void> splitFlow(Draft &draft, Id diagram, Id flow, Id node)
{
  const Flow before = *draft.document.get<Flow>(flow);
  for (const Result<FlowKind> &kind :
       {connectionKind(draft.document, before.source, node), connectionKind(draft.document, node, before.target)}) {
    if (!kind)
      return kind.error();
    if (*kind != FlowKind::Sequence)
      return refusal("insert-not-possible", node, {draft.document.get<Node>(node)->name});
  }
  Flow second;
  second.id = draft.newId(u"flow");
  second.source = node;
  second.target = before.target;
  const Id secondId = second.id;
  draft.document.put(std::move(second));
  draft.update<Flow>(flow, [node](Flow &first) { first.target = node; });

  const Shape *shape = shapeIn(draft.document, diagram, node);
  const Route *old = routeIn(draft.document, diagram, flow);
  if (!shape || !old)
    return {};
  Route first = *old;
  Route rest;
  rest.id = draft.newId(u"route");
  rest.diagram = diagram;
  rest.element = secondId;
  rest.fixed = first.fixed;
  rest.style = first.style;
  rest.points = cutRoute(first, shape->bounds);
  draft.document.put(std::move(first));
  draft.document.put(std::move(rest));
  return {};
}

Result<void> checkFlow(const Document &document, Id flow)
{
  const Flow *into = document.get<Flow>(flow);
  if (!into)
    return missing(flow);
  if (into->kind != FlowKind::Sequence)
    return refusal("insert-only-into-sequence", flow);
  return {};
}

}  // namespace

Result<Id> insertIntoFlow(Draft &draft, Id diagram, Id flow, Point at, const NewNode &wanted)
{
  if (const Result<void> sound = checkFlow(draft.document, flow); !sound)
    return sound.error();
  Node prototype;
  prototype.detail = wanted.detail;
  const Point center = makeRoom(draft, diagram, flow, wanted.size.value_or(defaultSize(prototype)), at);
  const Result<Id> node = createNode(draft, diagram, center, wanted);
  if (!node)
    return node.error();
  if (const Result<void> split = splitFlow(draft, diagram, flow, *node); !split)
    return split.error();
  return *node;
}

Result<void> insertNodeIntoFlow(Draft &draft, Id diagram, Id flow, Id node)
{
  if (const Result<void> sound = checkFlow(draft.document, flow); !sound)
    return sound.error();
  const Node *inserted = draft.document.get<Node>(node);
  if (!inserted)
    return missing(node);
  for (const ReferenceKind end : {ReferenceKind::Source, ReferenceKind::Target})
    for (const Id each : draft.document.referrers(node, end))
      if (draft.document.get<Flow>(each)->kind == FlowKind::Sequence)
        return refusal("insert-connected-step", node, {inserted->name});
  return splitFlow(draft, diagram, flow, node);
}

}  // namespace laneway
