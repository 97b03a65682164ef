#include "model/check/rules/rules.h"

namespace laneway {

void checkSubProcessStart(const CheckInput &input, std::vector<Finding> &found)
{
  for (const GraphNode &each : input.graph.nodes()) {
    if (!isStart(*each.node))
      continue;
    const Node *around = input.document.get<Node>(each.node->parent);
    const Activity *activity = around ? around->as<Activity>() : nullptr;
    if (!activity)
      continue;
    const bool isBlank = each.node->as<Event>()->definitions.empty();
    if (activity->subProcess == SubProcessType::Event && isBlank)
      found.push_back(findingAbout(input, "event-sub-process-blank-start", Severity::Error, each.node->id));
    if (activity->subProcess != SubProcessType::Event && !isBlank)
      found.push_back(findingAbout(input, "sub-process-typed-start", Severity::Error, each.node->id));
  }
}

}  // namespace laneway
