#pragma once

#include "model/base/result.h"

/// What must hold after any edit, restored on what the edit touched.
namespace laneway {

class Document;
struct Draft;

/// Completes an edit: `before` is the state it started from, `draft` what it made. Fails where the result cannot be
/// made sound; the draft is then to be dropped.
[[nodiscard]] Result<void> applyRules(const Document &before, Draft &draft);

}  // namespace laneway
