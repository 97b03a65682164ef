#include "model/check/rules/rules.h"

#include <algorithm>

namespace laneway {

void checkFakeJoin(const CheckInput &input, std::vector<Finding> &found)
{
  for (const GraphNode &each : input.graph.nodes()) {
    if (each.node->as<Gateway>() || isEnd(*each.node))
      continue;
    // What comes back from further on is rework, and meant.
    const auto fromBefore = std::count_if(each.in.begin(), each.in.end(), [&](const Flow *flow) {
      return !input.graph.onOneCycle(flow->source, flow->target);
    });
    if (fromBefore > 1)
      found.push_back(findingAbout(input, "fake-join", Severity::Advice, each.node->id));
  }
}

}  // namespace laneway
