#include "model/exchange/bpmn/values.h"

#include <initializer_list>

#include "model/process/json/struct_json.h"

namespace laneway::bpmn {

namespace {

template <typename T>
json::Tree membersOf(const T &element, std::initializer_list<std::string_view> keys)
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
  return membersOf(process, {"owner", "stakeholders", "category", "goal", "trigger", "result", "targets", "version",
                             "status", "nextReview", "handsOverTo"});
}

json::Tree valuesOf(const Workflow &workflow)
{
  return membersOf(workflow, {"process", "trigger", "result", "rank"});
}

json::Tree valuesOf(const Lane &lane)
{
  return membersOf(lane, {"kind", "role"});
}

json::Tree valuesOf(const Node &node)
{
  return membersOf(node, {"callAsOneStep", "role", "amount", "alsoNeeds", "carriedOut", "system", "duration", "cost",
                          "priority", "capacity", "arrivals", "delay", "links"});
}

json::Tree valuesOf(const Flow &flow)
{
  return membersOf(flow, {"share"});
}

}  // namespace laneway::bpmn
