#pragma once

#include <algorithm>
#include <cmath>

#include "model/simulate/engine/engine.h"

/// Steps with room for so many, that can fail, take setting up, or work on several instances together.
namespace laneway::simulate {

/// The token comes to a step with something special. False: it is full, and the instance is turned away once the
/// present change is made, since what is around the token may still be at work on its frame.
template <typename Observer>
bool Engine<Observer>::admit(Index row)
{
  const Index special = m_program.nodes[m_state.tokens[row].node].special;
  if (m_state.occupancy[special] >= m_program.specials[special].room) {
    if (m_program.specials[special].whenFull == WhenFull::Block) {
      waitForRoom(row);
      return false;
    }
    m_state.tokens[row].isTurnedAway = true;
    m_ready.push(row);
    return false;
  }
  ++m_state.occupancy[special];
  letGo(row);
  addAttempts(row);
  addPriority(row);
  return true;
}

/// What the attributes of the instance add to the priority of the step.
template <typename Observer>
void Engine<Observer>::addPriority(Index row)
{
  constexpr double most = 1e9;
  Token &token = m_state.tokens[row];
  const Index expression = m_program.specials[m_program.nodes[token.node].special].priority;
  if (expression == none)
    return;
  const double sum = token.priority + std::floor(valueOf(expression, m_state.frames[token.frame].root, 0));
  token.priority = static_cast<std::int32_t>(std::isnan(sum) ? 0 : std::clamp(sum, -most, most));
}

/// The whole instance is lost.
template <typename Observer>
void Engine<Observer>::turnAway(Index row)
{
  const Index root = m_state.frames[m_state.tokens[row].frame].root;
  const Frame lost = m_state.frames[root];
  m_observer.lost(m_state, row);
  interruptFrame(root);
  ++m_state.finished;
  if (m_program.sources[lost.source].arrivals.population > 0)
    scheduleMember(lost.source, lost.member);
}

/// The token is neither waiting nor in work at its step any more.
template <typename Observer>
inline void Engine<Observer>::leaveStep(Index row)
{
  const Index special = m_program.nodes[m_state.tokens[row].node].special;
  if (special != none) [[unlikely]]
    leaveSpecial(special);
}

template <typename Observer>
void Engine<Observer>::leaveSpecial(Index special)
{
  --m_state.occupancy[special];
  if (m_state.heldUp[special].head != none)
    letIn(special);
}

/// What turns out wrong is done again at once: its time is known from the beginning.
template <typename Observer>
void Engine<Observer>::addAttempts(Index row)
{
  const NodeProgram &node = m_program.nodes[m_state.tokens[row].node];
  const SpecialWork &special = m_program.specials[node.special];
  m_state.tokens[row].failures = 0;
  if (special.failure.probability <= 0)
    return;
  Stream numbers = stream(row, special.failureKey);
  for (std::uint32_t i = 0; i < special.failure.retries && numbers.uniform() < special.failure.probability; ++i) {
    ++m_state.tokens[row].failures;
    m_state.tokens[row].duration += node.duration.drawTime(numbers);
  }
}

/// Units that did another step before have to be set up, all at the same time.
template <typename Observer>
void Engine<Observer>::addSetup(Index row)
{
  Token &token = m_state.tokens[row];
  bool isNew = false;
  eachUnit(m_state, token, [&](Index resource, std::uint32_t unit, Index) {
    Index &last = m_state.crews[resource].lastStep[unit];
    isNew |= last != none && last != token.node;
    last = token.node;
  });
  const Index special = m_program.nodes[token.node].special;
  if (!isNew || special == none)
    return;
  Stream numbers = stream(row, m_program.specials[special].setupKey);
  token.duration += m_program.specials[special].setup.drawTime(numbers);
}

/// The token waits for others to be worked on together with it.
template <typename Observer>
void Engine<Observer>::joinBatch(Index row)
{
  const Index node = m_state.tokens[row].node;
  const Index special = m_program.nodes[node].special;
  const Batching &batching = m_program.specials[special].batching;
  if (m_state.forming[special] == none) {
    const Index made = m_state.batches.take();
    const std::uint32_t generation = m_state.batches[made].generation;
    m_state.batches[made] = {node, row, none, none, 0, generation, true, false, never};
    m_state.forming[special] = made;
    if (const Time end = endAfter(batching.timeout); end != never) {
      m_state.batches[made].isScheduled = true;
      schedule(end, Phase::Timer, CloseBatch, made, generation);
    }
  } else {
    Batch &batch = m_state.batches[m_state.forming[special]];
    (batch.last == none ? batch.others : m_state.tokens[batch.last].next) = row;
    batch.last = row;
  }
  const Index joined = m_state.forming[special];
  m_state.tokens[row].batch = joined;
  m_state.tokens[row].next = none;
  if (++m_state.batches[joined].count == batching.size)
    completeBatch(joined);
}

/// The batch is full, or has waited long enough: from now on it waits for somebody to do it.
template <typename Observer>
void Engine<Observer>::completeBatch(Index row)
{
  Batch &batch = m_state.batches[row];
  const NodeProgram &node = m_program.nodes[batch.node];
  batch.isForming = false;
  m_state.forming[node.special] = none;
  ++batch.generation;
  if (batch.isScheduled)
    forget(1);
  batch.isScheduled = false;
  Token &leader = m_state.tokens[batch.leader];
  leader.ready = m_state.now;
  const bool isSequential = m_program.specials[node.special].batching.mode == BatchMode::Sequential;
  eachFollower(batch.leader, [&](Index each) {
    m_state.tokens[each].ready = m_state.now;
    leader.duration += isSequential ? m_state.tokens[each].duration : 0;
  });
  if (node.line == none) {
    beginWork(batch.leader);
    return;
  }
  enqueue(batch.leader);
  markGroup(m_program.lines[node.line].group);
}

/// The work on the batch begins for the others in it too.
template <typename Observer>
void Engine<Observer>::beginBatch(Index leader, Time end)
{
  m_state.batches[m_state.tokens[leader].batch].end = end;
  eachFollower(leader, [&](Index each) {
    Token &token = m_state.tokens[each];
    token.duration = m_state.tokens[leader].duration;
    token.started = m_state.now;
    token.state = TokenState::Working;
    m_observer.workBegins(m_state, each);
  });
}

/// The work on the batch is done, for all in it.
template <typename Observer>
void Engine<Observer>::endBatch(Index leader)
{
  const Index row = m_state.tokens[leader].batch;
  const auto workEnds = [this](Index each) { m_observer.workEnds(m_state, each); };
  workEnds(leader);
  eachFollower(leader, workEnds);
  // A batch goes on one by one, so nobody stays with it.
  if (m_state.tokens[leader].resource != none)
    release(leader);
  Index each = leader;
  Index next = m_state.batches[row].others;
  m_state.batches.give(row);
  while (each != none) {
    m_state.tokens[each].state = TokenState::Passing;
    m_state.tokens[each].batch = none;
    if (m_state.tokens[each].watch != none)
      disarm(each);
    leaveStep(each);
    passOn(each);
    each = next;
    next = each == none ? none : m_state.tokens[each].next;
  }
}

/// Calls `use(row)` for those that are worked on together with the leader of a batch.
template <typename Observer>
template <typename Use>
void Engine<Observer>::eachFollower(Index leader, Use use)
{
  if (m_state.tokens[leader].batch == none)
    return;
  for (Index each = m_state.batches[m_state.tokens[leader].batch].others; each != none;) {
    const Index next = m_state.tokens[each].next;
    use(each);
    each = next;
  }
}

/// Where the leader of a complete batch is taken away, the next in it leads: it takes over the place in the line, or
/// the units and the end of the work.
template <typename Observer>
void Engine<Observer>::handOver(Index row)
{
  Batch &batch = m_state.batches[m_state.tokens[row].batch];
  const Index heir = batch.others;
  if (batch.leader != row || heir == none)
    return;
  Token &leader = m_state.tokens[row];
  Token &next = m_state.tokens[heir];
  const bool mayBreak = m_program.hasBreakdowns && leader.state != TokenState::Waiting;
  if (mayBreak)
    refundUnits(row);
  batch.others = next.next;
  batch.last = batch.others == none ? none : batch.last;
  batch.leader = heir;
  next.duration = leader.duration;
  if (leader.state == TokenState::Waiting) {
    unqueue(row);
    enqueue(heir);
  } else {
    next.resource = leader.resource;
    next.unit = leader.unit;
    next.role = leader.role;
    next.seized = leader.seized;
    next.boundRow = leader.boundRow;
    if (next.boundRow != none)
      m_state.bound[next.boundRow] = heir;
    leader.resource = leader.seized = leader.boundRow = none;
    ++leader.generation;
    if (leader.isScheduled)
      forget(1);
    leader.isScheduled = false;
    if (mayBreak) {
      takeOverRepair(row, heir);
    } else if (next.isScheduled = batch.end != never; next.isScheduled) {
      schedule(batch.end, Phase::Completion, CompleteWork, heir, next.generation);
    }
  }
  // From here on the old leader is one of the others.
  leader.next = batch.others;
  batch.others = row;
  batch.last = batch.last == none ? row : batch.last;
}

/// Takes a token out of its batch. True where the batch goes on without it, or was never complete: then the token
/// stands in no line and holds no units.
template <typename Observer>
bool Engine<Observer>::leaveBatch(Index row)
{
  const Index at = m_state.tokens[row].batch;
  Batch &batch = m_state.batches[at];
  m_state.tokens[row].batch = none;
  --batch.count;
  if (batch.leader == row) {
    const bool wasForming = batch.isForming;
    batch.leader = batch.others;
    if (batch.leader != none) {
      batch.others = m_state.tokens[batch.leader].next;
      batch.last = batch.others == none ? none : batch.last;
      return true;
    }
    if (wasForming)
      m_state.forming[m_program.nodes[batch.node].special] = none;
    ++batch.generation;
    if (batch.isScheduled)
      forget(1);
    m_state.batches.give(at);
    return wasForming;
  }
  Index before = none;
  for (Index each = batch.others; each != row; each = m_state.tokens[each].next)
    before = each;
  (before == none ? batch.others : m_state.tokens[before].next) = m_state.tokens[row].next;
  batch.last = batch.last == row ? before : batch.last;
  return true;
}

}  // namespace laneway::simulate
