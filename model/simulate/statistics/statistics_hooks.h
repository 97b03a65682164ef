#pragma once

#include "model/simulate/engine/worked.h"
#include "model/simulate/statistics/statistics.h"

/// What Statistics does while the engine runs; included where an engine is compiled, so that all of it is inlined.
namespace laneway::simulate {

/// Costs are summed as ten-thousandths of the currency's unit times microseconds per hour, so that they stay whole.
inline constexpr Time costScale = microsecondsPerHour;

inline void Statistics::Activity::settle(Time now)
{
  const Time passed = now - last;
  if (passed == 0)
    return;
  waitingTime += waiting > 0 ? passed : 0;
  workingTime += working > 0 ? passed : 0;
  suspendedTime += suspended > 0 ? passed : 0;
  delayedTime += delayed > 0 ? passed : 0;
  last = now;
}

template <typename Change>
inline void Statistics::change(const State &state, Index token, Change apply)
{
  for (Index frame = state.tokens[token].frame; frame != none; frame = state.frames[frame].parent) {
    Activity &activity = m_activities[frame];
    activity.settle(state.now);
    apply(activity);
  }
}

inline void Statistics::frameBegins(const State &state, Index frame)
{
  if (frame >= m_activities.size())
    m_activities.resize(frame + 1);
  m_activities[frame] = {};
  m_activities[frame].last = state.now;
  if (m_causes.areNeeded()) {
    m_frameCauses.resize(m_activities.size());
    m_frameCauses[frame] = {};
  }
  if (m_paths.follows() && state.frames[frame].parent == none)
    m_paths.frameBegins(frame, state.frames[frame].scope);
  ScopeTally &tally = m_scopes[state.frames[frame].scope];
  tally.inside.increase(state.now);
  tally.record.started += isInWindow(state);
}

inline void Statistics::frameEnds(const State &state, Index row, bool completed)
{
  const Frame &frame = state.frames[row];
  ScopeTally &tally = m_scopes[frame.scope];
  tally.inside.decrease(state.now);
  if (!isInWindow(state) || !completed)
    return;
  Activity &activity = m_activities[row];
  activity.settle(state.now);
  const Time cycle = state.now - frame.begun;
  ScopeRecord &record = tally.record;
  ++record.finished;
  record.withinTarget += cycle <= m_program.targets[frame.scope];
  record.cycle += cycle;
  record.cycleSquares += static_cast<Int128>(cycle) * cycle;
  record.waiting += activity.waitingTime;
  record.processing += activity.workingTime;
  record.work += activity.work;
  record.suspended += activity.suspendedTime;
  record.eventDelay += activity.delayedTime;
  record.cost += activity.cost;
  if (frame.call != none) {
    NodeTally &call = m_nodes[state.tokens[frame.call].node];
    call.waiting += activity.waitingTime;
    call.work += activity.work;
    call.suspended += activity.suspendedTime;
    call.cost += activity.cost;
    m_gathered.histograms.nodeWaitings[state.tokens[frame.call].node].add(activity.waitingTime);
  }
  if (m_causes.areNeeded())
    endFrameCauses(state, row, activity.waitingTime);
  if (m_paths.follows() && frame.parent == none)
    m_paths.finishes(row, frame.scope, cycle);
  m_gathered.histograms.scopeCycles[frame.scope].add(cycle);
  m_gathered.histograms.scopeWaitings[frame.scope].add(activity.waitingTime);
}

inline void Statistics::lost(const State &state, Index token)
{
  const Token &at = state.tokens[token];
  if (!isInWindow(state))
    return;
  ++m_nodes[at.node].lost;
  for (Index frame = at.frame; frame != none; frame = state.frames[frame].parent)
    ++m_scopes[state.frames[frame].scope].record.lost;
}

inline void Statistics::enters(const State &state, Index row)
{
  const Token &token = state.tokens[row];
  NodeTally &node = m_nodes[token.node];
  const bool counts = isInWindow(state);
  node.entered += counts;
  // A first execution has visit 0, and so has what stands for those of a repeated step.
  if (counts && token.visit > 0)
    node.repeated += token.group == none || isAgain(state, token);
  if (m_paths.follows() && state.frames[token.frame].parent == none)
    m_paths.enters(token.frame, token.node);
}

inline void Statistics::moves(const State &state, Index, Index flow)
{
  m_flows[flow] += isInWindow(state);
}

inline void Statistics::completes(const State &state, Index row)
{
  const Token &token = state.tokens[row];
  NodeTally &node = m_nodes[token.node];
  if (!isInWindow(state))
    return;
  ++node.completed;
  const Time cycle = state.now - token.enabled;
  node.cycle += cycle;
  if (m_program.nodes[token.node].takesTime)
    m_gathered.histograms.nodeCycles[token.node].add(cycle);
}

template <typename Change>
inline void Statistics::changeQueues(const State &state, const Token &token, Change apply)
{
  NodeTally &node = m_nodes[token.node];
  apply(node.queue);
  // What waits inside a call waits at the call.
  for (Index call = state.frames[token.frame].call; call != none; call = state.frames[state.tokens[call].frame].call)
    apply(m_nodes[state.tokens[call].node].queue);
  if (node.onlyRole != none) {
    apply(m_roles[node.onlyRole].queue);
    return;
  }
  const Index line = m_program.nodes[token.node].line;
  if (line == none)
    return;
  for (const Index role : m_program.lines[line].roles)
    apply(m_roles[role].queue);
}

template <typename Use>
inline void Statistics::eachCrew(const State &state, const Token &token, Use use)
{
  if (token.resource == none)
    return;
  use(token.resource);
  for (Index more = token.seized; more != none; more = state.seizures[more].next)
    use(state.seizures[more].resource);
}

/// The units have just been taken and begin to work.
inline void Statistics::crewsBegin(const State &state, const Token &token)
{
  const Time now = clamped(state);
  eachCrew(state, token, [&](Index resource) {
    m_crews[resource].increase(state.now);
    m_active.begins(state, resource, now);
  });
}

/// The units end their work and are about to be given back.
inline void Statistics::crewsEnd(const State &state, const Token &token)
{
  const Time now = clamped(state);
  eachCrew(state, token, [&](Index resource) {
    m_crews[resource].decrease(state.now);
    m_active.ends(state, resource, now);
  });
}

/// Ways to change a level now.
[[nodiscard]] inline auto increaseAt(Time now)
{
  return [now](Level &level) { level.increase(now); };
}

[[nodiscard]] inline auto decreaseAt(Time now)
{
  return [now](Level &level) { level.decrease(now); };
}

inline void Statistics::waitBegins(const State &state, Index row)
{
  changeQueues(state, state.tokens[row], increaseAt(state.now));
  change(state, row, [](Activity &activity) { ++activity.waiting; });
}

inline void Statistics::workBegins(const State &state, Index row)
{
  const Token &token = state.tokens[row];
  NodeTally &node = m_nodes[token.node];
  node.busy.increase(state.now);
  const bool waited = !m_program.nodes[token.node].needsNobody;
  change(state, row, [&](Activity &activity) {
    activity.waiting -= waited;
    ++activity.working;
  });
  if (!waited)
    return;
  changeQueues(state, token, decreaseAt(state.now));
  crewsBegin(state, token);
  const bool isJudged = m_causes.areNeeded();
  UnitInRole missed{token.resource, token.unit, node.onlyRole};
  const bool isPlain = node.onlyRole != none && !isJudged;
  if (!isPlain) {
    const Token &worker = workerOf(state, token);
    missed = {worker.resource, worker.unit, node.onlyRole};
    if (node.onlyRole == none || worker.seized != none)
      missed = missedLast(state, worker);
  }
  if (isJudged)
    judgeWait(state, token, missed);
  if (!isInWindow(state))
    return;
  const Time wait = state.now - (token.isPreempted ? token.putAside : token.enabled);
  node.started += !token.isPreempted;
  node.waiting += wait;
  const Index role = missed.role;
  if (m_program.hasPreemption) [[unlikely]]
    addWait(token, row, role, wait);
  else
    countWait(token.node, role, wait);
  if (role == none)
    return;
  m_roles[role].started += !token.isPreempted;
  m_roles[role].waiting += wait;
}

/// One entry of the percentiles.
[[gnu::always_inline]] inline void Statistics::countWait(Index node, Index role, Time wait)
{
  m_gathered.histograms.nodeWaitings[node].add(wait);
  if (m_nodes[node].onlyRole == none && role != none)
    m_severalWaitings[role].add(wait);
}

inline void Statistics::countWork(const State &state, const Token &token, Time worked, std::uint32_t attempts)
{
  NodeTally &node = m_nodes[token.node];
  for (Index frame = token.frame; frame != none; frame = state.frames[frame].parent)
    m_activities[frame].work += worked;
  if (isInWindow(state)) {
    node.work += worked;
    node.suspended += (state.now - token.started) - worked;
  }
  if (m_hasOvertime)
    countOvertime(state, token, worked);
  if (m_hasCosts)
    countCost(state, token, worked, attempts);
}

inline void Statistics::workYields(const State &state, Index row, Time worked)
{
  const Token &token = state.tokens[row];
  m_nodes[token.node].busy.decrease(state.now);
  crewsEnd(state, token);
  changeQueues(state, token, increaseAt(state.now));
  change(state, row, [](Activity &activity) {
    --activity.working;
    ++activity.waiting;
  });
  if (m_causes.areNeeded())
    m_causes.workEnds(state, token);
  countWork(state, token, worked, 0);
}

inline void Statistics::workEnds(const State &state, Index row)
{
  const Token &token = state.tokens[row];
  m_nodes[token.node].busy.decrease(state.now);
  crewsEnd(state, token);
  change(state, row, [](Activity &activity) { --activity.working; });
  if (m_causes.areNeeded())
    m_causes.workEnds(state, token);
  const bool maySpoil = m_program.nodes[token.node].special != none;
  countWork(state, token, token.duration, 1 + (maySpoil ? token.failures : 0));
  if (m_program.hasPreemption) [[unlikely]]
    endWaits(state, row);
  if (maySpoil && isInWindow(state)) [[unlikely]]
    m_nodes[token.node].failures += token.failures;
}

inline void Statistics::workSuspends(const State &state, Index row)
{
  eachCrew(state, state.tokens[row], [&](Index resource) {
    m_crews[resource].decrease(state.now);
    m_active.rests(resource, clamped(state));
  });
  change(state, row, [](Activity &activity) {
    --activity.working;
    ++activity.suspended;
  });
}

inline void Statistics::workResumes(const State &state, Index row)
{
  eachCrew(state, state.tokens[row], [&](Index resource) {
    m_crews[resource].increase(state.now);
    m_active.resumes(resource, clamped(state));
  });
  change(state, row, [](Activity &activity) {
    ++activity.working;
    --activity.suspended;
  });
}

inline void Statistics::delayBegins(const State &state, Index row)
{
  m_nodes[state.tokens[row].node].busy.increase(state.now);
  change(state, row, [](Activity &activity) { ++activity.delayed; });
}

inline void Statistics::delayEnds(const State &state, Index row)
{
  m_nodes[state.tokens[row].node].busy.decrease(state.now);
  change(state, row, [](Activity &activity) { --activity.delayed; });
}

inline void Statistics::callBegins(const State &state, Index row)
{
  m_nodes[state.tokens[row].node].busy.increase(state.now);
}

inline void Statistics::callEnds(const State &state, Index row)
{
  m_nodes[state.tokens[row].node].busy.decrease(state.now);
}

inline void Statistics::dutyChanges(const State &state, Index resource)
{
  m_active.dutyChanges(state, resource, clamped(state));
}

}  // namespace laneway::simulate
