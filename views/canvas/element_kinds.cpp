#include "views/canvas/element_kinds.h"

#include <algorithm>

#include <QCoreApplication>

namespace laneway {

using namespace Qt::StringLiterals;

namespace {

NodeDetail task(TaskType type)
{
  Activity activity;
  activity.type = type;
  return activity;
}

NodeDetail activity(ActivityKind kind, SubProcessType type = SubProcessType::Embedded)
{
  Activity made;
  made.kind = kind;
  made.subProcess = type;
  return made;
}

NodeDetail gateway(GatewayKind kind)
{
  Gateway made;
  made.kind = kind;
  return made;
}

NodeDetail event(EventPosition position)
{
  Event made;
  made.position = position;
  return made;
}

NodeDetail event(EventPosition position, EventTrigger trigger)
{
  Event made;
  made.position = position;
  EventDefinition definition;
  definition.trigger = trigger;
  made.definitions.push_back(definition);
  return made;
}

NodeDetail data(DataKind kind)
{
  Data made;
  made.kind = kind;
  return made;
}

std::vector<ElementKind> makeKinds()
{
  using P = EventPosition;
  using T = EventTrigger;
  // clang-format off
  return {
      {u"step"_s, u"step"_s, QT_TRANSLATE_NOOP("ElementKind", "Step"), QT_TRANSLATE_NOOP("ElementKind", "task activity"), task(TaskType::Abstract)},
      {u"decision"_s, u"decision"_s, QT_TRANSLATE_NOOP("ElementKind", "Decision"), QT_TRANSLATE_NOOP("ElementKind", "exclusive gateway xor if branch"), gateway(GatewayKind::Exclusive)},
      {u"parallel"_s, u"parallel"_s, QT_TRANSLATE_NOOP("ElementKind", "Parallel"), QT_TRANSLATE_NOOP("ElementKind", "gateway and fork join"), gateway(GatewayKind::Parallel)},
      {u"start"_s, u"start"_s, QT_TRANSLATE_NOOP("ElementKind", "Start"), QT_TRANSLATE_NOOP("ElementKind", "event begin trigger"), event(P::Start)},
      {u"end"_s, u"end"_s, QT_TRANSLATE_NOOP("ElementKind", "End"), QT_TRANSLATE_NOOP("ElementKind", "event finish result"), event(P::End)},
      {u"note"_s, u"note"_s, QT_TRANSLATE_NOOP("ElementKind", "Note"), QT_TRANSLATE_NOOP("ElementKind", "text annotation comment"), Annotation{}},
      {u"user-task"_s, u"user-task"_s, QT_TRANSLATE_NOOP("ElementKind", "User task"), QT_TRANSLATE_NOOP("ElementKind", "step person"), task(TaskType::User)},
      {u"manual-task"_s, u"manual-task"_s, QT_TRANSLATE_NOOP("ElementKind", "Manual task"), QT_TRANSLATE_NOOP("ElementKind", "step hand paper"), task(TaskType::Manual)},
      {u"service-task"_s, u"service-task"_s, QT_TRANSLATE_NOOP("ElementKind", "Service task"), QT_TRANSLATE_NOOP("ElementKind", "step system automatic"), task(TaskType::Service)},
      {u"send-task"_s, u"send-task"_s, QT_TRANSLATE_NOOP("ElementKind", "Send task"), QT_TRANSLATE_NOOP("ElementKind", "step message mail"), task(TaskType::Send)},
      {u"receive-task"_s, u"receive-task"_s, QT_TRANSLATE_NOOP("ElementKind", "Receive task"), QT_TRANSLATE_NOOP("ElementKind", "step message wait"), task(TaskType::Receive)},
      {u"script-task"_s, u"script-task"_s, QT_TRANSLATE_NOOP("ElementKind", "Script task"), QT_TRANSLATE_NOOP("ElementKind", "step program"), task(TaskType::Script)},
      {u"business-rule-task"_s, u"business-rule-task"_s, QT_TRANSLATE_NOOP("ElementKind", "Business rule task"), QT_TRANSLATE_NOOP("ElementKind", "step decision table"), task(TaskType::BusinessRule)},
      {u"call"_s, u"call"_s, QT_TRANSLATE_NOOP("ElementKind", "Call of a workflow"), QT_TRANSLATE_NOOP("ElementKind", "step activity link process"), activity(ActivityKind::Call)},
      {u"sub-process"_s, u"sub-process"_s, QT_TRANSLATE_NOOP("ElementKind", "Sub-process"), QT_TRANSLATE_NOOP("ElementKind", "embedded steps group"), activity(ActivityKind::SubProcess)},
      {u"event-sub-process"_s, u"sub-process"_s, QT_TRANSLATE_NOOP("ElementKind", "Event sub-process"), "", activity(ActivityKind::SubProcess, SubProcessType::Event)},
      {u"transaction"_s, u"sub-process"_s, QT_TRANSLATE_NOOP("ElementKind", "Transaction"), QT_TRANSLATE_NOOP("ElementKind", "sub-process"), activity(ActivityKind::SubProcess, SubProcessType::Transaction)},
      {u"ad-hoc"_s, u"sub-process"_s, QT_TRANSLATE_NOOP("ElementKind", "Ad-hoc sub-process"), QT_TRANSLATE_NOOP("ElementKind", "any order"), activity(ActivityKind::SubProcess, SubProcessType::AdHoc)},
      {u"inclusive"_s, u"inclusive"_s, QT_TRANSLATE_NOOP("ElementKind", "Inclusive gateway"), QT_TRANSLATE_NOOP("ElementKind", "or branch"), gateway(GatewayKind::Inclusive)},
      {u"event-based"_s, u"event-based"_s, QT_TRANSLATE_NOOP("ElementKind", "Event-based gateway"), QT_TRANSLATE_NOOP("ElementKind", "wait first"), gateway(GatewayKind::EventBased)},
      {u"complex"_s, u"complex"_s, QT_TRANSLATE_NOOP("ElementKind", "Complex gateway"), "", gateway(GatewayKind::Complex)},
      {u"intermediate"_s, u"intermediate"_s, QT_TRANSLATE_NOOP("ElementKind", "Intermediate event"), QT_TRANSLATE_NOOP("ElementKind", "milestone"), event(P::Throw)},
      {u"timer"_s, u"timer-event"_s, QT_TRANSLATE_NOOP("ElementKind", "Timer"), QT_TRANSLATE_NOOP("ElementKind", "event wait delay clock"), event(P::Catch, T::Timer)},
      {u"message-catch"_s, u"message-event"_s, QT_TRANSLATE_NOOP("ElementKind", "Message received"), QT_TRANSLATE_NOOP("ElementKind", "event catch wait"), event(P::Catch, T::Message)},
      {u"message-throw"_s, u"message-event"_s, QT_TRANSLATE_NOOP("ElementKind", "Message sent"), QT_TRANSLATE_NOOP("ElementKind", "event throw"), event(P::Throw, T::Message)},
      {u"signal-catch"_s, u"signal-event"_s, QT_TRANSLATE_NOOP("ElementKind", "Signal received"), QT_TRANSLATE_NOOP("ElementKind", "event catch"), event(P::Catch, T::Signal)},
      {u"signal-throw"_s, u"signal-event"_s, QT_TRANSLATE_NOOP("ElementKind", "Signal sent"), QT_TRANSLATE_NOOP("ElementKind", "event throw broadcast"), event(P::Throw, T::Signal)},
      {u"conditional"_s, u"conditional-event"_s, QT_TRANSLATE_NOOP("ElementKind", "Condition becomes true"), QT_TRANSLATE_NOOP("ElementKind", "event conditional catch"), event(P::Catch, T::Conditional)},
      {u"link-catch"_s, u"link-event"_s, QT_TRANSLATE_NOOP("ElementKind", "Link from elsewhere"), QT_TRANSLATE_NOOP("ElementKind", "event catch connector"), event(P::Catch, T::Link)},
      {u"link-throw"_s, u"link-event"_s, QT_TRANSLATE_NOOP("ElementKind", "Link to elsewhere"), QT_TRANSLATE_NOOP("ElementKind", "event throw connector"), event(P::Throw, T::Link)},
      {u"escalation-throw"_s, u"escalation-event"_s, QT_TRANSLATE_NOOP("ElementKind", "Escalation"), QT_TRANSLATE_NOOP("ElementKind", "event throw"), event(P::Throw, T::Escalation)},
      {u"compensation-throw"_s, u"compensation-event"_s, QT_TRANSLATE_NOOP("ElementKind", "Compensation"), QT_TRANSLATE_NOOP("ElementKind", "event throw undo"), event(P::Throw, T::Compensation)},
      {u"message-start"_s, u"message-event"_s, QT_TRANSLATE_NOOP("ElementKind", "Start by a message"), QT_TRANSLATE_NOOP("ElementKind", "event"), event(P::Start, T::Message)},
      {u"timer-start"_s, u"timer-event"_s, QT_TRANSLATE_NOOP("ElementKind", "Start by a timer"), QT_TRANSLATE_NOOP("ElementKind", "event schedule"), event(P::Start, T::Timer)},
      {u"signal-start"_s, u"signal-event"_s, QT_TRANSLATE_NOOP("ElementKind", "Start by a signal"), QT_TRANSLATE_NOOP("ElementKind", "event"), event(P::Start, T::Signal)},
      {u"conditional-start"_s, u"conditional-event"_s, QT_TRANSLATE_NOOP("ElementKind", "Start by a condition"), QT_TRANSLATE_NOOP("ElementKind", "event conditional"), event(P::Start, T::Conditional)},
      {u"message-end"_s, u"message-event"_s, QT_TRANSLATE_NOOP("ElementKind", "End with a message"), QT_TRANSLATE_NOOP("ElementKind", "event"), event(P::End, T::Message)},
      {u"error-end"_s, u"error-event"_s, QT_TRANSLATE_NOOP("ElementKind", "End with an error"), QT_TRANSLATE_NOOP("ElementKind", "event"), event(P::End, T::Error)},
      {u"escalation-end"_s, u"escalation-event"_s, QT_TRANSLATE_NOOP("ElementKind", "End with an escalation"), QT_TRANSLATE_NOOP("ElementKind", "event"), event(P::End, T::Escalation)},
      {u"signal-end"_s, u"signal-event"_s, QT_TRANSLATE_NOOP("ElementKind", "End with a signal"), QT_TRANSLATE_NOOP("ElementKind", "event"), event(P::End, T::Signal)},
      {u"compensation-end"_s, u"compensation-event"_s, QT_TRANSLATE_NOOP("ElementKind", "End with a compensation"), QT_TRANSLATE_NOOP("ElementKind", "event undo"), event(P::End, T::Compensation)},
      {u"cancel-end"_s, u"cancel-event"_s, QT_TRANSLATE_NOOP("ElementKind", "End with a cancellation"), QT_TRANSLATE_NOOP("ElementKind", "event transaction"), event(P::End, T::Cancel)},
      {u"terminate"_s, u"terminate-event"_s, QT_TRANSLATE_NOOP("ElementKind", "End everything"), QT_TRANSLATE_NOOP("ElementKind", "event terminate stop"), event(P::End, T::Terminate)},
      {u"boundary-timer"_s, u"timer-event"_s, QT_TRANSLATE_NOOP("ElementKind", "Timer on a step"), QT_TRANSLATE_NOOP("ElementKind", "boundary event deadline"), event(P::Boundary, T::Timer)},
      {u"boundary-error"_s, u"error-event"_s, QT_TRANSLATE_NOOP("ElementKind", "Error on a step"), QT_TRANSLATE_NOOP("ElementKind", "boundary event"), event(P::Boundary, T::Error)},
      {u"boundary-message"_s, u"message-event"_s, QT_TRANSLATE_NOOP("ElementKind", "Message on a step"), QT_TRANSLATE_NOOP("ElementKind", "boundary event"), event(P::Boundary, T::Message)},
      {u"boundary-escalation"_s, u"escalation-event"_s, QT_TRANSLATE_NOOP("ElementKind", "Escalation on a step"), QT_TRANSLATE_NOOP("ElementKind", "boundary event"), event(P::Boundary, T::Escalation)},
      {u"boundary-signal"_s, u"signal-event"_s, QT_TRANSLATE_NOOP("ElementKind", "Signal on a step"), QT_TRANSLATE_NOOP("ElementKind", "boundary event"), event(P::Boundary, T::Signal)},
      {u"boundary-conditional"_s, u"conditional-event"_s, QT_TRANSLATE_NOOP("ElementKind", "Condition on a step"), QT_TRANSLATE_NOOP("ElementKind", "boundary event"), event(P::Boundary, T::Conditional)},
      {u"boundary-compensation"_s, u"compensation-event"_s, QT_TRANSLATE_NOOP("ElementKind", "Compensation on a step"), QT_TRANSLATE_NOOP("ElementKind", "boundary event undo"), event(P::Boundary, T::Compensation)},
      {u"boundary-cancel"_s, u"cancel-event"_s, QT_TRANSLATE_NOOP("ElementKind", "Cancellation on a transaction"), QT_TRANSLATE_NOOP("ElementKind", "boundary event"), event(P::Boundary, T::Cancel)},
      {u"data-object"_s, u"data-object"_s, QT_TRANSLATE_NOOP("ElementKind", "Data"), QT_TRANSLATE_NOOP("ElementKind", "object document form"), data(DataKind::Object)},
      {u"data-store"_s, u"data-store"_s, QT_TRANSLATE_NOOP("ElementKind", "Data store"), QT_TRANSLATE_NOOP("ElementKind", "database file archive"), data(DataKind::Store)},
      {u"data-input"_s, u"data-object"_s, QT_TRANSLATE_NOOP("ElementKind", "Data input"), "", data(DataKind::Input)},
      {u"data-output"_s, u"data-object"_s, QT_TRANSLATE_NOOP("ElementKind", "Data output"), "", data(DataKind::Output)},
      {u"group"_s, u"group"_s, QT_TRANSLATE_NOOP("ElementKind", "Group"), QT_TRANSLATE_NOOP("ElementKind", "frame dashed"), Group{}},
      {u"pool"_s, u"pool"_s, QT_TRANSLATE_NOOP("ElementKind", "Pool"), QT_TRANSLATE_NOOP("ElementKind", "participant organisation swimlane"), NewSwimlane::Pool},
      {u"lane"_s, u"lane"_s, QT_TRANSLATE_NOOP("ElementKind", "Lane"), QT_TRANSLATE_NOOP("ElementKind", "role swimlane department"), NewSwimlane::Lane},
      {u"phase"_s, u"phase"_s, QT_TRANSLATE_NOOP("ElementKind", "Phase"), QT_TRANSLATE_NOOP("ElementKind", "column milestone stage"), NewSwimlane::Phase},
      {u"black-box"_s, u"pool"_s, QT_TRANSLATE_NOOP("ElementKind", "Outside party"), QT_TRANSLATE_NOOP("ElementKind", "black box pool participant customer supplier"), NewSwimlane::BlackBox},
  };
  // clang-format on
}

QString translated(const char *text)
{
  return text && *text ? QCoreApplication::translate("ElementKind", text) : QString();
}

bool sameKind(const Activity &a, const Activity &b)
{
  return a.kind == b.kind && (a.kind != ActivityKind::Task || a.type == b.type) &&
         (a.kind != ActivityKind::SubProcess || a.subProcess == b.subProcess);
}

bool sameKind(const Event &a, const Event &b)
{
  const auto triggerOf = [](const Event &each) {
    return each.definitions.empty() ? -1 : static_cast<int>(each.definitions.front().trigger);
  };
  return a.position == b.position && triggerOf(a) == triggerOf(b);
}

bool sameKind(const NodeDetail &a, const NodeDetail &b)
{
  if (a.index() != b.index())
    return false;
  if (const Activity *step = std::get_if<Activity>(&a))
    return sameKind(*step, std::get<Activity>(b));
  if (const Event *happening = std::get_if<Event>(&a))
    return sameKind(*happening, std::get<Event>(b));
  if (const Gateway *way = std::get_if<Gateway>(&a))
    return way->kind == std::get<Gateway>(b).kind;
  if (const Data *thing = std::get_if<Data>(&a))
    return thing->kind == std::get<Data>(b).kind;
  return true;
}

}  // namespace

const std::vector<ElementKind> &elementKinds()
{
  static const std::vector<ElementKind> kinds = makeKinds();
  return kinds;
}

const ElementKind *elementKind(QStringView key)
{
  for (const ElementKind &kind : elementKinds())
    if (kind.key == key)
      return &kind;
  return nullptr;
}

QString elementName(const ElementKind &kind)
{
  return translated(kind.name);
}

bool matches(const ElementKind &kind, const QString &typed)
{
  const QStringList known = (elementName(kind) + u' ' + translated(kind.words)).split(u' ', Qt::SkipEmptyParts);
  const QStringList wanted = typed.split(u' ', Qt::SkipEmptyParts);
  return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
    return std::any_of(known.begin(), known.end(),
                       [&](const QString &each) { return each.startsWith(word, Qt::CaseInsensitive); });
  });
}

QString kindOf(const Node &node)
{
  for (const ElementKind &kind : elementKinds())
    if (const NodeDetail *detail = std::get_if<NodeDetail>(&kind.element); detail && sameKind(*detail, node.detail))
      return elementName(kind);
  if (node.as<Event>())
    return QCoreApplication::translate("ElementKind", "Event");
  return QCoreApplication::translate("ElementKind", "Step");
}

}  // namespace laneway
