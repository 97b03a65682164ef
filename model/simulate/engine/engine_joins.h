#pragma once

#include <algorithm>

#include "model/simulate/engine/engine.h"

/// Inclusive joins as BPMN 2.0.2 defines them (13.4.3): a token elsewhere in the same execution of the scope holds a
/// join back if it has a path to an incoming flow without a token that avoids the join, and no such path to one that
/// has a token. They are looked at when nothing else moves at the moment, so that no order of drawing matters.
namespace laneway::simulate {

/// Something moved in the frame.
template <typename Observer>
inline void Engine<Observer>::markJoins(Index row)
{
  Frame &frame = m_state.frames[row];
  if (frame.checksJoins)
    return;
  frame.checksJoins = true;
  m_joinFrames.push_back(row);
}

/// Fires one join in every frame that has one enabled; such frames are asked again. Whether any was.
template <typename Observer>
bool Engine<Observer>::fireInclusiveJoins()
{
  bool hasFired = false;
  std::size_t kept = 0;
  for (std::size_t i = 0; i < m_joinFrames.size() && m_status == Status::Running; ++i) {
    const Index row = m_joinFrames[i];
    Frame &frame = m_state.frames[row];
    if (frame.scope == none || !frame.checksJoins)
      continue;
    const Index join = enabledJoin(row);
    if (join == none) {
      frame.checksJoins = false;
      if (frame.blocked > 0 && frame.blocked == frame.live)
        reportBlocked(row);
      continue;
    }
    hasFired = true;
    m_joinFrames[kept++] = row;
    Slots &slots = m_state.slots[frame.scope];
    const NodeProgram &node = m_program.nodes[join];
    Index place = 0;
    while (slots.at(frame.slots, node.joinSlot + place) == 0)
      ++place;
    fireJoin(row, join, slots.at(frame.slots, node.joinSlot + place) - 1);
  }
  m_joinFrames.resize(kept);
  return hasFired;
}

/// The first inclusive join of the frame that has a token and is not held back; none if there is none.
template <typename Observer>
Index Engine<Observer>::enabledJoin(Index row)
{
  const Frame &frame = m_state.frames[row];
  Slots &slots = m_state.slots[frame.scope];
  for (const Index join : m_program.scopes[frame.scope].inclusiveJoins) {
    const NodeProgram &node = m_program.nodes[join];
    m_filled.assign(m_program.extras[join].reachWords, 0);
    bool isAwaited = false;
    for (Index place = 0; place < node.inCount; ++place) {
      const std::uint64_t isFilled = slots.at(frame.slots, node.joinSlot + place) != 0 ? 1 : 0;
      m_filled[place / 64] |= isFilled << (place % 64);
      isAwaited |= isFilled != 0;
    }
    if (isAwaited && !isHeldBack(row, join))
      return join;
  }
  return none;
}

/// Whether a token elsewhere leads to one of the join's flows without a token, and to none with one.
template <typename Observer>
bool Engine<Observer>::isHeldBack(Index row, Index join)
{
  const NodeExtra &extra = m_program.extras[join];
  for (Index token = m_state.frames[row].firstToken; token != none; token = m_state.tokens[token].sibling) {
    const Token &at = m_state.tokens[token];
    if (at.node == join && at.state == TokenState::Joining)
      continue;
    const std::uint64_t *reach =
        &m_program.reach[extra.firstReach + std::size_t{m_program.extras[at.node].placeInScope} * extra.reachWords];
    std::uint64_t toEmpty = 0;
    std::uint64_t toFilled = 0;
    for (std::uint32_t word = 0; word < extra.reachWords; ++word) {
      toEmpty |= reach[word] & ~m_filled[word];
      toFilled |= reach[word] & m_filled[word];
    }
    if (toEmpty != 0 && toFilled == 0)
      return true;
  }
  return false;
}

}  // namespace laneway::simulate
