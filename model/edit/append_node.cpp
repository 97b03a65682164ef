#include "model/edit/append_node.h"

#include "model/edit/append_place.h"
#include "model/edit/axis.h"
#include "model/edit/connect.h"
#include "model/edit/default_sizes.h"
#include "model/edit/draft.h"
#include "model/edit/open_space.h"
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

/// A branch that does not fit into its lane any more makes the lane broader rather than leaving it.
void growLane(Draft &draft, Id diagram, Id source, Direction direction, const Rect &wanted)
{
  const Node *node = draft.document.get<Node>(source);
  const Shape *lane = node ? shapeIn(draft.document, diagram, node->lane) : nullptr;
  const bool sideways = direction == Direction::Right || direction == Direction::Left;
  if (!lane || lane->horizontal != sideways)
    return;
  const Axis across = other(flowAxis(lane->horizontal));
  const Shape *pool = shapeIn(draft.document, diagram, poolOf(draft.document, source));
  const double end = interval(lane->bounds, across).end;
  const double missing = interval(wanted, across).end + sizes::ContentGap - end;
  if (missing <= 0)
    return;
  openSpace(draft, {.diagram = diagram,
                    .axis = across,
                    .from = end,
                    .delta = missing,
                    .across = interval((pool ? pool : lane)->bounds, flowAxis(lane->horizontal))});
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
  growLane(draft, diagram, source, direction, bounds);
  const Result<Id> node = createNode(draft, diagram, bounds.center(), wanted);
  if (!node)
    return node.error();
  const Result<Id> flow = connect(draft, diagram, source, *node);
  if (!flow)
    return flow.error();
  return Appended{*node, *flow};
}

}  // namespace laneway
