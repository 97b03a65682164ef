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
  m_ready.push(token);
}

template <typename Observer>
inline void Engine<Observer>::leave(Index token)
{
  if (!countStep(token))
    return;
  if (m_state.tokens[token].isTurnedAway) [[unlikely]] {
    turnAway(token);
    return;
  }
  const NodeProgram &node = m_program.nodes[m_state.tokens[token].node];
  if (node.goesStraight) {
    take(token, m_program.outgoing[node.firstOut]);
    return;
  }
  if (!node.hasEffect || effectOf(token))
    proceed(token);
}

/// Takes the flows out of the token's node.
template <typename Observer>
[[gnu::noinline]] void Engine<Observer>::proceed(Index token)
{
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
    const Index flow = node.conditional ? flowByCondition(token) : chosenFlow(token);
    if (flow != none)
      take(token, flow);
    return;
  }
  m_chosen.clear();
  if (node.kind == NodeKind::Inclusive) {
    chooseFlows(token);
    if (m_chosen.empty())
      return;
  } else {
    for (std::uint32_t i = 0; i < node.outCount; ++i)
      m_chosen.push_back(m_program.outgoing[node.firstOut + i]);
  }
  // The first flow is taken by the token itself, which keeps a shape's dot one dot; the others get new ones.
  const Index frame = m_state.tokens[token].frame;
  const Index from = m_state.tokens[token].node;
  for (std::size_t i = 1; i < m_chosen.size(); ++i)
    take(newToken(frame, from), m_chosen[i]);
  take(token, m_chosen.front());
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

/// One flow of an exclusive gateway: the first whose condition holds, else the default, else one of those without a
/// condition by their shares. Where there is none of these, the run cannot go on.
template <typename Observer>
Index Engine<Observer>::flowByCondition(Index token)
{
  const NodeProgram &node = m_program.nodes[m_state.tokens[token].node];
  const Index root = m_state.frames[m_state.tokens[token].frame].root;
  double shares = 0;
  for (std::uint32_t i = 0; i < node.outCount; ++i) {
    const Index flow = m_program.outgoing[node.firstOut + i];
    const FlowProgram &at = m_program.flows[flow];
    if (at.condition != none && valueOf(at.condition, root, 0) != 0)
      return flow;
    shares += at.condition == none ? at.threshold : 0;
  }
  if (node.defaultFlow != none)
    return node.defaultFlow;
  Stream numbers = stream(token, node.routeKey);
  double left = numbers.uniform() * shares;
  Index last = none;
  for (std::uint32_t i = 0; i < node.outCount; ++i) {
    const Index flow = m_program.outgoing[node.firstOut + i];
    const FlowProgram &at = m_program.flows[flow];
    if (at.condition != none || !(at.threshold > 0))
      continue;
    if (left < at.threshold)
      return flow;
    left -= at.threshold;
    last = flow;
  }
  if (last == none)
    stop(Status::Deadlock, {{m_state.tokens[token].node, 1, {m_state.frames[root].instance}}});
  return last;
}

/// Those flows of an inclusive gateway that are taken, into `m_chosen`: each by its condition, or by its share with a
/// random number of its own; the default where none is. Without a default, shares are given that one is taken.
template <typename Observer>
void Engine<Observer>::chooseFlows(Index token)
{
  const NodeProgram &node = m_program.nodes[m_state.tokens[token].node];
  const Index root = m_state.frames[m_state.tokens[token].frame].root;
  Stream numbers = stream(token, node.routeKey);
  const bool mustTakeOne = node.defaultFlow == none && !node.conditional;
  for (std::uint32_t i = 0; i < node.outCount; ++i) {
    const Index flow = m_program.outgoing[node.firstOut + i];
    const FlowProgram &at = m_program.flows[flow];
    const double u = numbers.uniform();
    if (flow == node.defaultFlow)
      continue;
    const bool isTaken = at.condition != none ? valueOf(at.condition, root, 0) != 0
                                              : u < (mustTakeOne && m_chosen.empty() ? at.lastThreshold : at.threshold);
    if (isTaken)
      m_chosen.push_back(flow);
  }
  if (m_chosen.empty() && node.defaultFlow != none)
    m_chosen.push_back(node.defaultFlow);
  if (m_chosen.empty())
    stop(Status::Deadlock, {{m_state.tokens[token].node, 1, {m_state.frames[root].instance}}});
}

template <typename Observer>
inline void Engine<Observer>::take(Index token, Index flow)
{
  m_state.tokens[token].via = flow;
  m_observer.moves(m_state, token, flow);
  enter(token, m_program.flows[flow].target);
}

/// Counts the visit and tells the inclusive joins of a change. A step that is repeated takes the token over: false.
template <typename Observer>
[[gnu::noinline]] bool Engine<Observer>::track(Index row)
{
  Token &token = m_state.tokens[row];
  const NodeProgram &node = m_program.nodes[token.node];
  Frame &frame = m_state.frames[token.frame];
  if (node.letsGo && (token.resource != none || token.leaving != none))
    letGo(row);
  if (m_program.scopes[frame.scope].hasInclusiveJoins)
    markJoins(token.frame);
  if (node.isRepeated && token.group == none) {
    beginGroup(row);
    return false;
  }
  if (node.visitSlot != none)
    token.visit = m_state.slots[frame.scope].at(frame.slots, node.visitSlot)++;
  return true;
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
  if (node.isTracked && !track(row))
    return;
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
    case NodeKind::EventSubProcess:
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
      else if (node.event == EventKind::None)
        passOn(row);
      else
        await(row);
      return;
  }
}

/// A join: the token waits on its flow. At a parallel one, once there is one on each, all but the newest vanish and it
/// goes on; an inclusive one is looked at when nothing else moves.
template <typename Observer>
inline void Engine<Observer>::enterJoin(Index row)
{
  Token &token = m_state.tokens[row];
  const NodeProgram &node = m_program.nodes[token.node];
  const Index frameRow = token.frame;
  Frame &frame = m_state.frames[frameRow];
  Slots &slots = m_state.slots[frame.scope];
  const Index ownPlace = token.via == none ? 0 : m_program.flows[token.via].joinPlace;
  bool isComplete = node.kind == NodeKind::Parallel;
  for (Index place = 0; place < node.inCount && isComplete; ++place)
    isComplete = place == ownPlace || slots.at(frame.slots, node.joinSlot + place) != 0;

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
  if (m_program.nodes[m_state.tokens[token].node].hasEffect) {
    passOn(token);
    return;
  }
  m_observer.completes(m_state, token);
  endToken(token);
}

}  // namespace laneway::simulate
