#pragma once

#include "model/simulate/engine/engine.h"

/// Events that a token waits for beside something else, and what happens when one of them comes first.
namespace laneway::simulate {

/// Begins to wait for the boundary events of the token's node, or for the targets of its event-based gateway.
template <typename Observer>
void Engine<Observer>::arm(Index row)
{
  const NodeProgram &at = m_program.nodes[m_state.tokens[row].node];
  for (Index i = at.firstWatch; i < at.firstWatch + at.watchCount; ++i) {
    const Index watch = addWatch(m_state.tokens[row].frame, row, m_program.watchNodes[i]);
    m_state.watches[watch].flow = m_program.watchFlows[i];
    m_state.watches[watch].next = m_state.tokens[row].watch;
    m_state.tokens[row].watch = watch;
  }
}

/// Waits for none of them any longer.
template <typename Observer>
void Engine<Observer>::disarm(Index row)
{
  const std::uint64_t cancelled = dropWatches(m_state.tokens[row].watch);
  m_state.tokens[row].watch = none;
  if (cancelled > 0)
    forget(cancelled);
}

/// A token comes to an event that others set off.
template <typename Observer>
void Engine<Observer>::await(Index row)
{
  m_state.tokens[row].state = TokenState::Delayed;
  m_observer.delayBegins(m_state, row);
  arm(row);
  const Index watch = addWatch(m_state.tokens[row].frame, row, m_state.tokens[row].node);
  m_state.watches[watch].next = m_state.tokens[row].watch;
  m_state.tokens[row].watch = watch;
}

/// Begins to wait for the starts of the frame's event sub-processes.
template <typename Observer>
void Engine<Observer>::armFrame(Index row)
{
  for (const Index subProcess : m_program.scopes[m_state.frames[row].scope].eventSubProcesses) {
    const Index watch = addWatch(row, none, m_program.extras[subProcess].trigger);
    m_state.watches[watch].next = m_state.frames[row].watch;
    m_state.frames[row].watch = watch;
  }
}

template <typename Observer>
void Engine<Observer>::disarmFrame(Index row)
{
  const std::uint64_t cancelled = dropWatches(m_state.frames[row].watch);
  m_state.frames[row].watch = none;
  if (cancelled > 0)
    forget(cancelled);
}

/// A watch for the event of `node`, which its owner still has to take into its list.
template <typename Observer>
Index Engine<Observer>::addWatch(Index frame, Index owner, Index nodeRow)
{
  const NodeProgram &node = m_program.nodes[nodeRow];
  const Index row = m_state.watches.take();
  Watch &watch = m_state.watches[row];
  watch.owner = owner;
  watch.frame = frame;
  watch.node = nodeRow;
  watch.flow = none;
  watch.isScheduled = false;
  watch.wasTrue = false;
  if (node.event == EventKind::Timer) {
    const Frame &at = m_state.frames[frame];
    const std::uint32_t visit = owner == none ? 0 : m_state.tokens[owner].visit;
    Stream numbers(m_state.key, node.durationKey + at.path, streamPosition(at.number, visit));
    const Time time = endOfDelay(node, numbers);
    watch.isScheduled = time != never;
    if (time != never)
      schedule(time, Phase::Timer, FireWatch, row, watch.generation);
    return row;
  }
  if (ringOf(watch) == nullptr)
    return row;
  joinRing(row);
  // It may be there already: a condition that holds, a letter that has come.
  if (node.event != EventKind::Signal)
    m_due.push_back({row, watch.generation});
  return row;
}

/// Gives back a list of watches; how many of their events were still to come.
template <typename Observer>
std::uint64_t Engine<Observer>::dropWatches(Index row)
{
  std::uint64_t cancelled = 0;
  while (row != none) {
    Watch &at = m_state.watches[row];
    const Index next = at.next;
    cancelled += at.isScheduled ? 1 : 0;
    if (ringOf(at) != nullptr)
      leaveRing(row);
    ++at.generation;
    at.owner = at.frame = none;
    m_state.watches.give(row);
    row = next;
  }
  return cancelled;
}

/// The event has come.
template <typename Observer>
void Engine<Observer>::fire(Index row)
{
  m_state.watches[row].isScheduled = false;
  const Watch watch = m_state.watches[row];
  const Index owner = watch.owner;
  if (owner == none) {
    startEventSubProcess(row);
    return;
  }
  if (watch.flow != none) {
    fireRace(row);
    return;
  }
  if (watch.node == m_state.tokens[owner].node) {
    m_observer.delayEnds(m_state, owner);
    disarm(owner);
    m_state.tokens[owner].state = TokenState::Passing;
    passOn(owner);
    return;
  }
  if (m_program.nodes[watch.node].isInterrupting) {
    interrupt(owner);
    m_state.tokens[owner].via = none;
    enter(owner, watch.node);
    return;
  }
  // What does not interrupt goes on beside its host; a timer does so once, other events whenever they come.
  const Index beside = newToken(m_state.tokens[owner].frame, watch.node);
  enter(beside, watch.node);
}

/// An event behind an event-based gateway comes first: the token goes there, and on.
template <typename Observer>
void Engine<Observer>::fireRace(Index row)
{
  const Watch watch = m_state.watches[row];
  const Index owner = watch.owner;
  m_observer.delayEnds(m_state, owner);
  disarm(owner);
  Token &token = m_state.tokens[owner];
  token.state = TokenState::Passing;
  m_observer.completes(m_state, owner);
  token.via = watch.flow;
  m_observer.moves(m_state, owner, watch.flow);
  token.node = watch.node;
  token.enabled = m_state.now;
  if (m_program.nodes[watch.node].isTracked && !track(owner))
    return;
  m_observer.enters(m_state, owner);
  passOn(owner);
}

/// The start of an event sub-process was set off: where it interrupts, everything else in its frame ends first.
template <typename Observer>
void Engine<Observer>::startEventSubProcess(Index row)
{
  const Index frame = m_state.watches[row].frame;
  const Index trigger = m_state.watches[row].node;
  const auto &subProcesses = m_program.scopes[m_state.frames[frame].scope].eventSubProcesses;
  Index subProcess = none;
  for (const Index each : subProcesses) {
    if (m_program.extras[each].trigger == trigger)
      subProcess = each;
  }
  const Index token = newToken(frame, subProcess);
  if (m_program.nodes[trigger].isInterrupting) {
    endTokensBut(token);
    m_state.frames[frame].blocked = 0;
    disarmFrame(frame);
  }
  enter(token, subProcess);
}

/// Takes the token away from what it does; it stands at its node, doing nothing.
template <typename Observer>
void Engine<Observer>::interrupt(Index row)
{
  const TokenState state = m_state.tokens[row].state;
  const bool isGroup = m_state.tokens[row].isGroup;
  const bool isHeldUp = m_state.tokens[row].isHeldUp;
  const bool isAtStep =
      !isGroup && !isHeldUp &&
      (state == TokenState::Waiting || state == TokenState::Working || state == TokenState::Suspended);
  // Whoever takes over the lead of a batch takes over its units before anybody is told.
  const bool wasTogether = isAtStep && m_state.tokens[row].batch != none;
  if (wasTogether && !m_state.batches[m_state.tokens[row].batch].isForming)
    handOver(row);
  disarm(row);
  if (isGroup) {
    dropExecutions(row);
    m_state.tokens[row].isGroup = false;
  } else if (state != TokenState::Inside || m_state.tokens[row].inside != none) {
    m_observer.interrupts(m_state, row);
  }
  m_state.tokens[row].state = TokenState::Passing;
  m_state.tokens[row].isTurnedAway = false;
  if (isAtStep)
    leaveStep(row);
  const bool isFollower = wasTogether && leaveBatch(row);
  switch (state) {
    case TokenState::Passing:
      // It had done with its node and was about to go on.
      m_ready.remove(row);
      letGo(row);
      break;
    case TokenState::Waiting:
      if (isHeldUp)
        stopWaitingForRoom(row);
      else if (!isFollower)
        unqueue(row);
      break;
    case TokenState::Working:
    case TokenState::Suspended:
    case TokenState::Delayed:
      if (isFollower)
        break;
      if (m_program.hasBreakdowns && state != TokenState::Delayed)
        leaveToRepair(row);
      if (m_state.tokens[row].resource != none)
        release(row);
      ++m_state.tokens[row].generation;
      if (m_state.tokens[row].isScheduled)
        forget(1);
      break;
    case TokenState::Joining:
      leaveJoin(row);
      break;
    case TokenState::Inside:
      // It may also wait for executions of its own, or for what it undoes.
      if (m_state.tokens[row].inside != none)
        interruptFrame(m_state.tokens[row].inside);
      m_state.tokens[row].inside = none;
      break;
  }
}

/// Takes a token that waits at a join out of the list of its flow.
template <typename Observer>
void Engine<Observer>::leaveJoin(Index row)
{
  const Token &token = m_state.tokens[row];
  Frame &frame = m_state.frames[token.frame];
  const NodeProgram &node = m_program.nodes[token.node];
  const Index place = token.via == none ? 0 : m_program.flows[token.via].joinPlace;
  std::uint32_t &head = m_state.slots[frame.scope].at(frame.slots, node.joinSlot + place);
  if (head == row + 1) {
    head = token.next == none ? 0 : token.next + 1;
  } else {
    Index behind = head - 1;
    while (m_state.tokens[behind].next != row)
      behind = m_state.tokens[behind].next;
    m_state.tokens[behind].next = token.next;
  }
  --frame.blocked;
}

/// Ends the inside of a call from outside, with all that goes on there.
template <typename Observer>
void Engine<Observer>::interruptFrame(Index row)
{
  emptyFrame(row);
  m_observer.frameEnds(m_state, row, false);
  tidyFrame(row);
}

}  // namespace laneway::simulate
