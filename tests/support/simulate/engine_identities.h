#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "model/simulate/plan.h"
#include "model/simulate/run_state.h"
#include "model/simulate/settings.h"

/// What holds exactly in every run that drains, whatever it simulates: Little's law and the identity of times, at every
/// node and in every scope. Every run of a test goes through this.
namespace laneway::simulate::test {

/// Whether an instance of the plan is in one place at a time, so that its times add up to its cycle.
[[nodiscard]] inline bool isSequential(const Plan &plan)
{
  std::vector<unsigned> out(plan.nodes.size());
  for (const Flow &flow : plan.flows)
    ++out[flow.source];
  for (Index i = 0; i < plan.nodes.size(); ++i) {
    const Node &node = plan.nodes[i];
    const bool choosesOne = node.kind == NodeKind::Exclusive || node.kind == NodeKind::EventBased;
    const bool divides = out[i] > 1 && !choosesOne;
    const bool besides = (node.kind == NodeKind::Boundary && !node.interrupting) ||
                         node.kind == NodeKind::EventSubProcess || node.event == EventKind::Compensation;
    const bool together = node.repetition.kind == RepeatKind::ParallelInstances;
    if (divides || besides || together || node.work.batching.size > 1 || node.work.room != none)
      return false;
  }
  return true;
}

/// The first identity that does not hold, in words; empty if all do.
[[nodiscard]] inline std::string brokenIdentity(const Plan &plan, const RunSettings &settings,
                                                const ReplicationRecord &record)
{
  const bool drains = settings.horizon == never && settings.warmUp.kind == WarmUpKind::None;
  if (!drains)
    return {};
  const auto at = [](const char *what, std::size_t row) {
    return std::string(what) + " of row " + std::to_string(row);
  };
  const bool sequential = isSequential(plan);
  for (std::size_t i = 0; i < record.scopes.size(); ++i) {
    const ScopeRecord &scope = record.scopes[i];
    if (scope.unfinished > 0 || scope.finished != scope.started || scope.lost > 0)
      continue;
    if (scope.insideArea != scope.cycle)
      return at("Little's law in the scope", i);
    const Int128 largest = std::max({scope.waiting, scope.processing, scope.suspended, scope.eventDelay});
    if (largest > scope.cycle)
      return at("A part of the cycle larger than the cycle in the scope", i);
    if (sequential && scope.cycle != scope.waiting + scope.processing + scope.suspended + scope.eventDelay)
      return at("The identity of times in the scope", i);
  }
  for (std::size_t i = 0; i < record.nodes.size(); ++i) {
    const NodeRecord &node = record.nodes[i];
    const Node &made = plan.nodes[i];
    const bool isPlain = made.work.batching.size <= 1 && made.work.room == none && !(made.work.failure.probability > 0);
    if (made.kind != NodeKind::Task || node.unfinished > 0 || !isPlain)
      continue;
    if (node.entered > node.completed + node.interrupted)
      return at("The number of visits at the node", i);
    if (node.interrupted > 0 || node.lost > 0)
      continue;
    if (node.queueArea != node.waiting || node.busyArea != node.work + node.suspended)
      return at("Little's law at the node", i);
    if (node.cycle != node.waiting + node.work + node.suspended)
      return at("The identity of times at the node", i);
  }
  return {};
}

}  // namespace laneway::simulate::test
