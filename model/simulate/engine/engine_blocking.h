#pragma once

#include "model/simulate/engine/engine.h"

/// Steps with room for so many that block the one before when they are full: the token waits in front, and those who
/// worked for it last stay with it until it gets in. First come first served.
namespace laneway::simulate {

/// Whether the token, whose work is done, may find a full step right behind it.
template <typename Observer>
bool Engine<Observer>::mayHoldUp(Index row) const
{
  const Token &token = m_state.tokens[row];
  return m_program.nodes[token.node].mayBeHeldUp && token.group == none && token.serves == none;
}

/// The work is done and the token goes on, but its place and its people stay with it until it is known where it goes.
template <typename Observer>
void Engine<Observer>::stayWith(Index row)
{
  m_state.tokens[row].leaving = m_program.nodes[m_state.tokens[row].node].special;
  if (m_state.tokens[row].watch != none)
    disarm(row);
  passOn(row);
}

/// Whoever and whatever place stayed with the token is free.
template <typename Observer>
void Engine<Observer>::letGo(Index row)
{
  Token &token = m_state.tokens[row];
  const Index left = token.leaving;
  token.leaving = none;
  if (token.resource != none)
    release(row);
  if (left != none)
    leaveSpecial(left);
}

/// The token stands before a full step.
template <typename Observer>
void Engine<Observer>::waitForRoom(Index row)
{
  Token &token = m_state.tokens[row];
  PriorityLevel &waiting = m_state.heldUp[m_program.nodes[token.node].special];
  token.isHeldUp = true;
  token.state = TokenState::Waiting;
  token.previous = waiting.tail;
  token.next = none;
  (waiting.tail == none ? waiting.head : m_state.tokens[waiting.tail].next) = row;
  waiting.tail = row;
  m_observer.waitBegins(m_state, row);
}

/// There is room: the first that waits for it comes in.
template <typename Observer>
void Engine<Observer>::letIn(Index special)
{
  const Index row = m_state.heldUp[special].head;
  ++m_state.occupancy[special];
  stopWaitingForRoom(row);
  addAttempts(row);
  addPriority(row);
  if (m_program.nodes[m_state.tokens[row].node].hasWatches && m_state.tokens[row].group == none)
    arm(row);
  waitAtSpecial(row);
}

/// The token is not held up any more; who stayed with it is free.
template <typename Observer>
void Engine<Observer>::stopWaitingForRoom(Index row)
{
  Token &token = m_state.tokens[row];
  PriorityLevel &waiting = m_state.heldUp[m_program.nodes[token.node].special];
  (token.previous == none ? waiting.head : m_state.tokens[token.previous].next) = token.next;
  (token.next == none ? waiting.tail : m_state.tokens[token.next].previous) = token.previous;
  token.isHeldUp = false;
  letGo(row);
}

/// The token has been admitted and is told to wait; it does so for its batch or in line, unless it needs neither.
template <typename Observer>
void Engine<Observer>::waitAtSpecial(Index row)
{
  const NodeProgram &node = m_program.nodes[m_state.tokens[row].node];
  if (m_program.specials[node.special].batching.size > 1) {
    joinBatch(row);
  } else if (node.line == none) {
    beginWork(row);
  } else {
    enqueue(row);
    markGroup(m_program.lines[node.line].group);
  }
}

}  // namespace laneway::simulate
