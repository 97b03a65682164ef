#include "model/check/rules/rules.h"

#include "model/process/navigate.h"

namespace laneway {

void checkOwners(const CheckInput &input, std::vector<Finding> &found)
{
  for (const GraphNode &each : input.graph.nodes()) {
    const Activity *activity = each.node->as<Activity>();
    if (!activity || activity->kind != ActivityKind::Task || !effectiveRole(input.document, *each.node).isNull())
      continue;
    found.push_back(findingAbout(input, "step-without-owner", Severity::Advice, each.node->id));
  }
}

}  // namespace laneway
