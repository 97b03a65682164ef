#include "model/check/rules/rules.h"

namespace laneway {

void checkCalls(const CheckInput &input, std::vector<Finding> &found)
{
  for (const GraphNode &each : input.graph.nodes())
    if (isCall(*each.node) && each.node->as<Activity>()->calls.isNull())
      found.push_back(findingAbout(input, "call-without-target", Severity::Advice, each.node->id));
}

}  // namespace laneway
