#include "model/compile/scenario_edit.h"

#include <set>
#include <string>

#include "model/base/json_value.h"
#include "model/compile/scenario_values.h"
#include "model/edit/change_set.h"
#include "model/edit/draft.h"
#include "model/edit/scenarios.h"
#include "model/process/json/element_json.h"

namespace laneway {

namespace {

/// The value under the key; JSON null where the element says nothing.
nlohmann::json valueOf(const json::Tree &element, const std::string &key)
{
  const auto found = element.find(key);
  return found == element.end() ? nlohmann::json() : nlohmann::json::parse(found->dump());
}

Result<void> keepValues(Draft &draft, Id scenario, const Change &change)
{
  const json::Tree before = json::elementToJson(change.before);
  const json::Tree after = json::elementToJson(change.after);
  const json::Tree own = json::elementToJson(draft.document.find(change.id));
  std::set<std::string> keys;
  for (const json::Tree *tree : {&before, &after})
    for (const auto &[key, value] : tree->items())
      keys.insert(key);
  for (const std::string &key : keys) {
    const nlohmann::json value = valueOf(after, key);
    if (valueOf(before, key) == value)
      continue;
    const JsonValue laidOver = value == valueOf(own, key) ? JsonValue() : JsonValue(value);
    if (Result<void> done = setOverride(draft, scenario, change.id, QString::fromStdString(key), laidOver); !done)
      return done;
  }
  return {};
}

}  // namespace

Result<void> editInScenario(Draft &draft, Id scenario, const std::function<Result<void>(Draft &)> &edit)
{
  if (scenario.isNull())
    return edit(draft);
  const Document before = withScenario(draft.document, scenario).document;
  Draft scratch{before, draft.ids};
  if (Result<void> done = edit(scratch); !done)
    return done;
  for (const Change &change : difference(before, scratch.document)) {
    if (change.isAddition())
      draft.document.putElement(change.after);
    else if (!change.isRemoval())
      if (Result<void> done = keepValues(draft, scenario, change); !done)
        return done;
  }
  return {};
}

}  // namespace laneway
