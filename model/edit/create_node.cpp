#include "model/edit/create_node.h"

#include "model/edit/default_sizes.h"
#include "model/edit/dock.h"
#include "model/edit/draft.h"
#include "model/edit/place.h"
#include "model/edit/refusal.h"
#include "model/process/navigate.h"

namespace laneway {

namespace {

QStringView prefixOf(const NodeDetail &detail)
{
  static constexpr QStringView Prefixes[] = {u"step", u"gateway", u"event", u"data", u"note", u"group"};
  return Prefixes[detail.index()];
}

/// Ties a boundary event to its host and moves `center` to the host's border.
Result<void> attach(const Document &document, Id diagram, Node &node, Point &center)
{
  Event &event = *node.as<Event>();
  if (event.host.isNull())
    event.host = hostAt(document, diagram, center, sizes::Event.width);
  const Node *host = document.get<Node>(event.host);
  const Shape *shape = shapeIn(document, diagram, event.host);
  if (!host || !shape || !host->as<Activity>())
    return refusal("boundary-event-needs-step");
  node.parent = host->parent;
  node.lane = host->lane;
  center = nearestBorderPoint(shape->bounds, center);
  return {};
}

}  // namespace

Result<Id> createNode(Draft &draft, Id diagram, Point center, const NewNode &wanted)
{
  if (!draft.document.get<Diagram>(diagram))
    return missing(diagram);
  Node node;
  node.name = wanted.name;
  node.detail = wanted.detail;
  if (isBoundaryEvent(node)) {
    if (const Result<void> done = attach(draft.document, diagram, node, center); !done)
      return done.error();
  } else {
    const Place place = placeAt(draft.document, diagram, center);
    node.parent = place.parent;
    node.lane = place.lane;
  }
  node.id = draft.newId(prefixOf(node.detail));

  Shape shape;
  shape.id = draft.newId(u"shape");
  shape.diagram = diagram;
  shape.element = node.id;
  shape.expanded = wanted.expanded;
  const bool collapsed = isSubProcess(node) && !wanted.expanded;
  shape.bounds = centeredAt(center, wanted.size.value_or(collapsed ? sizes::Step : defaultSize(node)));

  const Id id = node.id;
  draft.document.put(std::move(node));
  draft.document.put(std::move(shape));
  return id;
}

Result<StartAndEnd> createStartAndEnd(Draft &draft, Id diagram, Point center)
{
  const double apart = sizes::StepGap + sizes::Step.width;
  Event end;
  end.position = EventPosition::End;
  const Result<Id> first = createNode(draft, diagram, {center.x - apart, center.y}, {.detail = Event{}});
  if (!first)
    return first.error();
  const Result<Id> last = createNode(draft, diagram, {center.x + apart, center.y}, {.detail = end});
  if (!last)
    return last.error();
  return StartAndEnd{*first, *last};
}

}  // namespace laneway
