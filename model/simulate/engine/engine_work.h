#pragma once

#include <algorithm>

#include "model/simulate/engine/engine.h"
#include "model/simulate/engine/worked.h"

/// Steps: enabled, begun, ended; and timers.
namespace laneway::simulate {

template <typename Observer>
inline void Engine<Observer>::enterTask(Index row)
{
  const NodeProgram &node = m_program.nodes[m_state.tokens[row].node];
  Stream numbers = stream(row, node.durationKey);
  Token &token = m_state.tokens[row];
  token.duration = node.duration.drawTime(numbers);
  token.priority = node.priority;
  token.ready = m_state.now;
  if (node.special != none && !admit(row)) [[unlikely]]
    return;
  if (node.hasWatches && m_state.tokens[row].group == none)
    arm(row);
  if (node.needsNobody) {
    beginWork(row);
    return;
  }
  m_state.tokens[row].state = TokenState::Waiting;
  if (node.special != none) [[unlikely]] {
    m_observer.waitBegins(m_state, row);
    waitAtSpecial(row);
    return;
  }
  enqueue(row);
  m_observer.waitBegins(m_state, row);
  markGroup(m_program.lines[node.line].group);
}

/// Work begins now, on the units already seized.
template <typename Observer>
inline void Engine<Observer>::beginWork(Index row)
{
  if (m_program.hasPreparations) [[unlikely]]
    beginPreparedWork(row);
  else
    beginWorkAs<false>(row);
}

template <typename Observer>
void Engine<Observer>::beginPreparedWork(Index row)
{
  beginWorkAs<true>(row);
}

template <typename Observer>
template <bool isPrepared>
[[gnu::always_inline]] inline void Engine<Observer>::beginWorkAs(Index row)
{
  Token &token = m_state.tokens[row];
  if (isPrepared && m_program.hasSetups && token.resource != none)
    addSetup(row);
  const Time end = token.resource == none ? endAfter(token.duration) : endOfWork(row);
  token.started = m_state.now;
  token.state = TokenState::Working;
  m_observer.workBegins(m_state, row);
  token.isPreempted = false;
  if (token.batch != none) [[unlikely]]
    beginBatch(row, end);
  if (isPrepared && m_program.hasBreakdowns) {
    token.down = token.charged = 0;
    scheduleWork(row);
    return;
  }
  token.isScheduled = end != never;
  if (end != never)
    schedule(end, Phase::Completion, CompleteWork, row, token.generation);
}

template <typename Observer>
inline Time Engine<Observer>::endAfter(Time duration) const
{
  return duration < never - m_state.now ? m_state.now + duration : never;
}

/// When the work of a token ends, given its units' speed and hours. Binds it to their calendars.
template <typename Observer>
inline Time Engine<Observer>::endOfWork(Index row)
{
  Token &token = m_state.tokens[row];
  double speed = m_program.resources[token.resource].speed;
  bool hasCalendar = m_program.resources[token.resource].holdsBack();
  for (Index more = token.seized; more != none; more = m_state.seizures[more].next) {
    const ResourceProgram &resource = m_program.resources[m_state.seizures[more].resource];
    speed = std::min(speed, resource.speed);
    hasCalendar |= resource.holdsBack();
  }
  if (speed != 1)
    token.duration = Sampler::rounded(static_cast<double>(token.duration) / speed);
  if (!hasCalendar)
    return endAfter(token.duration);
  token.boundRow = static_cast<Index>(m_state.bound.size());
  m_state.bound.push_back(row);
  if (token.seized == none)
    return m_program.calendars[m_program.resources[token.resource].calendar].advance(m_state.now, token.duration);
  return endOfJointWork(token, token.duration);
}

/// Work of several units goes on while all of them are on duty.
template <typename Observer>
inline Time Engine<Observer>::endOfJointWork(const Token &token, Time left) const
{
  constexpr int mostChanges = 1'000'000;
  const auto eachCalendar = [&](auto &&use) {
    eachUnit(m_state, token, [&](Index resource, std::uint32_t, Index) {
      if (m_program.resources[resource].holdsBack())
        use(m_program.calendars[m_program.resources[resource].calendar]);
    });
  };
  Time at = m_state.now;
  for (int i = 0; left > 0 && i < mostChanges; ++i) {
    bool isOpen = true;
    Time change = never;
    eachCalendar([&](const OpenHours &hours) {
      isOpen &= hours.isOpen(at);
      change = std::min(change, hours.nextChange(at));
    });
    if (isOpen && (change == never || left <= change - at))
      return left < never - at ? at + left : never;
    if (change == never)
      return never;
    if (isOpen)
      left -= change - at;
    at = change;
  }
  return left > 0 ? never : at;
}

/// The work is done: its units are free from this moment on.
template <typename Observer>
inline void Engine<Observer>::endWork(Index row)
{
  if (m_state.tokens[row].batch != none) [[unlikely]] {
    endBatch(row);
    return;
  }
  m_observer.workEnds(m_state, row);
  m_state.tokens[row].state = TokenState::Passing;
  const bool isSpecial = m_program.nodes[m_state.tokens[row].node].special != none;
  if (isSpecial && mayHoldUp(row)) [[unlikely]] {
    stayWith(row);
    return;
  }
  if (m_state.tokens[row].resource != none)
    release(row);
  if (m_state.tokens[row].watch != none)
    disarm(row);
  if (isSpecial) [[unlikely]]
    leaveSpecial(m_program.nodes[m_state.tokens[row].node].special);
  passOn(row);
}

/// A timer: the token stays for the delay, which is cut short by nothing.
template <typename Observer>
inline void Engine<Observer>::delay(Index row)
{
  const NodeProgram &node = m_program.nodes[m_state.tokens[row].node];
  Stream numbers = stream(row, node.durationKey);
  const Time time = endOfDelay(node, numbers);
  m_state.tokens[row].state = TokenState::Delayed;
  m_observer.delayBegins(m_state, row);
  m_state.tokens[row].isScheduled = time != never;
  if (time != never)
    schedule(time, Phase::Timer, EndDelay, row, m_state.tokens[row].generation);
  if (node.hasWatches)
    arm(row);
}

template <typename Observer>
inline Time Engine<Observer>::endOfDelay(const NodeProgram &node, Stream &numbers) const
{
  const Time length = node.duration.drawTime(numbers);
  return node.delayCalendar == none ? endAfter(length)
                                    : m_program.calendars[node.delayCalendar].advance(m_state.now, length);
}

}  // namespace laneway::simulate
