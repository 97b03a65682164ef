#include <algorithm>
#include <unordered_map>

#include "model/simulate/check/checks.h"

namespace laneway::simulate {

namespace {

class References {
 public:
  References(const Plan &plan, std::vector<Issue> &issues) : m_plan(plan), m_issues(issues) {}

  void checkAll();

 private:
  /// `row` must be within an array of `size`; where `optional`, `none` is fine as well.
  void check(Index row, std::size_t size, ElementRef at, bool optional = false)
  {
    if (row < size || (optional && row == none))
      return;
    m_issues.push_back({IssueCode::BrokenReference, Severity::Error, {at}, {static_cast<double>(row)}});
  }

  void checkNode(Index i);
  void checkFlow(Index i);

  const Plan &m_plan;
  std::vector<Issue> &m_issues;
};

void References::checkNode(Index i)
{
  const Node &node = m_plan.nodes[i];
  const ElementRef at{ElementKind::Node, i};
  check(node.scope, m_plan.scopes.size(), at);
  const bool hasBody = node.kind == NodeKind::Call || node.kind == NodeKind::EventSubProcess;
  check(node.body, hasBody ? m_plan.scopes.size() : 0, at, !hasBody);
  const bool isBoundary = node.kind == NodeKind::Boundary;
  check(node.host, isBoundary ? m_plan.nodes.size() : 0, at, !isBoundary);
  check(node.handler, isBoundary ? m_plan.nodes.size() : 0, at, true);
  check(node.undone, m_plan.nodes.size(), at, true);
  check(node.delayCalendar, m_plan.calendars.size(), at, true);
  check(node.condition, m_plan.expressions.size(), at, node.event != EventKind::Conditional);
  if (node.arrivals)
    check(node.arrivals->calendar, m_plan.calendars.size(), at, true);
  check(node.work.priorityExpression, m_plan.expressions.size(), at, true);
  check(node.repetition.condition, m_plan.expressions.size(), at, true);
  for (const auto &way : node.work.alternatives) {
    if (way.empty())
      m_issues.push_back({IssueCode::DemandOfNothing, Severity::Error, {at}, {}});
    for (const Demand &demand : way)
      check(demand.role, m_plan.roles.size(), at);
  }
  for (const Assignment &assignment : node.assignments) {
    check(assignment.attribute, m_plan.attributes.size(), at);
    check(assignment.expression, m_plan.expressions.size(), at, true);
  }
}

void References::checkFlow(Index i)
{
  const Flow &flow = m_plan.flows[i];
  const ElementRef at{ElementKind::Flow, i};
  check(flow.source, m_plan.nodes.size(), at);
  check(flow.target, m_plan.nodes.size(), at);
  check(flow.condition, m_plan.expressions.size(), at, true);
  if (flow.source < m_plan.nodes.size() && flow.target < m_plan.nodes.size() &&
      m_plan.nodes[flow.source].scope != m_plan.nodes[flow.target].scope)
    m_issues.push_back({IssueCode::BrokenReference, Severity::Error, {at}, {static_cast<double>(flow.target)}});
}

void References::checkAll()
{
  for (Index i = 0; i < m_plan.nodes.size(); ++i)
    checkNode(i);
  for (Index i = 0; i < m_plan.flows.size(); ++i)
    checkFlow(i);
  for (Index i = 0; i < m_plan.roles.size(); ++i) {
    for (const Index resource : m_plan.roles[i].resources)
      check(resource, m_plan.resources.size(), {ElementKind::Role, i});
  }
  for (Index i = 0; i < m_plan.resources.size(); ++i) {
    const ElementRef at{ElementKind::Resource, i};
    check(m_plan.resources[i].calendar, m_plan.calendars.size(), at, true);
    check(m_plan.resources[i].repair, m_plan.nodes.size(), at, true);
    const Index repair = m_plan.resources[i].repair;
    if (repair < m_plan.nodes.size() && m_plan.nodes[repair].kind != NodeKind::Task)
      m_issues.push_back({IssueCode::BrokenReference, Severity::Error, {at}, {static_cast<double>(repair)}});
  }
  check(m_plan.dueAttribute, m_plan.attributes.size(), {ElementKind::Plan, none}, true);
}

template <typename Element>
void checkKeys(const std::vector<Element> &elements, ElementKind kind, std::vector<Issue> &issues)
{
  std::unordered_map<std::uint64_t, Index> seen;
  for (Index i = 0; i < elements.size(); ++i) {
    const auto [first, isNew] = seen.emplace(elements[i].key, i);
    if (!isNew)
      issues.push_back({IssueCode::DuplicateKey, Severity::Error, {{kind, i}, {kind, first->second}}, {}});
  }
}

/// Scopes that call themselves, by components of the graph "a node of this scope opens that one".
void checkCalls(const Plan &plan, std::vector<Issue> &issues)
{
  std::vector<std::vector<Index>> opens(plan.scopes.size());
  for (const Node &node : plan.nodes) {
    if (node.body != none)
      opens[node.scope].push_back(node.body);
  }
  for (const auto &part : components(opens)) {
    const auto contains = [&](Index scope) { return std::binary_search(part.begin(), part.end(), scope); };
    Issue issue{IssueCode::CallCycle, Severity::Error, {}, {}};
    for (Index i = 0; i < plan.nodes.size(); ++i) {
      if (plan.nodes[i].body != none && contains(plan.nodes[i].scope) && contains(plan.nodes[i].body))
        issue.elements.push_back({ElementKind::Node, i});
    }
    if (!issue.elements.empty())
      issues.push_back(std::move(issue));
  }
}

}  // namespace

void checkReferences(const Plan &plan, std::vector<Issue> &issues)
{
  References(plan, issues).checkAll();
  checkKeys(plan.nodes, ElementKind::Node, issues);
  checkKeys(plan.flows, ElementKind::Flow, issues);
  checkKeys(plan.roles, ElementKind::Role, issues);
  checkKeys(plan.resources, ElementKind::Resource, issues);
  if (issues.empty())
    checkCalls(plan, issues);
}

}  // namespace laneway::simulate
