#pragma once

#include <algorithm>

#include "model/simulate/engine/engine.h"

/// Who waits before whom.
namespace laneway::simulate {

/// Among equal priorities: earlier enabled, then the lower instance number, then element order.
template <typename Observer>
inline bool Engine<Observer>::goesBefore(Index a, Index b) const
{
  const Token &first = m_state.tokens[a];
  const Token &second = m_state.tokens[b];
  if (first.priority != second.priority)
    return first.priority > second.priority;
  if (first.enabled != second.enabled)
    return first.enabled < second.enabled;
  const std::uint64_t firstInstance = m_state.frames[first.frame].instance;
  const std::uint64_t secondInstance = m_state.frames[second.frame].instance;
  if (firstInstance != secondInstance)
    return firstInstance < secondInstance;
  return m_program.nodes[first.node].rank < m_program.nodes[second.node].rank;
}

template <typename Observer>
inline void Engine<Observer>::enqueue(Index row)
{
  Token &token = m_state.tokens[row];
  const NodeProgram &node = m_program.nodes[token.node];
  PriorityLevel &level = m_state.levels[node.level];
  ++m_state.lineSizes[node.line];
  // Newcomers belong at the end but for those that came at the same moment.
  Index before = level.tail;
  while (before != none && m_state.tokens[before].enabled >= token.enabled && goesBefore(row, before))
    before = m_state.tokens[before].previous;
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
