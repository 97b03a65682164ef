#include "model/check/rules/rules.h"

namespace laneway {

void checkEventDefinitions(const CheckInput &input, std::vector<Finding> &found)
{
  const auto fits = [](EventPosition position, EventTrigger trigger) {
    using P = EventPosition;
    switch (trigger) {
      case EventTrigger::Message:
      case EventTrigger::Signal:
        return true;
      case EventTrigger::Timer:
      case EventTrigger::Conditional:
        return position == P::Start || position == P::Catch || position == P::Boundary;
      case EventTrigger::Link:
        return position == P::Catch || position == P::Throw;
      case EventTrigger::Error:
        return position == P::Start || position == P::Boundary || position == P::End;
      case EventTrigger::Escalation:
      case EventTrigger::Compensation:
        return position != P::Catch;
      case EventTrigger::Cancel:
        return position == P::Boundary || position == P::End;
      case EventTrigger::Terminate:
        return position == P::End;
    }
    return true;
  };
  for (const GraphNode &each : input.graph.nodes()) {
    const Event *event = each.node->as<Event>();
    if (!event)
      continue;
    if (event->definitions.size() > 1)
      found.push_back(findingAbout(input, "several-triggers", Severity::Advice, each.node->id));
    for (const EventDefinition &definition : event->definitions)
      if (!fits(event->position, definition.trigger))
        found.push_back(findingAbout(input, "trigger-does-not-fit", Severity::Error, each.node->id));
  }
}

}  // namespace laneway
