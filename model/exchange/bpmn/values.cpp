#include "model/exchange/bpmn/values.h"

#include <algorithm>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "model/exchange/native/json_text.h"
#include "model/process/json/element_json.h"
#include "model/process/json/struct_json.h"

namespace laneway::bpmn {

namespace {

using Keys = std::span<const std::string_view>;

constexpr std::string_view ProcessKeys[] = {"owner",       "stakeholders", "category", "goal",   "trigger",
                                            "result",      "targets",      "version",  "status", "nextReview",
                                            "handsOverTo", "attributes",   "dueWithin"};
constexpr std::string_view WorkflowKeys[] = {"process", "trigger", "result", "rank"};
constexpr std::string_view LaneKeys[] = {"kind", "role"};
constexpr std::string_view NodeKeys[] = {"callAsOneStep", "role",     "amount", "alsoNeeds",   "carriedOut",
                                         "system",        "duration", "cost",   "priority",    "capacity",
                                         "arrivals",      "delay",    "links",  "assignments", "alternatives",
                                         "priorityBy",    "whenFull", "batch",  "setup",       "failure"};
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

/// Members of other names are left alone: they are none of what an export writes. Null takes a member away.
template <typename T>
void layMembers(Document &document, const T &element, const json::Tree &values, Keys keys)
{
  json::Tree merged = json::toJson(element);
  for (const std::string_view key : keys)
    if (const auto found = values.find(key); found != values.end()) {
      if (found->is_null())
        merged.erase(std::string(key));
      else
        merged[std::string(key)] = *found;
    }
  json::Reading reading;
  T read;
  json::fromJson(reading, merged, read);
  if (!reading.failed())
    document.put(std::move(read));
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

template <typename T>
json::Tree differingMembers(const T &element, const Document &known, Keys keys)
{
  json::Tree values = membersOf(element, keys);
  const T *before = known.get<T>(element.id);
  if (!before)
    return values;
  const json::Tree knownValues = membersOf(*before, keys);
  for (const auto &[key, value] : knownValues.items()) {
    const auto found = values.find(key);
    if (found == values.end())
      values[key] = nullptr;
    else if (*found == value)
      values.erase(found);
  }
  return values;
}

template <typename T>
void clearMembers(Document &document, Keys keys)
{
  const Table<T> given = document.table<T>();
  for (const T &element : given) {
    json::Tree members = membersOf(element, keys);
    for (json::Tree &value : members)
      value = nullptr;
    if (!members.empty())
      layMembers(document, element, members, keys);
  }
}

template <typename T>
void clearTable(Document &document)
{
  const Table<T> given = document.table<T>();
  for (const T &element : given)
    document.remove(element.id);
}

constexpr std::string_view Roles = "roles";
constexpr std::string_view People = "people";
constexpr std::string_view Calendars = "calendars";
constexpr std::string_view Scenarios = "scenarios";

template <typename T>
void addRows(json::Tree &values, std::string_view key, const Document &document, const Document &known)
{
  const Table<T> &rows = document.table<T>();
  const Table<T> &before = known.table<T>();
  if (std::equal(rows.begin(), rows.end(), before.begin(), before.end()))
    return;
  json::Tree &list = values[std::string(key)] = json::Tree::array();
  for (const T &row : rows)
    list.push_back(json::toJson(row));
}

template <typename T>
void layRows(Document &document, std::string_view key, const json::Tree &values)
{
  const auto rows = values.find(key);
  if (rows == values.end() || !rows->is_array())
    return;
  clearTable<T>(document);
  for (const json::Tree &row : *rows)
    if (Result<Element> element = json::elementFromJson(key, row))
      if (!document.contains(idOf(*element)))
        document.putElement(*element);
}

/// The document's own entry as far as it is not BPMN's: the title has a place there.
json::Tree infoOf(const Document &document)
{
  DocumentInfo info = document.info();
  info.title.clear();
  info.extras = {};
  return json::toJson(info);
}

}  // namespace

std::optional<json::Tree> takeValues(pugi::xml_node xml)
{
  return takeTree(xml, ValuesTag);
}

std::optional<json::Tree> takeDocumentValues(pugi::xml_node xml)
{
  return takeTree(xml, DocumentTag);
}

void layValues(Document &document, Id element, const json::Tree &values)
{
  if (const Node *node = document.get<Node>(element))
    layMembers(document, *node, values, NodeKeys);
  else if (const Flow *flow = document.get<Flow>(element))
    layMembers(document, *flow, values, FlowKeys);
  else if (const Lane *lane = document.get<Lane>(element))
    layMembers(document, *lane, values, LaneKeys);
  else if (const Workflow *workflow = document.get<Workflow>(element))
    layMembers(document, *workflow, values, WorkflowKeys);
  else if (const Process *process = document.get<Process>(element))
    layMembers(document, *process, values, ProcessKeys);
}

json::Tree valuesOf(const Process &process, const Document &known)
{
  return differingMembers(process, known, ProcessKeys);
}

json::Tree valuesOf(const Workflow &workflow, const Document &known)
{
  return differingMembers(workflow, known, WorkflowKeys);
}

json::Tree valuesOf(const Lane &lane, const Document &known)
{
  return differingMembers(lane, known, LaneKeys);
}

json::Tree valuesOf(const Node &node, const Document &known)
{
  return differingMembers(node, known, NodeKeys);
}

json::Tree valuesOf(const Flow &flow, const Document &known)
{
  return differingMembers(flow, known, FlowKeys);
}

json::Tree documentValuesOf(const Document &document, const Document &known)
{
  json::Tree values = json::Tree::object();
  if (json::Tree info = infoOf(document); info != infoOf(known))
    values[std::string(json::DocumentKey)] = std::move(info);
  addRows<Role>(values, Roles, document, known);
  addRows<Person>(values, People, document, known);
  addRows<Calendar>(values, Calendars, document, known);
  addRows<Scenario>(values, Scenarios, document, known);
  return values;
}

void layDocumentValues(Document &document, const json::Tree &values)
{
  if (const auto info = values.find(json::DocumentKey); info != values.end())
    if (Result<Element> read = json::elementFromJson(json::DocumentKey, *info)) {
      DocumentInfo merged = *as<DocumentInfo>(*read);
      merged.title = document.info().title;
      merged.extras = document.info().extras;
      document.put(std::move(merged));
    }
  layRows<Role>(document, Roles, values);
  layRows<Person>(document, People, values);
  layRows<Calendar>(document, Calendars, values);
  layRows<Scenario>(document, Scenarios, values);
}

Document withoutValues(Document document)
{
  clearMembers<Process>(document, ProcessKeys);
  clearMembers<Workflow>(document, WorkflowKeys);
  clearMembers<Lane>(document, LaneKeys);
  clearMembers<Node>(document, NodeKeys);
  clearMembers<Flow>(document, FlowKeys);
  clearTable<Role>(document);
  clearTable<Person>(document);
  clearTable<Calendar>(document);
  clearTable<Scenario>(document);
  DocumentInfo info;
  info.title = document.info().title;
  info.extras = document.info().extras;
  document.put(std::move(info));
  return document;
}

void addRolesOfLanes(Document &document)
{
  std::vector<Lane> lanes(document.lanes().begin(), document.lanes().end());
  std::set<Id> around;
  for (const Lane &lane : lanes)
    around.insert(lane.parent);
  std::vector<Role> roles;
  for (Lane &lane : lanes) {
    const QString name = lane.name.simplified();
    if (lane.kind != LaneKind::Lane || name.isEmpty() || around.contains(lane.id))
      continue;
    auto role = std::find_if(roles.begin(), roles.end(), [&](const Role &each) { return each.name == name; });
    if (role == roles.end())
      role = roles.insert(role, Role{.id = Id(QStringLiteral("role-") + lane.id.text()),
                                     .name = name,
                                     .rank = static_cast<int>(roles.size())});
    lane.role = role->id;
    document.put(std::move(lane));
  }
  for (Role &role : roles)
    document.put(std::move(role));
}

}  // namespace laneway::bpmn
