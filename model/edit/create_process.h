#pragma once

#include <optional>

#include <QString>

#include "model/base/result.h"
#include "model/process/process.h"

/// New processes and workflows, each with the diagram that shows it.
namespace laneway {

struct Draft;

/// Adds a process after the others of its category, with an empty map.
[[nodiscard]] Result<Id> createProcess(Draft &draft, const QString &name, std::optional<ProcessCategory> category);

/// Adds a workflow after the others of the process, with an empty step graph that is laid out by itself.
[[nodiscard]] Result<Id> createWorkflow(Draft &draft, Id process, const QString &name);

/// The first diagram of the scope (process, workflow or collapsed sub-process); makes one where there is none.
[[nodiscard]] Id diagramFor(Draft &draft, Id scope);

}  // namespace laneway
