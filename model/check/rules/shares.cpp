#include "model/check/rules/rules.h"

namespace laneway {

void checkShares(const CheckInput &input, std::vector<Finding> &found)
{
  constexpr double Tolerance = 1e-6;
  for (const GraphNode &each : input.graph.nodes()) {
    const Gateway *gateway = each.node->as<Gateway>();
    if (each.out.size() < 2 || (gateway && gateway->kind != GatewayKind::Exclusive))
      continue;
    double sum = 0;
    bool allGiven = true;
    for (const Flow *flow : each.out) {
      sum += flow->share ? flow->share->value : 0;
      allGiven = allGiven && flow->share.has_value();
    }
    if (sum <= 1 + Tolerance && !(allGiven && sum < 1 - Tolerance))
      continue;
    Finding finding = findingAbout(input, "shares-off", Severity::Error, each.node->id);
    finding.arguments.push_back(QString::number(sum * 100, 'g', 4));
    found.push_back(std::move(finding));
  }
}

}  // namespace laneway
