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
    const NodeProgram &node = m_program.nodes[m_program.watchNodes[i]];
    const Index watch = m_state.watches.take();
    m_state.watches[watch].owner = row;
    m_state.watches[watch].node = m_program.watchNodes[i];
    m_state.watches[watch].flow = m_program.watchFlows[i];
    m_state.watches[watch].next = m_state.tokens[row].watch;
    m_state.tokens[row].watch = watch;
    if (node.event != EventKind::Timer)
      continue;
    Stream numbers = stream(row, node.durationKey);
    const Time time = endOfDelay(node, numbers);
    m_state.watches[watch].isScheduled = time != never;
    if (time != never)
      schedule(time, Phase::Timer, FireWatch, watch, m_state.watches[watch].generation);
  }
}

/// Waits for none of them any longer.
template <typename Observer>
void Engine<Observer>::disarm(Index row)
{
  std::uint64_t cancelled = 0;
  Index watch = m_state.tokens[row].watch;
  m_state.tokens[row].watch = none;
  while (watch != none) {
    Watch &at = m_state.watches[watch];
    const Index next = at.next;
    cancelled += at.isScheduled ? 1 : 0;
    ++at.generation;
    at.owner = none;
    m_state.watches.give(watch);
    watch = next;
  }
  if (cancelled > 0)
    forget(cancelled);
}

/// The event has come.
template <typename Observer>
void Engine<Observer>::fire(Index row)
{
  m_state.watches[row].isScheduled = false;
  const Watch watch = m_state.watches[row];
  const Index owner = watch.owner;
  if (watch.flow != none) {
    m_observer.delayEnds(m_state, owner);
    disarm(owner);
    m_state.tokens[owner].state = TokenState::Passing;
    m_observer.completes(m_state, owner);
    m_state.tokens[owner].via = watch.flow;
    m_observer.moves(m_state, owner, watch.flow);
    m_state.tokens[owner].node = watch.node;
    m_state.tokens[owner].enabled = m_state.now;
    m_observer.enters(m_state, owner);
    passOn(owner);
    return;
  }
  if (m_program.nodes[watch.node].isInterrupting) {
    interrupt(owner);
    m_state.tokens[owner].via = none;
    enter(owner, watch.node);
    return;
  }
  // What does not interrupt goes on beside its host, once; the watch stays in the list until the host is done.
  const Index beside = newToken(m_state.tokens[owner].frame, watch.node);
  enter(beside, watch.node);
}

/// Takes the token away from what it does; it stands at its node, doing nothing.
template <typename Observer>
void Engine<Observer>::interrupt(Index row)
{
  m_observer.interrupts(m_state, row);
  disarm(row);
  const TokenState state = m_state.tokens[row].state;
  m_state.tokens[row].state = TokenState::Passing;
  switch (state) {
    case TokenState::Passing:
      // It had done with its node and was about to go on.
      for (std::size_t i = m_nextReady; i < m_ready.size(); ++i) {
        if (m_ready[i] == row) {
          m_ready.erase(m_ready.begin() + static_cast<std::ptrdiff_t>(i));
          break;
        }
      }
      break;
    case TokenState::Waiting:
      unqueue(row);
      break;
    case TokenState::Working:
    case TokenState::Suspended:
    case TokenState::Delayed:
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
      interruptFrame(m_state.tokens[row].inside);
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
  while (m_state.frames[row].firstToken != none) {
    const Index token = m_state.frames[row].firstToken;
    interrupt(token);
    dropToken(token);
  }
  m_observer.frameEnds(m_state, row, false);
  m_state.slots[m_state.frames[row].scope].give(m_state.frames[row].slots);
  m_state.frames[row].scope = none;
  m_state.frames.give(row);
}

}  // namespace laneway::simulate
