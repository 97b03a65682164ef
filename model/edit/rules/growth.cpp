#include "model/edit/rules/growth.h"

#include "model/edit/default_sizes.h"
#include "model/edit/grow_container.h"
#include "model/edit/place.h"
#include "model/edit/rules/rule.h"
#include "model/process/navigate.h"

namespace laneway::rules {

namespace {

/// What belongs to the row a person sees: notes and frames may stick out.
bool needsRoom(const Node &node)
{
  return (isFlowNode(node) && !isBoundaryEvent(node)) || node.as<Data>();
}

/// Where the shape stands if it was put onto a header strip: beside it, or the container would grow for ever.
Rect besideHeader(const Rect &area, Rect bounds)
{
  const Point center = bounds.center();
  if (center.x < area.left())
    bounds.x = area.left() + sizes::ContentGap;
  if (center.y < area.top())
    bounds.y = area.top() + sizes::ContentGap;
  return bounds;
}

void makeRoomFor(Draft &draft, Id diagram, const Node &node)
{
  const Shape *container = containerShape(draft.document, diagram, node);
  const Shape *shape = shapeIn(draft.document, diagram, node.id);
  if (!container || !shape)
    return;
  const Rect area = contentArea(draft.document, *container);
  const Rect bounds = besideHeader(area, shape->bounds);
  if (bounds != shape->bounds)
    draft.update<Shape>(shape->id, [&](Shape &after) { after.bounds = bounds; });
  if (!contains(area, bounds))
    growToHold(draft, diagram, container->element, bounds);
}

}  // namespace

void growContainers(const Edited &edited)
{
  for (const Shape &shape : placedShapes(edited)) {
    const Diagram *diagram = edited.draft.document.get<Diagram>(shape.diagram);
    const Node *node = edited.draft.document.get<Node>(shape.element);
    if (node && needsRoom(*node) && diagram && !diagram->automatic)
      makeRoomFor(edited.draft, shape.diagram, *node);
  }
}

}  // namespace laneway::rules
