#include "model/simulate/statistics/waiting_causes.h"

#include <algorithm>

#include "model/simulate/engine/worked.h"

namespace laneway::simulate {

CauseTimes dividedLike(const CauseTimes &parts, Time whole)
{
  CauseTimes result{};
  Int128 sum = 0;
  for (const Time part : parts)
    sum += part;
  if (sum == 0) {
    result[rowOf(WaitingCause::Other)] = whole;
    return result;
  }
  Time left = whole;
  std::size_t largest = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    result[i] = static_cast<Time>(static_cast<Int128>(parts[i]) * whole / sum);
    left -= result[i];
    largest = parts[i] > parts[largest] ? i : largest;
  }
  result[largest] += left;
  return result;
}

WaitingCauses::WaitingCauses(const Program &program) : m_program(program)
{
  for (const GroupProgram &group : program.groups) {
    const LineProgram &line = program.lines[group.lines.front()];
    m_isOrderly.push_back(group.lines.size() == 1 && line.isPlain && line.levelCount == 1);
  }
  const auto isInterrupted = [](const NodeProgram &node) {
    return node.hasWatches && node.kind != NodeKind::EventBased;
  };
  m_areNeeded =
      std::any_of(m_isOrderly.begin(), m_isOrderly.end(), [](std::uint8_t isOrderly) { return isOrderly == 0; }) ||
      std::any_of(program.resources.begin(), program.resources.end(),
                  [](const ResourceProgram &resource) { return resource.calendar != none; }) ||
      std::any_of(program.nodes.begin(), program.nodes.end(), isInterrupted) || !program.specials.empty() ||
      std::any_of(program.scopes.begin(), program.scopes.end(),
                  [](const ScopeProgram &scope) { return scope.listsTokens; });
  std::size_t units = 0;
  for (const ResourceProgram &resource : program.resources) {
    m_firstUnit.push_back(units);
    const bool isRemembered = resource.group != none && m_isOrderly[resource.group] == 0;
    units += isRemembered ? resource.amount : 0;
  }
  m_histories.resize(units);
}

void WaitingCauses::begin()
{
  for (History &history : m_histories)
    history.first = history.count = 0;
}

CauseTimes WaitingCauses::judge(const State &state, const Token &token, Index resource, std::uint32_t unit,
                                Time since) const
{
  CauseTimes causes{};
  const Time whole = state.now - since;
  if (whole == 0)
    return causes;
  const ResourceProgram &at = m_program.resources[resource];
  const auto openBetween = [&](Time from, Time to) {
    return at.calendar == none ? to - from : m_program.calendars[at.calendar].openBetween(from, to);
  };
  const Time open = openBetween(since, state.now);
  causes[rowOf(WaitingCause::Unavailability)] = whole - open;
  Time &contention = causes[rowOf(WaitingCause::Contention)];
  Time &prioritization = causes[rowOf(WaitingCause::Prioritization)];
  if (m_isOrderly[at.group]) {
    contention = open;
    return causes;
  }
  const History &history = m_histories[m_firstUnit[resource] + unit];
  for (std::size_t i = history.count; i-- > 0;) {
    const Busy &busy = history.at(i);
    if (busy.end <= since)
      break;
    const Time part = openBetween(std::max(busy.begin, since), std::min(busy.end, state.now));
    (busy.ready <= token.ready ? contention : prioritization) += part;
  }
  causes[rowOf(WaitingCause::Other)] = open - contention - prioritization;
  return causes;
}

void WaitingCauses::workBegins(const State &state, const Token &token)
{
  eachUnit(state, token, [&](Index resource, std::uint32_t unit, Index) {
    const Index group = m_program.resources[resource].group;
    if (m_isOrderly[group])
      return;
    History &history = m_histories[m_firstUnit[resource] + unit];
    if (history.count == history.ring.size())
      makeRoom(state, group, history);
    ++history.count;
    history.at(history.count - 1) = {state.now, never, token.ready};
  });
}

void WaitingCauses::workEnds(const State &state, const Token &token)
{
  eachUnit(state, token, [&](Index resource, std::uint32_t unit, Index) {
    if (m_isOrderly[m_program.resources[resource].group])
      return;
    History &history = m_histories[m_firstUnit[resource] + unit];
    history.at(history.count - 1).end = state.now;
  });
}

/// Forgets what was over before the oldest wait began; doubles the ring where that leaves it more than half full.
void WaitingCauses::makeRoom(const State &state, Index group, History &history)
{
  constexpr std::size_t fewest = 8;
  const Time oldest = oldestWait(state, group);
  while (history.count > 0 && history.at(0).end <= oldest) {
    history.first = (history.first + 1) & (history.ring.size() - 1);
    --history.count;
  }
  if (history.count * 2 < history.ring.size())
    return;
  std::vector<Busy> larger(std::max(fewest, history.ring.size() * 2));
  for (std::size_t i = 0; i < history.count; ++i)
    larger[i] = history.at(i);
  history.ring = std::move(larger);
  history.first = 0;
}

/// When the first of those that wait in the group began to; now, if nobody waits.
Time WaitingCauses::oldestWait(const State &state, Index group) const
{
  Time oldest = state.now;
  for (const Index line : m_program.groups[group].lines) {
    const LineProgram &at = m_program.lines[line];
    for (std::uint32_t level = at.firstLevel; level < at.firstLevel + at.levelCount; ++level) {
      // First come first served: the head is the oldest.
      Index token = state.levels[level].head;
      const bool isSorted = at.discipline == Discipline::FirstComeFirstServed;
      for (; token != none; token = isSorted ? none : state.tokens[token].next)
        oldest = std::min(oldest, state.tokens[token].enabled);
    }
  }
  return oldest;
}

}  // namespace laneway::simulate
