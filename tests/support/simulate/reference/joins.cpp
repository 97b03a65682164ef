#include "tests/support/simulate/reference/interpreter.h"

#include <algorithm>

namespace laneway::simulate::test {

std::map<Index, std::vector<Walker *>> Interpreter::waitingAt(Execution &execution, Index join)
{
  std::map<Index, std::vector<Walker *>> waiting;
  for (const auto &walker : execution.walkers) {
    if (walker->node == join && walker->doing == Doing::Joining)
      waiting[walker->via].push_back(walker.get());
  }
  for (auto &[flow, walkers] : waiting)
    std::sort(walkers.begin(), walkers.end(), [](const Walker *a, const Walker *b) { return a->arrival < b->arrival; });
  return waiting;
}

void Interpreter::joinIfComplete(Execution &execution, Index join)
{
  if (waitingAt(execution, join).size() == flowsOf(join, false).size())
    fireJoin(execution, join);
}

void Interpreter::fireJoin(Execution &execution, Index join)
{
  Walker *goesOn = nullptr;
  auto waiting = waitingAt(execution, join);
  for (const Index flow : flowsOf(join, false)) {
    if (!waiting.contains(flow))
      continue;
    Walker &first = *waiting[flow].front();
    if (goesOn == nullptr)
      goesOn = &first;
    else
      first.doing = Doing::Gone;
  }
  finish(*goesOn);
}

std::set<Index> Interpreter::reachable(Index from, Index join) const
{
  std::set<Index> flows;
  std::set<Index> seen{from};
  std::vector<Index> open{from};
  while (!open.empty()) {
    const Index node = open.back();
    open.pop_back();
    const auto visit = [&](Index next) {
      if (next != join && seen.insert(next).second)
        open.push_back(next);
    };
    for (const Index flow : flowsOf(node, true)) {
      if (m_plan.flows[flow].target == join)
        flows.insert(flow);
      visit(m_plan.flows[flow].target);
    }
    for (Index i = 0; i < m_plan.nodes.size(); ++i) {
      if (m_plan.nodes[i].kind == NodeKind::Boundary && m_plan.nodes[i].host == node)
        visit(i);
    }
  }
  return flows;
}

bool Interpreter::isEnabled(Execution &execution, Index join)
{
  const auto waiting = waitingAt(execution, join);
  if (waiting.empty())
    return false;
  for (const auto &walker : execution.walkers) {
    if (walker->doing == Doing::Gone || (walker->node == join && walker->doing == Doing::Joining))
      continue;
    bool toEmpty = false;
    bool toFilled = false;
    for (const Index flow : reachable(walker->node, join))
      (waiting.contains(flow) ? toFilled : toEmpty) = true;
    if (walker->node != join && toEmpty && !toFilled)
      return false;
  }
  return true;
}

bool Interpreter::fireInclusiveJoins()
{
  bool hasFired = false;
  std::set<Execution *> executions;
  for (const Walker *walker : allWalkers())
    executions.insert(walker->inside);
  for (Execution *execution : executions) {
    for (const auto &[key, node] : m_byKey) {
      const Node &join = m_plan.nodes[node];
      if (join.kind == NodeKind::Inclusive && join.scope == execution->scope && flowsOf(node, false).size() > 1 &&
          isEnabled(*execution, node)) {
        fireJoin(*execution, node);
        hasFired = true;
        break;
      }
    }
  }
  return hasFired;
}

}  // namespace laneway::simulate::test
