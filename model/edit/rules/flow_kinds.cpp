#include "model/edit/rules/flow_kinds.h"

#include <set>
#include <vector>

#include "model/edit/connect.h"
#include "model/edit/rules/rule.h"
#include "model/process/navigate.h"

namespace laneway::rules {

namespace {

void collectFlows(const Document &document, Id node, std::set<Id> &flows)
{
  for (const Id flow : document.outgoing(node))
    flows.insert(flow);
  for (const Id flow : document.incoming(node))
    flows.insert(flow);
  if (const Node *around = document.get<Node>(node); around && isSubProcess(*around))
    for (const Id child : document.children(node))
      collectFlows(document, child, flows);
}

bool mayChange(FlowKind kind)
{
  return kind == FlowKind::Sequence || kind == FlowKind::Message;
}

}  // namespace

void fitFlowKinds(const Edited &edited)
{
  Document &document = edited.draft.document;
  std::set<Id> flows;
  for (const Change &change : edited.changes) {
    const auto [before, now] = beforeAndNow<Node>(edited, change);
    if (before && now && before->parent != now->parent &&
        poolOf(edited.before, change.id) != poolOf(document, change.id))
      collectFlows(document, change.id, flows);
  }
  for (const Id id : flows) {
    const Flow &flow = *document.get<Flow>(id);
    const Result<FlowKind> kind = connectionKind(document, flow.source, flow.target);
    if (kind && *kind != flow.kind && mayChange(*kind) && mayChange(flow.kind))
      edited.draft.update<Flow>(id, [&kind](Flow &after) {
        after.kind = *kind;
        after.isDefault = after.isDefault && *kind == FlowKind::Sequence;
      });
  }
}

void keepOneDefault(const Edited &edited)
{
  Document &document = edited.draft.document;
  for (const Change &change : edited.changes) {
    const auto [before, now] = beforeAndNow<Flow>(edited, change);
    if (!now || !now->isDefault || (before && before->isDefault && before->source == now->source))
      continue;
    const auto siblings = document.outgoing(now->source);
    for (const Id each : std::vector<Id>(siblings.begin(), siblings.end()))
      if (each != change.id && document.get<Flow>(each)->isDefault)
        edited.draft.update<Flow>(each, [](Flow &flow) { flow.isDefault = false; });
  }
}

}  // namespace laneway::rules
