#include "model/compile/ad_hoc.h"

#include <unordered_set>

#include "model/process/document.h"

namespace laneway::compile {

using simulate::EventKind;
using simulate::Index;
using simulate::NodeKind;

namespace {

/// Which nodes belong together: each part under the first of its nodes.
std::unordered_map<Id, Id> partsOf(const ScopeOutline &outline)
{
  std::unordered_map<Id, Id> part;
  for (const Node *node : outline.nodes)
    part.emplace(node->id, node->id);
  const auto unite = [&](Id a, Id b) {
    if (!part.contains(a) || !part.contains(b) || part.at(a) == part.at(b))
      return;
    const Id from = part.at(b);
    const Id to = part.at(a);
    for (auto &[node, of] : part)
      of = of == from ? to : of;
  };
  for (const Flow *flow : outline.flows)
    unite(flow->source, flow->target);
  for (const Jump &jump : outline.jumps)
    unite(jump.from->id, jump.to->id);
  for (const Node *node : outline.nodes)
    if (const Event *event = node->as<Event>(); event && !event->host.isNull())
      unite(event->host, node->id);
  return part;
}

bool leadsOn(const Node &node, const std::unordered_set<Id> &sources)
{
  return sources.contains(node.id) || (node.as<Activity>() && node.as<Activity>()->forCompensation);
}

}  // namespace

bool AdHoc::isSequential(const Node *subProcess)
{
  const Activity *activity = subProcess ? subProcess->as<Activity>() : nullptr;
  return activity && activity->subProcess == SubProcessType::AdHoc && activity->adHocOrder == AdHocOrder::Sequential;
}

void AdHoc::putInOrder(const Node &subProcess, Index scope, Index start, const ScopeOutline &outline,
                       const std::unordered_map<Id, Ends> &ends) const
{
  const std::unordered_map<Id, Id> part = partsOf(outline);
  std::unordered_set<Id> sources;
  for (const Flow *flow : outline.flows)
    sources.insert(flow->source);
  for (const Jump &jump : outline.jumps)
    sources.insert(jump.from->id);
  std::unordered_set<Id> done;
  Index before = start;
  std::uint64_t number = 0;
  for (const Node *first : outline.entries) {
    const Id current = part.at(first->id);
    if (!done.insert(current).second)
      continue;
    for (const Node *entry : outline.entries)
      if (part.at(entry->id) == current)
        m_rows.connect(before, ends.at(entry->id).in);
    // Whatever of the part is under way, the next one waits for.
    const Index together = m_rows.addHelper(NodeKind::Inclusive, scope, subProcess.id, number++);
    for (const Node *node : outline.nodes) {
      if (part.at(node->id) != current || leadsOn(*node, sources))
        continue;
      simulate::Node &last = m_rows.node(ends.at(node->id).out);
      if (last.kind == NodeKind::End && last.event == EventKind::None)
        last.kind = NodeKind::Throw;
      if (last.kind != NodeKind::End)
        m_rows.connect(ends.at(node->id).out, together);
    }
    before = together;
  }
}

void AdHoc::endWhenDone(const Node &subProcess, Index scope)
{
  const Activity &activity = *subProcess.as<Activity>();
  const std::optional<Index> condition = m_attributes.condition(subProcess.id, activity.adHocDone);
  if (!condition)
    return;
  constexpr std::uint64_t Salt = 0x9e37'79b9'7f4a'7c15;
  const Index inside = m_rows.addScope(subProcess.id, subProcess.id.hash() ^ Salt);
  const Index waiting = m_rows.addHelper(NodeKind::EventSubProcess, scope, subProcess.id);
  m_rows.node(waiting).body = inside;
  const Index start = m_rows.addHelper(NodeKind::Start, inside, subProcess.id, 1);
  m_rows.node(start).event = EventKind::Conditional;
  m_rows.node(start).condition = *condition;
  m_rows.connect(start, m_rows.addHelper(NodeKind::End, inside, subProcess.id, 1));
}

}  // namespace laneway::compile
