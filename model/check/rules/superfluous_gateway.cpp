#include "model/check/rules/rules.h"

namespace laneway {

void checkSuperfluousGateway(const CheckInput &input, std::vector<Finding> &found)
{
  for (const GraphNode &each : input.graph.nodes()) {
    if (!each.node->as<Gateway>() || each.in.size() != 1 || each.out.size() != 1)
      continue;
    Finding finding = findingAbout(input, "superfluous-gateway", Severity::Advice, each.node->id);
    finding.fix = QStringLiteral("remove-and-heal");
    found.push_back(std::move(finding));
  }
}

}  // namespace laneway
