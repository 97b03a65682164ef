#include "model/simulate/check/graph.h"

#include <algorithm>

namespace laneway::simulate {

Graph::Graph(const Plan &plan)
    : out(plan.nodes.size()), in(plan.nodes.size()), boundaries(plan.nodes.size()), starts(plan.scopes.size())
{
  for (Index i = 0; i < plan.flows.size(); ++i) {
    out[plan.flows[i].source].push_back(i);
    in[plan.flows[i].target].push_back(i);
  }
  std::vector<std::vector<Index>> triggered(plan.scopes.size());
  std::vector<std::vector<Index>> sourceless(plan.scopes.size());
  for (Index i = 0; i < plan.nodes.size(); ++i) {
    const Node &node = plan.nodes[i];
    if (node.kind == NodeKind::Boundary)
      boundaries[node.host].push_back(i);
    else if (node.kind == NodeKind::Start)
      (node.event == EventKind::None ? starts : triggered)[node.scope].push_back(i);
    else if (node.kind != NodeKind::EventSubProcess && in[i].empty())
      sourceless[node.scope].push_back(i);
  }
  for (Index scope = 0; scope < plan.scopes.size(); ++scope) {
    if (starts[scope].empty())
      starts[scope] = triggered[scope].empty() ? sourceless[scope] : triggered[scope];
  }
}

std::vector<bool> reachableNodes(const Plan &plan, const Graph &graph)
{
  std::vector<bool> reached(plan.nodes.size());
  std::vector<Index> open;
  std::vector<bool> entered(plan.scopes.size());
  const auto reach = [&](Index node) {
    if (!reached[node]) {
      reached[node] = true;
      open.push_back(node);
    }
  };
  const auto enterScope = [&](Index scope) {
    if (entered[scope])
      return;
    entered[scope] = true;
    for (Index i = 0; i < plan.nodes.size(); ++i) {
      if (plan.nodes[i].kind == NodeKind::EventSubProcess && plan.nodes[i].scope == scope)
        reach(i);
    }
  };
  for (Index i = 0; i < plan.nodes.size(); ++i) {
    const EventKind event = plan.nodes[i].event;
    const bool isEntry = plan.nodes[i].arrivals || event == EventKind::Message || event == EventKind::Signal;
    if (plan.nodes[i].kind == NodeKind::Start && isEntry) {
      reach(i);
      enterScope(plan.nodes[i].scope);
    }
  }
  while (!open.empty()) {
    const Index node = open.back();
    open.pop_back();
    for (const Index flow : graph.out[node])
      reach(plan.flows[flow].target);
    for (const Index boundary : graph.boundaries[node])
      reach(boundary);
    if (plan.nodes[node].handler != none)
      reach(plan.nodes[node].handler);
    if (const Index body = plan.nodes[node].body; body != none) {
      for (const Index start : graph.starts[body])
        reach(start);
      enterScope(body);
    }
  }
  return reached;
}

/// Tarjan's algorithm (1972), with a stack of its own instead of recursion.
std::vector<std::vector<Index>> components(const std::vector<std::vector<Index>> &successors)
{
  struct Visit {
    Index node;
    std::size_t next;
  };
  const std::size_t count = successors.size();
  std::vector<Index> number(count, none);
  std::vector<Index> lowest(count, none);
  std::vector<bool> onStack(count);
  std::vector<Index> stack;
  std::vector<Visit> visits;
  std::vector<std::vector<Index>> found;
  Index next = 0;
  const auto begin = [&](Index node) {
    number[node] = lowest[node] = next++;
    stack.push_back(node);
    onStack[node] = true;
    visits.push_back({node, 0});
  };
  for (Index root = 0; root < count; ++root) {
    if (number[root] != none)
      continue;
    begin(root);
    while (!visits.empty()) {
      const Index node = visits.back().node;
      if (visits.back().next < successors[node].size()) {
        const Index target = successors[node][visits.back().next++];
        if (number[target] == none)
          begin(target);
        else if (onStack[target])
          lowest[node] = std::min(lowest[node], number[target]);
        continue;
      }
      visits.pop_back();
      if (!visits.empty())
        lowest[visits.back().node] = std::min(lowest[visits.back().node], lowest[node]);
      if (lowest[node] != number[node])
        continue;
      found.emplace_back();
      Index member = none;
      do {
        member = stack.back();
        stack.pop_back();
        onStack[member] = false;
        found.back().push_back(member);
      } while (member != node);
      std::sort(found.back().begin(), found.back().end());
    }
  }
  std::reverse(found.begin(), found.end());
  return found;
}

}  // namespace laneway::simulate
