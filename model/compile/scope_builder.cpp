#include "model/compile/scope_builder.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "model/check/check.h"
#include "model/compile/ad_hoc.h"
#include "model/compile/containers.h"
#include "model/compile/shares.h"
#include "model/process/document.h"

namespace laneway::compile {

using namespace Qt::StringLiterals;
using simulate::Index;
using simulate::NodeKind;
using simulate::none;

namespace {

/// Whether the flow is taken only sometimes.
bool isConditional(const Flow &flow)
{
  return flow.share.has_value() || flow.isDefault || !flow.condition.trimmed().isEmpty();
}

std::vector<Id> idsOf(const std::vector<const Node *> &nodes)
{
  std::vector<Id> ids;
  for (const Node *node : nodes)
    ids.push_back(node->id);
  return ids;
}

/// In percent with at most two digits after the point.
QString percent(double share)
{
  return QString::number(static_cast<double>(std::llround(share * 10'000)) / 100);
}

}  // namespace

ScopeBuilder::ScopeBuilder(const Ledger &ledger, People &people, Calendars &calendars, Triggers &triggers,
                           Signals &signals, Attributes &attributes)
    : m_ledger(ledger),
      m_attributes(attributes),
      m_rows(ledger),
      m_nodes(ledger, people, calendars, triggers, signals, attributes,
              [this](const Node &node, Entered entered) { return enter(node, entered); })
{
}

void ScopeBuilder::buildRoot(Id container, Id element)
{
  m_ledger.result().roots.push_back(scopeRow(container, element, Entered::FromOutside));
  while (!m_pending.empty()) {
    const Pending pending = m_pending.front();
    m_pending.pop_front();
    build(pending);
  }
}

Index ScopeBuilder::scopeRow(Id container, Id element, Entered entered)
{
  const auto [known, isNew] = m_scopes.try_emplace(container, none);
  if (isNew) {
    known->second = m_rows.addScope(element, container.hash());
    m_pending.push_back({container, entered, known->second});
  }
  return known->second;
}

Index ScopeBuilder::enter(const Node &node, Entered entered)
{
  const Document &document = m_ledger.document();
  if (isSubProcess(node))
    return hasFlowNodes(document, node.id) ? scopeRow(node.id, node.id, entered) : none;
  const Id called = enteredBy(document, node);
  if (called.isNull())
    return none;
  const std::vector<Id> containers = containersOf(document, called);
  if (containers.size() > 1)
    m_ledger.error(u"call-of-several-pools"_s, {node.id, called}, {calledInFinding(document, called)});
  return scopeRow(containers.front(), called, entered);
}

void ScopeBuilder::build(const Pending &pending)
{
  const ScopeOutline outline =
      outlineOf(m_ledger.document(), pending.container, [this](const Node &node) { return m_nodes.occurs(node); });
  reportStructure(pending, outline);
  for (const Node *node : outline.nodes)
    m_ends.insert_or_assign(node->id, m_nodes.build(*node, pending.scope, pending.entered));
  const Node *around = m_ledger.document().get<Node>(pending.container);
  const bool isInOrder = AdHoc::isSequential(around) && outline.starts.empty() && !outline.entries.empty();
  if (!isInOrder)
    joinStarts(pending, outline);
  for (auto way = outline.flows.begin(); way != outline.flows.end();) {
    const Id source = (*way)->source;
    const auto next =
        std::find_if(way, outline.flows.end(), [source](const Flow *flow) { return flow->source != source; });
    buildWays(*m_ledger.document().get<Node>(source), {way, next});
    way = next;
  }
  for (const Jump &jump : outline.jumps)
    m_rows.connect(m_ends.at(jump.from->id).out, m_ends.at(jump.to->id).in);
  for (const Jump &handler : outline.handlers)
    m_rows.node(m_ends.at(handler.from->id).in).handler = m_ends.at(handler.to->id).in;
  for (const Node *node : outline.nodes)
    meanUndone(*node);
  AdHoc adHoc(m_rows, m_attributes);
  if (isInOrder)
    adHoc.putInOrder(*around, pending.scope, m_nodes.addStart(around->id, pending.scope, pending.entered), outline,
                     m_ends);
  if (const Activity *activity = around ? around->as<Activity>() : nullptr;
      activity && activity->subProcess == SubProcessType::AdHoc)
    adHoc.endWhenDone(*around, pending.scope);
}

/// A compensation may name the one step that it undoes.
void ScopeBuilder::meanUndone(const Node &node)
{
  const Event *event = node.as<Event>();
  const bool throws = event && (event->position == EventPosition::Throw || event->position == EventPosition::End);
  if (!throws)
    return;
  for (const EventDefinition &definition : event->definitions) {
    const auto step = m_ends.find(definition.reference);
    if (definition.trigger == EventTrigger::Compensation && step != m_ends.end())
      m_rows.node(m_ends.at(node.id).in).undone = step->second.in;
  }
}

void ScopeBuilder::reportStructure(const Pending &pending, const ScopeOutline &outline) const
{
  const Id scope = m_ledger.result().elements.scopes[pending.scope];
  if (outline.starts.empty() && outline.entries.empty())
    m_ledger.error(u"nothing-starts"_s, {scope});
  for (const std::vector<const Node *> &part : outline.unreachable)
    m_ledger.warning(u"unreachable"_s, idsOf(part), {QString::number(part.size())});
  for (const Node *join : outline.starvedJoins)
    m_ledger.error(u"join-cannot-fire"_s, {join->id});
  for (const Flow *flow : outline.crossing)
    m_ledger.error(u"flow-leaves-its-pool"_s, {flow->source, flow->target, flow->id},
                   {calledInFinding(m_ledger.document(), flow->target)});
}

void ScopeBuilder::joinStarts(const Pending &pending, const ScopeOutline &outline)
{
  const Id scope = m_ledger.result().elements.scopes[pending.scope];
  if (outline.starts.empty() && !outline.entries.empty()) {
    const Index start = m_nodes.addStart(scope, pending.scope, pending.entered);
    for (const Node *entry : outline.entries)
      m_rows.connect(start, m_ends.at(entry->id).in);
    return;
  }
  // Several starts are alternatives: who comes by a call comes by one of them.
  if (pending.entered != Entered::ByCall || outline.starts.size() < 2)
    return;
  const double share = 1.0 / static_cast<double>(outline.starts.size());
  const Index start = m_nodes.addStart(scope, pending.scope, pending.entered);
  const Index decision = m_rows.addHelper(NodeKind::Exclusive, pending.scope, scope);
  m_rows.connect(start, decision);
  for (const Node *each : outline.starts) {
    m_rows.node(m_ends.at(each->id).in).kind = NodeKind::Throw;
    m_rows.connect(decision, m_ends.at(each->id).in, share);
    m_ledger.assume(each->id, AssumedProperty::Share, Share{share});
  }
}

void ScopeBuilder::buildWays(const Node &node, const std::vector<const Flow *> &ways)
{
  const Index out = m_ends.at(node.id).out;
  switch (m_rows.node(out).kind) {
    case NodeKind::Exclusive:
      return decide(out, node, ways);
    case NodeKind::Inclusive:
      return chooseEach(out, node, ways);
    case NodeKind::Parallel:
    case NodeKind::EventBased:
      break;
    case NodeKind::Start:
    case NodeKind::End:
    case NodeKind::Task:
    case NodeKind::Call:
    case NodeKind::EventSubProcess:
    case NodeKind::Catch:
    case NodeKind::Throw:
    case NodeKind::Boundary: {
      // Steps and events that decide by themselves, without a gateway behind them.
      const auto conditional =
          std::count_if(ways.begin(), ways.end(), [](const Flow *flow) { return isConditional(*flow); });
      if (conditional == 0 || ways.size() == 1)
        break;
      const bool takesOne = conditional == static_cast<std::ptrdiff_t>(ways.size());
      const Index decision =
          m_rows.addHelper(takesOne ? NodeKind::Exclusive : NodeKind::Inclusive, m_rows.node(out).scope, node.id);
      m_rows.connect(out, decision);
      return takesOne ? decide(decision, node, ways) : chooseEach(decision, node, ways);
    }
  }
  for (const Flow *flow : ways)
    addFlow(out, *flow, 1);
}

void ScopeBuilder::decide(Index decision, const Node &node, const std::vector<const Flow *> &ways)
{
  if (ways.size() > 1 && decideByData(decision, ways))
    return;
  std::vector<std::optional<double>> given;
  for (const Flow *flow : ways)
    given.push_back(flow->share ? std::optional(flow->share->value) : std::nullopt);
  if (ways.size() == 1)
    given.front() = 1;  // a merge: there is nothing to choose
  const CompletedShares completed = completeShares(given);
  if (!completed.addUp)
    m_ledger.error(u"shares-do-not-add-up"_s, {node.id}, {percent(completed.givenSum)});
  for (std::size_t i = 0; i < ways.size(); ++i) {
    if (!given[i])
      m_ledger.assume(ways[i]->id, AssumedProperty::Share, Share{completed.shares[i]});
    addFlow(decision, *ways[i], completed.shares[i]);
  }
}

/// Conditions over attributes, where there are any, go before shares. Ways without one share what is left evenly, or as
/// was entered.
bool ScopeBuilder::decideByData(Index decision, const std::vector<const Flow *> &ways)
{
  std::vector<std::optional<Index>> conditions;
  for (const Flow *flow : ways)
    conditions.push_back(flow->isDefault ? std::nullopt : m_attributes.condition(flow->id, flow->condition));
  if (std::none_of(conditions.begin(), conditions.end(), [](const auto &each) { return each.has_value(); }))
    return false;
  for (std::size_t i = 0; i < ways.size(); ++i) {
    addFlow(decision, *ways[i], ways[i]->share.value_or(Share{1}).value);
    simulate::Flow &row = m_ledger.plan().flows.back();
    row.condition = conditions[i].value_or(none);
    row.isDefault = ways[i]->isDefault;
  }
  return true;
}

void ScopeBuilder::chooseEach(Index decision, const Node &node, const std::vector<const Flow *> &ways)
{
  constexpr Share AssumedShare{0.5};
  if (ways.size() > 1 && decideByData(decision, ways))
    return;
  for (const Flow *flow : ways) {
    // Behind a step, what has no condition is always taken; a gateway was drawn to choose.
    const bool isAlways = ways.size() == 1 || (!isConditional(*flow) && !node.as<Gateway>());
    if (!isAlways && !flow->share)
      m_ledger.assume(flow->id, AssumedProperty::Share, AssumedShare);
    addFlow(decision, *flow, isAlways ? 1 : flow->share.value_or(AssumedShare).value);
    m_ledger.plan().flows.back().isDefault = flow->isDefault;
  }
}

void ScopeBuilder::addFlow(Index source, const Flow &flow, double share)
{
  m_rows.addFlow(source, m_ends.at(flow.target).in, flow.id, share);
}

}  // namespace laneway::compile
