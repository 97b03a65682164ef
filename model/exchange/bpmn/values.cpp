#include "model/exchange/bpmn/values.h"

#include <algorithm>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>

#include "model/exchange/native/json_text.h"
#include "model/process/json/element_json.h"
#include "model/process/json/struct_json.h"

namespace laneway::bpmn {

namespace {

using Keys = std::span<const std::string_view>;

constexpr std::string_view ProcessKeys[] = {"owner",   "stakeholders", "category",    "goal",
                                            "trigger", "result",       "targets",     "version",
                                            "status",  "nextReview",   "handsOverTo", "attributes"};
constexpr std::string_view WorkflowKeys[] = {"process", "trigger", "result", "rank"};
constexpr std::string_view LaneKeys[] = {"kind", "role"};
constexpr std::string_view NodeKeys[] = {"callAsOneStep", "role",     "amount", "alsoNeeds",  "carriedOut",
                                         "system",        "duration", "cost",   "priority",   "capacity",
                                         "arrivals",      "delay",    "links",  "assignments"};
constexpr std::string_view FlowKeys[] = {"share"};

/// The JSON in an extension of ours; takes it out, and the list of extensions if nothing else is in it.
std::optional<json::Tree> takeTree(pugi::xml_node xml, std::string_view tag)
{
  pugi::xml_node extensions = xml.child("extensionElements");
  const pugi::xml_node ours = extensions.child(tag.data());
  if (!ours)
    return {};
  Result<json::Tree> tree = json::parse(QByteArrayView(ours.child_value()));
  if (!tree || !tree->is_object())
    return {};
  extensions.remove_child(ours);
  if (!extensions.first_child() && !extensions.first_attribute())
    xml.remove_child(extensions);
  return *std::move(tree);
}

/// Members of other names are left alone: they are none of what an export writes.
template <typename T>
bool takeMembers(pugi::xml_node xml, T &element, Keys keys)
{
  const std::optional<json::Tree> values = takeTree(xml, ValuesTag);
  if (!values)
    return false;
  json::Tree merged = json::toJson(element);
  for (const std::string_view key : keys)
    if (const auto found = values->find(key); found != values->end())
      merged[std::string(key)] = *found;
  json::Reading reading;
  T read;
  json::fromJson(reading, merged, read);
  if (reading.failed())
    return false;
  element = std::move(read);
  return true;
}

template <typename T>
void addRows(json::Tree &values, const char *key, const Table<T> &rows)
{
  for (const T &row : rows)
    values[key].push_back(json::toJson(row));
}

template <typename T>
json::Tree membersOf(const T &element, Keys keys)
{
  json::Tree all = json::toJson(element);
  json::Tree kept = json::Tree::object();
  for (const std::string_view key : keys)
    if (const auto found = all.find(key); found != all.end())
      kept[std::string(key)] = std::move(*found);
  return kept;
}

}  // namespace

json::Tree valuesOf(const Process &process)
{
  return membersOf(process, ProcessKeys);
}

json::Tree valuesOf(const Workflow &workflow)
{
  return membersOf(workflow, WorkflowKeys);
}

json::Tree valuesOf(const Lane &lane)
{
  return membersOf(lane, LaneKeys);
}

json::Tree valuesOf(const Node &node)
{
  return membersOf(node, NodeKeys);
}

json::Tree valuesOf(const Flow &flow)
{
  return membersOf(flow, FlowKeys);
}

bool takeValues(pugi::xml_node xml, Process &process)
{
  return takeMembers(xml, process, ProcessKeys);
}

bool takeValues(pugi::xml_node xml, Workflow &workflow)
{
  return takeMembers(xml, workflow, WorkflowKeys);
}

bool takeValues(pugi::xml_node xml, Lane &lane)
{
  return takeMembers(xml, lane, LaneKeys);
}

bool takeValues(pugi::xml_node xml, Node &node)
{
  return takeMembers(xml, node, NodeKeys);
}

bool takeValues(pugi::xml_node xml, Flow &flow)
{
  return takeMembers(xml, flow, FlowKeys);
}

json::Tree documentValuesOf(const Document &document)
{
  std::vector<Lane> lanes(document.lanes().begin(), document.lanes().end());
  std::vector<Lane *> pointers;
  for (Lane &lane : lanes) {
    lane.role = Id();
    pointers.push_back(&lane);
  }
  std::vector<Role> derived = rolesOfLanes(pointers);
  std::sort(derived.begin(), derived.end(), [](const Role &a, const Role &b) { return a.id < b.id; });
  const bool rolesFollow =
      std::equal(derived.begin(), derived.end(), document.roles().begin(), document.roles().end()) &&
      std::equal(lanes.begin(), lanes.end(), document.lanes().begin(), document.lanes().end());

  json::Tree values = json::Tree::object();
  DocumentInfo info = document.info();
  info.title.clear();  // BPMN has a place for it
  info.extras = {};
  if (json::Tree tree = json::toJson(info); !tree.empty())
    values[std::string(json::DocumentKey)] = std::move(tree);
  if (!rolesFollow) {
    values["roles"] = json::Tree::array();
    addRows(values, "roles", document.roles());
  }
  addRows(values, "calendars", document.calendars());
  addRows(values, "scenarios", document.scenarios());
  return values;
}

bool takeDocumentValues(pugi::xml_node xml, Document &document)
{
  const std::optional<json::Tree> values = takeTree(xml, DocumentTag);
  if (!values)
    return false;
  for (const auto &[key, rows] : values->items()) {
    if (key == json::DocumentKey) {
      Result<Element> info = json::elementFromJson(key, rows);
      if (info) {
        DocumentInfo merged = *as<DocumentInfo>(*info);
        merged.title = document.info().title;
        document.put(std::move(merged));
      }
    } else if ((key == "roles" || key == "calendars" || key == "scenarios") && rows.is_array()) {
      for (const json::Tree &row : rows)
        if (Result<Element> element = json::elementFromJson(key, row))
          if (!document.contains(idOf(*element)))
            document.putElement(*element);
    }
  }
  return true;
}

std::vector<Role> rolesOfLanes(std::vector<Lane *> lanes)
{
  std::vector<Role> roles;
  std::sort(lanes.begin(), lanes.end(), [](const Lane *a, const Lane *b) { return a->id < b->id; });
  std::set<Id> around;
  for (const Lane *lane : lanes)
    around.insert(lane->parent);
  for (Lane *lane : lanes) {
    const QString name = lane->name.simplified();
    if (lane->kind != LaneKind::Lane || name.isEmpty() || around.contains(lane->id))
      continue;
    auto role = std::find_if(roles.begin(), roles.end(), [&](const Role &each) { return each.name == name; });
    if (role == roles.end())
      role = roles.insert(role, Role{.id = Id(QStringLiteral("role-") + lane->id.text()),
                                     .name = name,
                                     .rank = static_cast<int>(roles.size())});
    lane->role = role->id;
  }
  return roles;
}

}  // namespace laneway::bpmn
