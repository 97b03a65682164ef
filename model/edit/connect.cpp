#include "model/edit/connect.h"

#include <algorithm>

#include "model/edit/draft.h"
#include "model/edit/refusal.h"
#include "model/process/navigate.h"

namespace laneway {

namespace {

bool hasTrigger(const Event &event, EventTrigger trigger)
{
  return std::any_of(event.definitions.begin(), event.definitions.end(),
                     [trigger](const EventDefinition &each) { return each.trigger == trigger; });
}

bool isCompensationEvent(const Node &node)
{
  const Event *event = node.as<Event>();
  return event && event->position == EventPosition::Boundary && hasTrigger(*event, EventTrigger::Compensation);
}

bool isCompensationHandler(const Node &node)
{
  const Activity *activity = node.as<Activity>();
  return activity && activity->forCompensation;
}

bool isEventSubProcess(const Node &node)
{
  const Activity *activity = node.as<Activity>();
  return activity && activity->kind == ActivityKind::SubProcess && activity->subProcess == SubProcessType::Event;
}

/// An event whose trigger a message may be: none yet, or a message.
bool takesMessages(const Event &event)
{
  return event.definitions.empty() || hasTrigger(event, EventTrigger::Message);
}

bool sendsMessages(const Node &node)
{
  if (const Event *event = node.as<Event>())
    return (event->position == EventPosition::Throw || event->position == EventPosition::End) && takesMessages(*event);
  return node.as<Activity>() && !isCompensationHandler(node);
}

bool receivesMessages(const Node &node)
{
  if (const Event *event = node.as<Event>())
    return event->position != EventPosition::Throw && event->position != EventPosition::End && takesMessages(*event);
  return node.as<Activity>() && !isCompensationHandler(node);
}

/// What an event-based gateway may lead to: something that happens.
bool canBeAwaited(const Node &node)
{
  if (const Event *event = node.as<Event>())
    return event->position == EventPosition::Catch && !hasTrigger(*event, EventTrigger::Link) &&
           !hasTrigger(*event, EventTrigger::Compensation);
  const Activity *activity = node.as<Activity>();
  return activity && activity->kind == ActivityKind::Task && activity->type == TaskType::Receive;
}

Result<FlowKind> messageBetween(const Node *source, const Node *target)
{
  if (source && !sendsMessages(*source))
    return refusal("connect-no-message-out", source->id, {source->name});
  if (target && !receivesMessages(*target))
    return refusal("connect-no-message-in", target->id, {target->name});
  return FlowKind::Message;
}

Result<FlowKind> sequenceBetween(const Node &source, const Node &target)
{
  if (isEnd(source))
    return refusal("connect-out-of-end", source.id, {source.name});
  if (isStart(target))
    return refusal("connect-into-start", target.id, {target.name});
  if (isBoundaryEvent(target))
    return refusal("connect-into-boundary", target.id, {target.name});
  for (const Node *each : {&source, &target}) {
    if (isEventSubProcess(*each))
      return refusal("connect-event-sub-process", each->id, {each->name});
    if (isCompensationHandler(*each))
      return refusal("connect-compensation", each->id, {each->name});
  }
  if (source.id == target.id && !source.as<Activity>())
    return refusal("connect-to-itself", source.id, {source.name});
  if (const Event *event = source.as<Event>();
      event && event->position == EventPosition::Throw && hasTrigger(*event, EventTrigger::Link))
    return refusal("connect-out-of-link", source.id, {source.name});
  if (const Event *event = target.as<Event>();
      event && event->position == EventPosition::Catch && hasTrigger(*event, EventTrigger::Link))
    return refusal("connect-into-link", target.id, {target.name});
  if (const Gateway *gateway = source.as<Gateway>();
      gateway && gateway->kind == GatewayKind::EventBased && !canBeAwaited(target))
    return refusal("connect-event-gateway", target.id, {target.name});
  if (source.parent != target.parent)
    return refusal("connect-across-sub-process", source.id, {source.name, target.name});
  return FlowKind::Sequence;
}

Result<FlowKind> dataBetween(const Node &data, const Node &node, bool dataIsSource)
{
  if (node.as<Data>())
    return refusal("connect-data-to-data", node.id);
  if (node.as<Activity>())
    return FlowKind::DataAssociation;
  if (const Event *event = node.as<Event>()) {
    const bool throws = event->position == EventPosition::Throw || event->position == EventPosition::End;
    if (throws == dataIsSource)
      return FlowKind::DataAssociation;
  }
  return refusal("connect-data-to-this", data.id, {data.name, node.name});
}

Result<FlowKind> noteBetween(const Node &note, const Element &element)
{
  if (const Node *node = as<Node>(element); node && node->as<Annotation>())
    return refusal("connect-note-to-note", note.id);
  if (as<Node>(element) || as<Flow>(element) || as<Pool>(element))
    return FlowKind::Association;
  return refusal("connect-not-possible", note.id);
}

const Node *noteIn(const Node *a, const Node *b)
{
  if (a && a->as<Annotation>())
    return a;
  return b && b->as<Annotation>() ? b : nullptr;
}

Result<FlowKind> kindBetween(const Document &document, const Element &source, const Element &target)
{
  const Node *from = as<Node>(source);
  const Node *to = as<Node>(target);
  if (const Node *note = noteIn(from, to))
    return noteBetween(*note, note == from ? target : source);
  if ((from && from->as<Data>() && as<Flow>(target)) || (to && to->as<Data>() && as<Flow>(source)))
    return FlowKind::Association;
  if (from && to && from->as<Data>())
    return dataBetween(*from, *to, true);
  if (from && to && to->as<Data>())
    return dataBetween(*to, *from, false);

  const Pool *fromPool = as<Pool>(source);
  const Pool *toPool = as<Pool>(target);
  const bool connectable = (fromPool || (from && isFlowNode(*from))) && (toPool || (to && isFlowNode(*to)));
  if (!connectable)
    return refusal("connect-not-possible", idOf(source));
  if (poolOf(document, idOf(source)) != poolOf(document, idOf(target)))
    return messageBetween(from, to);
  if (!from || !to)
    return refusal("connect-pool-to-its-own", idOf(source), {(fromPool ? fromPool : toPool)->name});
  if (isCompensationEvent(*from) && to->as<Activity>() && from->parent == to->parent)
    return FlowKind::Association;
  return sequenceBetween(*from, *to);
}

void makeMessageEvent(Draft &draft, Id element)
{
  const Node *node = draft.document.get<Node>(element);
  const Event *event = node ? node->as<Event>() : nullptr;
  if (event && event->definitions.empty())
    draft.update<Node>(element, [](Node &after) { after.as<Event>()->definitions.push_back({}); });
}

}  // namespace

Result<FlowKind> connectionKind(const Document &document, Id source, Id target)
{
  const Element from = document.find(source);
  const Element to = document.find(target);
  if (isNothing(from))
    return missing(source);
  if (isNothing(to))
    return missing(target);
  if (scopeOf(document, source) != scopeOf(document, target))
    return refusal("connect-other-map", source, {nameOf(from), nameOf(to)});
  return kindBetween(document, from, to);
}

Result<Id> connect(Draft &draft, Id diagram, Id source, Id target, const QString &name)
{
  if (!draft.document.get<Diagram>(diagram))
    return missing(diagram);
  const Result<FlowKind> kind = connectionKind(draft.document, source, target);
  if (!kind)
    return kind.error();
  Flow flow;
  flow.id = draft.newId(u"flow");
  flow.kind = *kind;
  flow.source = source;
  flow.target = target;
  flow.name = name;
  if (*kind == FlowKind::Message) {
    makeMessageEvent(draft, source);
    makeMessageEvent(draft, target);
  } else if (const Node *node = draft.document.get<Node>(source); node && isCompensationEvent(*node)) {
    flow.direction = AssociationDirection::One;
    draft.update<Node>(target, [](Node &after) { after.as<Activity>()->forCompensation = true; });
  }
  Route route;  // without points: the rules lead it
  route.id = draft.newId(u"route");
  route.diagram = diagram;
  route.element = flow.id;
  const Id id = flow.id;
  draft.document.put(std::move(flow));
  draft.document.put(std::move(route));
  return id;
}

}  // namespace laneway
