#pragma once

#include "model/simulate/engine/engine.h"

/// Messages, which go to one instance of the sender's conversation, and signals, which go to everybody.
///
/// A conversation is what correlates instances: the n-th arrivals of each process that takes part belong together, and
/// an instance that a message starts belongs to its sender's. A message that nobody waits for yet is kept for the
/// conversation.
namespace laneway::simulate {

/// The ring of watches in which the watch waits for what others set off; null for other events.
template <typename Observer>
Index *Engine<Observer>::ringOf(const Watch &watch)
{
  const NodeProgram &node = m_program.nodes[watch.node];
  const Index root = m_state.frames[watch.frame].root;
  switch (node.event) {
    case EventKind::Signal:
      return &m_state.signalWatches[node.message];
    case EventKind::Conditional:
      return &m_state.frames[root].conditions;
    case EventKind::Message: {
      const Index conversation = m_state.frames[root].conversation;
      return conversation == none ? nullptr : &m_state.conversations[conversation].watches;
    }
    case EventKind::None:
    case EventKind::Timer:
    case EventKind::Error:
    case EventKind::Escalation:
    case EventKind::Terminate:
    case EventKind::Compensation:
    case EventKind::Cancel:
      return nullptr;
  }
  return nullptr;
}

/// Behind those that wait already.
template <typename Observer>
void Engine<Observer>::joinRing(Index row)
{
  Watch &watch = m_state.watches[row];
  Index &first = *ringOf(watch);
  if (first == none) {
    watch.earlier = watch.later = first = row;
    return;
  }
  watch.later = first;
  watch.earlier = m_state.watches[first].earlier;
  m_state.watches[watch.earlier].later = row;
  m_state.watches[first].earlier = row;
}

template <typename Observer>
void Engine<Observer>::leaveRing(Index row)
{
  const Watch &watch = m_state.watches[row];
  Index &first = *ringOf(watch);
  if (watch.later == row) {
    first = none;
    return;
  }
  if (first == row)
    first = watch.later;
  m_state.watches[watch.earlier].later = watch.later;
  m_state.watches[watch.later].earlier = watch.earlier;
}

/// Sends the message of the token's node: to who has waited longest in the conversation, else it starts an instance,
/// else it is kept.
template <typename Observer>
void Engine<Observer>::send(Index row)
{
  const Index message = m_program.nodes[m_state.tokens[row].node].message;
  const Index root = m_state.frames[m_state.tokens[row].frame].root;
  const Index conversation = m_state.frames[root].conversation;
  const Index first = m_state.conversations[conversation].watches;
  Index watch = first;
  while (watch != none) {
    if (m_program.nodes[m_state.watches[watch].node].message == message) {
      fire(watch);
      return;
    }
    watch = m_state.watches[watch].later == first ? none : m_state.watches[watch].later;
  }
  if (!m_program.triggeredBy[message].empty()) {
    beginInstance(m_program.triggeredBy[message].front(), 0, conversation);
    return;
  }
  const Index letter = m_state.letters.take();
  m_state.letters[letter] = {message, none};
  Index last = m_state.conversations[conversation].firstLetter;
  while (last != none && m_state.letters[last].next != none)
    last = m_state.letters[last].next;
  (last == none ? m_state.conversations[conversation].firstLetter : m_state.letters[last].next) = letter;
}

/// Takes a message that was kept, if there is one.
template <typename Observer>
bool Engine<Observer>::takeLetter(Index conversation, Index message)
{
  Index before = none;
  Index letter = m_state.conversations[conversation].firstLetter;
  while (letter != none && m_state.letters[letter].message != message) {
    before = letter;
    letter = m_state.letters[letter].next;
  }
  if (letter == none)
    return false;
  const Index next = m_state.letters[letter].next;
  (before == none ? m_state.conversations[conversation].firstLetter : m_state.letters[before].next) = next;
  m_state.letters.give(letter);
  return true;
}

/// The signal of the token's node reaches all who wait for it at this moment, and starts instances.
template <typename Observer>
void Engine<Observer>::broadcast(Index row)
{
  const Index signal = m_program.nodes[m_state.tokens[row].node].message;
  const Index conversation = m_state.frames[m_state.frames[m_state.tokens[row].frame].root].conversation;
  m_heard.clear();
  const Index first = m_state.signalWatches[signal];
  for (Index watch = first; watch != none;) {
    m_heard.push_back({watch, m_state.watches[watch].generation});
    watch = m_state.watches[watch].later == first ? none : m_state.watches[watch].later;
  }
  for (const Index source : m_program.triggeredBy[signal])
    beginInstance(source, 0, conversation);
  for (const Due &heard : m_heard) {
    if (m_state.watches[heard.watch].generation == heard.generation)
      fire(heard.watch);
  }
}

/// The instance takes part in the conversation that it is given, or in that of its number among the arrivals of its
/// scope.
template <typename Observer>
void Engine<Observer>::joinConversation(Index row, Index conversation)
{
  if (conversation == none) {
    const std::uint64_t number = m_state.scopeArrivals[m_state.frames[row].scope]++;
    conversation = m_state.conversationOf.find(number);
    if (conversation == none) {
      conversation = m_state.conversations.take();
      m_state.conversations[conversation] = Conversation{};
      m_state.conversations[conversation].number = number;
      m_state.conversationOf.insert(number, conversation);
    }
    ++m_state.conversations[conversation].arrived;
  }
  ++m_state.conversations[conversation].live;
  m_state.frames[row].conversation = conversation;
}

/// A conversation is over when all who could come have come and gone.
template <typename Observer>
void Engine<Observer>::leaveConversation(Index row)
{
  const Index conversation = m_state.frames[row].conversation;
  m_state.frames[row].conversation = none;
  Conversation &at = m_state.conversations[conversation];
  if (--at.live > 0 || at.arrived < m_program.participants)
    return;
  while (at.firstLetter != none) {
    const Index letter = at.firstLetter;
    at.firstLetter = m_state.letters[letter].next;
    m_state.letters.give(letter);
  }
  m_state.conversationOf.erase(at.number);
  m_state.conversations.give(conversation);
}

}  // namespace laneway::simulate
