#include <algorithm>

#include "model/exchange/bpmn/bpsim_write.h"
#include "model/exchange/bpmn/qbp_read.h"
#include "model/exchange/bpmn/reader.h"
#include "model/exchange/bpmn/values.h"
#include "model/exchange/parameters/apply_parameters.h"

namespace laneway::bpmn {

namespace {

bool isOwn(pugi::xml_node element)
{
  return std::string_view(element.attribute("id").value()).substr(0, OwnBpsim.size()) == OwnBpsim;
}

}  // namespace

/// What others wrote stays in the tree to be carried along; what only Laneway writes is written again anyway.
void Reader::readParameters(pugi::xml_node root)
{
  const auto line = [this](pugi::xml_node node) { return lineOf(node); };
  m_qbp = readQbp(root, line);
  m_bpsim = readBpsim(root, line);
  for (const char *tag : {"relationship", "resource"})
    for (pugi::xml_node each = root.child(tag); each;) {
      const pugi::xml_node next = each.next_sibling(tag);
      if (isOwn(each)) {
        m_hasOwnBpsim = m_hasOwnBpsim || std::string_view(tag) == "relationship";
        root.remove_child(each);
      }
      each = next;
    }
}

template <typename T>
void Reader::takeAllValues(List<T> &list)
{
  for (Pending<T> &pending : list)
    if (pending.xml.child("extensionElements"))
      if (std::optional<json::Tree> values = bpmn::takeValues(pending.xml))
        m_values.emplace_back(pending.element->id, *std::move(values));
}

void Reader::takeValues(pugi::xml_node root)
{
  for (const pugi::xml_node child : root.children())
    if (std::optional<json::Tree> values = takeDocumentValues(child))
      m_documentValues = std::move(values);
  takeAllValues(m_processes);
  takeAllValues(m_workflows);
  takeAllValues(m_lanes);
  takeAllValues(m_nodes);
  takeAllValues(m_flows);
}

void Reader::layParameters()
{
  addRolesOfLanes(m_document);
  const auto report = [this](const ImportReport &remarks) {
    m_report.insert(m_report.end(), remarks.begin(), remarks.end());
  };
  for (const SimulationParameters &parameters : m_qbp)
    report(applyParameters(m_document, parameters));
  report(applyBpsim(m_document, m_bpsim));
  if (m_documentValues)
    layDocumentValues(m_document, *m_documentValues);
  for (const auto &[element, values] : m_values)
    layValues(m_document, element, values);
}

}  // namespace laneway::bpmn
