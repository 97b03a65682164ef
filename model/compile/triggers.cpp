#include "model/compile/triggers.h"

#include <algorithm>

#include "model/compile/time_values.h"
#include "model/compile/timer_expression.h"
#include "model/process/node.h"

namespace laneway::compile {

using namespace Qt::StringLiterals;
using simulate::EventKind;
using simulate::Index;
using simulate::none;

namespace {

EventKind kindOf(EventTrigger trigger)
{
  switch (trigger) {
    case EventTrigger::Message:
      return EventKind::Message;
    case EventTrigger::Timer:
      return EventKind::Timer;
    case EventTrigger::Error:
      return EventKind::Error;
    case EventTrigger::Escalation:
      return EventKind::Escalation;
    case EventTrigger::Cancel:
      return EventKind::Cancel;
    case EventTrigger::Compensation:
      return EventKind::Compensation;
    case EventTrigger::Conditional:
      return EventKind::Conditional;
    case EventTrigger::Link:
      return EventKind::None;
    case EventTrigger::Signal:
      return EventKind::Signal;
    case EventTrigger::Terminate:
      return EventKind::Terminate;
  }
  return EventKind::None;
}

bool isExchanged(EventTrigger trigger)
{
  switch (trigger) {
    case EventTrigger::Message:
    case EventTrigger::Signal:
    case EventTrigger::Error:
    case EventTrigger::Escalation:
      return true;
    case EventTrigger::Timer:
    case EventTrigger::Cancel:
    case EventTrigger::Compensation:
    case EventTrigger::Conditional:
    case EventTrigger::Link:
    case EventTrigger::Terminate:
      return false;
  }
  return false;
}

}  // namespace

Wait delayOf(simulate::Distribution delay)
{
  Wait wait;
  wait.event = EventKind::Timer;
  wait.delay = std::move(delay);
  return wait;
}

Wait Triggers::awaitedBy(const Node &node)
{
  const Event &event = *node.as<Event>();
  const bool passesAtOnce = std::all_of(event.definitions.begin(), event.definitions.end(),
                                        [](const EventDefinition &each) { return each.trigger == EventTrigger::Link; });
  if (passesAtOnce && !event.delay)
    return {};
  if (std::optional<Wait> wait = stated(node, event))
    return *std::move(wait);
  m_ledger.assume(node.id, AssumedProperty::Delay, assumedDuration());
  return delayOf(toSimulation(assumedDuration()));
}

const Wait &Triggers::interruptionBy(const Node &node)
{
  const auto [known, isNew] = m_interruptions.try_emplace(node.id);
  if (!isNew)
    return known->second;
  const Event &event = *node.as<Event>();
  const auto is = [&event](EventTrigger trigger) {
    return event.definitions.size() == 1 && event.definitions.front().trigger == trigger;
  };
  // Set off by other events only; there is nothing to assume about them.
  if (is(EventTrigger::Compensation) || is(EventTrigger::Cancel)) {
    const bool isCancel = is(EventTrigger::Cancel);
    known->second.event = isCancel ? EventKind::Cancel : EventKind::Compensation;
    known->second.occurs =
        m_signals.isThrown(EventTrigger::Cancel) || (!isCancel && m_signals.isThrown(EventTrigger::Compensation));
    return known->second;
  }
  if (std::optional<Wait> wait = stated(node, event)) {
    known->second = *std::move(wait);
  } else {
    known->second.occurs = false;
    m_ledger.assume(node.id, AssumedProperty::Delay, DoesNotOccur{});
  }
  return known->second;
}

std::optional<Wait> Triggers::startedBy(const Node &node)
{
  const Event &event = *node.as<Event>();
  for (const EventDefinition &definition : event.definitions) {
    if (definition.trigger != EventTrigger::Message && definition.trigger != EventTrigger::Signal)
      continue;
    if (const auto message = m_signals.awaited(node, definition.trigger, definition.reference)) {
      Wait wait;
      wait.event = kindOf(definition.trigger);
      wait.message = *message;
      return wait;
    }
  }
  // A plain start to which a message flow leads is one that waits for it.
  if (!event.definitions.empty())
    return {};
  const auto message = m_signals.awaited(node, EventTrigger::Message, {});
  if (!message)
    return {};
  Wait wait;
  wait.event = EventKind::Message;
  wait.message = *message;
  return wait;
}

std::optional<Wait> Triggers::stated(const Node &node, const Event &event)
{
  if (event.delay)
    return delayOf(toSimulation(*event.delay));
  if (event.definitions.size() != 1)
    return {};
  const EventDefinition &definition = event.definitions.front();
  if (definition.trigger == EventTrigger::Timer)
    return statedByTimer(node, definition);
  if (definition.trigger == EventTrigger::Conditional) {
    const std::optional<Index> condition = m_attributes.condition(node.id, definition.expression);
    if (!condition)
      return {};
    Wait wait;
    wait.event = EventKind::Conditional;
    wait.condition = *condition;
    return wait;
  }
  if (!isExchanged(definition.trigger))
    return {};
  const std::optional<Index> message = m_signals.awaited(node, definition.trigger, definition.reference);
  if (!message)
    return {};
  Wait wait;
  wait.event = kindOf(definition.trigger);
  wait.message = *message;
  return wait;
}

std::optional<Wait> Triggers::statedByTimer(const Node &node, const EventDefinition &definition)
{
  if (definition.expression.trimmed().isEmpty())
    return {};
  const std::optional<TimerExpression> timer = parseTimer(definition.expression);
  if (timer && timer->interval && !timer->date.isValid()) {
    const auto microseconds = static_cast<double>(timer->interval->microseconds);
    return delayOf(simulate::Distribution::constant(microseconds));
  }
  m_ledger.warning(timer ? u"timer-needs-duration"_s : u"timer-not-understood"_s, {node.id}, {definition.expression});
  return {};
}

std::pair<EventKind, Index> Triggers::setOffBy(const Node &node)
{
  const Event &event = *node.as<Event>();
  for (const EventDefinition &definition : event.definitions) {
    switch (definition.trigger) {
      case EventTrigger::Terminate:
        return {EventKind::Terminate, none};
      case EventTrigger::Compensation:
        return {EventKind::Compensation, none};
      case EventTrigger::Cancel:
        return {EventKind::Cancel, none};
      case EventTrigger::Message:
      case EventTrigger::Signal:
      case EventTrigger::Escalation:
        if (const auto message = m_signals.thrown(node, definition.trigger, definition.reference))
          return {kindOf(definition.trigger), *message};
        break;
      case EventTrigger::Error:
        if (const auto message = m_signals.thrown(node, definition.trigger, definition.reference))
          return {EventKind::Error, *message};
        return {EventKind::Error, none};  // nobody takes it up: the whole instance ends
      case EventTrigger::Timer:
      case EventTrigger::Conditional:
      case EventTrigger::Link:
        break;
    }
  }
  return {EventKind::None, none};
}

}  // namespace laneway::compile
