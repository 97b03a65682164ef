#include "model/simulate/check/checks.h"

namespace laneway::simulate {

namespace {

/// Which event kinds a node kind can have.
bool fits(NodeKind kind, EventKind event)
{
  switch (kind) {
    case NodeKind::Start:
      return event != EventKind::Terminate && event != EventKind::Cancel;
    case NodeKind::End:
      return event != EventKind::Timer && event != EventKind::Conditional;
    case NodeKind::Catch:
      return event == EventKind::None || event == EventKind::Timer || event == EventKind::Message ||
             event == EventKind::Signal || event == EventKind::Conditional;
    case NodeKind::Throw:
      return event == EventKind::None || event == EventKind::Message || event == EventKind::Signal ||
             event == EventKind::Escalation || event == EventKind::Compensation;
    case NodeKind::Boundary:
      return event != EventKind::None && event != EventKind::Terminate;
    case NodeKind::Task:
      return event == EventKind::None || event == EventKind::Message;
    case NodeKind::Call:
    case NodeKind::EventSubProcess:
    case NodeKind::Exclusive:
    case NodeKind::Parallel:
    case NodeKind::Inclusive:
    case NodeKind::EventBased:
      return event == EventKind::None;
  }
  return false;
}

void checkBoundary(const Plan &plan, const Graph &graph, Index i, std::vector<Issue> &issues)
{
  const Node &node = plan.nodes[i];
  const Node &host = plan.nodes[node.host];
  const bool canCarry = host.kind == NodeKind::Task || host.kind == NodeKind::Call;
  if (!canCarry || host.scope != node.scope || !graph.in[i].empty())
    issues.push_back(issueAt(IssueCode::BadBoundary, ElementKind::Node, i));
}

void checkRace(const Plan &plan, const Graph &graph, Index i, std::vector<Issue> &issues)
{
  for (const Index flow : graph.out[i]) {
    const Node &target = plan.nodes[plan.flows[flow].target];
    const bool catches = target.kind == NodeKind::Catch && target.event != EventKind::None;
    if (!catches || graph.in[plan.flows[flow].target].size() > 1)
      issues.push_back({IssueCode::EventGatewayTarget,
                        Severity::Error,
                        {{ElementKind::Node, i}, {ElementKind::Node, plan.flows[flow].target}},
                        {}});
  }
}

}  // namespace

void checkEvents(const Plan &plan, const Graph &graph, std::vector<Issue> &issues)
{
  for (Index i = 0; i < plan.nodes.size(); ++i) {
    const Node &node = plan.nodes[i];
    if (!fits(node.kind, node.event))
      issues.push_back(issueAt(IssueCode::BadEvent, ElementKind::Node, i, {static_cast<double>(node.event)}));
    if (node.kind == NodeKind::Boundary)
      checkBoundary(plan, graph, i, issues);
    if (node.kind == NodeKind::EventBased)
      checkRace(plan, graph, i, issues);
  }
}

}  // namespace laneway::simulate
