#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
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

/// Likewise of what is gathered over all replications, in every run: slices of time add up to the whole, and so do
/// ways.
[[nodiscard]] inline std::string brokenSum(const RunState &state)
{
  if (state.replications.empty())
    return {};
  bool hasOvertime = false;  // is taken off the time on duty when the work ends, wherever it was done
  std::vector<Int128> wanted;
  std::vector<std::pair<std::uint64_t, Int128>> finished;
  for (const ReplicationRecord &record : state.replications) {
    std::vector<Int128> row{record.end - record.begin};
    finished.resize(record.scopes.size());
    for (std::size_t i = 0; i < record.scopes.size(); ++i) {
      if (!record.scopes[i].isRoot)
        continue;
      row.push_back(record.scopes[i].insideArea);
      finished[i].first += record.scopes[i].finished;
      finished[i].second += record.scopes[i].cycle;
    }
    for (const RoleRecord &role : record.roles) {
      hasOvertime |= role.overtime != 0;
      row.push_back(role.workedOnDuty);
      row.push_back(role.dutyArea);
    }
    wanted.resize(row.size());
    for (std::size_t i = 0; i < row.size(); ++i)
      wanted[i] += row[i];
  }
  // The course of time knows what was left out as warm-up: figures lie between the sums with and without its slices.
  std::vector<Int128> whole(wanted.size());
  std::vector<Int128> afterWarmUp(wanted.size());
  for (std::size_t i = 0; i < state.course.sums.size(); ++i) {
    const auto begin = static_cast<Time>(i / state.course.columns) * state.course.width;
    whole[i % state.course.columns] += state.course.sums[i];
    if (begin >= state.warmUp)
      afterWarmUp[i % state.course.columns] += state.course.sums[i];
  }
  for (std::size_t i = 0; i < wanted.size(); ++i)
    if ((state.warmUp == 0 && wanted[i] != whole[i]) || (!hasOvertime && wanted[i] > whole[i]) ||
        (!hasOvertime && wanted[i] < afterWarmUp[i]))
      return "The sum over time of column " + std::to_string(i);
  for (std::size_t i = 0; i < state.paths.size(); ++i) {
    const PathVariants &paths = state.paths[i];
    std::pair<std::uint64_t, Int128> all{paths.others, paths.othersCycle};
    for (const PathVariant &variant : paths.variants) {
      all.first += variant.count;
      all.second += variant.cycle;
    }
    if (all != finished[i])
      return "The sum over the ways through scope " + std::to_string(i);
  }
  return {};
}

}  // namespace laneway::simulate::test
