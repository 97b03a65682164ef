#include "model/exchange/bpmn/parts.h"
#include "model/exchange/bpmn/reader.h"
#include "model/exchange/bpmn/residue.h"
#include "model/exchange/bpmn/vocabulary.h"

namespace laneway::bpmn {

using namespace Qt::StringLiterals;
using nlohmann::json;

void Reader::readContents(pugi::xml_node container, Id parent, Id scope)
{
  for (pugi::xml_node child : container.children()) {
    const std::string_view tag = child.name();
    json bpmn;
    if (tag == "dataObject" || tag == "dataStore") {
      if (!m_drawn.contains(idOf(child))) {
        readDefinition(child, parent);
        continue;
      }
      bpmn[TagKey] = tag;
    }
    if (std::optional<NodeDetail> detail = detailOf(child, scope, bpmn)) {
      Pending<Node> pending(child, std::move(bpmn));
      Node &node = *pending.element;
      node.id = takeId(child);
      node.parent = parent;
      node.documentation = takeText(child, "documentation", pending.bpmn).value_or(QString());
      if (std::holds_alternative<Annotation>(*detail))
        node.name = takeText(child, "text", pending.bpmn).value_or(QString());
      else if (std::holds_alternative<Group>(*detail))
        node.name = categoryValue(child.attribute("categoryValueRef").value());
      else
        node.name = takeString(child, "name");
      node.detail = *std::move(detail);
      takeDefault(child);
      for (pugi::xml_node in = child.child("incoming"); in; in = child.child("incoming"))
        child.remove_child(in);
      for (pugi::xml_node out = child.child("outgoing"); out; out = child.child("outgoing"))
        child.remove_child(out);
      const Id id = node.id;
      const bool holdsNodes = isSubProcess(node);
      m_made.emplace(id, Made::Node);
      m_parentOf.emplace(id, parent);
      m_nodes.push_back(std::move(pending));
      if (holdsNodes) {
        m_containers.push_back({id, child});
        readLaneSets(child, id);
        readContents(child, id, scope);
      }
    }
  }
}

std::optional<NodeDetail> Reader::detailOf(pugi::xml_node xml, Id scope, json &bpmn)
{
  const std::string_view tag = xml.name();
  if (valueOf(Tasks, tag) || valueOf(SubProcesses, tag) || tag == "callActivity")
    return readActivity(xml, scope, bpmn);
  if (const auto kind = valueOf(Gateways, tag)) {
    Gateway gateway;
    gateway.kind = *kind;
    if (*kind == GatewayKind::EventBased) {
      gateway.instantiate = takeFlag(xml, "instantiate");
      gateway.parallelEvents = takeString(xml, "eventGatewayType") == u"Parallel";
    } else if (*kind == GatewayKind::Complex) {
      gateway.activationCondition = takeText(xml, "activationCondition", bpmn).value_or(QString());
    }
    return gateway;
  }
  if (const auto position = valueOf(Events, tag))
    return readEvent(xml, *position);
  if (tag == "dataObject" || tag == "dataStore")
    return readData(xml, tag == "dataStore" ? DataKind::Store : DataKind::Object);
  if (tag == "dataObjectReference" && !xml.attribute("dataObjectRef"))
    bpmn[TagKey] = tag;  // it stands for no object, and shall not be given one
  if (tag == "dataObjectReference" || tag == "dataStoreReference")
    return readData(xml, *valueOf(DataNodes, tag));
  if (tag == "textAnnotation")
    return Annotation{};
  if (tag == "group")
    return Group{};
  return {};
}

Activity Reader::readActivity(pugi::xml_node xml, Id scope, json &bpmn)
{
  const std::string_view tag = xml.name();
  Activity activity;
  if (const auto type = valueOf(Tasks, tag)) {
    activity.type = *type;
    if (*type == TaskType::Send || *type == TaskType::Receive)
      activity.message = takeReference(xml, "messageRef", {"message"});
  } else if (const auto kind = valueOf(SubProcesses, tag)) {
    activity.kind = ActivityKind::SubProcess;
    activity.subProcess = *kind;
    if (*kind == SubProcessType::Embedded && takeFlag(xml, "triggeredByEvent"))
      activity.subProcess = SubProcessType::Event;
    if (*kind == SubProcessType::AdHoc) {
      if (std::string_view(xml.attribute("ordering").value()) == "Sequential") {
        activity.adHocOrder = AdHocOrder::Sequential;
        xml.remove_attribute("ordering");
      }
      activity.adHocDone = takeText(xml, "completionCondition", bpmn).value_or(QString());
    }
  } else {
    activity.kind = ActivityKind::Call;
    activity.calls = readCall(xml, scope);
  }
  activity.forCompensation = takeFlag(xml, "isForCompensation");
  activity.loop = readLoop(xml, bpmn);
  return activity;
}

Id Reader::readCall(pugi::xml_node xml, Id scope)
{
  const pugi::xml_node called = target(xml.attribute("calledElement").value());
  const Id id = idOf(called);
  if (!m_callable.contains(id))
    return {};
  // A process that calls itself, if only in a roundabout way, stays a reference that nothing follows.
  std::vector<Id> open{id};
  std::set<Id> seen;
  while (!open.empty()) {
    const Id at = open.back();
    open.pop_back();
    if (at == scope) {
      note(u"bpmn-calls-itself"_s, xml, {QString::fromUtf8(xml.attribute("id").value())});
      return {};
    }
    if (seen.insert(at).second)
      open.insert(open.end(), m_calls[at].begin(), m_calls[at].end());
  }
  m_calls[scope].insert(id);
  xml.remove_attribute("calledElement");
  return id;
}

Loop Reader::readLoop(pugi::xml_node xml, json &bpmn)
{
  Loop loop;
  const auto takeCount = [&](const QString &text) {
    bool whole = false;
    const int count = text.trimmed().toInt(&whole);
    if (whole && count >= 0 && count <= 1'000'000)
      loop.count = count;
    return loop.count.has_value();
  };
  const auto keepRest = [&](pugi::xml_node child, json part) {
    part.update(leftOf(child));
    bpmn[PartsKey]["loop"] = std::move(part);
    xml.remove_child(child);
  };
  if (pugi::xml_node child = xml.child("standardLoopCharacteristics")) {
    json part = json::object();
    loop.kind = LoopKind::Standard;
    loop.testBefore = takeFlag(child, "testBefore");
    if (takeCount(QString::fromUtf8(child.attribute("loopMaximum").value())))
      child.remove_attribute("loopMaximum");
    loop.condition = takeText(child, "loopCondition", part).value_or(QString());
    keepRest(child, std::move(part));
  } else if (child = xml.child("multiInstanceLoopCharacteristics"); child) {
    json part = json::object();
    loop.kind = takeFlag(child, "isSequential") ? LoopKind::SequentialInstances : LoopKind::ParallelInstances;
    if (takeCount(QString::fromUtf8(child.child("loopCardinality").child_value())))
      (void)takeText(child, "loopCardinality", part);
    loop.condition = takeText(child, "completionCondition", part).value_or(QString());
    keepRest(child, std::move(part));
  }
  return loop;
}

Event Reader::readEvent(pugi::xml_node xml, EventPosition position)
{
  Event event;
  event.position = position;
  event.interrupting = takeFlag(xml, position == EventPosition::Boundary ? "cancelActivity" : "isInterrupting", true);
  event.parallelMultiple = takeFlag(xml, "parallelMultiple");
  if (position == EventPosition::Boundary) {
    const pugi::xml_node host = target(xml.attribute("attachedToRef").value());
    const std::string_view tag = host.name();
    if (valueOf(Tasks, tag) || valueOf(SubProcesses, tag) || tag == "callActivity") {
      event.host = idOf(host);
      xml.remove_attribute("attachedToRef");
    } else {
      note(u"bpmn-boundary-without-host"_s, xml, {QString::fromUtf8(xml.attribute("id").value())});
    }
  }
  for (pugi::xml_node child = xml.first_child(); child;) {
    const pugi::xml_node next = child.next_sibling();
    if (const auto trigger = valueOf(Triggers, child.name())) {
      event.definitions.push_back(readEventDefinition(child, *trigger));
      xml.remove_child(child);
    }
    child = next;
  }
  return event;
}

EventDefinition Reader::readEventDefinition(pugi::xml_node xml, EventTrigger trigger)
{
  EventDefinition definition;
  json bpmn;
  definition.trigger = trigger;
  if (xml.attribute("id"))
    definition.id = takeId(xml);
  switch (trigger) {
    case EventTrigger::Message:
      definition.reference = takeReference(xml, "messageRef", {"message"});
      break;
    case EventTrigger::Signal:
      definition.reference = takeReference(xml, "signalRef", {"signal"});
      break;
    case EventTrigger::Error:
      definition.reference = takeReference(xml, "errorRef", {"error"});
      break;
    case EventTrigger::Escalation:
      definition.reference = takeReference(xml, "escalationRef", {"escalation"});
      break;
    case EventTrigger::Compensation: {
      const pugi::xml_node activity = target(xml.attribute("activityRef").value());
      const std::string_view tag = activity.name();
      if (valueOf(Tasks, tag) || valueOf(SubProcesses, tag) || tag == "callActivity") {
        definition.reference = idOf(activity);
        xml.remove_attribute("activityRef");
      }
      break;
    }
    case EventTrigger::Conditional:
      definition.expression = takeText(xml, "condition", bpmn).value_or(QString());
      break;
    case EventTrigger::Link:
      definition.expression = takeString(xml, "name");
      break;
    case EventTrigger::Timer:
      for (const Word<TimerKind> &word : Timers) {
        if (const auto text = takeText(xml, word.tag.data(), bpmn)) {
          definition.expression = *text;
          definition.timer = word.value;
          break;
        }
      }
      break;
    case EventTrigger::Cancel:
    case EventTrigger::Terminate:
      break;
  }
  definition.extras = extrasOf(std::move(bpmn), xml);
  return definition;
}

Data Reader::readData(pugi::xml_node xml, DataKind kind)
{
  Data data;
  data.kind = kind;
  const char *attribute = kind == DataKind::Store ? "dataStoreRef" : "dataObjectRef";
  const pugi::xml_node object = target(xml.attribute(attribute).value());
  const std::string_view tag = object.name();
  if ((tag == "dataObject" || tag == "dataStore") && !m_drawn.contains(idOf(object))) {
    data.reference = idOf(object);
    xml.remove_attribute(attribute);
    if (kind == DataKind::Object)  // said once, at the object itself
      data.collection = object.attribute("isCollection").as_bool();
  } else if (std::string_view(xml.name()) == "dataObject") {
    data.collection = takeFlag(xml, "isCollection");
  }
  if (pugi::xml_node state = xml.child("dataState"); state && !state.first_child()) {
    const QString name = QString::fromUtf8(state.attribute("name").value());
    if (!name.isEmpty()) {
      data.state = name;
      state.remove_attribute("name");
    }
  }
  return data;
}

Id Reader::takeReference(pugi::xml_node xml, const char *attribute, const std::set<std::string> &tags)
{
  const pugi::xml_node named = target(xml.attribute(attribute).value());
  if (!named || !tags.contains(named.name()) || !isMade(idOf(named)))
    return {};
  xml.remove_attribute(attribute);
  return idOf(named);
}

void Reader::takeDefault(pugi::xml_node xml)
{
  const pugi::xml_node flow = target(xml.attribute("default").value());
  if (std::string_view(flow.name()) != "sequenceFlow" || target(flow.attribute("sourceRef").value()) != xml)
    return;
  m_defaults.insert(idOf(flow));
  xml.remove_attribute("default");
}

}  // namespace laneway::bpmn
