#include <algorithm>

#include "model/simulate/check/checks.h"

namespace laneway::simulate {

namespace {

/// Nodes by what follows them: flows, and boundary events behind their hosts.
std::vector<std::vector<Index>> successorsOf(const Plan &plan, const Graph &graph)
{
  std::vector<std::vector<Index>> successors(plan.nodes.size());
  for (Index i = 0; i < plan.nodes.size(); ++i) {
    for (const Index flow : graph.out[i])
      successors[i].push_back(plan.flows[flow].target);
    successors[i].insert(successors[i].end(), graph.boundaries[i].begin(), graph.boundaries[i].end());
  }
  return successors;
}

bool isJoin(const Plan &plan, const Graph &graph, Index i)
{
  return plan.nodes[i].kind == NodeKind::Parallel && graph.in[i].size() > 1;
}

/// Whether one token can become several at the node.
bool isSplit(const Plan &plan, const Graph &graph, Index i)
{
  const NodeKind kind = plan.nodes[i].kind;
  const bool oneOfThem = kind == NodeKind::Exclusive || kind == NodeKind::EventBased;
  return (graph.out[i].size() > 1 && !oneOfThem) ||
         std::any_of(graph.boundaries[i].begin(), graph.boundaries[i].end(),
                     [&](Index boundary) { return !plan.nodes[boundary].interrupting; });
}

/// For each node: through which of the join's incoming flows it can be reached, going backwards from that flow
/// without passing the join.
std::vector<bool> leadingTo(const Plan &plan, const Graph &graph, Index flow)
{
  std::vector<bool> leads(plan.nodes.size());
  std::vector<Index> open;
  const auto reach = [&](Index node) {
    if (!leads[node] && node != plan.flows[flow].target) {
      leads[node] = true;
      open.push_back(node);
    }
  };
  reach(plan.flows[flow].source);
  while (!open.empty()) {
    const Index node = open.back();
    open.pop_back();
    for (const Index incoming : graph.in[node])
      reach(plan.flows[incoming].source);
    if (plan.nodes[node].kind == NodeKind::Boundary)
      reach(plan.nodes[node].host);
  }
  return leads;
}

/// Whether some split, or several starts, can bring tokens to both flows together.
bool canMeet(const Plan &plan, const Graph &graph, const std::vector<bool> &reached, Index join, Index first,
             Index second, const std::vector<bool> &toFirst, const std::vector<bool> &toSecond)
{
  const auto ways = [&](Index node, Index flow, const std::vector<bool> &leads) {
    std::vector<Index> found;
    for (const Index out : graph.out[node]) {
      if (out == flow || (plan.flows[out].target != join && leads[plan.flows[out].target]))
        found.push_back(out);
    }
    // An interrupting event comes instead of the host's own way out, not beside it.
    for (const Index boundary : graph.boundaries[node]) {
      if (leads[boundary] && !plan.nodes[boundary].interrupting)
        found.push_back(none - 1 - boundary);
    }
    return found;
  };
  for (Index node = 0; node < plan.nodes.size(); ++node) {
    if (!reached[node] || node == join || plan.nodes[node].scope != plan.nodes[join].scope ||
        !isSplit(plan, graph, node))
      continue;
    const auto a = ways(node, first, toFirst);
    const auto b = ways(node, second, toSecond);
    // Two different ways out, one for each.
    if (!a.empty() && !b.empty() && (a.size() > 1 || b.size() > 1 || a.front() != b.front()))
      return true;
  }
  const auto &starts = graph.starts[plan.nodes[join].scope];
  const auto leadsTo = [](const std::vector<bool> &leads) { return [&leads](Index i) { return bool(leads[i]); }; };
  const bool severalStart = starts.size() > 1 && plan.nodes[starts.front()].kind != NodeKind::Start;
  return severalStart && std::any_of(starts.begin(), starts.end(), leadsTo(toFirst)) &&
         std::any_of(starts.begin(), starts.end(), leadsTo(toSecond));
}

void checkJoin(const Plan &plan, const Graph &graph, const std::vector<bool> &reached, Index join,
               std::vector<Issue> &issues)
{
  const auto &in = graph.in[join];
  std::vector<std::vector<bool>> leads;
  for (const Index flow : in)
    leads.push_back(leadingTo(plan, graph, flow));
  const bool hasEventSub = std::any_of(plan.nodes.begin(), plan.nodes.end(), [&](const Node &node) {
    return node.kind == NodeKind::EventSubProcess && node.scope == plan.nodes[join].scope;
  });
  if (hasEventSub)
    return;
  for (std::size_t i = 0; i < in.size(); ++i) {
    if (!reached[plan.flows[in[i]].source]) {
      issues.push_back(
          {IssueCode::JoinCannotFire, Severity::Error, {{ElementKind::Node, join}, {ElementKind::Flow, in[i]}}, {}});
      return;
    }
    for (std::size_t k = i + 1; k < in.size(); ++k) {
      if (!canMeet(plan, graph, reached, join, in[i], in[k], leads[i], leads[k])) {
        issues.push_back({IssueCode::JoinCannotFire,
                          Severity::Error,
                          {{ElementKind::Node, join}, {ElementKind::Flow, in[i]}, {ElementKind::Flow, in[k]}},
                          {}});
        return;
      }
    }
  }
}

bool takesNoTime(const Node &node)
{
  const auto isZero = [](const Distribution &distribution) {
    return fault(distribution) == DistributionFault::None && mean(distribution) < 0.5;
  };
  switch (node.kind) {
    case NodeKind::Task:
      return isZero(node.work.duration);
    case NodeKind::Catch:
      return node.event == EventKind::None || (node.event == EventKind::Timer && isZero(node.delay));
    case NodeKind::Call:
    case NodeKind::EventBased:
      return false;
    default:
      return true;
  }
}

/// Loops in which no time passes: a warning where a decision leads out of them, an error else.
void checkZeroTime(const Plan &plan, const Graph &graph, std::vector<Issue> &issues)
{
  std::vector<std::vector<Index>> instant(plan.nodes.size());
  for (const Flow &flow : plan.flows) {
    if (takesNoTime(plan.nodes[flow.source]) && takesNoTime(plan.nodes[flow.target]) && flow.share > 0)
      instant[flow.source].push_back(flow.target);
  }
  for (const auto &part : components(instant)) {
    const auto contains = [&](Index node) { return std::binary_search(part.begin(), part.end(), node); };
    const bool isLoop = part.size() > 1 || std::count(instant[part[0]].begin(), instant[part[0]].end(), part[0]) > 0;
    if (!isLoop)
      continue;
    Issue issue{IssueCode::ZeroTimeLoop, Severity::Error, {}, {}};
    for (const Index node : part) {
      issue.elements.push_back({ElementKind::Node, node});
      for (const Index flow : graph.out[node]) {
        const bool leaves = !contains(plan.flows[flow].target) && plan.flows[flow].share > 0;
        if (leaves && plan.nodes[node].kind == NodeKind::Exclusive)
          issue.severity = Severity::Warning;
      }
    }
    issues.push_back(std::move(issue));
  }
}

void checkWays(const Plan &plan, const Graph &graph, const std::vector<bool> &reached, std::vector<Issue> &issues)
{
  const auto successors = successorsOf(plan, graph);
  std::vector<std::vector<Index>> predecessors(plan.nodes.size());
  for (Index i = 0; i < plan.nodes.size(); ++i) {
    for (const Index next : successors[i])
      predecessors[next].push_back(i);
  }
  std::vector<bool> ends(plan.nodes.size());
  std::vector<Index> open;
  for (Index i = 0; i < plan.nodes.size(); ++i) {
    if (graph.out[i].empty()) {
      ends[i] = true;
      open.push_back(i);
    }
  }
  while (!open.empty()) {
    const Index node = open.back();
    open.pop_back();
    for (const Index before : predecessors[node]) {
      if (!ends[before]) {
        ends[before] = true;
        open.push_back(before);
      }
    }
  }
  std::vector<bool> isEntered(plan.scopes.size());
  for (Index i = 0; i < plan.nodes.size(); ++i) {
    if (reached[i])
      isEntered[plan.nodes[i].scope] = true;
  }
  for (Index i = 0; i < plan.nodes.size(); ++i) {
    if (reached[i] && !ends[i])
      issues.push_back(issueAt(IssueCode::NoWayToEnd, ElementKind::Node, i));
    if (!reached[i] && isEntered[plan.nodes[i].scope])
      issues.push_back(warningAt(IssueCode::Unreachable, ElementKind::Node, i));
    const NodeKind kind = plan.nodes[i].kind;
    if (kind == NodeKind::Start && !graph.in[i].empty())
      issues.push_back(issueAt(IssueCode::StartHasIncoming, ElementKind::Node, i));
    if (kind == NodeKind::End && !graph.out[i].empty())
      issues.push_back(issueAt(IssueCode::EndHasOutgoing, ElementKind::Node, i));
    if (kind == NodeKind::Call && graph.starts[plan.nodes[i].body].empty())
      issues.push_back({IssueCode::ScopeWithoutStart,
                        Severity::Error,
                        {{ElementKind::Scope, plan.nodes[i].body}, {ElementKind::Node, i}},
                        {}});
  }
}

}  // namespace

void checkStructure(const Plan &plan, const Graph &graph, std::vector<Issue> &issues)
{
  const std::vector<bool> reached = reachableNodes(plan, graph);
  checkWays(plan, graph, reached, issues);
  for (Index i = 0; i < plan.nodes.size(); ++i) {
    if (reached[i] && isJoin(plan, graph, i))
      checkJoin(plan, graph, reached, i, issues);
  }
  checkZeroTime(plan, graph, issues);
}

}  // namespace laneway::simulate
