#pragma once

#include <algorithm>

#include "model/simulate/engine/engine.h"

/// Allocation: at the end of every moment, work that could start does.
namespace laneway::simulate {

/// The group's lines or resources changed; it is looked at once all changes of the moment are made. Where one line
/// has one resource to itself, it is left out while nobody waits or nobody is idle: the other will mark it.
template <typename Observer>
inline void Engine<Observer>::markGroup(Index group)
{
  if (group == none || m_isDirty[group])
    return;
  const GroupProgram &at = m_program.groups[group];
  if (at.onlyLine != none && (m_state.lineSizes[at.onlyLine] == 0 || m_state.crews[at.onlyResource].idleCount == 0))
    return;
  m_isDirty[group] = 1;
  m_dirtyGroups.push_back(group);
}

template <typename Observer>
inline void Engine<Observer>::staffAll()
{
  for (const Index group : m_dirtyGroups) {
    m_isDirty[group] = 0;
    staff(group);
  }
  m_dirtyGroups.clear();
}

template <typename Observer>
inline void Engine<Observer>::staff(Index group)
{
  const GroupProgram &at = m_program.groups[group];
  if (at.onlyLine != none) {
    const Index role = m_program.lines[at.onlyLine].roles.front();
    const Crew &crew = m_state.crews[at.onlyResource];
    while (m_state.lineSizes[at.onlyLine] > 0 && crew.onDuty && crew.idleCount > 0) {
      const Index token = best(at.onlyLine);
      unqueue(token);
      seize(token, role, at.onlyResource);
      beginWork(token);
    }
    return;
  }
  staffTogether(at.lines);
}

/// Lines that share resources: the best among those that could start now, again and again.
template <typename Observer>
inline void Engine<Observer>::staffTogether(const std::vector<Index> &lines)
{
  for (;;) {
    Index token = none;
    Index way = none;
    for (const Index line : lines) {
      if (m_state.lineSizes[line] == 0)
        continue;
      const Index possible = wayToStart(line);
      if (possible != none && (token == none || goesBefore(best(line), token))) {
        token = best(line);
        way = possible;
      }
    }
    if (token == none)
      return;
    const Index line = m_program.nodes[m_state.tokens[token].node].line;
    unqueue(token);
    for (const Demand &demand : m_program.lines[line].ways[way]) {
      for (std::uint32_t i = 0; i < demand.amount; ++i)
        seize(token, demand.role, chooseResource(demand.role));
    }
    beginWork(token);
  }
}

/// The first way in which the line's steps could be staffed now.
template <typename Observer>
inline Index Engine<Observer>::wayToStart(Index line) const
{
  const auto &ways = m_program.lines[line].ways;
  for (Index way = 0; way < ways.size(); ++way) {
    if (canSeize(ways[way]))
      return way;
  }
  return none;
}

template <typename Observer>
inline bool Engine<Observer>::canSeize(const std::vector<Demand> &way) const
{
  for (const Demand &demand : way) {
    std::uint64_t idle = 0;
    for (const Index resource : m_program.roles[demand.role].resources) {
      if (m_state.crews[resource].onDuty)
        idle += m_state.crews[resource].idleCount;
    }
    if (idle < demand.amount)
      return false;
  }
  return true;
}

/// The resource of the role whose first idle unit on duty has been idle longest; none if there is no such unit.
template <typename Observer>
inline Index Engine<Observer>::chooseResource(Index role) const
{
  Index chosen = none;
  Time since = never;
  for (const Index resource : m_program.roles[role].resources) {
    const Crew &crew = m_state.crews[resource];
    if (!crew.onDuty || crew.idleCount == 0)
      continue;
    if (chosen == none || crew.idleSince[crew.idle[crew.first]] < since) {
      chosen = resource;
      since = crew.idleSince[crew.idle[crew.first]];
    }
  }
  return chosen;
}

/// Adds one unit of the resource to those that work for the token.
template <typename Observer>
inline void Engine<Observer>::seize(Index row, Index role, Index resource)
{
  const std::uint32_t unit = m_state.crews[resource].seize();
  Token &token = m_state.tokens[row];
  if (token.resource == none) {
    token.resource = resource;
    token.unit = unit;
    token.role = role;
    return;
  }
  const Index further = m_state.seizures.take();
  m_state.seizures[further] = {resource, unit, role, token.seized};
  token.seized = further;
}

/// Gives back all units of the token.
template <typename Observer>
inline void Engine<Observer>::release(Index row)
{
  Token &token = m_state.tokens[row];
  giveBack(token.resource, token.unit);
  token.resource = none;
  while (token.seized != none) {
    const Seizure seizure = m_state.seizures[token.seized];
    giveBack(seizure.resource, seizure.unit);
    m_state.seizures.give(token.seized);
    token.seized = seizure.next;
  }
  if (token.boundRow == none)
    return;
  const Index last = m_state.bound.back();
  m_state.bound[token.boundRow] = last;
  m_state.tokens[last].boundRow = token.boundRow;
  m_state.bound.pop_back();
  token.boundRow = none;
}

template <typename Observer>
inline void Engine<Observer>::giveBack(Index resource, std::uint32_t unit)
{
  m_state.crews[resource].release(unit, m_state.now);
  markGroup(m_program.resources[resource].group);
}

}  // namespace laneway::simulate
