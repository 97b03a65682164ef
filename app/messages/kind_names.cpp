#include "app/messages/kind_names.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace laneway {

namespace {

QString translated(const char *text, int number = -1)
{
  return QCoreApplication::translate("KindNames", text, nullptr, number);
}

/// What a count of elements tells apart.
enum class Kin { Step, Gateway, Event, Data, Note, Group, Flow, Lane, Pool, Role, Other };

Kin kinOf(const Element &element)
{
  if (const Node *node = as<Node>(element)) {
    static constexpr std::array OfDetail{Kin::Step, Kin::Gateway, Kin::Event, Kin::Data, Kin::Note, Kin::Group};
    static_assert(std::variant_size_v<NodeDetail> == OfDetail.size());
    return OfDetail.at(node->detail.index());
  }
  if (as<Flow>(element))
    return Kin::Flow;
  if (as<Lane>(element))
    return Kin::Lane;
  if (as<Pool>(element))
    return Kin::Pool;
  return as<Role>(element) ? Kin::Role : Kin::Other;
}

QString counted(Kin kin, int number)
{
  switch (kin) {
    case Kin::Step:
      return translated(QT_TRANSLATE_N_NOOP("KindNames", "%n step(s)"), number);
    case Kin::Gateway:
      return translated(QT_TRANSLATE_N_NOOP("KindNames", "%n gateway(s)"), number);
    case Kin::Event:
      return translated(QT_TRANSLATE_N_NOOP("KindNames", "%n event(s)"), number);
    case Kin::Data:
      return translated(QT_TRANSLATE_N_NOOP("KindNames", "%n piece(s) of data"), number);
    case Kin::Note:
      return translated(QT_TRANSLATE_N_NOOP("KindNames", "%n note(s)"), number);
    case Kin::Group:
      return translated(QT_TRANSLATE_N_NOOP("KindNames", "%n group(s)"), number);
    case Kin::Flow:
      return translated(QT_TRANSLATE_N_NOOP("KindNames", "%n flow(s)"), number);
    case Kin::Lane:
      return translated(QT_TRANSLATE_N_NOOP("KindNames", "%n lane(s)"), number);
    case Kin::Pool:
      return translated(QT_TRANSLATE_N_NOOP("KindNames", "%n pool(s)"), number);
    case Kin::Role:
      return translated(QT_TRANSLATE_N_NOOP("KindNames", "%n role(s)"), number);
    case Kin::Other:
      return translated(QT_TRANSLATE_N_NOOP("KindNames", "%n other element(s)"), number);
  }
  Q_UNREACHABLE();
}

QString kindName(const Activity &activity)
{
  if (activity.kind == ActivityKind::SubProcess)
    return nameOf(activity.subProcess);
  return translated(QT_TRANSLATE_NOOP("KindNames", "Step"));
}

QString kindName(const Gateway &gateway)
{
  return nameOf(gateway.kind);
}

QString kindName(const Event &event)
{
  return nameOf(event.position);
}

QString kindName(const Data &data)
{
  return nameOf(data.kind);
}

QString kindName(const Annotation &)
{
  return translated(QT_TRANSLATE_NOOP("KindNames", "Note"));
}

QString kindName(const Group &)
{
  return translated(QT_TRANSLATE_NOOP("KindNames", "Group"));
}

QString kindName(FlowKind kind)
{
  switch (kind) {
    case FlowKind::Sequence:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Flow"));
    case FlowKind::Message:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Message flow"));
    case FlowKind::Association:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Association"));
    case FlowKind::DataAssociation:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Data flow"));
  }
  Q_UNREACHABLE();
}

}  // namespace

QString kindName(const Element &element)
{
  if (const Node *node = as<Node>(element))
    return std::visit([](const auto &detail) { return kindName(detail); }, node->detail);
  if (const Flow *flow = as<Flow>(element))
    return kindName(flow->kind);
  if (const Lane *lane = as<Lane>(element))
    return lane->kind == LaneKind::Lane ? translated(QT_TRANSLATE_NOOP("KindNames", "Lane"))
                                        : translated(QT_TRANSLATE_NOOP("KindNames", "Phase"));
  if (as<Pool>(element))
    return translated(QT_TRANSLATE_NOOP("KindNames", "Pool"));
  if (as<Process>(element))
    return translated(QT_TRANSLATE_NOOP("KindNames", "Process"));
  if (as<Workflow>(element))
    return translated(QT_TRANSLATE_NOOP("KindNames", "Workflow"));
  if (as<Role>(element))
    return translated(QT_TRANSLATE_NOOP("KindNames", "Role"));
  if (as<Person>(element))
    return translated(QT_TRANSLATE_NOOP("KindNames", "Person"));
  if (as<Scenario>(element))
    return translated(QT_TRANSLATE_NOOP("KindNames", "Scenario"));
  if (as<Calendar>(element))
    return translated(QT_TRANSLATE_NOOP("KindNames", "Calendar"));
  if (as<DocumentInfo>(element))
    return translated(QT_TRANSLATE_NOOP("KindNames", "Document"));
  if (as<Definition>(element))
    return translated(QT_TRANSLATE_NOOP("KindNames", "Definition"));
  if (as<Diagram>(element))
    return translated(QT_TRANSLATE_NOOP("KindNames", "Diagram"));
  return {};
}

