#include "model/compile/plan_rows.h"

#include <utility>

namespace laneway::compile {

using simulate::Index;

namespace {

/// A key for a row without an element of its own: fixed by those it belongs to, and another than theirs.
std::uint64_t derivedKey(std::uint64_t key, std::uint64_t salt)
{
  std::uint64_t mixed = (key ^ (salt * 0x9e3779b97f4a7c15ull)) * 0xff51afd7ed558ccdull;
  mixed ^= mixed >> 32;
  return mixed * 0xc4ceb9fe1a85ec53ull;
}

}  // namespace

Index PlanRows::addScope(Id element, std::uint64_t key) const
{
  const auto row = static_cast<Index>(m_result.plan.scopes.size());
  simulate::Scope scope;
  scope.key = key;
  m_result.plan.scopes.push_back(scope);
  m_result.elements.scopes.push_back(element);
  m_result.elements.scopeRows.emplace(element, row);
  return row;
}

Index PlanRows::addNode(simulate::Node row, Id element) const
{
  const auto index = static_cast<Index>(m_result.plan.nodes.size());
  row.key = element.hash();
  m_result.plan.nodes.push_back(std::move(row));
  m_result.elements.nodes.push_back(element);
  m_result.elements.nodeRows.emplace(element, index);
  return index;
}

Index PlanRows::addHelper(simulate::NodeKind kind, Index scope, Id element, std::uint64_t number) const
{
  const auto index = static_cast<Index>(m_result.plan.nodes.size());
  simulate::Node row;
  row.kind = kind;
  row.scope = scope;
  row.key = derivedKey(element.hash(), static_cast<std::uint64_t>(kind) + 1 + 32 * number);
  m_result.plan.nodes.push_back(std::move(row));
  m_result.elements.nodes.push_back(element);
  return index;
}

Index PlanRows::addFlow(Index source, Index target, Id element, double share) const
{
  const auto index = static_cast<Index>(m_result.plan.flows.size());
  simulate::Flow flow;
  flow.key = element.hash();
  flow.source = source;
  flow.target = target;
  flow.share = share;
  m_result.plan.flows.push_back(flow);
  m_result.elements.flows.push_back(element);
  m_result.elements.flowRows.emplace(element, index);
  return index;
}

Index PlanRows::connect(Index source, Index target, double share) const
{
  const auto index = static_cast<Index>(m_result.plan.flows.size());
  simulate::Flow flow;
  flow.key = derivedKey(m_result.plan.nodes[source].key, m_result.plan.nodes[target].key | 1);
  flow.source = source;
  flow.target = target;
  flow.share = share;
  m_result.plan.flows.push_back(flow);
  m_result.elements.flows.emplace_back();
  return index;
}

}  // namespace laneway::compile
