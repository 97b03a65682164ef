#pragma once

#include "model/simulate/engine/engine.h"
#include "model/simulate/engine/worked.h"

/// Work that is put aside for more urgent work. Only steps of one unit take a unit away, and only from steps of one.
namespace laneway::simulate {

/// Puts work aside for the most urgent of those that are the first of their line and may do that, if there is any.
template <typename Observer>
bool Engine<Observer>::preemptFor(const std::vector<Index> &lines)
{
  Index urgent = none;
  Index victim = none;
  for (const Index line : lines) {
    const LineProgram &at = m_program.lines[line];
    const bool isSimple = at.ways.size() == 1 && at.ways.front().size() == 1 && at.ways.front().front().amount == 1;
    if (at.preemption == Preemption::Never || !isSimple || m_state.lineSizes[line] == 0)
      continue;
    const Index first = best(line);
    if (urgent != none && !goesBefore(first, urgent))
      continue;
    if (const Index possible = victimFor(first); possible != none) {
      urgent = first;
      victim = possible;
    }
  }
  if (victim == none)
    return false;
  preempt(victim);
  return true;
}

/// The least urgent work of a unit on duty that the token could use, of equals the one that was ready last.
template <typename Observer>
Index Engine<Observer>::victimFor(Index row) const
{
  const Token &token = m_state.tokens[row];
  const Index role = m_program.lines[m_program.nodes[token.node].line].roles.front();
  Index victim = none;
  for (const Index resource : m_program.roles[role].resources) {
    const Crew &crew = m_state.crews[resource];
    if (!crew.onDuty || !fits(row, resource))
      continue;
    for (std::uint32_t unit = 0; unit < crew.worksFor.size(); ++unit) {
      const Index other = crew.worksFor[unit];
      if (other == none)
        continue;
      const Token &at = m_state.tokens[other];
      const bool isAtWork = at.state == TokenState::Working && at.resource == resource && at.unit == unit &&
                            at.seized == none && at.batch == none;
      if (isAtWork && at.priority < token.priority && (victim == none || goesBefore(victim, other)))
        victim = other;
    }
  }
  return victim;
}

/// The work goes back to its place in the line, to be resumed or begun again.
template <typename Observer>
void Engine<Observer>::preempt(Index row)
{
  Token &token = m_state.tokens[row];
  const Index line = m_program.nodes[token.node].line;
  const Time worked = workedSoFar(m_state, token);
  if (m_program.hasBreakdowns)
    refundUnits(row);
  const double speed = m_program.resources[token.resource].speed;
  m_observer.workYields(m_state, row, worked);
  const Time left = m_program.lines[line].preemption == Preemption::Restart ? token.duration : token.duration - worked;
  token.duration = speed == 1 ? left : Sampler::rounded(static_cast<double>(left) * speed);
  ++token.generation;
  if (token.isScheduled)
    forget(1);
  token.isScheduled = false;
  token.isPreempted = true;
  token.putAside = m_state.now;
  token.state = TokenState::Waiting;
  release(row);
  enqueue(row);
}

}  // namespace laneway::simulate
