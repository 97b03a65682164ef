#pragma once

#include <algorithm>

#include "model/simulate/engine/engine.h"

/// Who waits before whom.
namespace laneway::simulate {

/// Among equal priorities: by the discipline (earlier enabled), then the lower instance number, then element order.
/// Where lines of different disciplines compete, the one that was ready earlier.
template <typename Observer>
inline bool Engine<Observer>::goesBefore(Index a, Index b) const
{
  const Token &first = m_state.tokens[a];
  const Token &second = m_state.tokens[b];
  if (first.priority != second.priority)
    return first.priority > second.priority;
  const Index line = m_program.nodes[first.node].line;
  const Index other = m_program.nodes[second.node].line;
  const bool isSame = line == other || m_program.lines[line].discipline == m_program.lines[other].discipline;
  if (isSame && first.order != second.order)
    return first.order < second.order;
  if (first.ready != second.ready)
    return first.ready < second.ready;
  const std::uint64_t firstInstance = m_state.frames[first.frame].instance;
  const std::uint64_t secondInstance = m_state.frames[second.frame].instance;
  if (firstInstance != secondInstance)
    return firstInstance < secondInstance;
  return m_program.nodes[first.node].rank < m_program.nodes[second.node].rank;
}

template <typename Observer>
[[gnu::always_inline]] inline void Engine<Observer>::enqueue(Index row)
{
  Token &token = m_state.tokens[row];
  const NodeProgram &node = m_program.nodes[token.node];
  PriorityLevel &level = m_state.levels[node.level];
  ++m_state.lineSizes[node.line];
  Index before = level.tail;
  if (m_program.lines[node.line].isInOrder) [[likely]] {
    // Newcomers belong at the end but for those that came at the same moment.
    token.order = token.ready;
    while (before != none && m_state.tokens[before].order >= token.order && goesBefore(row, before))
      before = m_state.tokens[before].previous;
  } else {
    before = placeInLine(row);
  }
  token.previous = before;
  token.next = before == none ? level.head : m_state.tokens[before].next;
  (before == none ? level.head : m_state.tokens[before].next) = row;
  (token.next == none ? level.tail : m_state.tokens[token.next].previous) = row;
}

template <typename Observer>
inline void Engine<Observer>::unqueue(Index row)
{
  const Token &token = m_state.tokens[row];
  const NodeProgram &node = m_program.nodes[token.node];
  PriorityLevel &level = m_state.levels[node.level];
  --m_state.lineSizes[node.line];
  (token.previous == none ? level.head : m_state.tokens[token.previous].next) = token.next;
  (token.next == none ? level.tail : m_state.tokens[token.next].previous) = token.previous;
}

/// Gives the token its place where newcomers may go anywhere: the one it stands behind, none at the head.
template <typename Observer>
Index Engine<Observer>::placeInLine(Index row)
{
  Token &token = m_state.tokens[row];
  const NodeProgram &node = m_program.nodes[token.node];
  const PriorityLevel &level = m_state.levels[node.level];
  token.order = orderInLine(row, m_program.lines[node.line].discipline);
  if (level.head == none || goesBefore(row, level.head))
    return none;
  Index before = level.tail;
  while (goesBefore(row, before))
    before = m_state.tokens[before].previous;
  return before;
}

/// Where the token stands among those of equal priority; the least goes first.
template <typename Observer>
Time Engine<Observer>::orderInLine(Index row, Discipline discipline) const
{
  const Token &token = m_state.tokens[row];
  switch (discipline) {
    case Discipline::FirstComeFirstServed:
      return token.ready;
    case Discipline::LastComeFirstServed:
      return -token.ready;
    case Discipline::ShortestFirst:
      return token.duration;
    case Discipline::EarliestDue: {
      const Frame &root = m_state.frames[m_state.frames[token.frame].root];
      const Time target = m_program.targets[root.scope];
      return target < never - root.begun ? root.begun + target : never;
    }
    case Discipline::Random: {
      Stream numbers = stream(row, mixed(m_program.nodes[token.node].durationKey + 1));
      return static_cast<Time>(numbers.next() >> 1);
    }
  }
  return token.ready;
}

/// The first to go; only of a line that somebody waits in.
template <typename Observer>
inline Index Engine<Observer>::best(Index line) const
{
  std::uint32_t level = m_program.lines[line].firstLevel;
  while (m_state.levels[level].head == none)
    ++level;
  return m_state.levels[level].head;
}

}  // namespace laneway::simulate
