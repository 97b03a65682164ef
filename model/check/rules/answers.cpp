#include "model/check/rules/rules.h"

namespace laneway {

void checkAnswers(const CheckInput &input, std::vector<Finding> &found)
{
  for (const GraphNode &each : input.graph.nodes()) {
    const Gateway *gateway = each.node->as<Gateway>();
    if (!gateway || each.out.size() < 2 ||
        (gateway->kind != GatewayKind::Exclusive && gateway->kind != GatewayKind::Inclusive))
      continue;
    for (const Flow *flow : each.out) {
      if (!flow->name.trimmed().isEmpty() || !flow->condition.isEmpty() || flow->isDefault)
        continue;
      Finding finding = findingAbout(input, "decision-without-answer", Severity::Advice, each.node->id);
      finding.elements.insert(finding.elements.begin(), flow->id);
      finding.arguments.push_back(calledInFinding(input.document, flow->target));
      found.push_back(std::move(finding));
    }
  }
}

}  // namespace laneway
