#include "model/check/rules/rules.h"

namespace laneway {

void checkJoinFork(const CheckInput &input, std::vector<Finding> &found)
{
  for (const GraphNode &each : input.graph.nodes())
    if (each.node->as<Gateway>() && each.in.size() > 1 && each.out.size() > 1)
      found.push_back(findingAbout(input, "join-and-fork", Severity::Warning, each.node->id));
}

}  // namespace laneway
