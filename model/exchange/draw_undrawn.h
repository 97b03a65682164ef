#pragma once

#include <vector>

#include "model/process/document.h"

/// Files without a drawing: somebody has to make one.
namespace laneway {

/// Gives every process and workflow that no diagram shows a diagram of its own, laid out and marked automatic.
/// Returns the new diagrams. Deterministic; coordinates are rounded as files hold them.
std::vector<Id> drawUndrawn(Document &document);

}  // namespace laneway
