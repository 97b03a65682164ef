#include "model/check/rules/rules.h"

namespace laneway {

void checkConnections(const CheckInput &input, std::vector<Finding> &found)
{
  for (const GraphNode &each : input.graph.nodes()) {
    const Node &node = *each.node;
    if (liesInAdHoc(input.document, node))
      continue;
    const bool mayStart = startsByItself(node);
    const Activity *activity = node.as<Activity>();
    const bool standsAlone = activity && (activity->forCompensation || (isSubProcess(node) && mayStart));
    const bool mayEnd = isEnd(node) || standsAlone || hasTrigger(node, EventTrigger::Compensation) ||
                        (hasTrigger(node, EventTrigger::Link) && node.as<Event>()->position == EventPosition::Throw);
    if (each.in.empty() && each.out.empty() && !standsAlone && !isBoundaryEvent(node)) {
      found.push_back(findingAbout(input, "disconnected", Severity::Warning, node.id));
      continue;
    }
    if (each.in.empty() && !mayStart)
      found.push_back(findingAbout(input, "implicit-start", Severity::Warning, node.id));
    if (each.out.empty() && !mayEnd)
      found.push_back(findingAbout(input, "implicit-end", Severity::Warning, node.id));
  }
}

}  // namespace laneway
