#pragma once

#include "model/simulate/engine/engine.h"

/// Instances: when they come, and where they begin.
namespace laneway::simulate {

template <typename Observer>
void Engine<Observer>::beginSources()
{
  for (Index i = 0; i < m_program.sources.size(); ++i) {
    const SourceProgram &source = m_program.sources[i];
    if (source.isTriggered)
      continue;
    for (std::uint32_t member = 0; member < source.arrivals.population; ++member)
      scheduleMember(i, member);
    if (source.arrivals.population == 0)
      scheduleArrival(i);
  }
}

/// The next of an open source, if one comes.
template <typename Observer>
void Engine<Observer>::scheduleArrival(Index index)
{
  const SourceProgram &source = m_program.sources[index];
  const std::uint64_t arrived = m_state.sources[index].arrived;
  if (source.arrivals.limit > 0 && arrived >= source.arrivals.limit)
    return;
  if (m_settings.instances > 0 && m_state.arrivals >= m_settings.instances)
    return;
  Time gap = 0;
  if (arrived == 0 && source.arrivals.first) {
    gap = *source.arrivals.first;
  } else {
    Stream numbers(m_state.key, source.gapKey, streamPosition(arrived, 0));
    gap = source.gap.drawTime(numbers);
  }
  const Time time = source.calendar == none ? (gap < never - m_state.now ? m_state.now + gap : never)
                                            : m_program.calendars[source.calendar].advance(m_state.now, gap);
  if (time != never)
    schedule(time, Phase::Arrival, Arrive, index, 0);
}

/// A member of a fixed population comes (again) after a gap of its own.
template <typename Observer>
void Engine<Observer>::scheduleMember(Index index, std::uint32_t member)
{
  const SourceProgram &source = m_program.sources[index];
  if (m_settings.instances > 0 && m_state.arrivals >= m_settings.instances)
    return;
  // The member's own number makes its gaps the same whatever the others do.
  const std::uint64_t returns = m_state.sources[index].returns[member]++;
  Stream numbers(m_state.key, mixed(source.gapKey + member), streamPosition(returns, 0));
  const Time gap = source.gap.drawTime(numbers);
  const Time time = source.calendar == none ? (gap < never - m_state.now ? m_state.now + gap : never)
                                            : m_program.calendars[source.calendar].advance(m_state.now, gap);
  if (time != never)
    schedule(time, Phase::Arrival, Arrive, index, member);
}

template <typename Observer>
void Engine<Observer>::arrive(Index index, std::uint32_t member)
{
  const SourceProgram &source = m_program.sources[index];
  const std::uint32_t together = source.arrivals.population > 0 ? 1 : source.arrivals.batch;
  for (std::uint32_t i = 0; i < together; ++i) {
    const bool isEnough = (m_settings.instances > 0 && m_state.arrivals >= m_settings.instances) ||
                          (source.arrivals.limit > 0 && m_state.sources[index].arrived >= source.arrivals.limit);
    if (isEnough)
      break;
    ++m_state.arrivals;
    beginInstance(index, member, none);
  }
  if (source.arrivals.population == 0)
    scheduleArrival(index);
}

/// An instance comes, by itself or as part of a conversation.
template <typename Observer>
void Engine<Observer>::beginInstance(Index index, std::uint32_t member, Index conversation)
{
  const SourceProgram &source = m_program.sources[index];
  const Index row = newFrame(m_program.nodes[source.node].scope, none, none);
  Frame &frame = m_state.frames[row];
  frame.source = index;
  frame.member = member;
  frame.path = source.path;
  frame.number = m_state.sources[index].arrived++;
  frame.instance = m_state.instances++;
  if (!m_program.attributes.empty())
    drawValues(row);
  if (source.converses)
    joinConversation(row, conversation);
  m_observer.frameBegins(m_state, row);
  if (m_program.scopes[frame.scope].hasEventSubProcesses)
    armFrame(row);
  const Index token = newToken(row, source.node);
  enter(token, source.node);
}

}  // namespace laneway::simulate
