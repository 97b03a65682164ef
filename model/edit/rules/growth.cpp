#include "model/edit/rules/growth.h"

#include <vector>

#include "model/edit/axis.h"
#include "model/edit/default_sizes.h"
#include "model/edit/open_space.h"
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

/// The shape of the innermost container of the node that the diagram draws, or null.
const Shape *containerOf(const Document &document, Id diagram, const Node &node)
{
  if (const Shape *lane = shapeIn(document, diagram, node.lane))
    return lane;
  const Shape *parent = shapeIn(document, diagram, node.parent);
  return parent && parent->expanded ? parent : nullptr;
}

class Grower {
 public:
  Grower(Draft &draft, Id diagram) : m_draft(draft), m_diagram(diagram) {}

  void makeRoomFor(Id element)
  {
    const Node &node = *m_draft.document.get<Node>(element);
    keepOffHeader(node);
    for (const Axis axis : {Axis::Horizontal, Axis::Vertical})
      for (const SpaceSide side : {SpaceSide::Beyond, SpaceSide::Before})
        grow(node, axis, side);
  }

 private:
  /// A shape dropped onto a header strip goes beside it: the container must not grow for ever.
  void keepOffHeader(const Node &node)
  {
    const Shape *container = containerOf(m_draft.document, m_diagram, node);
    const Shape *shape = shapeIn(m_draft.document, m_diagram, node.id);
    if (!container || !shape)
      return;
    const Rect area = contentArea(m_draft.document, *container);
    const Point center = shape->bounds.center();
    Rect bounds = shape->bounds;
    if (center.x < area.left())
      bounds.x = area.left() + sizes::ContentGap;
    if (center.y < area.top())
      bounds.y = area.top() + sizes::ContentGap;
    if (bounds != shape->bounds)
      m_draft.update<Shape>(shape->id, [&](Shape &after) { after.bounds = bounds; });
  }

  void grow(const Node &node, Axis axis, SpaceSide side)
  {
    const Document &document = m_draft.document;
    const Shape *container = containerOf(document, m_diagram, node);
    const Shape *shape = shapeIn(document, m_diagram, node.id);
    if (!container || !shape)
      return;
    const Interval room = interval(contentArea(document, *container), axis);
    const Interval taken = interval(shape->bounds, axis);
    const double missing = side == SpaceSide::Beyond ? taken.end - room.end : room.start - taken.start;
    if (missing <= 0)
      return;
    const Shape *pool = shapeIn(document, m_diagram, poolOf(document, node.id));
    SpaceRequest request{.diagram = m_diagram,
                         .axis = axis,
                         .from = side == SpaceSide::Beyond ? room.end : room.start,
                         .delta = missing + sizes::ContentGap,
                         .side = side};
    if (pool)
      request.across = interval(pool->bounds, other(axis));
    const Id frame = container->id;
    const bool isSwimlane = !document.get<Node>(container->element);
    Interval extent = interval(container->bounds, axis);
    (side == SpaceSide::Beyond ? extent.end : extent.start) +=
        side == SpaceSide::Beyond ? request.delta : -request.delta;
    openSpace(m_draft, request);
    if (!isSwimlane)  // space that opens at its border does not stretch a sub-process
      m_draft.update<Shape>(frame, [&](Shape &after) { after.bounds = withInterval(after.bounds, axis, extent); });
  }

  Draft &m_draft;
  Id m_diagram;
};

}  // namespace

void growContainers(const Edited &edited)
{
  for (const Shape &shape : placedShapes(edited)) {
    const Diagram *diagram = edited.draft.document.get<Diagram>(shape.diagram);
    const Node *node = edited.draft.document.get<Node>(shape.element);
    if (node && needsRoom(*node) && diagram && !diagram->automatic)
      Grower(edited.draft, shape.diagram).makeRoomFor(node->id);
  }
}

}  // namespace laneway::rules
