#pragma once

#include "model/simulate/engine/engine.h"

/// Repeated steps: one token stands for all executions and waits, each execution is a token of its own. Events at the
/// boundary belong to all of them together.
namespace laneway::simulate {

/// A token comes to a repeated step.
template <typename Observer>
void Engine<Observer>::beginGroup(Index row)
{
  const Index nodeRow = m_state.tokens[row].node;
  const NodeExtra &extra = m_program.extras[nodeRow];
  Token &token = m_state.tokens[row];
  const Frame &frame = m_state.frames[token.frame];
  // It takes a number of its own among the visits, so that no two of its draws share one.
  token.visit = m_state.slots[frame.scope].at(frame.slots, m_program.nodes[nodeRow].visitSlot)++;
  Stream numbers(m_state.key, extra.countKey + frame.path, streamPosition(frame.number, token.visit));
  constexpr double mostExecutions = 1e9;
  const double count = extra.count.draw(numbers) + 0.5;
  token.planned = static_cast<std::uint32_t>(count < mostExecutions ? count : mostExecutions);
  token.done = token.running = 0;
  token.isGroup = true;
  token.state = TokenState::Inside;
  arm(row);
  if (extra.repetition.kind == RepeatKind::ParallelInstances) {
    const std::uint32_t planned = token.planned;
    for (std::uint32_t i = 0; i < planned && m_status == Status::Running; ++i)
      beginExecution(row);
  }
  advanceGroup(row);
}

/// Begins the next execution, if there is one to come; with the last one done the token goes on.
template <typename Observer>
void Engine<Observer>::advanceGroup(Index row)
{
  if (wantsAnother(row))
    beginExecution(row);
  if (m_state.tokens[row].running > 0)
    return;
  disarm(row);
  m_state.tokens[row].state = TokenState::Passing;
  m_ready.push(row);
}

template <typename Observer>
bool Engine<Observer>::wantsAnother(Index row)
{
  const Token &token = m_state.tokens[row];
  const NodeExtra &extra = m_program.extras[token.node];
  const Repetition &repetition = extra.repetition;
  const Frame &frame = m_state.frames[token.frame];
  const auto holds = [&] { return valueOf(repetition.condition, frame.root, token.done) != 0; };
  switch (repetition.kind) {
    case RepeatKind::Once:
    case RepeatKind::ParallelInstances:
      return false;
    case RepeatKind::SequentialInstances:
      return token.done < token.planned && (token.done == 0 || repetition.condition == none || !holds());
    case RepeatKind::Loop: {
      if (token.done == 0 && !repetition.testBefore)
        return true;
      if (token.planned > 0 && token.done >= token.planned)
        return false;
      if (repetition.condition != none)
        return holds();
      const std::uint32_t next = m_state.slots[frame.scope].at(frame.slots, m_program.nodes[token.node].visitSlot);
      Stream numbers(m_state.key, extra.repeatKey + frame.path, streamPosition(frame.number, next));
      return numbers.uniform() < repetition.repeatProbability;
    }
  }
  return false;
}

template <typename Observer>
void Engine<Observer>::beginExecution(Index row)
{
  const Index node = m_state.tokens[row].node;
  ++m_state.tokens[row].running;
  const Index execution = newToken(m_state.tokens[row].frame, node);
  m_state.tokens[execution].group = row;
  enter(execution, node);
}

/// One execution is done. Where the completion condition holds now, the others end with it.
template <typename Observer>
void Engine<Observer>::endExecution(Index execution)
{
  const Index row = m_state.tokens[execution].group;
  dropToken(execution);
  Token &token = m_state.tokens[row];
  ++token.done;
  --token.running;
  const Repetition &repetition = m_program.extras[token.node].repetition;
  const bool mayComplete = repetition.kind == RepeatKind::ParallelInstances && repetition.condition != none;
  if (mayComplete && valueOf(repetition.condition, m_state.frames[token.frame].root, token.done) != 0)
    dropExecutions(row);
  advanceGroup(row);
}

/// Ends all executions that are under way.
template <typename Observer>
void Engine<Observer>::dropExecutions(Index row)
{
  Index token = m_state.frames[m_state.tokens[row].frame].firstToken;
  while (m_state.tokens[row].running > 0 && token != none) {
    const Index next = m_state.tokens[token].sibling;
    if (m_state.tokens[token].group == row) {
      interrupt(token);
      dropToken(token);
      --m_state.tokens[row].running;
    }
    token = next;
  }
  m_state.tokens[row].running = 0;
}

}  // namespace laneway::simulate
