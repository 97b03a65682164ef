#include <algorithm>
#include <cstdint>

#include "model/simulate/engine/program_parts.h"

namespace laneway::simulate {

namespace {

/// An upper bound of how often one execution of its scope can visit each node: 1, or "more" (2).
/// Nodes are taken off in topological order; what is left over lies on or behind a loop.
std::vector<std::uint8_t> visitBounds(const Program &program, const Plan &plan)
{
  std::vector<std::uint32_t> waitingFor(plan.nodes.size());
  std::vector<std::uint32_t> visits(plan.nodes.size());
  std::vector<std::vector<Index>> successors(plan.nodes.size());
  for (const Flow &flow : plan.flows)
    successors[flow.source].push_back(flow.target);
  for (Index i = 0; i < plan.nodes.size(); ++i) {
    const Node &node = plan.nodes[i];
    if (node.kind != NodeKind::Boundary)
      continue;
    successors[node.host].push_back(i);
    // Twice where once would do makes it, and what follows it, one that may come again.
    if (!node.interrupting)
      successors[node.host].push_back(i);
    if (node.handler != none)
      successors[i].push_back(node.handler);
  }
  for (const auto &targets : successors) {
    for (const Index target : targets)
      ++waitingFor[target];
  }
  std::vector<Index> ready;
  for (Index i = 0; i < plan.nodes.size(); ++i) {
    if (waitingFor[i] == 0) {
      visits[i] = 1;
      ready.push_back(i);
    }
  }
  for (std::size_t at = 0; at < ready.size(); ++at) {
    const Index node = ready[at];
    for (const Index target : successors[node]) {
      // An inclusive join may fire for each token that comes.
      const bool isJoin = program.nodes[target].isJoin && plan.nodes[target].kind == NodeKind::Parallel;
      visits[target] = isJoin ? std::max(visits[target], visits[node]) : std::min(2u, visits[target] + visits[node]);
      if (--waitingFor[target] == 0)
        ready.push_back(target);
    }
  }
  std::vector<bool> isRepair(plan.nodes.size());
  for (const Resource &resource : plan.resources) {
    if (resource.timeToFailure)
      isRepair[resource.repair] = true;
  }
  std::vector<std::uint8_t> bounds(plan.nodes.size());
  for (Index i = 0; i < plan.nodes.size(); ++i) {
    const bool repeats = plan.nodes[i].repetition.kind != RepeatKind::Once;
    // What sets in beside the flow may do so again and again.
    const bool recurs = (plan.nodes[i].kind == NodeKind::Boundary && !plan.nodes[i].interrupting) ||
                        plan.nodes[i].kind == NodeKind::EventSubProcess;
    bounds[i] = waitingFor[i] > 0 || visits[i] > 1 || repeats || recurs || isRepair[i] ? 2 : 1;
  }
  return bounds;
}

}  // namespace

void fillSlots(Program &program, const Plan &plan)
{
  const std::vector<std::uint8_t> bounds = visitBounds(program, plan);
  for (Index i = 0; i < plan.nodes.size(); ++i) {
    NodeProgram &node = program.nodes[i];
    ScopeProgram &scope = program.scopes[node.scope];
    if (bounds[i] > 1)
      node.visitSlot = scope.slotCount++;
    node.isTracked = node.visitSlot != none || node.isRepeated || scope.hasInclusiveJoins;
    if (node.isJoin) {
      node.joinSlot = scope.slotCount;
      scope.slotCount += node.inCount;
    }
  }
}

void fillWatches(Program &program, const Plan &plan, const std::vector<Index> &nodesByKey)
{
  bool hasErrors = false;
  std::vector<std::vector<Index>> boundaries(plan.nodes.size());
  for (const Index i : nodesByKey) {
    const Node &node = plan.nodes[i];
    if (node.kind == NodeKind::Boundary && node.event != EventKind::Compensation)
      boundaries[node.host].push_back(i);
  }
  for (Index i = 0; i < plan.nodes.size(); ++i) {
    NodeProgram &node = program.nodes[i];
    node.firstWatch = static_cast<Index>(program.watchNodes.size());
    for (const Index boundary : boundaries[i]) {
      program.watchNodes.push_back(boundary);
      program.watchFlows.push_back(none);
      if (node.body != none && plan.nodes[boundary].interrupting)
        program.scopes[node.body].listsTokens = true;
    }
    if (node.kind == NodeKind::EventBased) {
      for (std::uint32_t k = 0; k < node.outCount; ++k) {
        const Index flow = program.outgoing[node.firstOut + k];
        program.watchNodes.push_back(plan.flows[flow].target);
        program.watchFlows.push_back(flow);
      }
    }
    node.watchCount = static_cast<Index>(program.watchNodes.size()) - node.firstWatch;
    node.hasWatches = node.watchCount > 0;
    if (node.kind == NodeKind::End && (node.event == EventKind::Terminate || node.event == EventKind::Cancel))
      program.scopes[node.scope].listsTokens = true;
    // An error that nobody catches ends the whole instance.
    if (node.kind == NodeKind::End && node.event == EventKind::Error)
      hasErrors = true;
    if (node.isRepeated)
      program.scopes[node.scope].listsTokens = true;
  }
  for (ScopeProgram &scope : program.scopes)
    scope.listsTokens |= hasErrors || scope.hasInclusiveJoins || scope.hasEventSubProcesses;
  // An instance that finds a step full ends, wherever its tokens are.
  const bool mayBeLost = std::any_of(program.specials.begin(), program.specials.end(),
                                     [](const SpecialWork &special) { return special.room != none; });
  for (ScopeProgram &scope : program.scopes)
    scope.listsTokens |= mayBeLost;
  // What is ended from outside ends everything within it.
  for (std::size_t round = 0; round < plan.scopes.size(); ++round) {
    for (const NodeProgram &node : program.nodes) {
      if (node.body != none && program.scopes[node.scope].listsTokens)
        program.scopes[node.body].listsTokens = true;
    }
  }
}

}  // namespace laneway::simulate
