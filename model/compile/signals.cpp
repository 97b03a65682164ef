#include "model/compile/signals.h"

#include <algorithm>

#include "model/compile/containers.h"
#include "model/process/document.h"

namespace laneway::compile {

using simulate::Index;

Signals::Signals(const Ledger &ledger, const std::unordered_set<Id> &touched)
{
  const Document &document = ledger.document();
  const auto isTouched = [&](const Node *node) {
    return node && isFlowNode(*node) && touched.contains(outermostContainer(document, *node));
  };
  for (const Flow &flow : document.flows()) {
    if (flow.kind != FlowKind::Message)
      continue;
    const Node *source = document.get<Node>(flow.source);
    const Node *target = document.get<Node>(flow.target);
    if (!isTouched(source) || !isTouched(target))
      continue;
    m_receivers[source->id].push_back(target->id);
    m_fedByFlow.insert(target->id);
  }
  for (const Node &node : document.nodes()) {
    const Event *event = node.as<Event>();
    const Activity *activity = node.as<Activity>();
    const bool sendsOrWaits = (event && !event->definitions.empty()) || (activity && !activity->message.isNull());
    if (sendsOrWaits && isTouched(&node))
      collect(node);
  }
}

void Signals::collect(const Node &node)
{
  if (const Activity *activity = node.as<Activity>()) {
    if (activity->type == TaskType::Receive)
      m_caught.insert({EventTrigger::Message, activity->message});
    else if (activity->type == TaskType::Send)
      m_thrown.insert({EventTrigger::Message, activity->message});
    return;
  }
  const Event &event = *node.as<Event>();
  const bool isThrowing = event.position == EventPosition::Throw || event.position == EventPosition::End;
  for (const EventDefinition &definition : event.definitions)
    (isThrowing ? m_thrown : m_caught).insert({definition.trigger, definition.reference});
}

std::optional<Index> Signals::awaited(const Node &node, EventTrigger trigger, Id reference)
{
  if (trigger == EventTrigger::Message && m_fedByFlow.contains(node.id))
    return rowOf({trigger, node.id});
  if (trigger == EventTrigger::Error || trigger == EventTrigger::Escalation) {
    // A catch that names nothing takes any; so is anything that is thrown without a name.
    const bool isAny = reference.isNull();
    const bool isThrown = m_thrown.contains({trigger, reference}) || (!isAny && m_thrown.contains({trigger, Id()}));
    if (isAny) {
      for (const Subject &subject : m_thrown)
        if (subject.trigger == trigger)
          return simulate::none;
      return {};
    }
    return isThrown ? std::optional(rowOf({trigger, reference})) : std::nullopt;
  }
  if (reference.isNull() || !m_thrown.contains({trigger, reference}))
    return {};
  return rowOf({trigger, reference});
}

std::optional<Index> Signals::thrown(const Node &node, EventTrigger trigger, Id reference)
{
  if (trigger == EventTrigger::Message) {
    const auto receiver = m_receivers.find(node.id);
    if (receiver != m_receivers.end())
      return rowOf({trigger, receiver->second.front()});
  }
  const bool takesAny = trigger == EventTrigger::Error || trigger == EventTrigger::Escalation;
  const bool isCaught = m_caught.contains({trigger, reference}) || (takesAny && m_caught.contains({trigger, Id()}));
  if (!isCaught || (reference.isNull() && !takesAny))
    return {};
  return rowOf({trigger, reference});
}

std::vector<Index> Signals::alsoSent(const Node &node)
{
  std::vector<Index> rows;
  const auto receiver = m_receivers.find(node.id);
  if (receiver == m_receivers.end())
    return rows;
  for (auto each = receiver->second.begin() + 1; each != receiver->second.end(); ++each)
    rows.push_back(rowOf({EventTrigger::Message, *each}));
  return rows;
}

bool Signals::isThrown(EventTrigger trigger) const
{
  return std::any_of(m_thrown.begin(), m_thrown.end(),
                     [trigger](const Subject &subject) { return subject.trigger == trigger; });
}

Index Signals::rowOf(const Subject &subject)
{
  return m_rows.try_emplace(subject, static_cast<Index>(m_rows.size())).first->second;
}

}  // namespace laneway::compile
