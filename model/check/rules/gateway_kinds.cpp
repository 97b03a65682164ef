#include "model/check/rules/rules.h"

namespace laneway {

void checkGatewayKinds(const CheckInput &input, std::vector<Finding> &found)
{
  for (const GraphNode &each : input.graph.nodes()) {
    const Gateway *gateway = each.node->as<Gateway>();
    if (gateway && gateway->kind == GatewayKind::Complex)
      found.push_back(findingAbout(input, "complex-gateway", Severity::Advice, each.node->id));
    if (gateway && gateway->kind == GatewayKind::Inclusive)
      found.push_back(findingAbout(input, "inclusive-gateway", Severity::Advice, each.node->id));
  }
}

}  // namespace laneway
