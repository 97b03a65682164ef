#include "model/exchange/bpmn/carried_parameters.h"

#include <string>

#include <nlohmann/json.hpp>
#include <pugixml.hpp>

#include "model/edit/change_set.h"
#include "model/exchange/bpmn/bpsim_read.h"
#include "model/exchange/bpmn/bpsim_write.h"
#include "model/exchange/bpmn/qbp_read.h"
#include "model/exchange/bpmn/residue.h"
#include "model/exchange/bpmn/values.h"
#include "model/exchange/parameters/apply_parameters.h"

namespace laneway::bpmn {

using nlohmann::json;

namespace {

/// Of the form [tag, {attributes}, child or text, ...]; anything else is passed over.
void append(pugi::xml_node parent, const json &whole)
{
  if (whole.is_string()) {
    parent.append_child(pugi::node_pcdata).set_value(whole.get_ref<const std::string &>().c_str());
    return;
  }
  if (!whole.is_array() || whole.size() < 2 || !whole[0].is_string() || !whole[1].is_object())
    return;
  pugi::xml_node element = parent.append_child(whole[0].get_ref<const std::string &>().c_str());
  for (const auto &[name, value] : whole[1].items())
    if (value.is_string())
      element.append_attribute(name.c_str()) = value.get_ref<const std::string &>().c_str();
  for (std::size_t i = 2; i < whole.size(); ++i)
    append(element, whole[i]);
}

/// Calls `visit` for each child that the element carries along.
template <typename Visit>
void forEachCarried(const Extras &extras, const Visit &visit)
{
  const json &bpmn = bpmnOf(extras);
  const auto children = bpmn.find(ChildrenKey);
  if (children == bpmn.end() || !children->is_array())
    return;
  for (const json &child : *children)
    if (child.is_array() && !child.empty() && child[0].is_string())
      visit(child, std::string_view(child[0].get_ref<const std::string &>()));
}

/// A process with its extensions, if it has any.
void appendProcess(pugi::xml_node definitions, const QString &id, const Extras &extras)
{
  forEachCarried(extras, [&](const json &child, std::string_view tag) {
    if (tag != "extensionElements")
      return;
    pugi::xml_node process = definitions.append_child("process");
    process.append_attribute("id") = id.toUtf8().constData();
    append(process, child);
  });
}

xml::Element elementOf(pugi::xml_node node)
{
  xml::Element element(node.name());
  for (const pugi::xml_attribute attribute : node.attributes())
    element.add(attribute.name(), std::string_view(attribute.value()));
  for (const pugi::xml_node child : node.children()) {
    if (child.type() == pugi::node_element)
      element.children.push_back(elementOf(child));
    else
      element.addText(child.value());
  }
  return element;
}

/// Whether all that the data says is so in the document already.
bool agrees(const Document &document, const std::vector<SimulationParameters> &qbp,
            const std::vector<BpsimScenario> &bpsim)
{
  Document laid = document;
  for (const SimulationParameters &parameters : qbp)
    (void)applyParameters(laid, parameters);
  (void)applyBpsim(laid, bpsim);  // which has the last word on reading too
  return difference(document, laid).isEmpty();
}

}  // namespace

bool mayHoldParameters(std::string_view tag)
{
  return tag == "relationship" || tag == "resource" || tag == "extensionElements";
}

CarriedParameters carriedParametersOf(const Document &document)
{
  pugi::xml_document tree;
  pugi::xml_node definitions = tree.append_child("definitions");
  forEachCarried(document.info().extras, [&](const json &child, std::string_view tag) {
    if (mayHoldParameters(tag))
      append(definitions, child);
  });
  for (const Process &process : document.processes())
    appendProcess(definitions, process.id.text(), process.extras);
  for (const Workflow &workflow : document.workflows())
    appendProcess(definitions, workflow.id.text(), workflow.extras);
  for (const Pool &pool : document.pools())
    if (pool.process)
      appendProcess(definitions, pool.process->id.isEmpty() ? pool.id.text() : pool.process->id, pool.process->extras);

  const LineOf noLine = [](pugi::xml_node) { return 0; };
  CarriedParameters carried;
  carried.known = withoutValues(document);
  addRolesOfLanes(carried.known);
  const std::vector<SimulationParameters> qbp = readQbp(definitions, noLine);
  carried.qbpIsStale = !qbp.empty() && !agrees(document, qbp, readBpsim(definitions, noLine));
  if (!carried.qbpIsStale)
    for (const SimulationParameters &parameters : qbp)
      (void)applyParameters(carried.known, parameters);
  updateBpsim(definitions, document, carried.known);
  (void)applyBpsim(carried.known, readBpsim(definitions, noLine));
  carried.hasOwnBpsim = definitions.find_child_by_attribute("id", std::string(OwnBpsim).c_str());
  for (const pugi::xml_node child : definitions.children())
    if (mayHoldParameters(child.name()))
      carried.children.push_back(elementOf(child));
  return carried;
}

}  // namespace laneway::bpmn