QString countedKinds(const Document &document, const std::vector<Id> &elements)
{
  std::array<int, static_cast<std::size_t>(Kin::Other) + 1> numbers{};
  for (const Id id : elements)
    ++numbers.at(static_cast<std::size_t>(kinOf(document.find(id))));
  std::vector<Kin> kinds;
  for (std::size_t at = 0; at < numbers.size(); ++at)
    if (numbers.at(at) > 0)
      kinds.push_back(static_cast<Kin>(at));
  std::stable_sort(kinds.begin(), kinds.end(), [&numbers](Kin a, Kin b) {
    return numbers.at(static_cast<std::size_t>(a)) > numbers.at(static_cast<std::size_t>(b));
  });
  QStringList parts;
  for (const Kin kind : kinds)
    parts << counted(kind, numbers.at(static_cast<std::size_t>(kind)));
  return parts.join(QStringLiteral(", "));
}

QString nameOf(CarriedOut carriedOut)
{
  switch (carriedOut) {
    case CarriedOut::Manually:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Manually (paper, talk)"));
    case CarriedOut::SoftwareSupported:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Software supported (e-mail, office)"));
    case CarriedOut::SystemSupported:
      return translated(QT_TRANSLATE_NOOP("KindNames", "System supported (ERP, documents)"));
    case CarriedOut::IndividualSoftware:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Individual software"));
    case CarriedOut::WorkflowEngine:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Workflow engine"));
  }
  Q_UNREACHABLE();
}

QString nameOf(TaskType type)
{
  switch (type) {
    case TaskType::Abstract:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Step"));
    case TaskType::User:
      return translated(QT_TRANSLATE_NOOP("KindNames", "User task"));
    case TaskType::Manual:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Manual task"));
    case TaskType::Service:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Service task"));
    case TaskType::Send:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Send task"));
    case TaskType::Receive:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Receive task"));
    case TaskType::Script:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Script task"));
    case TaskType::BusinessRule:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Business rule task"));
  }
  Q_UNREACHABLE();
}

QString nameOf(SubProcessType type)
{
  switch (type) {
    case SubProcessType::Embedded:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Sub-process"));
    case SubProcessType::Event:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Event sub-process"));
    case SubProcessType::Transaction:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Transaction"));
    case SubProcessType::AdHoc:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Ad hoc sub-process"));
  }
  Q_UNREACHABLE();
}

QString nameOf(GatewayKind kind)
{
  switch (kind) {
    case GatewayKind::Exclusive:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Decision"));
    case GatewayKind::Parallel:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Parallel gateway"));
    case GatewayKind::Inclusive:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Inclusive gateway"));
    case GatewayKind::EventBased:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Event-based gateway"));
    case GatewayKind::Complex:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Complex gateway"));
  }
  Q_UNREACHABLE();
}

QString nameOf(EventPosition position)
{
  switch (position) {
    case EventPosition::Start:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Start event"));
    case EventPosition::Catch:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Awaited event"));
    case EventPosition::Throw:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Sent event"));
    case EventPosition::Boundary:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Boundary event"));
    case EventPosition::End:
      return translated(QT_TRANSLATE_NOOP("KindNames", "End event"));
  }
  Q_UNREACHABLE();
}

QString nameOf(EventTrigger trigger)
{
  switch (trigger) {
    case EventTrigger::Message:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Message"));
    case EventTrigger::Timer:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Timer"));
    case EventTrigger::Error:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Error"));
    case EventTrigger::Escalation:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Escalation"));
    case EventTrigger::Cancel:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Cancel"));
    case EventTrigger::Compensation:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Compensation"));
    case EventTrigger::Conditional:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Condition"));
    case EventTrigger::Link:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Link"));
    case EventTrigger::Signal:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Signal"));
    case EventTrigger::Terminate:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Terminate"));
  }
  Q_UNREACHABLE();
}

QString nameOf(LoopKind kind)
{
  switch (kind) {
    case LoopKind::None:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Once"));
    case LoopKind::Standard:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Again while a condition holds"));
    case LoopKind::ParallelInstances:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Several times at once"));
    case LoopKind::SequentialInstances:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Several times in a row"));
  }
  Q_UNREACHABLE();
}

QString nameOf(DataKind kind)
{
  switch (kind) {
    case DataKind::Object:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Data object"));
    case DataKind::Input:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Data input"));
    case DataKind::Output:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Data output"));
    case DataKind::Store:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Data store"));
  }
  Q_UNREACHABLE();
}

QString nameOf(ProcessCategory category)
{
  switch (category) {
    case ProcessCategory::Operational:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Operational"));
    case ProcessCategory::Management:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Management"));
    case ProcessCategory::Support:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Support"));
  }
  Q_UNREACHABLE();
}

QString nameOf(ProcessStatus status)
{
  switch (status) {
    case ProcessStatus::Draft:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Draft"));
    case ProcessStatus::Approved:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Approved"));
    case ProcessStatus::Retired:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Retired"));
  }
  Q_UNREACHABLE();
}

QString nameOf(RoleKind kind)
{
  switch (kind) {
    case RoleKind::Person:
      return translated(QT_TRANSLATE_NOOP("KindNames", "People"));
    case RoleKind::System:
      return translated(QT_TRANSLATE_NOOP("KindNames", "System"));
  }
  Q_UNREACHABLE();
}

QString nameOf(AttributeType type)
{
  switch (type) {
    case AttributeType::Number:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Number"));
    case AttributeType::YesNo:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Yes or no"));
    case AttributeType::Text:
      return translated(QT_TRANSLATE_NOOP("KindNames", "Text"));
  }
  Q_UNREACHABLE();
}

}  // namespace laneway
