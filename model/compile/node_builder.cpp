#include "model/compile/node_builder.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

#include "model/compile/time_values.h"
#include "model/compile/timer_expression.h"

namespace laneway::compile {

using namespace Qt::StringLiterals;
using simulate::EventKind;
using simulate::Index;
using simulate::NodeKind;
using simulate::none;
using simulate::RepeatKind;

namespace {

simulate::Node rowIn(Index scope, NodeKind kind)
{
  simulate::Node row;
  row.scope = scope;
  row.kind = kind;
  return row;
}

/// The start event inside an event sub-process, or null.
const Node *startInside(const Document &document, const Node &subProcess)
{
  for (const Id child : document.children(subProcess.id))
    if (const Node *node = document.get<Node>(child); node && isStart(*node))
      return node;
  return nullptr;
}

void await(simulate::Node &row, const Wait &wait)
{
  row.event = wait.event;
  row.message = wait.message;
  row.delay = wait.delay;
  row.condition = wait.condition;
}

/// Whether a receive task is work that somebody does rather than a wait for what others send.
bool isWork(const Activity &receive)
{
  return !receive.role.isNull() || !receive.alsoNeeds.empty() || receive.cost.has_value();
}

}  // namespace

Ends NodeBuilder::build(const Node &node, Index scope, Entered entered)
{
  const Ends ends = buildRows(node, scope, entered);
  if (!node.assignments.empty())
    m_rows.node(ends.in).assignments = m_attributes.assignmentsOf(node);
  return ends;
}

Ends NodeBuilder::buildRows(const Node &node, Index scope, Entered entered)
{
  if (const Activity *activity = node.as<Activity>())
    return buildActivity(node, *activity, scope);
  if (const Gateway *gateway = node.as<Gateway>())
    return buildGateway(node, *gateway, scope);
  return buildEvent(node, *node.as<Event>(), scope, entered);
}

Index NodeBuilder::addStart(Id scopeElement, Index scope, Entered entered)
{
  const Index row = m_rows.addHelper(NodeKind::Start, scope, scopeElement);
  if (entered == Entered::FromOutside)
    m_openStarts.push_back({row, scopeElement});
  return row;
}

bool NodeBuilder::occurs(const Node &node)
{
  if (isBoundaryEvent(node))
    return m_triggers.interruptionBy(node).occurs;
  const Node *start = startInside(m_ledger.document(), node);
  return start && m_triggers.interruptionBy(*start).occurs;
}

Ends NodeBuilder::buildActivity(const Node &node, const Activity &activity, Index scope)
{
  if (activity.kind != ActivityKind::Task)
    return sendBehind(node, activity, scope, buildEntered(node, activity, scope));
  if (activity.type == TaskType::Receive && !isWork(activity))
    return buildReceive(node, activity, scope);
  return sendBehind(node, activity, scope, buildTask(node, activity, scope));
}

Ends NodeBuilder::sendBehind(const Node &node, const Activity &activity, Index scope, Ends ends)
{
  std::vector<Index> messages;
  const Id named = activity.type == TaskType::Send ? activity.message : Id();
  if (const std::optional<Index> message = m_signals.thrown(node, EventTrigger::Message, named))
    messages.push_back(*message);
  return send(node, scope, ends, std::move(messages));
}

Ends NodeBuilder::send(const Node &node, Index scope, Ends ends, std::vector<Index> messages)
{
  const std::vector<Index> more = m_signals.alsoSent(node);
  messages.insert(messages.end(), more.begin(), more.end());
  for (std::size_t i = 0; i < messages.size(); ++i) {
    const Index sent = m_rows.addHelper(NodeKind::Throw, scope, node.id, i);
    m_rows.node(sent).event = EventKind::Message;
    m_rows.node(sent).message = messages[i];
    m_rows.connect(ends.out, sent);
    ends.out = sent;
  }
  return ends;
}

Ends NodeBuilder::buildEntered(const Node &node, const Activity &activity, Index scope)
{
  const bool isEventSubProcess =
      activity.kind == ActivityKind::SubProcess && activity.subProcess == SubProcessType::Event;
  const Index body = m_enter(node, isEventSubProcess ? Entered::ByEvent : Entered::ByCall);
  if (body == none)
    return buildTask(node, activity, scope);
  simulate::Node row = rowIn(scope, isEventSubProcess ? NodeKind::EventSubProcess : NodeKind::Call);
  row.body = body;
  repeat(row, node, activity);
  const Index at = m_rows.addNode(std::move(row), node.id);
  return {at, at};
}

Ends NodeBuilder::buildTask(const Node &node, const Activity &activity, Index scope)
{
  simulate::Node row = rowIn(scope, NodeKind::Task);
  row.work.duration = durationOf(node, activity);
  row.work.alternatives = m_people.waysToStaff(node, activity);
  row.work.costPerExecution = activity.cost.value_or(Money{}).tenThousandths;
  organise(row.work, node, activity);
  m_ledger.result().hasCosts = m_ledger.result().hasCosts || activity.cost.has_value();
  repeat(row, node, activity);
  const Index at = m_rows.addNode(std::move(row), node.id);
  return {at, at};
}

/// Who goes first, how many are worked on together, and what may go wrong.
void NodeBuilder::organise(simulate::Work &work, const Node &node, const Activity &activity) const
{
  work.priority = activity.priority;
  work.priorityExpression = m_attributes.number(node.id, activity.priorityBy).value_or(none);
  if (activity.capacity) {
    work.room = static_cast<Index>(std::max(0, *activity.capacity));
    work.whenFull = activity.whenFull == WhenFull::Block ? simulate::WhenFull::Block : simulate::WhenFull::Lose;
  }
  if (activity.batch) {
    work.batching.size = static_cast<std::uint32_t>(std::max(0, activity.batch->size));
    if (activity.batch->timeout)
      work.batching.timeout = activity.batch->timeout->microseconds;
    work.batching.mode =
        activity.batch->mode == BatchMode::Together ? simulate::BatchMode::Parallel : simulate::BatchMode::Sequential;
  }
  if (activity.setup)
    work.setup = toSimulation(*activity.setup);
  if (activity.failure) {
    work.failure.probability = activity.failure->share.value;
    work.failure.retries = static_cast<std::uint32_t>(std::max(0, activity.failure->retries));
  }
}

Ends NodeBuilder::buildReceive(const Node &node, const Activity &activity, Index scope)
{
  simulate::Node row = rowIn(scope, NodeKind::Catch);
  if (const auto message = m_signals.awaited(node, EventTrigger::Message, activity.message)) {
    row.event = EventKind::Message;
    row.message = *message;
  } else {
    await(row, delayOf(durationOf(node, activity)));
  }
  const Index at = m_rows.addNode(std::move(row), node.id);
  return {at, at};
}

Ends NodeBuilder::buildGateway(const Node &node, const Gateway &gateway, Index scope)
{
  NodeKind kind = NodeKind::Exclusive;
  switch (gateway.kind) {
    case GatewayKind::Exclusive:
      break;
    case GatewayKind::Parallel:
      kind = NodeKind::Parallel;
      break;
    case GatewayKind::Inclusive:
      kind = NodeKind::Inclusive;
      break;
    case GatewayKind::EventBased:
      kind = NodeKind::EventBased;
      break;
    case GatewayKind::Complex:
      m_ledger.error(u"unsupported-complex-gateway"_s, {node.id});
      break;
  }
  const Index at = m_rows.addNode(rowIn(scope, kind), node.id);
  return {at, at};
}

Ends NodeBuilder::buildEvent(const Node &node, const Event &event, Index scope, Entered entered)
{
  simulate::Node row = rowIn(scope, NodeKind::Catch);
  switch (event.position) {
    case EventPosition::Start:
      return buildStart(node, event, scope, entered);
    case EventPosition::Catch:
      await(row, m_triggers.awaitedBy(node));
      break;
    case EventPosition::Throw:
      row.kind = NodeKind::Throw;
      std::tie(row.event, row.message) = m_triggers.setOffBy(node);
      break;
    case EventPosition::End:
      row.kind = NodeKind::End;
      std::tie(row.event, row.message) = m_triggers.setOffBy(node);
      break;
    case EventPosition::Boundary: {
      row.kind = NodeKind::Boundary;
      await(row, m_triggers.interruptionBy(node));
      row.interrupting = event.interrupting;
      const auto host = m_ledger.result().elements.nodeRows.find(event.host);
      row.host = host == m_ledger.result().elements.nodeRows.end() ? none : host->second;
      break;
    }
  }
  const bool throws = row.kind == NodeKind::Throw;
  const Index at = m_rows.addNode(std::move(row), node.id);
  return throws ? send(node, scope, {at, at}, {}) : Ends{at, at};
}

Ends NodeBuilder::buildStart(const Node &node, const Event &event, Index scope, Entered entered)
{
  simulate::Node row = rowIn(scope, NodeKind::Start);
  if (entered == Entered::ByEvent) {
    await(row, m_triggers.interruptionBy(node));
    row.interrupting = event.interrupting;
  } else if (entered == Entered::FromOutside) {
    setArrivals(row, node, event);
  }
  const bool isOpen = entered == Entered::FromOutside && !row.arrivals && row.event == EventKind::None;
  const Index at = m_rows.addNode(std::move(row), node.id);
  if (isOpen)
    m_openStarts.push_back({at, node.id});
  return {at, at};
}

void NodeBuilder::setArrivals(simulate::Node &row, const Node &node, const Event &event)
{
  if (event.arrivals) {
    row.arrivals.emplace();
    row.arrivals->gap = toSimulation(event.arrivals->interval);
    row.arrivals->calendar = m_calendars.rowOf(event.arrivals->calendar);
    row.arrivals->population = static_cast<std::uint32_t>(std::max(0, event.arrivals->population.value_or(0)));
    return;
  }
  if (setTimedArrivals(row, node, event))
    return;
  if (const std::optional<Wait> wait = m_triggers.startedBy(node))
    await(row, *wait);
}

bool NodeBuilder::setTimedArrivals(simulate::Node &row, const Node &node, const Event &event) const
{
  if (event.definitions.size() != 1 || event.definitions.front().trigger != EventTrigger::Timer)
    return false;
  const QString &expression = event.definitions.front().expression;
  if (expression.trimmed().isEmpty())
    return false;
  const std::optional<TimerExpression> timer = parseTimer(expression);
  if (!timer) {
    m_ledger.warning(u"timer-not-understood"_s, {node.id}, {expression});
    return false;
  }
  simulate::Arrivals &arrivals = row.arrivals.emplace();
  const Duration interval = timer->interval.value_or(Duration{});
  arrivals.gap = simulate::Distribution::constant(static_cast<double>(interval.microseconds));
  if (timer->date.isValid())
    arrivals.first = std::max(simulate::Time{0}, m_ledger.result().clock.timeAt(timer->date));
  if (!timer->isRepeating)
    arrivals.limit = 1;
  else if (timer->repetitions && *timer->repetitions > 0)
    arrivals.limit = static_cast<std::uint64_t>(*timer->repetitions);
  return true;
}

simulate::Distribution NodeBuilder::durationOf(const Node &node, const Activity &activity) const
{
  if (activity.duration)
    return toSimulation(*activity.duration);
  m_ledger.assume(node.id, AssumedProperty::Duration, assumedDuration());
  return toSimulation(assumedDuration());
}

void NodeBuilder::repeat(simulate::Node &row, const Node &node, const Activity &activity) const
{
  constexpr int AssumedCount = 3;
  constexpr double AssumedRepetition = 0.5;
  const Loop &loop = activity.loop;
  switch (loop.kind) {
    case LoopKind::None:
      return;
    case LoopKind::Standard:
      row.repetition.kind = RepeatKind::Loop;
      row.repetition.count = simulate::Distribution::constant(loop.count.value_or(0));
      row.repetition.testBefore = loop.testBefore;
      row.repetition.condition = m_attributes.condition(node.id, loop.condition, true).value_or(none);
      if (row.repetition.condition != none)
        return;
      row.repetition.repeatProbability = AssumedRepetition;
      m_ledger.assume(node.id, AssumedProperty::Loop, Share{AssumedRepetition});
      return;
    case LoopKind::ParallelInstances:
    case LoopKind::SequentialInstances:
      row.repetition.kind =
          loop.kind == LoopKind::ParallelInstances ? RepeatKind::ParallelInstances : RepeatKind::SequentialInstances;
      row.repetition.count = simulate::Distribution::constant(loop.count.value_or(AssumedCount));
      row.repetition.condition = m_attributes.condition(node.id, loop.condition, true).value_or(none);
      if (!loop.count)
        m_ledger.assume(node.id, AssumedProperty::Loop, AssumedCount);
      return;
  }
}

}  // namespace laneway::compile
