#include "model/check/rules/rules.h"

#include <set>

namespace laneway {

void checkDuplicateFlows(const CheckInput &input, std::vector<Finding> &found)
{
  for (const GraphNode &each : input.graph.nodes()) {
    std::set<Id> targets;
    for (const Flow *flow : each.out) {
      if (targets.insert(flow->target).second)
        continue;
      Finding finding = findingAbout(input, "duplicate-flow", Severity::Warning, flow->id);
      finding.fix = QStringLiteral("remove");
      found.push_back(std::move(finding));
    }
  }
}

}  // namespace laneway
