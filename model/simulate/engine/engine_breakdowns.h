#pragma once

#include <algorithm>

#include "model/simulate/engine/engine.h"
#include "model/simulate/engine/worked.h"

/// Units that break down after so much work. The work rests, a repair begins, and when it is done the work goes on.
/// Repairs are tokens of their own, in a frame that is no instance: those who repair have a queue like everybody else.
namespace laneway::simulate {

/// How long the units of a resource work before they first break down.
template <typename Observer>
void Engine<Observer>::beginUnits(Index resource)
{
  const ResourceProgram &at = m_program.resources[resource];
  Crew &crew = m_state.crews[resource];
  crew.failures.assign(at.amount, 0);
  crew.leftToFailure.resize(at.amount);
  for (std::uint32_t unit = 0; unit < at.amount; ++unit) {
    Stream numbers(m_state.key, mixed(at.failureKey + unit), streamPosition(0, 0));
    crew.leftToFailure[unit] = std::max<Time>(at.timeToFailure.drawTime(numbers), 1);
  }
}

template <typename Observer>
void Engine<Observer>::openRepairShop()
{
  m_state.repairs.clear();
  m_state.repairShop = none;
  for (Index i = 0; i < m_program.resources.size(); ++i) {
    if (!m_program.resources[i].breaksDown)
      continue;
    beginUnits(i);
    if (m_state.repairShop != none)
      continue;
    m_state.repairShop = newFrame(m_program.nodes[m_program.resources[i].repair].scope, none, none);
    m_state.frames[m_state.repairShop].instance = noInstance;
    m_observer.frameBegins(m_state, m_state.repairShop);
  }
}

/// The end of the work is put on the list, or the first breakdown before it.
template <typename Observer>
void Engine<Observer>::scheduleWork(Index row)
{
  Token &token = m_state.tokens[row];
  const Time worked = workedSoFar(m_state, token);
  Time amount = token.duration - worked;
  bool breaks = false;
  eachUnit(m_state, token, [&](Index resource, std::uint32_t unit, Index) {
    if (!m_program.resources[resource].breaksDown || m_state.crews[resource].leftToFailure[unit] >= amount)
      return;
    amount = m_state.crews[resource].leftToFailure[unit];
    breaks = true;
  });
  eachUnit(m_state, token, [&](Index resource, std::uint32_t unit, Index) {
    if (m_program.resources[resource].breaksDown)
      m_state.crews[resource].leftToFailure[unit] -= amount;
  });
  token.charged = worked + amount;
  const Time time = endOfMore(row, amount);
  token.isScheduled = time != never;
  if (time != never)
    schedule(time, Phase::Completion, breaks ? BreakDown : CompleteWork, row, token.generation);
}

/// When the token's units have worked for `left` more.
template <typename Observer>
Time Engine<Observer>::endOfMore(Index row, Time left) const
{
  const Token &token = m_state.tokens[row];
  if (token.boundRow == none)
    return endAfter(left);
  if (token.seized == none)
    return m_program.calendars[m_program.resources[token.resource].calendar].advance(m_state.now, left);
  return endOfJointWork(token, left);
}

/// The work is taken away before its time: its units have worked less than was thought.
template <typename Observer>
void Engine<Observer>::refundUnits(Index row)
{
  Token &token = m_state.tokens[row];
  const Time more = token.charged - workedSoFar(m_state, token);
  token.charged -= more;
  eachUnit(m_state, token, [&](Index resource, std::uint32_t unit, Index) {
    if (m_program.resources[resource].breaksDown)
      m_state.crews[resource].leftToFailure[unit] += more;
  });
}

/// A unit of the token's has worked as long as it could. Of several, the first; the others follow at once.
template <typename Observer>
void Engine<Observer>::breakDown(Index row)
{
  m_state.tokens[row].isScheduled = false;
  Index broken = none;
  std::uint32_t brokenUnit = 0;
  eachUnit(m_state, m_state.tokens[row], [&](Index resource, std::uint32_t unit, Index) {
    const bool isDone = m_program.resources[resource].breaksDown && m_state.crews[resource].leftToFailure[unit] <= 0;
    if (broken != none || !isDone)
      return;
    broken = resource;
    brokenUnit = unit;
  });
  const ResourceProgram &at = m_program.resources[broken];
  Crew &crew = m_state.crews[broken];
  Stream numbers(m_state.key, mixed(at.failureKey + brokenUnit), streamPosition(++crew.failures[brokenUnit], 0));
  crew.leftToFailure[brokenUnit] = std::max<Time>(at.timeToFailure.drawTime(numbers), 1);

  const bool wasWorking = m_state.tokens[row].state == TokenState::Working;
  const auto suspend = [this](Index each) {
    m_state.tokens[each].state = TokenState::Suspended;
    m_observer.workSuspends(m_state, each);
  };
  if (wasWorking) {
    suspend(row);
    eachFollower(row, suspend);
  }
  const Index repair = m_state.repairs.take();
  m_state.repairs[repair] = {broken, brokenUnit, row};
  m_state.tokens[row].repair = repair;
  m_state.tokens[row].brokenAt = m_state.now;
  const Index repairing = newToken(m_state.repairShop, at.repair);
  m_state.tokens[repairing].serves = repair;
  enter(repairing, at.repair);
}

/// The unit works again, and goes on with what it was doing if that is still to be done.
template <typename Observer>
void Engine<Observer>::endRepair(Index repairing)
{
  const Index row = m_state.tokens[repairing].serves;
  const Repair repair = m_state.repairs[row];
  dropToken(repairing);
  m_state.repairs.give(row);
  if (repair.token == none) {
    giveBack(repair.resource, repair.unit);
    return;
  }
  Token &token = m_state.tokens[repair.token];
  token.down += brokenSoFar(m_state, token);
  token.repair = none;
  bool rests = false;
  eachUnit(m_state, token, [&](Index resource, std::uint32_t, Index) {
    rests |= m_program.resources[resource].holdsBack() && !m_state.crews[resource].onDuty;
  });
  const auto resume = [this](Index each) {
    m_state.tokens[each].state = TokenState::Working;
    m_observer.workResumes(m_state, each);
  };
  if (!rests) {
    resume(repair.token);
    eachFollower(repair.token, resume);
  }
  scheduleWork(repair.token);
}

/// The token is taken away from its work: what is being repaired stays behind.
template <typename Observer>
void Engine<Observer>::leaveToRepair(Index row)
{
  refundUnits(row);
  Token &token = m_state.tokens[row];
  if (token.repair == none)
    return;
  Repair &repair = m_state.repairs[token.repair];
  repair.token = none;
  token.repair = none;
  if (token.resource == repair.resource && token.unit == repair.unit) {
    token.resource = none;
    if (token.seized == none) {
      // Nobody else is left to be given back, but its place among those with calendars is.
      if (token.boundRow != none)
        unbind(row);
      return;
    }
    const Index first = token.seized;
    token.resource = m_state.seizures[first].resource;
    token.unit = m_state.seizures[first].unit;
    token.role = m_state.seizures[first].role;
    token.seized = m_state.seizures[first].next;
    m_state.seizures.give(first);
    return;
  }
  Index *at = &token.seized;
  while (m_state.seizures[*at].resource != repair.resource || m_state.seizures[*at].unit != repair.unit)
    at = &m_state.seizures[*at].next;
  const Index gone = *at;
  *at = m_state.seizures[gone].next;
  m_state.seizures.give(gone);
}

/// The heir of a batch, who has the units by now, goes on where the leader was.
template <typename Observer>
void Engine<Observer>::takeOverRepair(Index leader, Index heir)
{
  Token &from = m_state.tokens[leader];
  Token &to = m_state.tokens[heir];
  to.down = from.down;
  to.charged = from.charged;
  to.brokenAt = from.brokenAt;
  to.repair = from.repair;
  from.repair = none;
  if (to.repair != none)
    m_state.repairs[to.repair].token = heir;
  else
    scheduleWork(heir);
}

}  // namespace laneway::simulate
