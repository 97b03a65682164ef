#include "model/edit/append_node.h"

#include "model/edit/append_place.h"
#include "model/edit/connect.h"
#include "model/edit/default_sizes.h"
#include "model/edit/draft.h"
#include "model/edit/grow_container.h"
#include "model/edit/place.h"
#include "model/edit/refusal.h"
#include "model/process/navigate.h"

namespace laneway {

namespace {

Size sizeOf(const NewNode &wanted)
{
  Node node;
  node.detail = wanted.detail;
  return wanted.size.value_or(isSubProcess(node) && !wanted.expanded ? sizes::Step : defaultSize(node));
}

/// A step that does not fit beside the one before it makes the lane, pool or sub-process larger rather than leaving it;
/// only across the lanes it goes into another one.
void stayInside(Draft &draft, Id diagram, Id source, Direction direction, const Rect &wanted)
{
  const Node *node = draft.document.get<Node>(source);
  const Shape *container = node ? containerShape(draft.document, diagram, *node) : nullptr;
  if (!container)
    return;
  const Place place = placeAt(draft.document, diagram, wanted.center());
  const bool isSideways = direction == Direction::Right || direction == Direction::Left;
  const bool leadsAcross = isSideways != container->horizontal;
  const bool toOtherLane = place.parent == node->parent && place.lane != node->lane && !place.lane.isNull();
  if (!leadsAcross || !toOtherLane)
    growToHold(draft, diagram, container->element, wanted);
}

}  // namespace

Point appendPosition(const Document &document, Id diagram, Id source, Direction direction, const NewNode &wanted)
{
  if (!shapeIn(document, diagram, source))
    return {};
  return placeBeside(document, diagram, source, direction, sizeOf(wanted)).center();
}

Result<Appended> appendNode(Draft &draft, Id diagram, Id source, Direction direction, const NewNode &wanted)
{
  if (!shapeIn(draft.document, diagram, source))
    return missing(source);
  const Rect bounds = placeBeside(draft.document, diagram, source, direction, sizeOf(wanted));
  stayInside(draft, diagram, source, direction, bounds);
  const Result<Id> node = createNode(draft, diagram, bounds.center(), wanted);
  if (!node)
    return node.error();
  const Result<Id> flow = connect(draft, diagram, source, *node);
  if (!flow)
    return flow.error();
  return Appended{*node, *flow};
}

}  // namespace laneway
