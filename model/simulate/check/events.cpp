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

/// Whether the event is one that others send by its row.
bool isSent(EventKind event)
{
  return event == EventKind::Message || event == EventKind::Signal;
}

bool canCarry(const Node &host, EventKind event)
{
  if (event == EventKind::Compensation)
    return host.kind == NodeKind::Task || host.kind == NodeKind::Call;
  if (event == EventKind::Cancel)
    return host.kind == NodeKind::Call;
  const bool isWaiting = host.kind == NodeKind::Catch && host.event != EventKind::None;
  return host.kind == NodeKind::Task || host.kind == NodeKind::Call || isWaiting;
}

void checkBoundary(const Plan &plan, const Graph &graph, Index i, std::vector<Issue> &issues)
{
  const Node &node = plan.nodes[i];
  const Node &host = plan.nodes[node.host];
  bool isSound = canCarry(host, node.event) && host.scope == node.scope && graph.in[i].empty();
  if (node.event == EventKind::Compensation) {
    isSound = isSound && node.handler != none && graph.out[i].empty();
    if (isSound) {
      const Node &handler = plan.nodes[node.handler];
      const bool isStep = handler.kind == NodeKind::Task || handler.kind == NodeKind::Call;
      isSound = isStep && handler.scope == node.scope && graph.in[node.handler].empty() &&
                graph.out[node.handler].empty() && node.handler != node.host;
    }
  } else {
    isSound = isSound && node.handler == none;
  }
  if (!isSound)
    issues.push_back(issueAt(IssueCode::BadBoundary, ElementKind::Node, i));
}

/// An event sub-process begins with one start that says what sets it off, and nothing leads to or from it.
void checkEventSubProcess(const Plan &plan, const Graph &graph, Index i, std::vector<Issue> &issues)
{
  std::size_t starts = 0;
  bool isTriggered = true;
  for (const Node &node : plan.nodes) {
    if (node.kind != NodeKind::Start || node.scope != plan.nodes[i].body)
      continue;
    ++starts;
    isTriggered = isTriggered && node.event != EventKind::None && !node.arrivals;
  }
  if (starts != 1 || !isTriggered || !graph.in[i].empty() || !graph.out[i].empty())
    issues.push_back(issueAt(IssueCode::BadEvent, ElementKind::Node, i));
}

/// Rows of messages and signals: within bounds, and each for one of the two only.
void checkRows(const Plan &plan, std::vector<Issue> &issues)
{
  std::vector<EventKind> kinds(2 * plan.nodes.size() + 16, EventKind::None);
  for (Index i = 0; i < plan.nodes.size(); ++i) {
    const Node &node = plan.nodes[i];
    const bool isArrival = node.kind == NodeKind::Start && node.arrivals;
    const bool isNamed = node.message != none;
    const bool isUsed = node.event == EventKind::Error || node.event == EventKind::Escalation || isSent(node.event);
    bool isSound = isNamed ? node.message < kinds.size() : isArrival || !isSent(node.event);
    if (isSound && isNamed && isUsed) {
      EventKind &kind = kinds[node.message];
      isSound = kind == EventKind::None || kind == node.event;
      kind = node.event;
    }
    if (!isSound)
      issues.push_back(issueAt(IssueCode::BadEvent, ElementKind::Node, i, {static_cast<double>(node.event)}));
  }
}

/// Whether something else may end the wait at the node: a boundary event, or a timer beside it.
bool hasOtherWay(const Plan &plan, const Graph &graph, Index i)
{
  if (!graph.boundaries[i].empty())
    return true;
  for (const Index flow : graph.in[i]) {
    const Index source = plan.flows[flow].source;
    if (plan.nodes[source].kind != NodeKind::EventBased)
      continue;
    for (const Index sibling : graph.out[source]) {
      if (plan.nodes[plan.flows[sibling].target].event == EventKind::Timer)
        return true;
    }
  }
  return false;
}

/// What waits for something that nothing in the plan sends: for ever, or only beside something else.
void checkSenders(const Plan &plan, const Graph &graph, std::vector<Issue> &issues)
{
  std::vector<bool> isThrown(messageCount(plan));
  for (const Node &node : plan.nodes) {
    if ((node.kind == NodeKind::Throw || node.kind == NodeKind::End) && isSent(node.event))
      isThrown[node.message] = true;
  }
  for (Index i = 0; i < plan.nodes.size(); ++i) {
    const Node &node = plan.nodes[i];
    const bool waits = node.kind == NodeKind::Catch || node.kind == NodeKind::Boundary ||
                       (node.kind == NodeKind::Start && !node.arrivals);
    if (!waits || !isSent(node.event) || isThrown[node.message])
      continue;
    const bool isFatal = node.kind == NodeKind::Catch && !hasOtherWay(plan, graph, i);
    issues.push_back(isFatal ? issueAt(IssueCode::MessageNeverSent, ElementKind::Node, i)
                             : warningAt(IssueCode::MessageNeverSent, ElementKind::Node, i));
  }
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
    if (node.kind == NodeKind::EventSubProcess)
      checkEventSubProcess(plan, graph, i, issues);
  }
  const std::size_t before = issues.size();
  checkRows(plan, issues);
  if (issues.size() == before)
    checkSenders(plan, graph, issues);
}

}  // namespace laneway::simulate
