#pragma once

#include <utility>

#include "model/simulate/engine/engine.h"

/// Tokens and the executions of scopes they live in.
namespace laneway::simulate {

/// A token that is about to enter `node`; rows of tokens may move in memory.
template <typename Observer>
inline Index Engine<Observer>::newToken(Index frame, Index node)
{
  const Index row = m_state.tokens.take();
  Token &token = m_state.tokens[row];
  token.node = node;
  token.via = none;
  token.frame = frame;
  token.watch = none;
  token.resource = none;
  token.seized = none;
  token.boundRow = none;
  token.inside = none;
  token.group = none;
  token.serves = none;
  token.isGroup = false;
  token.batch = none;
  token.isTurnedAway = false;
  token.isPreempted = false;
  token.state = TokenState::Passing;
  Frame &at = m_state.frames[frame];
  ++at.live;
  if (m_program.scopes[at.scope].listsTokens) {
    token.elderSibling = none;
    token.sibling = at.firstToken;
    if (at.firstToken != none)
      m_state.tokens[at.firstToken].elderSibling = row;
    at.firstToken = row;
  }
  m_observer.tokenBegins(m_state, row);
  if (m_state.tokens.used() > m_settings.mostTokens)
    stop(Status::Runaway, stuckTokens(none));
  return row;
}

/// Takes the token out of its frame and out of the world.
template <typename Observer>
inline void Engine<Observer>::dropToken(Index row)
{
  m_observer.tokenEnds(m_state, row);
  Token &token = m_state.tokens[row];
  Frame &frame = m_state.frames[token.frame];
  if (m_program.scopes[frame.scope].listsTokens) {
    if (token.elderSibling != none)
      m_state.tokens[token.elderSibling].sibling = token.sibling;
    else
      frame.firstToken = token.sibling;
    if (token.sibling != none)
      m_state.tokens[token.sibling].elderSibling = token.elderSibling;
  }
  token.node = none;
  ++token.generation;
  m_state.tokens.give(row);
  --frame.live;
}

/// The token has reached the end of its way. With the last one its frame ends.
template <typename Observer>
inline void Engine<Observer>::endToken(Index row)
{
  const Index frame = m_state.tokens[row].frame;
  dropToken(row);
  if (m_state.frames[frame].live == 0)
    endFrame(frame);
  else
    checkBlocked(frame);
}

/// A frame without tokens yet. The caller says where it comes from, then tells the observer.
template <typename Observer>
inline Index Engine<Observer>::newFrame(Index scope, Index parent, Index call)
{
  const Index row = m_state.frames.take();
  Frame &frame = m_state.frames[row];
  frame = Frame{};
  frame.begun = m_state.now;
  frame.scope = scope;
  frame.parent = parent;
  frame.root = parent == none ? row : m_state.frames[parent].root;
  frame.call = call;
  frame.slots = m_state.slots[scope].take();
  return row;
}

/// All tokens are gone: the instance is finished, or the call goes on.
template <typename Observer>
inline void Engine<Observer>::endFrame(Index row)
{
  m_observer.frameEnds(m_state, row, true);
  const Index call = m_state.frames[row].call;
  const Index source = m_state.frames[row].source;
  const std::uint32_t member = m_state.frames[row].member;
  tidyFrame(row);
  if (call != none) {
    disarm(call);
    m_observer.callEnds(m_state, call);
    m_state.tokens[call].state = TokenState::Passing;
    m_state.tokens[call].inside = none;
    passOn(call);
    return;
  }
  ++m_state.finished;
  if (m_program.sources[source].arrivals.population > 0)
    scheduleMember(source, member);
}

/// Gives back what the frame holds, and itself.
template <typename Observer>
inline void Engine<Observer>::tidyFrame(Index row)
{
  Frame &frame = m_state.frames[row];
  if (frame.watch != none)
    disarmFrame(row);
  while (frame.undo != none) {
    const Index done = frame.undo;
    frame.undo = m_state.undoables[done].next;
    m_state.undoables.give(done);
  }
  if (frame.values != none)
    m_state.values.give(frame.values);
  if (frame.conversation != none)
    leaveConversation(row);
  m_state.slots[frame.scope].give(frame.slots);
  frame.scope = none;
  m_state.frames.give(row);
}

/// Ends all tokens of the frame.
template <typename Observer>
void Engine<Observer>::emptyFrame(Index row)
{
  while (m_state.frames[row].firstToken != none) {
    const Index token = m_state.frames[row].firstToken;
    interrupt(token);
    dropToken(token);
  }
}

/// Ends all tokens of its frame but this one.
template <typename Observer>
void Engine<Observer>::endTokensBut(Index token)
{
  for (;;) {
    Index other = m_state.frames[m_state.tokens[token].frame].firstToken;
    if (other == token)
      other = m_state.tokens[token].sibling;
    if (other == none)
      return;
    interrupt(other);
    dropToken(other);
  }
}

/// A call opens: a token at each start of the scope inside.
template <typename Observer>
inline void Engine<Observer>::enterCall(Index token)
{
  if (m_state.tokens[token].group == none)
    arm(token);
  const Index call = m_state.tokens[token].node;
  const Index scope = m_program.nodes[call].body;
  m_state.tokens[token].state = TokenState::Inside;
  m_observer.callBegins(m_state, token);
  const Index frame = newFrame(scope, m_state.tokens[token].frame, token);
  Frame &inside = m_state.frames[frame];
  const Frame &outside = m_state.frames[inside.parent];
  inside.instance = outside.instance;
  inside.number = outside.number;
  inside.path = mixed(outside.path + m_program.nodes[call].durationKey + m_state.tokens[token].visit);
  m_state.tokens[token].inside = frame;
  m_observer.frameBegins(m_state, frame);
  if (m_program.scopes[scope].hasEventSubProcesses)
    armFrame(frame);
  // All tokens come first, so that one that ends at once does not end the frame.
  const std::size_t first = m_starting.size();
  for (const Index start : m_program.scopes[scope].starts)
    m_starting.push_back(newToken(frame, start));
  for (std::size_t i = first; i < m_starting.size(); ++i)
    enter(m_starting[i], m_state.tokens[m_starting[i]].node);
  m_starting.resize(first);
}

/// Whether every token of the frame waits for another one of the same frame: then none will ever come.
/// Inclusive joins are asked first, once nothing else moves.
template <typename Observer>
inline void Engine<Observer>::checkBlocked(Index row)
{
  const Frame &frame = m_state.frames[row];
  if (m_program.scopes[frame.scope].hasInclusiveJoins)
    markJoins(row);
  else if (frame.blocked > 0 && frame.blocked == frame.live)
    reportBlocked(row);
}

template <typename Observer>
void Engine<Observer>::reportBlocked(Index row)
{
  const Frame &frame = m_state.frames[row];
  if (frame.watch != none)
    return;
  if (frame.parent == none) {
    stop(Status::Deadlock, stuckTokens(frame.root));
    return;
  }
  const Token &call = m_state.tokens[frame.call];
  if (call.watch != none || call.group != none)
    return;
  Frame &parent = m_state.frames[frame.parent];
  ++parent.blocked;
  checkBlocked(frame.parent);
}

/// Counts a zero-time step of the token's instance; false when it has made too many at this moment. Then the steps
/// are followed a while longer, to see which nodes make the loop.
template <typename Observer>
inline bool Engine<Observer>::countStep(Index token)
{
  // All instances together come first: while they have made few, no single one has made many.
  if (++m_steps <= mostSteps) [[likely]]
    return true;
  Frame &root = m_state.frames[m_state.frames[m_state.tokens[token].frame].root];
  if (root.stepsAt != m_state.now) {
    root.stepsAt = m_state.now;
    root.steps = 0;
  }
  if (++root.steps <= mostSteps)
    return true;
  if (root.steps == mostSteps + 1)
    m_loop.assign(m_program.nodes.size(), false);
  m_loop[m_state.tokens[token].node] = true;
  if (root.steps < 2 * mostSteps)
    return true;
  std::vector<Stuck> stuck;
  for (Index node = 0; node < m_loop.size(); ++node) {
    if (m_loop[node])
      stuck.push_back({node, 1, {root.instance}});
  }
  stop(Status::Livelock, std::move(stuck));
  return false;
}

}  // namespace laneway::simulate
