#pragma once

#include "model/simulate/engine/engine.h"

/// What leaving a node does beside taking flows: assignments, repetition, and what throwing and ending events set off.
/// It is done when the token leaves, with no other token under way, so that whatever ends tokens finds them at rest.
namespace laneway::simulate {

/// Whether the token is still there and goes on.
template <typename Observer>
[[gnu::noinline]] bool Engine<Observer>::effectOf(Index row)
{
  const Index nodeRow = m_state.tokens[row].node;
  const NodeExtra &extra = m_program.extras[nodeRow];
  if (m_state.tokens[row].frame == m_state.repairShop) {
    endRepair(row);
    return false;
  }
  if (m_state.tokens[row].isGroup) {
    m_state.tokens[row].isGroup = false;
  } else {
    if (extra.assignmentCount > 0)
      assign(row);
    if (m_state.tokens[row].group != none) {
      endExecution(row);
      return false;
    }
  }
  if (const Index waiting = m_state.tokens[row].serves; waiting != none) {
    dropToken(row);
    m_state.tokens[waiting].state = TokenState::Passing;
    m_ready.push(waiting);
    return false;
  }
  if (extra.handler != none) {
    const Index done = m_state.undoables.take();
    Frame &frame = m_state.frames[m_state.tokens[row].frame];
    m_state.undoables[done] = {nodeRow, frame.undo};
    frame.undo = done;
  }
  const NodeKind kind = m_program.nodes[nodeRow].kind;
  return (kind != NodeKind::Throw && kind != NodeKind::End) || setOff(row);
}

/// Does what the event at the token's node sets off; whether the token is still there and goes on.
template <typename Observer>
bool Engine<Observer>::setOff(Index row)
{
  const std::uint32_t generation = m_state.tokens[row].generation;
  switch (m_program.nodes[m_state.tokens[row].node].event) {
    case EventKind::Terminate:
      endTokensBut(row);
      return true;
    case EventKind::Error:
      if (!throwUp(row))
        endInstance(m_state.frames[m_state.tokens[row].frame].root);
      return false;
    case EventKind::Escalation:
      (void)throwUp(row);
      break;
    case EventKind::Signal:
      broadcast(row);
      break;
    case EventKind::Message:
      send(row);
      break;
    case EventKind::Compensation:
      return !undoNext(row);
    case EventKind::Cancel:
      endTokensBut(row);
      if (!undoNext(row))
        cancel(row);
      return false;
    case EventKind::None:
    case EventKind::Timer:
    case EventKind::Conditional:
      break;
  }
  return m_state.tokens[row].generation == generation;
}

/// Gives an error or escalation to the nearest scope that catches it: an event sub-process of the token's own frame,
/// else a boundary event of the call that opened it, and so on outwards. Whether anybody took it.
template <typename Observer>
bool Engine<Observer>::throwUp(Index row)
{
  const NodeProgram &node = m_program.nodes[m_state.tokens[row].node];
  Index frame = m_state.tokens[row].frame;
  while (frame != none) {
    const Index call = m_state.frames[frame].call;
    const Index group = call == none ? none : m_state.tokens[call].group;
    const Index lists[] = {m_state.frames[frame].watch,
                           call == none ? none : m_state.tokens[group == none ? call : group].watch};
    for (const Index list : lists) {
      for (const bool exactly : {true, false}) {
        const Index watch = catcherIn(list, node.event, node.message, exactly);
        if (watch != none) {
          fire(watch);
          return true;
        }
      }
    }
    frame = m_state.frames[frame].parent;
  }
  return false;
}

/// The watch of a list that catches it by name, or else the one that catches any.
template <typename Observer>
Index Engine<Observer>::catcherIn(Index watch, EventKind event, Index message, bool exactly) const
{
  for (; watch != none; watch = m_state.watches[watch].next) {
    const NodeProgram &node = m_program.nodes[m_state.watches[watch].node];
    if (node.event == event && (exactly ? node.message == message : node.message == none))
      return watch;
  }
  return none;
}

/// Everything in the instance ends, and with it the instance.
template <typename Observer>
void Engine<Observer>::endInstance(Index root)
{
  emptyFrame(root);
  endFrame(root);
}

/// The transaction in which the token stands is given up: the flow goes on from the boundary event that says so.
template <typename Observer>
void Engine<Observer>::cancel(Index row)
{
  const Index call = m_state.frames[m_state.tokens[row].frame].call;
  const Index group = call == none ? none : m_state.tokens[call].group;
  const Index list = call == none ? none : m_state.tokens[group == none ? call : group].watch;
  const Index watch = catcherIn(list, EventKind::Cancel, none, true);
  if (watch != none)
    fire(watch);
  else
    endToken(row);
}

/// Begins to undo the latest step of the token's frame that can be undone and is meant; the token waits for it. False
/// where nothing is left to undo.
template <typename Observer>
bool Engine<Observer>::undoNext(Index row)
{
  const Index frameRow = m_state.tokens[row].frame;
  const Index meant = m_program.extras[m_state.tokens[row].node].undone;
  Index before = none;
  Index done = m_state.frames[frameRow].undo;
  while (done != none && meant != none && m_state.undoables[done].node != meant) {
    before = done;
    done = m_state.undoables[done].next;
  }
  if (done == none)
    return false;
  const Undoable undone = m_state.undoables[done];
  (before == none ? m_state.frames[frameRow].undo : m_state.undoables[before].next) = undone.next;
  m_state.undoables.give(done);
  m_state.tokens[row].state = TokenState::Inside;
  const Index handler = m_program.extras[undone.node].handler;
  const Index token = newToken(frameRow, handler);
  m_state.tokens[token].serves = row;
  enter(token, handler);
  return true;
}

}  // namespace laneway::simulate
