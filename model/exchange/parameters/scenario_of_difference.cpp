#include "model/exchange/parameters/apply_parameters.h"

#include "model/process/json/struct_json.h"

namespace laneway {

namespace {

/// The members of each element that differ, as overrides; one that is gone becomes null.
template <typename T>
void addDifferences(const Table<T> &before, const Table<T> &after, std::vector<Override> &overrides)
{
  for (const T &changed : after) {
    const T *own = before.find(changed.id);
    if (!own || *own == changed)
      continue;
    const json::Tree from = json::toJson(*own);
    const json::Tree to = json::toJson(changed);
    for (const auto &[key, value] : to.items())
      if (!from.contains(key) || from.at(key) != value)
        overrides.push_back({changed.id, QString::fromStdString(key), JsonValue(nlohmann::json(value))});
    for (const auto &[key, value] : from.items())
      if (!to.contains(key))
        overrides.push_back({changed.id, QString::fromStdString(key), JsonValue(nlohmann::json())});
  }
}

}  // namespace

Scenario scenarioOfDifference(const Document &document, const Document &changed)
{
  Scenario scenario;
  addDifferences(document.nodes(), changed.nodes(), scenario.overrides);
  addDifferences(document.flows(), changed.flows(), scenario.overrides);
  addDifferences(document.roles(), changed.roles(), scenario.overrides);
  if (changed.info().run != document.info().run)
    scenario.run = changed.info().run;
  return scenario;
}

}  // namespace laneway
