#include "model/edit/scenarios.h"

#include <algorithm>

#include "model/edit/change_element.h"
#include "model/edit/draft.h"
#include "model/edit/names.h"
#include "model/edit/refusal.h"

namespace laneway {

namespace {

Result<Id> addScenario(Draft &draft, Scenario scenario, const QString &name)
{
  scenario.name = cleanName(name);
  if (scenario.name.isEmpty())
    return refusal("scenario-needs-name");
  scenario.rank = 0;
  for (const Scenario &each : draft.document.scenarios()) {
    if (sameName(each.name, scenario.name))
      return refusal("scenario-exists", each.id, {scenario.name});
    scenario.rank = std::max(scenario.rank, each.rank + 1);
  }
  scenario.id = draft.newId(u"scenario");
  const Id id = scenario.id;
  draft.document.put(std::move(scenario));
  return id;
}

}  // namespace

Result<Id> createScenario(Draft &draft, const QString &name)
{
  return addScenario(draft, {}, name);
}

Result<Id> duplicateScenario(Draft &draft, Id scenario, const QString &name)
{
  const Scenario *original = draft.document.get<Scenario>(scenario);
  if (!original)
    return missing(scenario);
  return addScenario(draft, *original, name);
}

Result<void> setOverride(Draft &draft, Id scenario, Id element, const QString &property, const JsonValue &value)
{
  if (!draft.document.contains(element))
    return missing(element);
  const auto set = [&](Scenario &after) {
    auto &overrides = after.overrides;
    const auto found = std::find_if(overrides.begin(), overrides.end(), [&](const Override &each) {
      return each.element == element && each.property == property;
    });
    if (value.isEmpty()) {
      if (found != overrides.end())
        overrides.erase(found);
    } else if (found != overrides.end()) {
      found->value = value;
    } else {
      overrides.push_back({element, property, value});
    }
  };
  return draft.update<Scenario>(scenario, set) ? Result<void>() : missing(scenario);
}

Result<void> clearOverrides(Draft &draft, Id scenario, Id element)
{
  const auto clear = [element](Scenario &after) {
    std::erase_if(after.overrides, [element](const Override &each) { return each.element == element; });
  };
  return draft.update<Scenario>(scenario, clear) ? Result<void>() : missing(scenario);
}

Result<void> setRunSettings(Draft &draft, Id scenario, const RunSettings &settings)
{
  if (scenario.isNull())
    return changeEach<DocumentInfo>(draft, {draft.document.info().id},
                                    [&](DocumentInfo &info) { info.run = settings; });
  return changeEach<Scenario>(draft, {scenario}, [&](Scenario &after) { after.run = settings; });
}

}  // namespace laneway
