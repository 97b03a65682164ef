#pragma once

#include "model/base/result.h"

/// The workflow behind a step.
namespace laneway {

class Document;
struct Draft;

/// Turns the step into a call of a new workflow of its name in the same process, with a start, the step's own work as
/// its one step, and an end. Returns the workflow. Refused for sub-processes and steps that call one already.
[[nodiscard]] Result<Id> createWorkflowFor(Draft &draft, Id step);

/// Makes the step a call that opens `target`, a workflow or process. Cycles of calls are refused.
[[nodiscard]] Result<void> linkCall(Draft &draft, Id step, Id target);

/// Makes the call a plain step again; the workflow stays.
[[nodiscard]] Result<void> unlinkCall(Draft &draft, Id step);

/// Whether opening `target` from inside `scope` would lead back to `scope`.
[[nodiscard]] bool wouldCallItself(const Document &document, Id scope, Id target);

}  // namespace laneway
