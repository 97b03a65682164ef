#include "model/check/rules/rules.h"

namespace laneway {

void checkNames(const CheckInput &input, std::vector<Finding> &found)
{
  for (const GraphNode &each : input.graph.nodes()) {
    if (!each.node->name.trimmed().isEmpty())
      continue;
    const Gateway *gateway = each.node->as<Gateway>();
    const Event *event = each.node->as<Event>();
    const bool asks = gateway && each.out.size() > 1 &&
                      (gateway->kind == GatewayKind::Exclusive || gateway->kind == GatewayKind::Inclusive);
    const bool happens = event && !event->definitions.empty() && event->position != EventPosition::Boundary;
    if (each.node->as<Activity>())
      found.push_back({QStringLiteral("step-without-name"), Severity::Warning, {each.node->id}, {}, {}});
    else if (asks)
      found.push_back({QStringLiteral("decision-without-question"), Severity::Advice, {each.node->id}, {}, {}});
    else if (happens)
      found.push_back({QStringLiteral("event-without-name"), Severity::Advice, {each.node->id}, {}, {}});
  }
}

}  // namespace laneway
