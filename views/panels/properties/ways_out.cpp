#include "views/panels/properties/ways_out.h"

#include <algorithm>

namespace laneway {

std::vector<Id> waysOut(const Document &document, Id node)
{
  std::vector<Id> ways;
  for (const Id each : document.outgoing(node))
    if (document.get<Flow>(each)->kind == FlowKind::Sequence)
      ways.push_back(each);
  return ways;
}

bool choosesOneWay(const Document &document, Id id)
{
  const Node *node = document.get<Node>(id);
  const Gateway *gateway = node ? node->as<Gateway>() : nullptr;
  return gateway && (gateway->kind == GatewayKind::Exclusive || gateway->kind == GatewayKind::Complex);
}

std::optional<Share> assumedShare(const Document &document, Id id)
{
  const Flow *flow = document.get<Flow>(id);
  if (!flow || !choosesOneWay(document, flow->source))
    return {};
  const std::vector<Id> ways = waysOut(document, flow->source);
  if (ways.size() < 2)
    return {};
  double set = 0;
  int unset = 0;
  for (const Id each : ways) {
    const std::optional<Share> share = document.get<Flow>(each)->share;
    set += share ? share->value : 0;
    unset += share ? 0 : 1;
  }
  return Share{std::max(1 - set, 0.0) / std::max(unset, 1)};
}

}  // namespace laneway
