#pragma once

#include "model/base/result.h"

/// What must hold after any edit, restored on what the edit touched.
namespace laneway {

class Document;
struct Draft;

namespace layout {
class DrawnPlaces;
}

/// Completes an edit: `before` is the state it started from, `draft` what it made. Fails where the result cannot be
/// made sound; the draft is then to be dropped. Who performs many edits on one document hands over `places`, which are
/// kept up to date with it: routing then need not look at the whole drawing.
[[nodiscard]] Result<void> applyRules(const Document &before, Draft &draft, layout::DrawnPlaces *places = nullptr);

}  // namespace laneway
