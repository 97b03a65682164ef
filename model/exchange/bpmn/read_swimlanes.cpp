#include "model/exchange/bpmn/parts.h"
#include "model/exchange/bpmn/reader.h"
#include "model/exchange/bpmn/residue.h"
#include "model/exchange/bpmn/values.h"
#include "model/exchange/bpmn/vocabulary.h"

namespace laneway::bpmn {

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

/// An export of a workflow says which process it belongs to.
bool isWorkflow(pugi::xml_node process)
{
  const pugi::xml_node values = process.child("extensionElements").child(ValuesTag.data());
  return values && std::string_view(values.child_value()).find("\"process\":") != std::string_view::npos;
}

/// A lane set that an export of ours has added says nothing: its lanes stand in its place.
void dissolveOwnLaneSet(pugi::xml_node container, const char *tag, Id id)
{
  pugi::xml_node set = container.child(tag);
  if (!set || QLatin1String(set.attribute("id").value()) != id.text() + LaneSetSuffix || set.next_sibling(tag))
    return;
  set.remove_attribute("id");
  const bool isPlain = !set.first_attribute() && set.child("lane") && !set.child("documentation") &&
                       !set.child("extensionElements") && !set.child("partitionElement");
  if (!isPlain)
    return;
  while (const pugi::xml_node lane = set.child("lane"))
    container.append_move(lane);
  container.remove_child(set);
}

}  // namespace

template <typename T>
void Reader::readNames(Pending<T> &pending)
{
  pending.element->name = takeString(pending.xml, "name");
  pending.element->documentation = takeText(pending.xml, "documentation", pending.bpmn).value_or(QString());
}

void Reader::readCollaboration(pugi::xml_node xml)
{
  Pending<Process> pending(xml);
  Process &process = *pending.element;
  process.id = takeId(xml);
  readNames(pending);
  process.rank = static_cast<int>(m_processes.size());
  if (!xml.child("participant"))
    pending.bpmn[TagKey] = "collaboration";
  const Id id = process.id;
  m_made.emplace(id, Made::Process);
  m_containers.push_back({id, xml});
  m_processes.push_back(std::move(pending));
  int rank = 0;
  for (const pugi::xml_node child : xml.children("participant"))
    readParticipant(child, id, rank++);
  readContents(xml, id, id);
}

void Reader::readParticipant(pugi::xml_node xml, Id process, int rank)
{
  Pending<Pool> pending(xml);
  Pool &pool = *pending.element;
  pool.id = takeId(xml);
  pool.parent = process;
  readNames(pending);
  pool.rank = rank;
  m_made.emplace(pool.id, Made::Pool);
  m_parentOf.emplace(pool.id, process);
  // Only the first participant of a process holds its contents; the others keep the attribute as it is.
  const std::string reference = xml.attribute("processRef").value();
  const pugi::xml_node runs = target(reference);
  if (std::string_view(runs.name()) == "process" &&
      m_processPool.emplace(runs.attribute("id").value(), m_pools.size()).second)
    xml.remove_attribute("processRef");
  else if (!reference.empty() && !runs)
    note(u"bpmn-process-missing"_s, xml, {pool.name.isEmpty() ? pool.id.text() : pool.name});
  m_pools.push_back(std::move(pending));
}

void Reader::readProcess(pugi::xml_node xml)
{
  const auto pool = m_processPool.find(xml.attribute("id").value());
  if (pool != m_processPool.end()) {
    const std::size_t index = pool->second;
    const Id container = m_pools[index].element->id;
    const Id scope = m_pools[index].element->parent;
    Pending<PoolProcess> pending(xml);
    pending.element->id = takeId(xml).text();
    if (pending.element->id == container.text() + PoolProcessSuffix)
      pending.element->id.clear();
    pending.element->name = takeString(xml, "name");
    pending.element->executable = takeFlag(xml, "isExecutable");
    m_processPool.erase(pool);  // a second process of the same id stands for itself
    m_poolOf.emplace(xml.hash_value(), index);
    m_poolOfProcess.push_back(index);
    m_poolProcesses.push_back(std::move(pending));
    m_containers.push_back({container, xml});
    readLaneSets(xml, container);
    readContents(xml, container, scope);
    return;
  }
  const Id id = takeId(xml);
  if (isWorkflow(xml)) {
    Pending<Workflow> pending(xml);
    pending.element->id = id;
    readNames(pending);
    m_workflows.push_back(std::move(pending));
  } else {
    Pending<Process> pending(xml);
    pending.element->id = id;
    readNames(pending);
    pending.element->rank = static_cast<int>(m_processes.size());
    m_processes.push_back(std::move(pending));
  }
  m_made.emplace(id, Made::Process);
  m_containers.push_back({id, xml});
  readLaneSets(xml, id);
  readContents(xml, id, id);
}

