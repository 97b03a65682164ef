#include "model/edit/grow_container.h"

#include <vector>

#include "model/edit/axis.h"
#include "model/edit/default_sizes.h"
#include "model/edit/draft.h"
#include "model/edit/open_space.h"
#include "model/edit/place.h"
#include "model/process/navigate.h"

namespace laneway {

namespace {

/// Guards against damaged files; no honest map nests deeper.
constexpr int MaxDepth = 1000;

/// The sub-processes around the container, which grow with it; what else lies on its border only sticks out.
std::vector<Id> subProcessesAround(const Document &document, Id container)
{
  std::vector<Id> around;
  Id at = container;
  for (int depth = 0; depth < MaxDepth; ++depth) {
    if (const Lane *lane = document.get<Lane>(at)) {
      at = lane->parent;
    } else if (const Node *node = document.get<Node>(at)) {
      around.push_back(at);
      at = node->parent;
    } else {
      break;
    }
  }
  return around;
}

void grow(Draft &draft, Id diagram, Id container, const Rect &wanted, Axis axis, SpaceSide side)
{
  const Document &document = draft.document;
  const Shape *shape = shapeIn(document, diagram, container);
  if (!shape)
    return;
  const Interval room = interval(contentArea(document, *shape), axis);
  const Interval taken = interval(wanted, axis);
  const bool beyond = side == SpaceSide::Beyond;
  const double missing = beyond ? taken.end - room.end : room.start - taken.start;
  if (missing <= 0)
    return;
  SpaceRequest request{.diagram = diagram,
                       .axis = axis,
                       .from = beyond ? room.end : room.start,
                       .delta = missing + sizes::ContentGap,
                       .side = side,
                       .frames = subProcessesAround(document, container)};
  if (const Shape *pool = shapeIn(document, diagram, poolOf(document, container)))
    request.across = interval(pool->bounds, other(axis));
  const Id frame = shape->id;
  const bool isSwimlane = !document.get<Node>(container);
  Interval extent = interval(shape->bounds, axis);
  (beyond ? extent.end : extent.start) += beyond ? request.delta : -request.delta;
  openSpace(draft, request);
  if (!isSwimlane)  // space that opens at its border does not stretch a sub-process
    draft.update<Shape>(frame, [&](Shape &after) { after.bounds = withInterval(after.bounds, axis, extent); });
}

}  // namespace

const Shape *containerShape(const Document &document, Id diagram, const Node &node)
{
  if (const Shape *lane = shapeIn(document, diagram, node.lane))
    return lane;
  const Shape *parent = shapeIn(document, diagram, node.parent);
  return parent && parent->expanded ? parent : nullptr;
}

void growToHold(Draft &draft, Id diagram, Id container, const Rect &wanted)
{
  for (const Axis axis : {Axis::Horizontal, Axis::Vertical})
    for (const SpaceSide side : {SpaceSide::Beyond, SpaceSide::Before})
      grow(draft, diagram, container, wanted, axis, side);
}

}  // namespace laneway
