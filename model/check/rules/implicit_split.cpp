#include "model/check/rules/rules.h"

#include <algorithm>

namespace laneway {

void checkImplicitSplit(const CheckInput &input, std::vector<Finding> &found)
{
  for (const GraphNode &each : input.graph.nodes()) {
    if (each.node->as<Gateway>() || each.out.size() < 2)
      continue;
    const auto decides = [](const Flow *flow) { return !flow->condition.isEmpty() || flow->isDefault || flow->share; };
    if (!std::all_of(each.out.begin(), each.out.end(), decides))
      found.push_back(findingAbout(input, "implicit-split", Severity::Warning, each.node->id));
  }
}

}  // namespace laneway