void Reader::readLaneSets(pugi::xml_node container, Id parent)
{
  int rank = 0;
  int index = 0;
  dissolveOwnLaneSet(container, "laneSet", parent);
  std::vector<pugi::xml_node> loose(container.children("lane").begin(), container.children("lane").end());
  for (const pugi::xml_node lane : loose)
    readLane(lane, parent, parent, rank++);
  for (const pugi::xml_node set : container.children("laneSet")) {
    for (const pugi::xml_node lane : set.children("lane")) {
      const std::size_t at = m_lanes.size();
      readLane(lane, parent, parent, rank++);
      if (index > 0)
        m_lanes[at].bpmn[LaneSetKey] = index;
    }
    ++index;
  }
}

void Reader::readLane(pugi::xml_node xml, Id parent, Id container, int rank)
{
  Pending<Lane> pending(xml);
  Lane &lane = *pending.element;
  lane.id = takeId(xml);
  lane.parent = parent;
  readNames(pending);
  lane.rank = rank;
  const Id id = lane.id;
  m_made.emplace(id, Made::Lane);
  m_parentOf.emplace(id, container);
  m_laneContainer[id] = container;
  for (pugi::xml_node child = xml.child("flowNodeRef"); child; child = xml.child("flowNodeRef")) {
    m_laneRefs.emplace_back(id, child.child_value());
    xml.remove_child(child);
  }
  m_lanes.push_back(std::move(pending));
  int childRank = 0;
  dissolveOwnLaneSet(xml, "childLaneSet", id);
  for (const pugi::xml_node child : xml.children("lane"))
    readLane(child, id, container, childRank++);
  for (const pugi::xml_node set : xml.children("childLaneSet"))
    for (const pugi::xml_node child : set.children("lane"))
      readLane(child, id, container, childRank++);
}

void Reader::assignLanes()
{
  std::unordered_map<Id, std::size_t> nodes;
  for (std::size_t i = 0; i < m_nodes.size(); ++i)
    nodes.emplace(m_nodes[i].element->id, i);
  std::unordered_map<Id, std::size_t> lanes;
  for (std::size_t i = 0; i < m_lanes.size(); ++i)
    lanes.emplace(m_lanes[i].element->id, i);
  const auto isAround = [&](Id outer, Id inner) {
    for (auto at = lanes.find(inner); at != lanes.end(); at = lanes.find(m_lanes[at->second].element->parent))
      if (at->first == outer)
        return true;
    return false;
  };
  const auto nodeOf = [&](const std::string &reference) -> Node * {
    const auto found = nodes.find(idOf(target(reference)));
    return found == nodes.end() ? nullptr : m_nodes[found->second].element.get();
  };
  for (const auto &[lane, reference] : m_laneRefs)
    if (Node *node = nodeOf(reference); node && node->parent == m_laneContainer[lane])
      if (node->lane.isNull() || isAround(node->lane, lane))
        node->lane = lane;
  for (const auto &[lane, reference] : m_laneRefs) {
    const Node *node = nodeOf(reference);
    if (node && node->lane == lane)
      continue;
    Pending<Lane> &pending = m_lanes[lanes[lane]];
    if (node)
      pending.bpmn[FlowNodeRefsKey].push_back(node->id.text().toStdString());
    else if (target(reference))  // something that is no element of the document
      pending.xml.append_child("flowNodeRef").text().set(reference.c_str());
    else
      note(u"bpmn-lane-reference"_s, pending.xml, {pending.element->name, QString::fromStdString(reference)});
  }
}

}  // namespace laneway::bpmn
