#include "model/edit/decide.h"

#include <vector>

#include "model/edit/draft.h"
#include "model/edit/refusal.h"
#include "model/edit/value_ranges.h"

namespace laneway {

namespace {

std::vector<Id> otherWays(const Document &document, const Flow &flow)
{
  std::vector<Id> others;
  for (const Id each : document.outgoing(flow.source))
    if (each != flow.id && document.get<Flow>(each)->kind == FlowKind::Sequence)
      others.push_back(each);
  return others;
}

/// Ways out of an inclusive gateway are taken independently of each other.
bool sharesAddUp(const Document &document, Id source)
{
  const Node *node = document.get<Node>(source);
  const Gateway *gateway = node ? node->as<Gateway>() : nullptr;
  return !gateway || gateway->kind != GatewayKind::Inclusive;
}

/// How often each is taken now: what is not set gets equal parts of what is left.
std::vector<double> currentShares(const Document &document, const std::vector<Id> &flows, double whole)
{
  double set = 0;
  int unset = 0;
  for (const Id each : flows) {
    const Flow &flow = *document.get<Flow>(each);
    if (flow.share)
      set += flow.share->value;
    else
      ++unset;
  }
  const double assumed = unset > 0 ? std::max(whole - set, 0.0) / unset : 0;
  std::vector<double> shares;
  for (const Id each : flows) {
    const Flow &flow = *document.get<Flow>(each);
    shares.push_back(flow.share ? flow.share->value : assumed);
  }
  return shares;
}

}  // namespace

Result<void> setShare(Draft &draft, Id id, std::optional<Share> share)
{
  const Flow *found = draft.document.get<Flow>(id);
  if (!found)
    return missing(id);
  if (found->kind != FlowKind::Sequence)
    return refusal("share-only-on-sequence", id);
  Flow flow = *found;
  const double before = flow.share ? flow.share->value : 0;
  flow.share = share;
  if (const Result<void> sound = checkValues(Element(std::make_shared<const Flow>(flow))); !sound)
    return sound;
  const std::vector<Id> others = otherWays(draft.document, flow);
  const std::vector<double> shares = currentShares(draft.document, others, 1 - before);
  draft.document.put(flow);
  if (!share || others.empty() || !sharesAddUp(draft.document, flow.source))
    return {};

  double sum = 0;
  for (const double each : shares)
    sum += each;
  const double rest = 1 - share->value;
  for (std::size_t at = 0; at < others.size(); ++at) {
    const double part = sum > 0 ? shares[at] / sum : 1.0 / static_cast<double>(others.size());
    draft.update<Flow>(others[at], [&](Flow &other) { other.share = Share{rest * part}; });
  }
  return {};
}

Result<void> setDefaultFlow(Draft &draft, Id id, bool isDefault)
{
  const Flow *found = draft.document.get<Flow>(id);
  if (!found)
    return missing(id);
  if (found->kind != FlowKind::Sequence)
    return refusal("default-only-on-sequence", id);
  if (isDefault)
    for (const Id other : otherWays(draft.document, *found))
      if (draft.document.get<Flow>(other)->isDefault)
        draft.update<Flow>(other, [](Flow &flow) { flow.isDefault = false; });
  draft.update<Flow>(id, [isDefault](Flow &flow) { flow.isDefault = isDefault; });
  return {};
}

}  // namespace laneway
