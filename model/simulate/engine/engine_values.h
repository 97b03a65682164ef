#pragma once

#include <cstddef>

#include "model/simulate/engine/engine.h"
#include "model/simulate/expression/evaluate.h"

/// What instances carry: attributes, their changes by steps, and conditions over them.
namespace laneway::simulate {

/// The attributes with which an instance comes.
template <typename Observer>
void Engine<Observer>::drawValues(Index row)
{
  Frame &frame = m_state.frames[row];
  frame.values = m_state.values.take();
  for (Index i = 0; i < m_program.attributes.size(); ++i) {
    Stream numbers(m_state.key, m_program.attributes[i].key + frame.path, streamPosition(frame.number, 0));
    m_state.values.at(frame.values, i) = m_program.attributes[i].initial.draw(numbers);
  }
}

/// The value of an expression over the attributes of an instance.
template <typename Observer>
double Engine<Observer>::valueOf(Index expression, Index root, std::uint32_t completed) const
{
  const Index values = m_state.frames[root].values;
  return evaluate(m_program.expressions[expression], m_state.values.block(values), completed);
}

/// The token's step gives attributes their new values, one after the other; conditions that are waited for are looked
/// at once nothing else moves.
template <typename Observer>
void Engine<Observer>::assign(Index row)
{
  const Token &token = m_state.tokens[row];
  const NodeExtra &extra = m_program.extras[token.node];
  const Frame &frame = m_state.frames[token.frame];
  const Index root = frame.root;
  for (std::uint32_t i = 0; i < extra.assignmentCount; ++i) {
    const AssignmentProgram &at = m_program.assignments[extra.firstAssignment + i];
    double value = 0;
    if (at.expression == none) {
      Stream numbers(m_state.key, at.key + frame.path, streamPosition(frame.number, token.visit));
      value = at.value.draw(numbers);
    } else {
      value = valueOf(at.expression, root, token.group == none ? 0 : m_state.tokens[token.group].done + 1);
    }
    m_state.values.at(m_state.frames[root].values, at.attribute) = value;
  }
  const Index first = m_state.frames[root].conditions;
  for (Index watch = first; watch != none;) {
    m_due.push_back({watch, m_state.watches[watch].generation});
    watch = m_state.watches[watch].later == first ? none : m_state.watches[watch].later;
  }
}

/// Looks whether what the watch waits for is there: a letter, or a condition that has become true.
template <typename Observer>
void Engine<Observer>::reconsider(Index row)
{
  const Watch watch = m_state.watches[row];
  const Index root = m_state.frames[watch.frame].root;
  if (m_program.nodes[watch.node].event == EventKind::Message) {
    if (takeLetter(m_state.frames[root].conversation, m_program.nodes[watch.node].message))
      fire(row);
    return;
  }
  const bool isTrue = valueOf(m_program.extras[watch.node].condition, root, 0) != 0;
  m_state.watches[row].wasTrue = isTrue;
  if (isTrue && !watch.wasTrue)
    fire(row);
}

}  // namespace laneway::simulate
