#include "model/exchange/bpmn/writer.h"

#include <algorithm>
#include <set>

#include "model/exchange/bpmn/bpsim_write.h"
#include "model/exchange/bpmn/parts.h"
#include "model/exchange/bpmn/residue.h"
#include "model/exchange/bpmn/values.h"
#include "model/exchange/bpmn/vocabulary.h"
#include "model/exchange/native/json_text.h"
#include "model/process/navigate.h"

namespace laneway::bpmn {

namespace {

/// Gives everything the names of the file, and collects the prefixes in use.
void rename(xml::Element &element, const Namespaces &namespaces, std::set<std::string> &prefixes)
{
  const auto note = [&prefixes](std::string_view name) {
    const std::size_t colon = name.find(':');
    prefixes.emplace(colon == std::string_view::npos ? std::string_view() : name.substr(0, colon));
  };
  if (element.tag.empty())
    return;
  note(element.tag);
  element.tag = nameInFile(namespaces, element.tag);
  for (auto &[name, value] : element.attributes) {
    if (name == TypeAttribute && isTypeName(value)) {
      note(value);
      value = nameInFile(namespaces, value);
    }
    if (name.find(':') != std::string::npos) {
      note(name);
      name = attributeInFile(namespaces, name);
    }
  }
  for (xml::Element &child : element.children)
    rename(child, namespaces, prefixes);
}

constexpr std::string_view DiagramTag = "bpmndi:BPMNDiagram";

void collectIds(const xml::Element &element, std::set<std::string, std::less<>> &ids)
{
  for (const auto &[name, value] : element.attributes)
    if (name == "id")
      ids.insert(value);
  for (const xml::Element &child : element.children)
    collectIds(child, ids);
}

std::map<std::string, std::string> textsOf(const nlohmann::json &object)
{
  std::map<std::string, std::string> texts;
  for (const auto &[key, value] : object.items())
    if (value.is_string())
      texts.emplace(key, value.get<std::string>());
  return texts;
}

}  // namespace

QByteArray write(const Document &document)
{
  return Writer(document).write();
}

Writer::Writer(const Document &document) : m_document(document)
{
  const nlohmann::json &bpmn = bpmnOf(document.info().extras);
  m_namespaces.foreign = textsOf(memberOf(bpmn, "namespaces"));
  m_namespaces.renamed = textsOf(memberOf(bpmn, "prefixes"));
  m_parameters = carriedParametersOf(document);
  if (m_parameters.hasOwnBpsim)
    m_namespaces.foreign.emplace(BpsimPrefix, BpsimNamespace);
  m_documentValues = documentValuesOf(document, m_parameters.known);
  for (const Diagram &diagram : document.diagrams())
    m_fonts.merge(labelFontsOf(bpmnOf(diagram.extras)));
  indexFlows();
  for (const Node &node : document.nodes())
    if (node.as<Group>()) {
      const nlohmann::json &attributes = memberOf(bpmnOf(node.extras), AttributesKey);
      if (const auto reference = attributes.find("categoryValueRef");
          reference != attributes.end() && reference->is_string())
        m_categoryValues.emplace(localName(reference->get_ref<const std::string &>()), node.name);
    }
}

QByteArray Writer::write()
{
  xml::Element root = writeRoot();
  declareNamespaces(root);
  return xml::print(root);
}

void Writer::indexFlows()
{
  for (const Flow &flow : m_document.flows()) {
    if (flow.kind == FlowKind::DataAssociation) {
      const Node *source = m_document.get<Node>(flow.source);
      const bool fromData = source && source->as<Data>();
      m_flowsIn[fromData ? flow.target : flow.source].push_back(&flow);
    } else {
      m_flowsIn[containerOf(flow)].push_back(&flow);
    }
  }
}

Id Writer::containerOf(const Flow &flow) const
{
  const nlohmann::json &bpmn = bpmnOf(flow.extras);
  if (const auto in = bpmn.find(ContainerKey); in != bpmn.end() && in->is_string())
    if (const Id id(QString::fromStdString(in->get<std::string>())); m_document.contains(id))
      return id;
  if (flow.kind == FlowKind::Message)
    return scopeOf(m_document, flow.source);
  Id at = flow.source;
  for (int depth = 0; depth < 4; ++depth) {  // an association may start at a flow, and that at a pool or lane
    if (const Node *node = m_document.get<Node>(at))
      return node->parent;
    if (const Pool *pool = m_document.get<Pool>(at))
      return pool->parent;
    if (const Flow *other = m_document.get<Flow>(at))
      return other == &flow ? Id() : containerOf(*other);
    const Lane *lane = m_document.get<Lane>(at);
    if (!lane)
      break;
    at = lane->parent;
  }
  return at;
}

xml::Element Writer::writeRoot()
{
  xml::Element root("definitions");
  const DocumentInfo &info = m_document.info();
  const nlohmann::json &bpmn = bpmnOf(info.extras);
  if (const auto id = memberOf(bpmn, AttributesKey).find("id"); id != memberOf(bpmn, AttributesKey).end())
    root.add("id", std::string_view(id->get_ref<const std::string &>()));
  if (!info.title.isEmpty())
    root.add("name", info.title);
  for (const Definition &definition : m_document.definitions())
    if (definition.parent.isNull())
      root.children.push_back(writeDefinition(definition));
  for (const Process *process : rankedProcesses(m_document))
    writeProcess(*process, root);
  for (const Workflow &workflow : m_document.workflows()) {
    xml::Element element("process");
    element.add("id", workflow.id);
    if (!workflow.name.isEmpty())
      element.add("name", workflow.name);
    addText(element, "documentation", workflow.documentation, bpmnOf(workflow.extras));
    addContents(element, workflow.id);
    addValues(element, valuesOf(workflow, m_parameters.known));
    complete(element, workflow.extras);
    addLanes(element, workflow.id);
    root.children.push_back(std::move(element));
  }
  std::vector<const Diagram *> diagrams;
  for (const Diagram &diagram : m_document.diagrams())
    if (!diagram.automatic || !bpmnOf(diagram.extras).contains(UndrawnKey))
      diagrams.push_back(&diagram);
  const auto placeOf = [](const Diagram *diagram) {
    const nlohmann::json &kept = bpmnOf(diagram->extras);
    const auto place = kept.find(PlaceKey);
    return place != kept.end() && place->is_number_integer() ? place->get<int>() : diagram->rank;
  };
  std::stable_sort(diagrams.begin(), diagrams.end(),
                   [&](const Diagram *a, const Diagram *b) { return placeOf(a) < placeOf(b); });
  for (const Diagram *diagram : diagrams)
    root.children.push_back(writeDiagram(*diagram));
  complete(root, info.extras);
  addParameters(root);
  dropStaleQbp(root);
  dropDrawingsOfNothing(root);
  root.add("targetNamespace", DefaultTargetNamespace);
  root.add("exporter", std::string_view("Laneway"));
  root.add("exporterVersion", std::string_view(LANEWAY_VERSION));
  return root;
}

/// Shapes and edges that an import carried along go when what they draw was deleted.
void Writer::dropDrawingsOfNothing(xml::Element &root) const
{
  std::set<std::string, std::less<>> known;
  for (const xml::Element &child : root.children)
    if (child.tag != DiagramTag)
      collectIds(child, known);
  for (const Diagram &diagram : m_document.diagrams()) {
    const nlohmann::json &bpmn = bpmnOf(diagram.extras);
    if (const auto missing = bpmn.find(OfNothingKey); missing != bpmn.end() && missing->is_array())
      for (const nlohmann::json &each : *missing)
        if (each.is_string())
          known.emplace(localName(each.get_ref<const std::string &>()));
  }
  const auto drawsNothing = [&known](const xml::Element &drawing) {
    const auto of = std::find_if(drawing.attributes.begin(), drawing.attributes.end(),
                                 [](const auto &each) { return each.first == "bpmnElement"; });
    return of != drawing.attributes.end() && !known.contains(localName(of->second)) && !known.contains(of->second);
  };
  for (xml::Element &diagram : root.children)
    if (diagram.tag == DiagramTag)
      for (xml::Element &plane : diagram.children)
        std::erase_if(plane.children, drawsNothing);
}

/// In place of those that the document carries along; what is new comes behind them.
void Writer::addParameters(xml::Element &root) const
{
  auto next = m_parameters.children.begin();
  std::erase_if(root.children, [&](xml::Element &child) {
    if (!mayHoldParameters(child.tag))
      return false;
    if (next == m_parameters.children.end())
      return true;
    child = *next++;
    return false;
  });
  root.children.insert(root.children.end(), next, m_parameters.children.end());
  sortChildren(root);
}

/// A file must not say one thing in one place and another in the next.
void Writer::dropStaleQbp(xml::Element &root) const
{
  if (!m_parameters.qbpIsStale)
    return;
  const auto isQbp = [](const xml::Element &child) { return localName(child.tag) == "processSimulationInfo"; };
  const auto dropFrom = [&isQbp](xml::Element &owner) {
    for (xml::Element &child : owner.children)
      if (child.tag == "extensionElements")
        std::erase_if(child.children, isQbp);
    std::erase_if(owner.children, [](const xml::Element &child) {
      return child.tag == "extensionElements" && child.children.empty() && child.attributes.empty();
    });
  };
  dropFrom(root);
  for (xml::Element &child : root.children)
    dropFrom(child);
}

void Writer::declareNamespaces(xml::Element &root)
{
  std::set<std::string> prefixes{"bpmndi", "dc", "di"};
  rename(root, m_namespaces, prefixes);
  std::vector<std::pair<std::string, std::string>> declarations;
  const auto declare = [&](const std::string &prefix, std::string_view uri) {
    declarations.emplace_back(prefix.empty() ? "xmlns" : "xmlns:" + prefix, uri);
  };
  for (const std::string &prefix : prefixes) {
    const std::string usual = prefix.empty() ? "bpmn" : prefix;
    if (const std::string_view uri = knownUri(prefix); !uri.empty()) {
      const auto renamed = m_namespaces.renamed.find(usual);
      declare(renamed == m_namespaces.renamed.end() ? usual : renamed->second, uri);
    } else if (prefix != "xml" && !m_namespaces.foreign.contains(prefix)) {
      declare(prefix, "urn:undeclared:" + prefix);
    }
  }
  for (const auto &[prefix, uri] : m_namespaces.foreign)
    declare(prefix, uri);
  root.attributes.insert(root.attributes.begin(), declarations.begin(), declarations.end());
}

void Writer::addValues(xml::Element &element, const json::Tree &values) const
{
  if (!values.empty())
    element.addChild("extensionElements").addChild(ValuesTag, json::printCompact(values).toStdString());
}

void Writer::addDocumentValues(xml::Element &element)
{
  if (!m_documentValues.empty())
    element.addChild("extensionElements").addChild(DocumentTag, json::printCompact(m_documentValues).toStdString());
  m_documentValues.clear();
}

void Writer::complete(xml::Element &element, const Extras &extras) const
{
  addLeft(element, bpmnOf(extras));
  sortChildren(element);
  // Our values and foreign ones share one list of extensions.
  const auto isExtensions = [](const xml::Element &child) { return child.tag == "extensionElements"; };
  const auto first = std::find_if(element.children.begin(), element.children.end(), isExtensions);
  if (first == element.children.end())
    return;
  for (auto more = std::find_if(first + 1, element.children.end(), isExtensions); more != element.children.end();
       more = std::find_if(first + 1, element.children.end(), isExtensions)) {
    first->children.insert(first->children.end(), more->children.begin(), more->children.end());
    for (const auto &[name, value] : more->attributes)
      first->add(name, std::string_view(value));
    element.children.erase(more);
  }
}

}  // namespace laneway::bpmn
