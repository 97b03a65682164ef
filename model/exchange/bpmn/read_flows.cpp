#include "model/exchange/bpmn/parts.h"
#include "model/exchange/bpmn/reader.h"
#include "model/exchange/bpmn/residue.h"
#include "model/exchange/bpmn/vocabulary.h"

namespace laneway::bpmn {

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

std::optional<FlowKind> flowKind(std::string_view tag)
{
  if (tag == "sequenceFlow")
    return FlowKind::Sequence;
  if (tag == "messageFlow")
    return FlowKind::Message;
  if (tag == "association")
    return FlowKind::Association;
  return {};
}

}  // namespace

void Reader::readFlows()
{
  // Associations may tie notes to flows, so they come last.
  for (const Container &container : m_containers)
    for (const pugi::xml_node child : container.xml.children())
      if (const auto kind = flowKind(child.name()); kind && *kind != FlowKind::Association)
        readFlow(child, container.id, *kind);
  for (std::size_t i = 0; i < m_nodes.size(); ++i)
    if (m_nodes[i].element->as<Activity>() || m_nodes[i].element->as<Event>())
      readDataAssociations(m_nodes[i].xml, m_nodes[i].element->id);
  for (const Container &container : m_containers)
    for (const pugi::xml_node child : container.xml.children("association"))
      readFlow(child, container.id, FlowKind::Association);
}

Id Reader::flowEnd(std::string_view reference, FlowKind kind) const
{
  const Id id = idOf(target(reference));
  const auto made = m_made.find(id);
  if (made == m_made.end())
    return {};
  switch (kind) {
    case FlowKind::Sequence:
    case FlowKind::DataAssociation:
      return made->second == Made::Node ? id : Id();
    case FlowKind::Message:
      return made->second == Made::Node || made->second == Made::Pool ? id : Id();
    case FlowKind::Association:
      return id;
  }
  return {};
}

Id Reader::usualContainer(const Flow &flow) const
{
  const auto parentOf = [this](Id id) {
    const auto found = m_parentOf.find(id);
    return found == m_parentOf.end() ? Id() : found->second;
  };
  Id at = parentOf(flow.source);
  if (flow.kind == FlowKind::Message)
    while (!parentOf(at).isNull())
      at = parentOf(at);
  return at;
}

void Reader::readFlow(pugi::xml_node xml, Id container, FlowKind kind)
{
  const Id source = flowEnd(xml.attribute("sourceRef").value(), kind);
  const Id end = flowEnd(xml.attribute("targetRef").value(), kind);
  if (source.isNull() || end.isNull()) {
    note(u"bpmn-flow-without-end"_s, xml, {QString::fromUtf8(xml.attribute("id").value())});
    return;
  }
  Pending<Flow> pending(xml);
  Flow &flow = *pending.element;
  xml.remove_attribute("sourceRef");
  xml.remove_attribute("targetRef");
  flow.id = takeId(xml);
  flow.kind = kind;
  flow.source = source;
  flow.target = end;
  flow.name = takeString(xml, "name");
  flow.documentation = takeText(xml, "documentation", pending.bpmn).value_or(QString());
  flow.condition = takeText(xml, "conditionExpression", pending.bpmn).value_or(QString());
  flow.isDefault = m_defaults.contains(flow.id);
  if (kind == FlowKind::Message)
    flow.message = takeReference(xml, "messageRef", {"message"});
  if (kind == FlowKind::Association) {
    const std::string_view direction = xml.attribute("associationDirection").value();
    flow.direction = direction == "One"    ? AssociationDirection::One
                     : direction == "Both" ? AssociationDirection::Both
                                           : AssociationDirection::None;
    xml.remove_attribute("associationDirection");
  }
  if (container != usualContainer(flow))
    pending.bpmn[ContainerKey] = container.text().toStdString();
  m_parentOf.emplace(flow.id, container);
  m_made.emplace(flow.id, Made::Flow);
  m_flows.push_back(std::move(pending));
}

void Reader::readDataAssociations(pugi::xml_node owner, Id id)
{
  for (const pugi::xml_node child : owner.children()) {
    const bool input = std::string_view(child.name()) == "dataInputAssociation";
    if (!input && std::string_view(child.name()) != "dataOutputAssociation")
      continue;
    const pugi::xml_node outer = child.child(input ? "sourceRef" : "targetRef");
    const Id data = flowEnd(outer.child_value(), FlowKind::DataAssociation);
    if (data.isNull())  // from or to something that is not drawn: stays with its owner
      continue;
    Pending<Flow> pending(child);
    pending.xml.remove_child(outer);
    Flow &flow = *pending.element;
    flow.id = takeId(child);
    flow.kind = FlowKind::DataAssociation;
    flow.source = input ? data : id;
    flow.target = input ? id : data;
    m_made.emplace(flow.id, Made::Flow);
    m_flows.push_back(std::move(pending));
  }
}

}  // namespace laneway::bpmn
