#include <algorithm>

#include "model/exchange/bpmn/parts.h"
#include "model/exchange/bpmn/residue.h"
#include "model/exchange/bpmn/values.h"
#include "model/exchange/bpmn/vocabulary.h"
#include "model/exchange/bpmn/writer.h"

namespace laneway::bpmn {

using namespace std::string_view_literals;

xml::Element Writer::writeFlow(const Flow &flow) const
{
  const nlohmann::json &bpmn = bpmnOf(flow.extras);
  xml::Element element(flow.kind == FlowKind::Sequence  ? "sequenceFlow"sv
                       : flow.kind == FlowKind::Message ? "messageFlow"sv
                                                        : "association"sv);
  element.add("id", flow.id);
  if (!flow.name.isEmpty() && flow.kind != FlowKind::Association)
    element.add("name", flow.name);
  element.add("sourceRef", flow.source);
  element.add("targetRef", flow.target);
  if (!flow.message.isNull())
    element.add("messageRef", flow.message);
  if (flow.direction != AssociationDirection::None)
    element.add("associationDirection", flow.direction == AssociationDirection::One ? "One"sv : "Both"sv);
  addText(element, "documentation", flow.documentation, bpmn);
  addValues(element, valuesOf(flow, m_parameters.known));
  addExpression(element, "conditionExpression", flow.condition, bpmn);
  complete(element, flow.extras);
  return element;
}

xml::Element Writer::writeDataAssociation(const Flow &flow, Id owner) const
{
  const bool input = flow.target == owner;
  xml::Element element(input ? "dataInputAssociation"sv : "dataOutputAssociation"sv);
  element.add("id", flow.id);
  if (input)
    element.addChild("sourceRef", flow.source.text().toStdString());
  else
    element.addChild("targetRef", flow.target.text().toStdString());
  addValues(element, valuesOf(flow, m_parameters.known));
  complete(element, flow.extras);
  return element;
}

}  // namespace laneway::bpmn
