#pragma once

#include "model/simulate/engine/engine.h"

/// Control flow: where tokens go, in no time.
namespace laneway::simulate {

/// The random numbers of a visit of an element by an instance.
template <typename Observer>
inline Stream Engine<Observer>::stream(Index row, std::uint64_t key) const
{
  const Token &token = m_state.tokens[row];
  const Frame &frame = m_state.frames[token.frame];
  return Stream(m_state.key, key + frame.path, streamPosition(frame.number, token.visit));
}

/// The token has done with its node and goes on before the moment is over.
template <typename Observer>
inline void Engine<Observer>::passOn(Index token)
{
  m_observer.completes(m_state, token);
  m_ready.push_back(token);
}

template <typename Observer>
inline void Engine<Observer>::leave(Index token)
{
  if (!countStep(token))
    return;
  const NodeProgram &node = m_program.nodes[m_state.tokens[token].node];
  if (node.outCount == 1) {
    take(token, m_program.outgoing[node.firstOut]);
    return;
  }
  if (node.outCount == 0) {
    endToken(token);
    return;
  }
  if (node.kind == NodeKind::Exclusive) {
    take(token, chosenFlow(token));
    return;
  }
  // The first flow is taken by the token itself, which keeps a shape's dot one dot; the others get new ones.
  const Index frame = m_state.tokens[token].frame;
  const Index from = m_state.tokens[token].node;
  for (std::uint32_t i = 1; i < node.outCount; ++i) {
    const Index branch = newToken(frame, from);
    take(branch, m_program.outgoing[node.firstOut + i]);
  }
  take(token, m_program.outgoing[node.firstOut]);
}

/// One flow of an exclusive gateway, by its shares.
template <typename Observer>
inline Index Engine<Observer>::chosenFlow(Index token)
{
  const NodeProgram &node = m_program.nodes[m_state.tokens[token].node];
  Stream numbers = stream(token, node.routeKey);
  const double u = numbers.uniform();
  for (std::uint32_t i = 0; i < node.outCount; ++i) {
    const Index flow = m_program.outgoing[node.firstOut + i];
    if (u < m_program.flows[flow].threshold)
      return flow;
  }
  return m_program.outgoing[node.firstOut + node.outCount - 1];
}

template <typename Observer>
inline void Engine<Observer>::take(Index token, Index flow)
{
  m_state.tokens[token].via = flow;
  m_observer.moves(m_state, token, flow);
  enter(token, m_program.flows[flow].target);
}

template <typename Observer>
inline void Engine<Observer>::enter(Index row, Index target)
{
  const NodeProgram &node = m_program.nodes[target];
  Token &token = m_state.tokens[row];
  token.node = target;
  token.enabled = m_state.now;
  token.visit = 0;
  token.isScheduled = false;
  if (node.visitSlot != none) {
    const Frame &frame = m_state.frames[token.frame];
    token.visit = m_state.slots[frame.scope].at(frame.slots, node.visitSlot)++;
  }
  m_observer.enters(m_state, row);
  switch (node.kind) {
    case NodeKind::Task:
      enterTask(row);
      return;
    case NodeKind::Start:
    case NodeKind::Exclusive:
    case NodeKind::Throw:
    case NodeKind::Boundary:
      passOn(row);
      return;
    case NodeKind::Parallel:
    case NodeKind::Inclusive:
      if (node.isJoin)
        enterJoin(row);
      else
        passOn(row);
      return;
    case NodeKind::End:
      enterEnd(row);
      return;
    case NodeKind::Call:
      enterCall(row);
      return;
    case NodeKind::EventBased:
      token.state = TokenState::Delayed;
      m_observer.delayBegins(m_state, row);
      arm(row);
      return;
    case NodeKind::Catch:
      if (node.event == EventKind::Timer)
        delay(row);
      else
        passOn(row);
      return;
    case NodeKind::EventSubProcess:
      return;
  }
}

/// A parallel join: the token waits on its flow; once there is one on each, all but the newest vanish and it goes on.
template <typename Observer>
inline void Engine<Observer>::enterJoin(Index row)
{
  Token &token = m_state.tokens[row];
  const NodeProgram &node = m_program.nodes[token.node];
  const Index frameRow = token.frame;
  Frame &frame = m_state.frames[frameRow];
  Slots &slots = m_state.slots[frame.scope];
  const Index ownPlace = token.via == none ? 0 : m_program.flows[token.via].joinPlace;
  bool isComplete = true;
  for (Index place = 0; place < node.inCount; ++place)
    isComplete &= place == ownPlace || slots.at(frame.slots, node.joinSlot + place) != 0;

  std::uint32_t *last = &slots.at(frame.slots, node.joinSlot + ownPlace);
  if (!isComplete || *last != 0) {
    token.state = TokenState::Joining;
    token.next = none;
    if (*last == 0) {
      *last = row + 1;
    } else {
      Index behind = *last - 1;
      while (m_state.tokens[behind].next != none)
        behind = m_state.tokens[behind].next;
      m_state.tokens[behind].next = row;
    }
    ++frame.blocked;
    m_observer.joinBegins(m_state, row);
    if (!isComplete) {
      checkBlocked(frameRow);
      return;
    }
  }
  fireJoin(frameRow, token.node, row);
}

/// Takes the longest waiting token of each flow; `newest`, or else the last of them, goes on for all.
template <typename Observer>
inline void Engine<Observer>::fireJoin(Index frameRow, Index nodeRow, Index newest)
{
  const NodeProgram &node = m_program.nodes[nodeRow];
  Slots &slots = m_state.slots[m_state.frames[frameRow].scope];
  Index goesOn = m_state.tokens[newest].state == TokenState::Joining ? none : newest;
  for (Index place = 0; place < node.inCount; ++place) {
    std::uint32_t &head = slots.at(m_state.frames[frameRow].slots, node.joinSlot + place);
    if (head == 0)
      continue;
    const Index row = head - 1;
    head = m_state.tokens[row].next == none ? 0 : m_state.tokens[row].next + 1;
    --m_state.frames[frameRow].blocked;
    m_observer.joinEnds(m_state, row);
    m_state.tokens[row].state = TokenState::Passing;
    if (goesOn == none)
      goesOn = row;
    else
      dropToken(row);
  }
  passOn(goesOn);
}

template <typename Observer>
inline void Engine<Observer>::enterEnd(Index token)
{
  m_observer.completes(m_state, token);
  const NodeProgram &node = m_program.nodes[m_state.tokens[token].node];
  if (node.event == EventKind::Terminate)
    terminate(token);
  else
    endToken(token);
}

/// Ends everything else in the token's frame, then the token.
template <typename Observer>
void Engine<Observer>::terminate(Index token)
{
  Index other = m_state.frames[m_state.tokens[token].frame].firstToken;
  while (other != none) {
    const Index next = m_state.tokens[other].sibling;
    if (other != token) {
      interrupt(other);
      dropToken(other);
    }
    other = next;
  }
  endToken(token);
}

}  // namespace laneway::simulate
