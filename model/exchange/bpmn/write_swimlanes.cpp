#include <algorithm>

#include "model/exchange/bpmn/parts.h"
#include "model/exchange/bpmn/residue.h"
#include "model/exchange/bpmn/values.h"
#include "model/exchange/bpmn/vocabulary.h"
#include "model/exchange/bpmn/writer.h"
#include "model/process/navigate.h"

namespace laneway::bpmn {

using nlohmann::json;

namespace {

bool isArtifact(const Node &node)
{
  return node.as<Annotation>() || node.as<Group>();
}

std::string_view textAt(const json &object, const char *key)
{
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? std::string_view(found->get_ref<const std::string &>())
                                                     : std::string_view();
}

}  // namespace

bool Writer::isCollaboration(const Process &process) const
{
  return textAt(bpmnOf(process.extras), TagKey) == "collaboration" ||
         !rankedChildren<Pool>(m_document, process.id).empty();
}

std::string Writer::processIdOf(const Pool &pool) const
{
  return (pool.process->id.isEmpty() ? pool.id.text() + PoolProcessSuffix : pool.process->id).toStdString();
}

void Writer::writeProcess(const Process &process, xml::Element &root)
{
  const bool together = isCollaboration(process);
  xml::Element element(together ? "collaboration" : "process");
  element.add("id", process.id);
  if (!process.name.isEmpty())
    element.add("name", process.name);
  addText(element, "documentation", process.documentation, bpmnOf(process.extras));
  addValues(element, valuesOf(process, m_parameters.known));
  addDocumentValues(element);
  if (!together) {
    addContents(element, process.id);
    complete(element, process.extras);
    addLanes(element, process.id);
    root.children.push_back(std::move(element));
    return;
  }
  xml::Element loose("process");
  loose.add("id", process.id.text() + PoolProcessSuffix);
  for (const Id id : m_document.children(process.id))
    if (const Node *node = m_document.get<Node>(id))
      (isArtifact(*node) ? element : loose).children.push_back(writeNode(*node));
  if (const auto flows = m_flowsIn.find(process.id); flows != m_flowsIn.end())
    for (const Flow *flow : flows->second)
      (flow->kind == FlowKind::Sequence ? loose : element).children.push_back(writeFlow(*flow));
  const std::vector<const Pool *> pools = rankedChildren<Pool>(m_document, process.id);
  for (const Pool *pool : pools)
    element.children.push_back(writeParticipant(*pool));
  complete(element, process.extras);
  root.children.push_back(std::move(element));
  for (const Pool *pool : pools) {
    if (!pool->process)
      continue;
    xml::Element runs("process");
    runs.add("id", std::string_view(processIdOf(*pool)));
    if (!pool->process->name.isEmpty())
      runs.add("name", pool->process->name);
    if (pool->process->executable)
      runs.add("isExecutable", std::string_view("true"));
    addContents(runs, pool->id);
    complete(runs, pool->process->extras);
    addLanes(runs, pool->id);
    root.children.push_back(std::move(runs));
  }
  if (!loose.children.empty()) {
    complete(loose, {});
    root.children.push_back(std::move(loose));
  }
}

xml::Element Writer::writeParticipant(const Pool &pool) const
{
  xml::Element element("participant");
  element.add("id", pool.id);
  if (!pool.name.isEmpty())
    element.add("name", pool.name);
  if (pool.process)
    element.add("processRef", std::string_view(processIdOf(pool)));
  addText(element, "documentation", pool.documentation, bpmnOf(pool.extras));
  complete(element, pool.extras);
  return element;
}

void Writer::addContents(xml::Element &element, Id container) const
{
  for (const Id id : m_document.children(container)) {
    if (const Node *node = m_document.get<Node>(id)) {
      if (const Data *data = node->as<Data>())
        addData(element, *node, *data);
      else
        element.children.push_back(writeNode(*node));
    } else if (const Definition *definition = m_document.get<Definition>(id)) {
      element.children.push_back(writeDefinition(*definition));
    }
  }
  if (const auto flows = m_flowsIn.find(container); flows != m_flowsIn.end())
    for (const Flow *flow : flows->second)
      if (flow->kind != FlowKind::DataAssociation)
        element.children.push_back(writeFlow(*flow));
}

void Writer::addLanes(xml::Element &element, Id container) const
{
  const std::vector<const Lane *> lanes = rankedChildren<Lane>(m_document, container);
  if (lanes.empty())
    return;
  const std::string_view setTag = m_document.get<Lane>(container) ? "childLaneSet" : "laneSet";
  std::vector<std::size_t> sets;
  const auto findSets = [&] {
    sets.clear();
    for (std::size_t i = 0; i < element.children.size(); ++i)
      if (element.children[i].tag == setTag)
        sets.push_back(i);
  };
  findSets();
  if (sets.empty()) {
    xml::Element set(setTag);
    set.add("id", container.text() + LaneSetSuffix);
    const auto before = std::find_if(element.children.begin(), element.children.end(), [&](const xml::Element &child) {
      return childRank(element.tag, child.tag) > childRank(element.tag, setTag);
    });
    element.children.insert(before, std::move(set));
    findSets();
  }
  for (const Lane *lane : lanes) {
    const json &bpmn = bpmnOf(lane->extras);
    const auto index = bpmn.find(LaneSetKey);
    const std::size_t at = index != bpmn.end() && index->is_number_unsigned() ? index->get<std::size_t>() : 0;
    element.children[sets[std::min(at, sets.size() - 1)]].children.push_back(writeLane(*lane));
  }
}

xml::Element Writer::writeLane(const Lane &lane) const
{
  xml::Element element("lane");
  const json &bpmn = bpmnOf(lane.extras);
  element.add("id", lane.id);
  if (!lane.name.isEmpty())
    element.add("name", lane.name);
  addText(element, "documentation", lane.documentation, bpmn);
  addValues(element, valuesOf(lane, m_parameters.known));
  for (const Id node : m_document.referrers(lane.id, ReferenceKind::Lane))
    element.addChild("flowNodeRef", node.text().toStdString());
  if (const auto references = bpmn.find(FlowNodeRefsKey); references != bpmn.end() && references->is_array())
    for (const json &reference : *references)
      if (reference.is_string())
        if (const Id id(QString::fromStdString(reference.get<std::string>())); m_document.contains(id))
          element.addChild("flowNodeRef", id.text().toStdString());
  complete(element, lane.extras);
  addLanes(element, lane.id);
  return element;
}

xml::Element Writer::writeDefinition(const Definition &definition) const
{
  xml::Element element(tagOf(Definitions, definition.kind));
  element.add("id", definition.id);
  if (!definition.name.isEmpty())
    element.add("name", definition.name);
  if (const std::string_view code = codeAttribute(definition.kind); !code.empty() && !definition.code.isEmpty())
    element.add(code, definition.code);
  complete(element, definition.extras);
  for (xml::Element &child : element.children) {
    if (child.tag != "categoryValue")
      continue;
    for (auto &[name, value] : child.attributes)
      if (name == "id")
        if (const auto group = m_categoryValues.find(value); group != m_categoryValues.end()) {
          std::erase_if(child.attributes, [](const auto &each) { return each.first == "value"; });
          if (!group->second.isEmpty())
            child.add("value", group->second);
          break;
        }
  }
  return element;
}

}  // namespace laneway::bpmn
