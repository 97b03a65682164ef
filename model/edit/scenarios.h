#pragma once

#include <QString>

#include "model/base/json_value.h"
#include "model/base/result.h"
#include "model/process/scenario.h"

/// "What if" values and how a simulation is run.
namespace laneway {

struct Draft;

[[nodiscard]] Result<Id> createScenario(Draft &draft, const QString &name);
/// A copy of the scenario with all its values, named `name`.
[[nodiscard]] Result<Id> duplicateScenario(Draft &draft, Id scenario, const QString &name);

/// Lays a value over the element's own; an empty value takes it away again.
[[nodiscard]] Result<void> setOverride(Draft &draft, Id scenario, Id element, const QString &property,
                                       const JsonValue &value);
/// Takes away every value the scenario lays over the element.
[[nodiscard]] Result<void> clearOverrides(Draft &draft, Id scenario, Id element);

/// How the scenario is run; the null id: the values as they are.
[[nodiscard]] Result<void> setRunSettings(Draft &draft, Id scenario, const RunSettings &settings);

}  // namespace laneway
