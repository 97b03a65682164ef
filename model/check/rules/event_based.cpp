#include "model/check/rules/rules.h"

namespace laneway {

void checkEventBased(const CheckInput &input, std::vector<Finding> &found)
{
  for (const GraphNode &each : input.graph.nodes()) {
    const Gateway *gateway = each.node->as<Gateway>();
    if (!gateway || gateway->kind != GatewayKind::EventBased)
      continue;
    for (const Flow *flow : each.out) {
      const Node *target = input.document.get<Node>(flow->target);
      const Event *event = target ? target->as<Event>() : nullptr;
      const Activity *activity = target ? target->as<Activity>() : nullptr;
      const bool waits = (event && event->position == EventPosition::Catch && !event->definitions.empty()) ||
                         (activity && activity->type == TaskType::Receive);
      if (!waits)
        found.push_back(findingAbout(input, "event-based-target", Severity::Error, flow->target));
    }
  }
}

}  // namespace laneway
