#pragma once

#include <optional>

#include "model/base/id.h"
#include "model/base/result.h"
#include "model/process/process.h"

/// The order of processes and workflows as the navigator shows them.
namespace laneway {

struct Draft;

/// Gives the process the category and puts it before `before`, another process of that category; null: to the end.
/// Refused with "element-missing".
Result<void> moveProcess(Draft &draft, Id process, std::optional<ProcessCategory> category, Id before);

/// Puts the workflow into the process, before `before`, another workflow of it; null: to the end. Steps that open the
/// workflow go on doing so. Refused with "element-missing".
Result<void> moveWorkflow(Draft &draft, Id workflow, Id process, Id before);

}  // namespace laneway
