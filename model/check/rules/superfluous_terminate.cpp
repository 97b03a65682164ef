#include "model/check/rules/rules.h"

#include <map>

namespace laneway {

void checkSuperfluousTerminate(const CheckInput &input, std::vector<Finding> &found)
{
  std::map<Id, int> splits;
  for (const GraphNode &each : input.graph.nodes()) {
    const Gateway *gateway = each.node->as<Gateway>();
    const bool exclusive =
        gateway && (gateway->kind == GatewayKind::Exclusive || gateway->kind == GatewayKind::EventBased);
    if ((each.out.size() > 1 && !exclusive) || isBoundaryEvent(*each.node) ||
        startsByItself(*each.node) != isStart(*each.node))
      ++splits[each.node->parent];
  }
  for (const GraphNode &each : input.graph.nodes())
    if (isEnd(*each.node) && hasTrigger(*each.node, EventTrigger::Terminate) && splits[each.node->parent] == 0)
      found.push_back(findingAbout(input, "superfluous-terminate", Severity::Advice, each.node->id));
}

}  // namespace laneway
