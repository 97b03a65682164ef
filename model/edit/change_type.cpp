#include "model/edit/change_type.h"

#include <algorithm>

#include "model/edit/connect.h"
#include "model/edit/create_process.h"
#include "model/edit/default_sizes.h"
#include "model/edit/dock.h"
#include "model/edit/draft.h"
#include "model/edit/open_space.h"
#include "model/edit/place.h"
#include "model/edit/refusal.h"
#include "model/process/navigate.h"

namespace laneway {

namespace {

bool handlesMessages(const Activity &activity)
{
  return activity.kind == ActivityKind::Task && (activity.type == TaskType::Send || activity.type == TaskType::Receive);
}

NodeDetail converted(const Activity &from, const Activity &wanted)
{
  Activity to = from;
  to.kind = wanted.kind;
  to.type = wanted.type;
  to.subProcess = wanted.subProcess;
  if (wanted.loop.kind != LoopKind::None)
    to.loop = wanted.loop;
  if (wanted.kind != ActivityKind::Call) {
    to.calls = {};
    to.callAsOneStep = false;
  } else if (!wanted.calls.isNull()) {
    to.calls = wanted.calls;
  }
  if (!handlesMessages(to))
    to.message = {};
  return to;
}

NodeDetail converted(const Event &from, const Event &wanted)
{
  Event to = from;
  to.position = wanted.position;
  to.interrupting = wanted.interrupting;
  to.parallelMultiple = wanted.parallelMultiple;
  to.definitions = wanted.definitions;
  for (EventDefinition &each : to.definitions) {
    const auto same = std::find_if(from.definitions.begin(), from.definitions.end(),
                                   [&](const EventDefinition &old) { return old.trigger == each.trigger; });
    if (same != from.definitions.end())
      each = *same;
  }
  if (wanted.position == EventPosition::Boundary)
    to.host = wanted.host.isNull() ? from.host : wanted.host;
  else
    to.host = {};
  if (wanted.position != EventPosition::Start)
    to.arrivals.reset();
  return to;
}

/// Steps and events hand the message they wait for or send on to each other.
NodeDetail converted(const Activity &from, const Event &wanted)
{
  Event to = wanted;
  for (EventDefinition &each : to.definitions)
    if (each.trigger == EventTrigger::Message && each.reference.isNull())
      each.reference = from.message;
  return to;
}
NodeDetail converted(const Event &from, const Activity &wanted)
{
  Activity to = wanted;
  if (handlesMessages(to) && to.message.isNull())
    for (const EventDefinition &each : from.definitions)
      if (each.trigger == EventTrigger::Message)
        to.message = each.reference;
  return to;
}

NodeDetail converted(const Data &from, const Data &wanted)
{
  Data to = from;
  to.kind = wanted.kind;
  to.collection = wanted.collection;
  return to;
}

template <typename From, typename To>
NodeDetail converted(const From &, const To &wanted)
{
  return wanted;
}

/// The first flow at the node that could not be drawn as it is any more, or null. Flows that an import brought along
/// although they cannot be drawn do not count.
Id lostFlow(const Document &before, const Document &after, Id node)
{
  for (const ReferenceKind end : {ReferenceKind::Source, ReferenceKind::Target})
    for (const Id id : before.referrers(node, end)) {
      const Flow &flow = *before.get<Flow>(id);
      const Result<FlowKind> was = connectionKind(before, flow.source, flow.target);
      const Result<FlowKind> is = connectionKind(after, flow.source, flow.target);
      if (was && *was == flow.kind && !(is && *is == flow.kind))
        return id;
    }
  return {};
}

QString otherEndName(const Document &document, Id flow, Id node)
{
  const Flow &lost = *document.get<Flow>(flow);
  return nameOf(document.find(lost.source == node ? lost.target : lost.source));
}

/// Moves what a sub-process holds, as drawn, from one diagram to another.
void moveContents(Draft &draft, Id subProcess, Id from, Id to, Point by)
{
  const Document before = draft.document;
  std::vector<Id> inside = nodesInside(before, subProcess);
  const std::vector<Id> flows = flowsInside(before, subProcess);
  for (const Id node : inside)
    if (const Shape *shape = shapeIn(before, from, node)) {
      Shape after = *shape;
      after.diagram = to;
      after.bounds = translated(after.bounds, by);
      if (after.label)
        after.label = translated(*after.label, by);
      draft.document.put(std::move(after));
    }
  for (const Id flow : flows)
    if (const Route *route = routeIn(before, from, flow)) {
      Route after = *route;
      after.diagram = to;
      for (Point &point : after.points)
        point = point + by;
      if (after.label)
        after.label = translated(*after.label, by);
      draft.document.put(std::move(after));
    }
}

std::optional<Rect> drawnBounds(const Document &document, Id diagram, Id subProcess)
{
  std::optional<Rect> bounds;
  for (const Id node : nodesInside(document, subProcess))
    if (const Shape *shape = shapeIn(document, diagram, node))
      bounds = bounds ? united(*bounds, shape->bounds) : shape->bounds;
  return bounds;
}

void collapse(Draft &draft, Shape shape)
{
  const Point by = Point() - Point{shape.bounds.x, shape.bounds.y};
  if (drawnBounds(draft.document, shape.diagram, shape.element))
    moveContents(draft, shape.element, shape.diagram, diagramFor(draft, shape.element), by);
  shape.expanded = false;
  shape.bounds = centeredAt(shape.bounds.center(), sizes::Step);
  draft.document.put(std::move(shape));
}

void expand(Draft &draft, Shape shape)
{
  const Id own = diagramOf(draft.document, shape.element);
  const Rect small = shape.bounds;
  shape.expanded = true;
  Rect large = centeredAt(small.center(), sizes::ExpandedSubProcess);
  std::optional<Rect> inside;
  if (!own.isNull())
    inside = drawnBounds(draft.document, own, shape.element);
  const double title = contentArea(draft.document, shape).y - small.y;
  if (inside)
    large = centeredAt(small.center(), {std::max(large.width, inside->width + 2 * sizes::ContentGap),
                                        std::max(large.height, inside->height + 2 * sizes::ContentGap + title)});
  // Everything gives way equally, so that the row stays a row.
  for (const Axis axis : {Axis::Horizontal, Axis::Vertical}) {
    const Interval before = interval(small, axis);
    const double more = (interval(large, axis).length() - before.length()) / 2;
    openSpace(draft, {.diagram = shape.diagram, .axis = axis, .from = before.end, .delta = more});
    openSpace(draft,
              {.diagram = shape.diagram, .axis = axis, .from = before.start, .delta = more, .side = SpaceSide::Before});
  }
  shape.bounds = large;
  const Id diagram = shape.diagram;
  const Id subProcess = shape.element;
  draft.document.put(std::move(shape));
  if (!inside)
    return;
  const Rect room{large.x, large.y + title, large.width, large.height - title};
  moveContents(draft, subProcess, own, diagram, room.center() - inside->center());
  if (draft.document.drawnIn(own).isEmpty())
    draft.document.remove(own);
}

}  // namespace

NodeDetail convertedDetail(const Node &node, const NodeDetail &wanted)
{
  return std::visit([](const auto &from, const auto &to) { return converted(from, to); }, node.detail, wanted);
}

Result<void> canChangeType(const Document &document, Id node, const NodeDetail &wanted)
{
  const Node *before = document.get<Node>(node);
  if (!before)
    return missing(node);
  Node after = *before;
  after.detail = convertedDetail(*before, wanted);
  if (isSubProcess(*before) && !isSubProcess(after) && !document.children(node).isEmpty())
    return refusal("change-type-has-contents", node, {before->name});
  if (!after.as<Activity>() && !document.boundaryEvents(node).isEmpty())
    return refusal("change-type-has-boundary-events", node, {before->name});
  if (isBoundaryEvent(after) && !document.get<Node>(after.as<Event>()->host))
    return refusal("boundary-event-needs-step", node);
  Document changed = document;
  changed.put(std::move(after));
  if (const Id flow = lostFlow(document, changed, node); !flow.isNull())
    return refusal("change-type-loses-flow", flow, {before->name, otherEndName(document, flow, node)});
  return {};
}

Result<void> changeType(Draft &draft, Id node, const NodeDetail &wanted)
{
  if (const Result<void> possible = canChangeType(draft.document, node, wanted); !possible)
    return possible;
  const Node before = *draft.document.get<Node>(node);
  Node after = before;
  after.detail = convertedDetail(before, wanted);
  const bool becomesSubProcess = isSubProcess(after) && !isSubProcess(before);
  const bool sameSize = defaultSize(before) == defaultSize(after) ||
                        (before.as<Activity>() && after.as<Activity>() && !isSubProcess(before));
  const auto drawings = draft.document.drawings(node);
  const std::vector<Id> shapes(drawings.begin(), drawings.end());
  for (const Id each : shapes)
    draft.update<Shape>(each, [&](Shape &shape) {
      if (becomesSubProcess)  // what is in it comes later, in a diagram of its own or when it is expanded
        shape.expanded = false;
      if (!sameSize && !(isSubProcess(after) && !shape.expanded))
        shape.bounds = centeredAt(shape.bounds.center(), defaultSize(after));
      if (!isSubProcess(after))
        shape.expanded = true;
      if (before.detail.index() != after.detail.index())
        shape.label.reset();
    });
  draft.document.put(std::move(after));
  return {};
}

Result<void> setExpanded(Draft &draft, Id diagram, Id subProcess, bool expanded)
{
  const Node *node = draft.document.get<Node>(subProcess);
  const Shape *shape = shapeIn(draft.document, diagram, subProcess);
  if (!node || !shape)
    return missing(subProcess);
  if (!isSubProcess(*node))
    return refusal("expand-only-sub-process", subProcess, {node->name});
  if (shape->expanded == expanded)
    return {};
  expanded ? expand(draft, *shape) : collapse(draft, *shape);
  return {};
}

}  // namespace laneway
