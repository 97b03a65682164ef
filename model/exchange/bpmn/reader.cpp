#include "model/exchange/bpmn/reader.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include <QVarLengthArray>

#include "model/exchange/bpmn/bpsim_write.h"
#include "model/exchange/bpmn/parts.h"
#include "model/exchange/bpmn/residue.h"
#include "model/exchange/bpmn/vocabulary.h"
#include "model/process/reference.h"

namespace laneway::bpmn {

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

bool mayBeginId(char c)
{
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool mayBeInId(char c)
{
  return mayBeginId(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

/// The text as an id; what cannot be in one becomes an underscore.
Id idFrom(std::string_view text)
{
  if (!text.empty() && mayBeginId(text.front()) && std::all_of(text.begin(), text.end(), mayBeInId)) {
    // Nearly all are like this, and need no text of their own.
    constexpr qsizetype Usual = 64;
    QVarLengthArray<char16_t, Usual> wide(static_cast<qsizetype>(text.size()));
    std::copy(text.begin(), text.end(), wide.begin());
    return Id(QStringView(wide.data(), wide.size()));
  }
  QString name = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).trimmed();
  if (!isValidIdText(name)) {
    for (QChar &c : name)
      if (!isValidIdText(QString(u'_') + c))
        c = u'_';
    if (!isValidIdText(name))
      name.prepend(u'_');
  }
  return Id(name);
}

}  // namespace

Document Reader::read(pugi::xml_node root, const Namespaces &namespaces)
{
  m_offsets = namespaces.offsets;
  m_taken.insert(m_document.info().id);
  readParameters(root);
  reserveFor(m_lines.count());
  assignIds(root);
  for (const pugi::xml_node diagram : root.children("bpmndi:BPMNDiagram"))
    for (const pugi::xml_node plane : diagram.children("bpmndi:BPMNPlane"))
      for (const pugi::xml_node drawing : plane.children())
        if (const pugi::xml_attribute drawn = drawing.attribute("bpmnElement"))
          m_drawn.insert(idOf(target(drawn.value())));

  for (const pugi::xml_node child : root.children())
    if (valueOf(Definitions, child.name()))
      readDefinition(child, {});
  for (const pugi::xml_node child : root.children("collaboration"))
    readCollaboration(child);
  readProcesses(root);
  assignLanes();
  readFlows();
  readDiagrams(root);
  takeValues(root);
  if (m_processes.empty())
    note(u"bpmn-without-process"_s, root);
  noteCarriedAlong(root);
  noteUndrawn();
  finish(root, namespaces);
  layParameters();
  dropDangling();
  return std::move(m_document);
}

/// Files have at most about one id on a line; tables that have to grow are filled several times.
void Reader::reserveFor(std::size_t lines)
{
  constexpr std::size_t Most = 1'000'000;
  const std::size_t elements = std::min(lines, Most);
  m_taken.reserve(elements);
  m_byText.reserve(elements);
  m_idOf.reserve(elements);
  m_made.reserve(elements);
  m_parentOf.reserve(elements);
  m_drawn.reserve(elements);
}

void Reader::assignIds(pugi::xml_node element)
{
  for (const pugi::xml_node child : element.children()) {
    const std::string_view name = child.name();
    if (child.type() != pugi::node_element || name == "extensionElements" || name.find(':') != std::string_view::npos)
      continue;
    if (const pugi::xml_attribute id = child.attribute("id"); id && *id.value()) {
      const std::string_view text = id.value();
      if (!m_byText.emplace(text, child).second)
        note(u"bpmn-id-twice"_s, child, {QString::fromUtf8(id.value())});
      m_idOf.emplace(child.hash_value(), uniqueId(text));
    }
    assignIds(child);
  }
}

Id Reader::uniqueId(std::string_view text)
{
  const Id given = idFrom(text);
  Id id = given;
  for (int i = 2; !m_taken.insert(id).second; ++i)
    id = Id(given.text() + u'_' + QString::number(i));
  return id;
}

Id Reader::idOf(pugi::xml_node element) const
{
  const auto found = m_idOf.find(element.hash_value());
  return found == m_idOf.end() ? Id() : found->second;
}

Id Reader::takeId(pugi::xml_node element)
{
  Id id = idOf(element);
  if (id.isNull()) {
    id = uniqueId(std::string(localName(element.name())) + "_" + std::to_string(++m_unnamed));
    m_idOf.emplace(element.hash_value(), id);
  }
  element.remove_attribute("id");
  return id;
}

Id Reader::takeDrawingId(pugi::xml_node xml)
{
  if (const pugi::xml_attribute given = xml.attribute("id")) {
    const Id id = *given.value() ? uniqueId(given.value()) : Id();
    xml.remove_attribute(given);
    if (!id.isNull())
      return id;
  }
  return uniqueId(std::string(localName(xml.attribute("bpmnElement").value())) + "_di");
}

pugi::xml_node Reader::target(std::string_view reference) const
{
  auto found = m_byText.find(reference);
  if (found == m_byText.end())
    found = m_byText.find(localName(reference));
  return found == m_byText.end() ? pugi::xml_node() : found->second;
}

int Reader::lineOf(pugi::xml_node where) const
{
  const auto moved = m_offsets.find(where.hash_value());
  return m_lines.lineAt(moved == m_offsets.end() ? where.offset_debug() : moved->second);
}

void Reader::note(const QString &code, pugi::xml_node where, const QStringList &arguments)
{
  m_report.push_back({code, arguments, lineOf(where)});
}

void Reader::readProcesses(pugi::xml_node root)
{
  for (const pugi::xml_node child : root.children("process"))
    if (!m_processPool.contains(child.attribute("id").value()))
      m_callable.insert(idOf(child));
  for (const pugi::xml_node child : root.children("process"))
    readProcess(child);
}

/// Choreographies, conversations and global tasks are kept; of these a map shows conversations only.
void Reader::noteCarriedAlong(pugi::xml_node root)
{
  static constexpr std::string_view Tags[] = {"choreography",     "globalChoreographyTask", "conversation",
                                              "subConversation",  "callConversation",       "globalConversation",
                                              "globalTask",       "globalUserTask",         "globalScriptTask",
                                              "globalManualTask", "globalBusinessRuleTask"};
  const auto noteAll = [this](pugi::xml_node parent) {
    for (const pugi::xml_node child : parent.children())
      if (std::find(std::begin(Tags), std::end(Tags), std::string_view(child.name())) != std::end(Tags)) {
        const QString name = QString::fromUtf8(child.attribute("name").value());
        const Id id = idOf(child);
        const bool isShown =
            std::string_view(child.name()).ends_with("onversation") && !id.isNull() && m_drawn.contains(id);
        note(isShown ? u"bpmn-shown-only"_s : u"bpmn-carried-along"_s, child,
             {name.isEmpty() ? QString::fromUtf8(child.attribute("id").value()) : name,
              QString::fromUtf8(child.name())});
      }
  };
  noteAll(root);
  for (const pugi::xml_node collaboration : root.children("collaboration"))
    noteAll(collaboration);
}

/// Steps of a process that the file draws, but without them.
void Reader::noteUndrawn()
{
  if (m_diagrams.empty())
    return;
  std::unordered_set<Id, HashForLookUp> drawn;
  for (const Pending<Shape> &shape : m_shapes)
    drawn.insert(shape.element->element);
  std::unordered_set<Id> drawnScopes;
  for (const Pending<Diagram> &diagram : m_diagrams)
    drawnScopes.insert(diagram.element->scope);
  std::map<Id, int> undrawn;
  for (const Pending<Node> &node : m_nodes)
    if (isFlowNode(*node.element) && !drawn.contains(node.element->id))
      ++undrawn[node.element->parent];
  const auto noteFor = [&](Id id, Id scope, const QString &name, pugi::xml_node xml) {
    if (const auto found = undrawn.find(id); found != undrawn.end() && drawnScopes.contains(scope))
      note(u"bpmn-not-drawn"_s, xml, {name.isEmpty() ? id.text() : name, QString::number(found->second)});
  };
  for (const Pending<Process> &process : m_processes)
    noteFor(process.element->id, process.element->id, process.element->name, process.xml);
  for (const Pending<Pool> &pool : m_pools)
    noteFor(pool.element->id, pool.element->parent, pool.element->name, pool.xml);
}

template <typename T>
void Reader::finishAll(List<T> &list)
{
  // From the last to the first: what lies inside others was read after them and has to be taken out of them first.
  for (auto pending = list.rbegin(); pending != list.rend(); ++pending) {
    pending->element->extras = extrasOf(std::move(pending->bpmn), pending->xml);
    pending->xml.parent().remove_child(pending->xml);
  }
  // In the order of their ids: each then goes to the end of a row, beside the one before it.
  std::vector<Shared<T>> elements;
  elements.reserve(list.size());
  for (Pending<T> &pending : list)
    elements.push_back(std::move(pending.element));
  std::stable_sort(elements.begin(), elements.end(), [](const auto &a, const auto &b) { return a->id < b->id; });
  for (Shared<T> &element : elements)
    m_document.putShared(std::move(element));
  list.clear();
}

void Reader::finish(pugi::xml_node root, const Namespaces &namespaces)
{
  finishAll(m_routes);
  finishAll(m_shapes);
  // A diagram keeps what is left of its plane, with the shapes of what is no element of the document.
  for (std::size_t i = 0; i < m_diagrams.size(); ++i) {
    for (const pugi::xml_node drawing : m_planes[i].children())
      if (const pugi::xml_attribute of = drawing.attribute("bpmnElement"); of && !target(of.value()))
        m_diagrams[i].bpmn[OfNothingKey].push_back(of.value());
    if (json left = leftOf(m_planes[i]); !left.empty())
      m_diagrams[i].bpmn[PartsKey][PlanePart] = std::move(left);
    m_planes[i].parent().remove_child(m_planes[i]);
  }
  finishAll(m_diagrams);
  finishAll(m_flows);

  finishAll(m_definitions);
  finishAll(m_lanes);
  finishAll(m_nodes);
  for (std::size_t i = m_poolProcesses.size(); i-- > 0;) {
    Pending<PoolProcess> &pending = m_poolProcesses[i];
    pending.element->extras = extrasOf(std::move(pending.bpmn), pending.xml);
    pending.xml.parent().remove_child(pending.xml);
    m_pools[m_poolOfProcess[i]].element->process = std::move(*pending.element);
  }
  finishAll(m_pools);
  finishAll(m_workflows);
  finishAll(m_processes);

  DocumentInfo info = m_document.info();
  info.title = takeString(root, "name");
  root.remove_attribute("exporter");  // whoever writes the file is its exporter
  root.remove_attribute("exporterVersion");
  if (DefaultTargetNamespace == root.attribute("targetNamespace").value())
    root.remove_attribute("targetNamespace");
  json bpmn = json::object();
  std::map<std::string, std::string> foreign = namespaces.foreign;
  if (m_hasOwnBpsim)
    foreign.erase(std::string(BpsimPrefix));
  if (!foreign.empty())
    bpmn["namespaces"] = std::move(foreign);
  if (!namespaces.renamed.empty())
    bpmn["prefixes"] = namespaces.renamed;
  info.extras = extrasOf(std::move(bpmn), root);
  m_document.put(std::move(info));
}

void Reader::dropDangling()
{
  std::vector<Id> dangling;
  Id known;  // references come sorted by what they name
  for (const auto &[reference, nothing] : m_document.references()) {
    if (reference.to == known)
      continue;
    if (m_made.contains(reference.to) || m_document.contains(reference.to))
      known = reference.to;
    else
      dangling.push_back(reference.from);
  }
  for (const Id id : dangling) {
    m_made.erase(id);
    if (m_document.remove(id))
      m_report.push_back({u"bpmn-left-out"_s, {id.text()}});
  }
  if (!dangling.empty())
    dropDangling();
}

}  // namespace laneway::bpmn
