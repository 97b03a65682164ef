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
  // By row: what is put aside for more urgent work marks its group again.
  for (std::size_t i = 0; i < m_dirtyGroups.size(); ++i) {
    m_isDirty[m_dirtyGroups[i]] = 0;
    staff(m_dirtyGroups[i]);
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

/// Lines that share resources: the best among those that could start now, again and again; where nobody could, the
/// most urgent that may take a unit away.
template <typename Observer>
inline void Engine<Observer>::staffTogether(const std::vector<Index> &lines)
{
  for (;;) {
    Candidate best;
    for (const Index line : lines) {
      if (m_state.lineSizes[line] == 0)
        continue;
      const Candidate possible = candidate(line);
      if (possible.token != none && (best.token == none || goesBefore(possible.token, best.token)))
        best = possible;
    }
    if (best.token == none) {
      if (m_program.hasPreemption && preemptFor(lines))
        continue;
      return;
    }
    const Index line = m_program.nodes[m_state.tokens[best.token].node].line;
    unqueue(best.token);
    seizeAll(best.token, m_program.lines[line].ways[best.way]);
    beginWork(best.token);
  }
}

/// The first of a line that could start now: the best of it, or none can; only what may not fit before closing is
/// passed by.
template <typename Observer>
inline typename Engine<Observer>::Candidate Engine<Observer>::candidate(Index line) const
{
  const LineProgram &at = m_program.lines[line];
  if (!at.mayNotFit) {
    const Index token = best(line);
    const Index way = wayToStart(token);
    return way == none ? Candidate{} : Candidate{token, way};
  }
  for (std::uint32_t level = at.firstLevel; level < at.firstLevel + at.levelCount; ++level) {
    for (Index token = m_state.levels[level].head; token != none; token = m_state.tokens[token].next) {
      if (const Index way = wayToStart(token); way != none)
        return {token, way};
    }
  }
  return {};
}

/// The first way in which the token's step could be staffed now.
template <typename Observer>
inline Index Engine<Observer>::wayToStart(Index token) const
{
  const LineProgram &line = m_program.lines[m_program.nodes[m_state.tokens[token].node].line];
  for (Index way = 0; way < line.ways.size(); ++way) {
    if (canSeize(token, line.ways[way]) && (!line.sharesUnits || canMatch(token, line.ways[way], 0, 0, none)))
      return way;
  }
  return none;
}

template <typename Observer>
inline bool Engine<Observer>::canSeize(Index token, const std::vector<Demand> &way) const
{
  for (const Demand &demand : way) {
    std::uint64_t idle = 0;
    for (const Index resource : m_program.roles[demand.role].resources) {
      if (m_state.crews[resource].onDuty && m_state.crews[resource].idleCount > 0 && fits(token, resource))
        idle += m_state.crews[resource].idleCount;
    }
    if (idle < demand.amount)
      return false;
  }
  return true;
}

/// Whether the way can be staffed from its demand `first` on, of which `taken` are there, with one unit of `but` gone.
template <typename Observer>
bool Engine<Observer>::canMatch(Index token, const std::vector<Demand> &way, std::size_t first, std::uint32_t taken,
                                Index but) const
{
  return m_matching.isPossible(m_program.roles, way, first, taken, [&](Index resource) -> std::uint64_t {
    const Crew &crew = m_state.crews[resource];
    if (!crew.onDuty || crew.idleCount == 0 || !fits(token, resource))
      return 0;
    return crew.idleCount - (resource == but ? 1 : 0);
  });
}

/// Takes all units of a way that can be staffed. A unit that somebody else is left without is passed by.
template <typename Observer>
inline void Engine<Observer>::seizeAll(Index token, const std::vector<Demand> &way)
{
  const bool sharesUnits = m_program.lines[m_program.nodes[m_state.tokens[token].node].line].sharesUnits;
  for (std::size_t i = 0; i < way.size(); ++i) {
    for (std::uint32_t taken = 0; taken < way[i].amount; ++taken) {
      const Index resource = chooseResource(token, way[i].role, [&](Index possible) {
        return !sharesUnits || canMatch(token, way, i, taken + 1, possible);
      });
      seize(token, way[i].role, resource);
    }
  }
}

/// Whether the resource, which is on duty, would be done before it closes, where it does not start otherwise.
template <typename Observer>
inline bool Engine<Observer>::fits(Index token, Index resource) const
{
  const ResourceProgram &at = m_program.resources[resource];
  if (at.atClosing != AtClosing::DoNotStart || at.calendar == none)
    return true;
  const Time closing = m_program.calendars[at.calendar].nextChange(m_state.now);
  const double length = static_cast<double>(m_state.tokens[token].duration) / at.speed;
  return closing == never || Sampler::rounded(length) <= closing - m_state.now;
}

/// The resource of the role whose first idle unit on duty is to be taken by the role's choice, among equals the one
/// that has been idle longest; none if there is no such unit. Only of those that `may(resource)` be taken.
template <typename Observer>
template <typename May>
inline Index Engine<Observer>::chooseResource(Index token, Index role, May may) const
{
  const Role &at = m_program.roles[role];
  const auto idleSince = [this](Index resource) {
    const Crew &crew = m_state.crews[resource];
    return crew.idleSince[crew.idle[crew.first]];
  };
  const auto isBetter = [&](Index a, Index b) {
    const ResourceProgram &first = m_program.resources[a];
    const ResourceProgram &second = m_program.resources[b];
    if (at.choice == Choice::Fastest && first.speed != second.speed)
      return first.speed > second.speed;
    if (at.choice == Choice::Cheapest && first.costPerHour != second.costPerHour)
      return first.costPerHour < second.costPerHour;
    return idleSince(a) < idleSince(b);
  };
  Index chosen = none;
  std::uint64_t units = 0;
  for (const Index resource : at.resources) {
    const Crew &crew = m_state.crews[resource];
    if (!crew.onDuty || crew.idleCount == 0 || !fits(token, resource) || !may(resource))
      continue;
    units += crew.idleCount;
    if (chosen == none || isBetter(resource, chosen))
      chosen = resource;
  }
  if (at.choice != Choice::Random || chosen == none)
    return chosen;
  Stream numbers = stream(token, streamKey(at.key, Purpose::Choice));
  std::uint64_t nth = numbers.next() % units;
  for (const Index resource : at.resources) {
    const Crew &crew = m_state.crews[resource];
    if (!crew.onDuty || crew.idleCount == 0 || !fits(token, resource) || !may(resource))
      continue;
    if (nth < crew.idleCount)
      return resource;
    nth -= crew.idleCount;
  }
  return chosen;
}

/// Adds one unit of the resource to those that work for the token.
template <typename Observer>
[[gnu::always_inline]] inline void Engine<Observer>::seize(Index row, Index role, Index resource)
{
  const std::uint32_t unit = m_state.crews[resource].seize();
  Token &token = m_state.tokens[row];
  if (m_program.hasPreemption)
    m_state.crews[resource].worksFor[unit] = row;
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
  if (token.boundRow != none)
    unbind(row);
}

/// Takes the token out of those at work whose resources have calendars.
template <typename Observer>
inline void Engine<Observer>::unbind(Index row)
{
  Token &token = m_state.tokens[row];
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
