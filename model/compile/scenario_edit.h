#pragma once

#include <functional>

#include "model/base/result.h"

/// Editing values while a scenario is looked at: the elements stay as they are, the scenario takes the values.
namespace laneway {

struct Draft;

/// Runs `edit` on the document with the scenario laid over it, and keeps the values it changed as the scenario's own;
/// values that are those of the elements again are taken out of it. New elements (a role typed for a step) go into the
/// document itself. For the null id the edit just runs.
[[nodiscard]] Result<void> editInScenario(Draft &draft, Id scenario, const std::function<Result<void>(Draft &)> &edit);

}  // namespace laneway
