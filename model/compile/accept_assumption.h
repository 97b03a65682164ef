#pragma once

#include "model/base/result.h"

/// Turning what was assumed into what is known: the edit behind the click on a grey value.
namespace laneway {

struct Assumption;
struct Draft;

/// Writes the assumed value to its element, where it can be changed like any other. Somebody assumed for a step or lane
/// becomes a role of that name; round the clock becomes a calendar. Refused: "element-missing", and
/// "assumption-has-no-value" where the document has no place for it: that something does not occur, how a loop goes on,
/// arrivals where no start event is drawn.
[[nodiscard]] Result<void> acceptAssumption(Draft &draft, const Assumption &assumption);

/// Whether it would not be refused.
[[nodiscard]] bool canAccept(const class Document &document, const Assumption &assumption);

}  // namespace laneway
