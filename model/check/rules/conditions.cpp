#include "model/check/rules/rules.h"

#include <algorithm>

namespace laneway {

void checkConditions(const CheckInput &input, std::vector<Finding> &found)
{
  for (const GraphNode &each : input.graph.nodes()) {
    const auto conditional =
        std::count_if(each.out.begin(), each.out.end(), [](const Flow *flow) { return !flow->condition.isEmpty(); });
    if (conditional == 0)
      continue;
    for (const Flow *flow : each.out)
      if (flow->condition.isEmpty() && !flow->isDefault)
        found.push_back(findingAbout(input, "condition-missing", Severity::Warning, flow->id));
  }
}

}  // namespace laneway
