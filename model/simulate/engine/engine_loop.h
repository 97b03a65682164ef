#pragma once

#include <algorithm>
#include <utility>

#include "model/simulate/engine/engine.h"
#include "model/simulate/engine/worked.h"

/// The order of things: events of one moment by phase, then control flow until nothing moves, then staffing.
namespace laneway::simulate {

template <typename Observer>
Engine<Observer>::Engine(const Program &program, const RunSettings &settings, Observer &observer)
    : m_program(program), m_settings(settings), m_observer(observer)
{
  m_state.program = &program;
  m_isDirty.resize(program.groups.size());
  m_crewsOf.resize(program.calendars.size());
  for (Index i = 0; i < program.resources.size(); ++i) {
    if (program.resources[i].calendar != none)
      m_crewsOf[program.resources[i].calendar].push_back(i);
  }
}

template <typename Observer>
void Engine<Observer>::begin(std::uint32_t replication)
{
  m_state.key = replicationKey(m_settings.seed, replication);
  m_state.now = 0;
  m_state.events.clear();
  m_state.pending = m_state.stale = m_state.processed = m_state.instances = m_state.finished = 0;
  m_state.arrivals = 0;
  m_state.tokens.clear();
  m_state.frames.clear();
  m_state.watches.clear();
  m_state.seizures.clear();
  m_state.letters.clear();
  m_state.conversations.clear();
  m_state.conversationOf.clear();
  m_state.undoables.clear();
  m_state.scopeArrivals.assign(m_program.scopes.size(), 0);
  m_state.signalWatches.assign(m_program.triggeredBy.size(), none);
  m_state.values.begin(static_cast<std::uint32_t>(m_program.attributes.size()));
  m_state.bound.clear();
  m_state.batches.clear();
  m_state.forming.assign(m_program.specials.size(), none);
  m_state.occupancy.assign(m_program.specials.size(), 0);
  m_state.heldUp.assign(m_program.specials.size(), {});
  m_state.slots.resize(m_program.scopes.size());
  for (Index i = 0; i < m_program.scopes.size(); ++i)
    m_state.slots[i].begin(m_program.scopes[i].slotCount);
  m_state.levels.assign(m_program.levelCount, {});
  m_state.lineSizes.assign(m_program.lines.size(), 0);
  m_state.crews.resize(m_program.resources.size());
  m_state.sources.resize(m_program.sources.size());
  for (Index i = 0; i < m_program.sources.size(); ++i) {
    m_state.sources[i].arrived = 0;
    m_state.sources[i].returns.assign(m_program.sources[i].arrivals.population, 0);
  }
  m_status = Status::Running;
  m_ready.clear();
  m_due.clear();
  m_joinFrames.clear();
  m_dirtyGroups.clear();
  std::fill(m_isDirty.begin(), m_isDirty.end(), std::uint8_t{0});
  m_idleTicks = 0;
  m_stuck.clear();
  for (Index i = 0; i < m_program.resources.size(); ++i) {
    const ResourceProgram &resource = m_program.resources[i];
    m_state.crews[i].begin(resource.amount);
    m_state.crews[i].onDuty = resource.calendar == none || m_program.calendars[resource.calendar].isOpen(0);
  }
  for (Index i = 0; i < m_crewsOf.size(); ++i) {
    const Time change = m_program.calendars[i].nextChange(0);
    if (!m_crewsOf[i].empty() && change != never)
      m_state.events.push(change, Phase::Calendar, i, CalendarTick << 28);
  }
  m_observer.begins(m_state);
  pass(0);
  if (m_program.hasBreakdowns)
    openRepairShop();
  beginSources();
}

template <typename Observer>
Status Engine<Observer>::advance(std::uint64_t events)
{
  const std::uint64_t until = m_state.processed + events;
  while (m_status == Status::Running && m_state.processed < until) {
    if (m_state.pending == 0 && isOver())
      break;
    const Time now = m_state.events.top().time;
    if (now >= m_awaited) [[unlikely]] {
      pass(std::min(now, m_settings.horizon));
      if (now > m_settings.horizon) {
        m_state.now = m_settings.horizon;
        m_status = Status::Finished;
        break;
      }
    }
    m_state.now = now;
    m_steps = 0;
    bool goesOn = true;
    do {
      m_isMore = false;
      while (m_state.events.nextTime() == now) {
        const Event event = m_state.events.top();
        m_state.events.pop();
        dispatch(event);
      }
      drainReady();
      goesOn = m_isMore && m_state.events.nextTime() == now;
      // Inclusive joins fire when nothing else moves at this moment, which may set other things moving.
      if (!m_joinFrames.empty() && !goesOn && m_status == Status::Running) [[unlikely]]
        goesOn = fireInclusiveJoins();
    } while (goesOn && m_status == Status::Running);
    staffAll();
  }
  if (m_status != Status::Running)
    m_observer.ends(m_state);
  return m_status;
}

/// The clock is about to go on to `now`, past a moment that the observer waits for, or past the end of the run.
template <typename Observer>
void Engine<Observer>::pass(Time now)
{
  if (now >= m_observer.awaits())
    m_observer.passes(m_state, now);
  m_awaited = m_observer.awaits();
  if (m_settings.horizon < m_awaited)
    m_awaited = m_settings.horizon + 1;
}

template <typename Observer>
[[gnu::always_inline]] inline void Engine<Observer>::dispatch(const Event &event)
{
  ++m_state.processed;
  const std::uint32_t generation = event.what & generationMask;
  const auto isCurrent = [&](std::uint32_t now) {
    if ((now & generationMask) == generation) {
      --m_state.pending;
      return true;
    }
    --m_state.stale;
    --m_state.processed;
    return false;
  };
  switch (static_cast<Kind>(event.what >> 28)) {
    case CompleteWork:
      if (isCurrent(m_state.tokens[event.subject].generation))
        endWork(event.subject);
      break;
    case EndDelay:
      if (isCurrent(m_state.tokens[event.subject].generation)) {
        m_observer.delayEnds(m_state, event.subject);
        m_state.tokens[event.subject].state = TokenState::Passing;
        if (m_state.tokens[event.subject].watch != none)
          disarm(event.subject);
        passOn(event.subject);
      }
      break;
    case FireWatch:
      if (isCurrent(m_state.watches[event.subject].generation))
        fire(event.subject);
      break;
    case CloseBatch:
      if (isCurrent(m_state.batches[event.subject].generation)) {
        m_state.batches[event.subject].isScheduled = false;
        completeBatch(event.subject);
      }
      break;
    case BreakDown:
      if (isCurrent(m_state.tokens[event.subject].generation))
        breakDown(event.subject);
      break;
    case CalendarTick:
      tick(event.subject);
      break;
    case Arrive:
      --m_state.pending;
      arrive(event.subject, generation);
      break;
  }
}

/// Zero-time control flow to a fixed point: tokens first, then conditions and letters that were waiting to be looked
/// at.
template <typename Observer>
inline void Engine<Observer>::drainReady()
{
  std::size_t nextDue = 0;
  do {
    while (!m_ready.empty() && m_status == Status::Running)
      leave(m_ready.pop());
    if (nextDue < m_due.size()) [[unlikely]] {
      const Due due = m_due[nextDue++];
      if (m_state.watches[due.watch].generation == due.generation)
        reconsider(due.watch);
    }
  } while ((nextDue < m_due.size() || !m_ready.empty()) && m_status == Status::Running);
  m_due.clear();
  m_ready.clear();
}

/// Whether nothing more will happen, asked when no event is pending. Calendars tick without end, so what only they
/// could help is given up after 100,000 of their changes in a row.
template <typename Observer>
inline bool Engine<Observer>::isOver()
{
  constexpr std::uint64_t mostIdleTicks = 100'000;
  if (m_state.tokens.used() == 0) {
    m_status = Status::Finished;
    return true;
  }
  // Who waits for a batch that nobody else will join is worked on alone.
  for (const Index batch : m_state.forming) {
    if (batch != none)
      completeBatch(batch);
  }
  staffAll();
  if (m_state.pending > 0)
    return false;
  const bool waits =
      std::any_of(m_state.lineSizes.begin(), m_state.lineSizes.end(), [](std::uint32_t size) { return size > 0; });
  if (!waits || m_state.events.empty() || ++m_idleTicks > mostIdleTicks)
    stop(Status::Deadlock, stuckTokens(none));
  return m_status != Status::Running;
}

template <typename Observer>
inline void Engine<Observer>::schedule(Time time, Phase phase, Kind kind, std::uint32_t subject,
                                       std::uint32_t generation)
{
  ++m_state.pending;
  m_isMore |= time == m_state.now;
  m_state.events.push(time, phase, subject, (kind << 28) | (generation & generationMask));
}

/// Keeps cancelled events from filling the list: they are swept out once they are the greater part.
template <typename Observer>
inline void Engine<Observer>::forget(std::uint64_t cancelled)
{
  m_state.pending -= cancelled;
  m_state.stale += cancelled;
  if (m_state.stale < 64 || m_state.stale * 2 < m_state.events.size())
    return;
  m_state.events.dropIf([this](const Event &event) {
    const std::uint32_t generation = event.what & generationMask;
    switch (static_cast<Kind>(event.what >> 28)) {
      case CompleteWork:
      case EndDelay:
      case BreakDown:
        return (m_state.tokens[event.subject].generation & generationMask) != generation;
      case FireWatch:
        return (m_state.watches[event.subject].generation & generationMask) != generation;
      case CloseBatch:
        return (m_state.batches[event.subject].generation & generationMask) != generation;
      case CalendarTick:
      case Arrive:
        break;
    }
    return false;
  });
  m_state.stale = 0;
}

/// A calendar opens or closes: work rests or goes on, and what waits may start.
template <typename Observer>
void Engine<Observer>::tick(Index calendar)
{
  --m_state.processed;
  const OpenHours &hours = m_program.calendars[calendar];
  const bool isOpen = hours.isOpen(m_state.now);
  for (const Index resource : m_crewsOf[calendar]) {
    m_state.crews[resource].onDuty = isOpen;
    m_observer.dutyChanges(m_state, resource);
    if (isOpen)
      markGroup(m_program.resources[resource].group);
  }
  for (const Index token : m_state.bound) {
    Token &at = m_state.tokens[token];
    bool rests = at.repair != none;
    eachUnit(m_state, at, [&](Index resource, std::uint32_t, Index) {
      rests |= m_program.resources[resource].holdsBack() && !m_state.crews[resource].onDuty;
    });
    const auto suspend = [this](Index row) {
      m_state.tokens[row].state = TokenState::Suspended;
      m_observer.workSuspends(m_state, row);
    };
    const auto resume = [this](Index row) {
      m_state.tokens[row].state = TokenState::Working;
      m_observer.workResumes(m_state, row);
    };
    if (rests && at.state == TokenState::Working) {
      suspend(token);
      eachFollower(token, suspend);
    } else if (!rests && at.state == TokenState::Suspended) {
      resume(token);
      eachFollower(token, resume);
    }
  }
  const Time change = hours.nextChange(m_state.now);
  if (change != never)
    m_state.events.push(change, Phase::Calendar, calendar, CalendarTick << 28);
}

template <typename Observer>
inline void Engine<Observer>::stop(Status status, std::vector<Stuck> stuck)
{
  m_status = status;
  m_stuck = std::move(stuck);
}

/// The tokens of one instance, or of all, by node.
template <typename Observer>
std::vector<Stuck> Engine<Observer>::stuckTokens(Index root) const
{
  constexpr std::size_t mostInstances = 10;
  std::vector<Stuck> byNode(m_program.nodes.size());
  for (Index i = 0; i < m_state.tokens.size(); ++i) {
    const Token &token = m_state.tokens[i];
    if (token.node == none || (root != none && m_state.frames[token.frame].root != root))
      continue;
    Stuck &stuck = byNode[token.node];
    stuck.node = token.node;
    ++stuck.tokens;
    stuck.instances.push_back(m_state.frames[token.frame].instance);
  }
  std::erase_if(byNode, [](const Stuck &stuck) { return stuck.tokens == 0; });
  for (Stuck &stuck : byNode) {
    std::sort(stuck.instances.begin(), stuck.instances.end());
    stuck.instances.erase(std::unique(stuck.instances.begin(), stuck.instances.end()), stuck.instances.end());
    stuck.instances.resize(std::min(stuck.instances.size(), mostInstances));
  }
  return byNode;
}

}  // namespace laneway::simulate
