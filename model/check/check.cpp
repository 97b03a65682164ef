#include "model/check/check.h"

#include <algorithm>

namespace laneway {

QString calledInFinding(const Document &document, Id element)
{
  const QString name = nameOf(document.find(element)).simplified();
  if (!name.isEmpty())
    return name;
  if (const Flow *flow = document.get<Flow>(element))
    return calledInFinding(document, flow->source) + QStringLiteral(" → ") + calledInFinding(document, flow->target);
  return {};
}

Finding findingAbout(const CheckInput &input, const char *code, Severity severity, Id element)
{
  return {QString::fromLatin1(code), severity, {element}, {calledInFinding(input.document, element)}, {}};
}

bool hasTrigger(const Node &node, EventTrigger trigger)
{
  const Event *event = node.as<Event>();
  return event && std::any_of(event->definitions.begin(), event->definitions.end(),
                              [trigger](const EventDefinition &each) { return each.trigger == trigger; });
}

bool liesInAdHoc(const Document &document, const Node &node)
{
  const Node *around = document.get<Node>(node.parent);
  const Activity *activity = around ? around->as<Activity>() : nullptr;
  return activity && activity->subProcess == SubProcessType::AdHoc && activity->kind == ActivityKind::SubProcess;
}

bool startsByItself(const Node &node)
{
  if (const Event *event = node.as<Event>())
    return event->position == EventPosition::Start || event->position == EventPosition::Boundary ||
           (event->position == EventPosition::Catch && hasTrigger(node, EventTrigger::Link));
  const Activity *activity = node.as<Activity>();
  return activity && (activity->forCompensation ||
                      (activity->kind == ActivityKind::SubProcess && activity->subProcess == SubProcessType::Event));
}

}  // namespace laneway
