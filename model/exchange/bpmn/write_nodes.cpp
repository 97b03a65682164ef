#include <algorithm>

#include "model/exchange/bpmn/parts.h"
#include "model/exchange/bpmn/residue.h"
#include "model/exchange/bpmn/values.h"
#include "model/exchange/bpmn/vocabulary.h"
#include "model/exchange/bpmn/writer.h"

namespace laneway::bpmn {

using nlohmann::json;
using namespace std::string_view_literals;

namespace {

constexpr std::string_view True = "true";
constexpr std::string_view False = "false";

std::string_view tagOf(const Node &node)
{
  if (const Activity *activity = node.as<Activity>()) {
    if (activity->kind == ActivityKind::Call)
      return "callActivity";
    if (activity->kind == ActivityKind::Task)
      return tagOf(Tasks, activity->type);
    const SubProcessType type =
        activity->subProcess == SubProcessType::Event ? SubProcessType::Embedded : activity->subProcess;
    return tagOf(SubProcesses, type);
  }
  if (const Gateway *gateway = node.as<Gateway>())
    return tagOf(Gateways, gateway->kind);
  if (const Event *event = node.as<Event>())
    return tagOf(Events, event->position);
  if (const Data *data = node.as<Data>())
    return tagOf(DataNodes, data->kind);
  return node.as<Annotation>() ? "textAnnotation"sv : "group"sv;
}

std::string_view storedTag(const json &bpmn)
{
  const auto tag = bpmn.find(TagKey);
  return tag != bpmn.end() && tag->is_string() ? std::string_view(tag->get_ref<const std::string &>())
                                               : std::string_view();
}

}  // namespace

xml::Element Writer::writeNode(const Node &node) const
{
  const json &bpmn = bpmnOf(node.extras);
  const std::string_view stored = node.as<Data>() ? storedTag(bpmn) : std::string_view();
  xml::Element element(stored.empty() ? tagOf(node) : stored);
  element.add("id", node.id);
  const bool isArtifact = node.as<Annotation>() || node.as<Group>();
  if (!node.name.isEmpty() && !isArtifact)
    element.add("name", node.name);
  addText(element, "documentation", node.documentation, bpmn);
  addValues(element, valuesOf(node, m_parameters.known));
  if (isFlowNode(node)) {
    for (const Id id : m_document.incoming(node.id))
      if (m_document.get<Flow>(id)->kind == FlowKind::Sequence)
        element.addChild("incoming", id.text().toStdString());
    for (const Id id : m_document.outgoing(node.id)) {
      const Flow *flow = m_document.get<Flow>(id);
      if (flow->kind != FlowKind::Sequence)
        continue;
      element.addChild("outgoing", id.text().toStdString());
      if (flow->isDefault && !(node.as<Event>()))
        element.add("default", id);
    }
  }
  if (const auto flows = m_flowsIn.find(node.id); flows != m_flowsIn.end())
    for (const Flow *flow : flows->second)
      if (flow->kind == FlowKind::DataAssociation)
        element.children.push_back(writeDataAssociation(*flow, node.id));
  if (const Activity *activity = node.as<Activity>()) {
    addActivity(element, node, *activity);
  } else if (const Gateway *gateway = node.as<Gateway>()) {
    if (gateway->instantiate)
      element.add("instantiate", True);
    if (gateway->parallelEvents)
      element.add("eventGatewayType", "Parallel"sv);
    addExpression(element, "activationCondition", gateway->activationCondition, bpmn);
  } else if (const Event *event = node.as<Event>()) {
    addEvent(element, *event);
  } else if (node.as<Annotation>()) {
    addText(element, "text", node.name, bpmn);
  }
  complete(element, node.extras);
  if (node.as<Activity>())
    addLanes(element, node.id);
  return element;
}

void Writer::addActivity(xml::Element &element, const Node &node, const Activity &activity) const
{
  if (activity.forCompensation)
    element.add("isForCompensation", True);
  if (!activity.message.isNull())
    element.add("messageRef", activity.message);
  if (!activity.calls.isNull())
    element.add("calledElement", activity.calls);
  addLoop(element, activity.loop, bpmnOf(node.extras));
  if (activity.kind == ActivityKind::SubProcess) {
    if (activity.subProcess == SubProcessType::Event)
      element.add("triggeredByEvent", True);
    if (activity.subProcess == SubProcessType::AdHoc) {
      if (activity.adHocOrder == AdHocOrder::Sequential)
        element.add("ordering", "Sequential"sv);
      addExpression(element, "completionCondition", activity.adHocDone, bpmnOf(node.extras));
    }
    addContents(element, node.id);
  }
}

void Writer::addLoop(xml::Element &element, const Loop &loop, const json &bpmn) const
{
  if (loop.kind == LoopKind::None)
    return;
  const json &part = partOf(bpmn, "loop");
  const QString count = loop.count ? QString::number(*loop.count) : QString();
  xml::Element child(loop.kind == LoopKind::Standard ? "standardLoopCharacteristics"sv
                                                     : "multiInstanceLoopCharacteristics"sv);
  if (loop.kind == LoopKind::Standard) {
    if (loop.testBefore)
      child.add("testBefore", True);
    if (loop.count)
      child.add("loopMaximum", count);
    addExpression(child, "loopCondition", loop.condition, part);
  } else {
    if (loop.kind == LoopKind::SequentialInstances)
      child.add("isSequential", True);
    addExpression(child, "loopCardinality", count, part);
    addExpression(child, "completionCondition", loop.condition, part);
  }
  addLeft(child, part);
  sortChildren(child);
  element.children.push_back(std::move(child));
}

void Writer::addEvent(xml::Element &element, const Event &event) const
{
  if (event.position == EventPosition::Boundary) {
    if (!event.host.isNull())
      element.add("attachedToRef", event.host);
    if (!event.interrupting)
      element.add("cancelActivity", False);
  } else if (event.position == EventPosition::Start && !event.interrupting) {
    element.add("isInterrupting", False);
  }
  if (event.parallelMultiple)
    element.add("parallelMultiple", True);
  for (const EventDefinition &definition : event.definitions)
    element.children.push_back(writeEventDefinition(definition));
}

xml::Element Writer::writeEventDefinition(const EventDefinition &definition) const
{
  const json &bpmn = bpmnOf(definition.extras);
  xml::Element element(tagOf(Triggers, definition.trigger));
  if (!definition.id.isNull())
    element.add("id", definition.id);
  if (const std::string_view attribute = referenceAttribute(definition.trigger);
      !attribute.empty() && !definition.reference.isNull())
    element.add(attribute, definition.reference);
  if (definition.trigger == EventTrigger::Link)
    element.add("name", definition.expression);
  else if (definition.trigger == EventTrigger::Conditional)
    addExpression(element, "condition", definition.expression, bpmn);
  else if (definition.trigger == EventTrigger::Timer)
    addExpression(element, tagOf(Timers, definition.timer), definition.expression, bpmn);
  complete(element, definition.extras);
  return element;
}

void Writer::addData(xml::Element &parent, const Node &node, const Data &data) const
{
  xml::Element element = writeNode(node);
  const auto addState = [&data](xml::Element &holder) {
    if (data.state.isEmpty())
      return;
    const auto state = std::find_if(holder.children.begin(), holder.children.end(),
                                    [](const xml::Element &child) { return child.tag == "dataState"; });
    (state == holder.children.end() ? holder.addChild("dataState") : *state).add("name", data.state);
  };
  addState(element);
  if (element.tag == "dataObject" || element.tag == "dataInput" || element.tag == "dataOutput") {
    if (data.collection)
      element.add("isCollection", True);
  } else if (!data.reference.isNull()) {
    element.add(data.kind == DataKind::Store ? "dataStoreRef"sv : "dataObjectRef"sv, data.reference);
  } else if (data.kind == DataKind::Object && !element.has("dataObjectRef") && storedTag(bpmnOf(node.extras)).empty()) {
    xml::Element &object = parent.addChild("dataObject");
    object.add("id", node.id.text() + QStringLiteral("-object"));
    if (data.collection)
      object.add("isCollection", True);
    element.add("dataObjectRef", node.id.text() + QStringLiteral("-object"));
  }
  parent.children.push_back(std::move(element));
}

}  // namespace laneway::bpmn
