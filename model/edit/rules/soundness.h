#pragma once

#include "model/base/result.h"

namespace laneway::rules {

struct Edited;

/// Refuses what no rule can mend in what was changed: an id that two elements share, a container inside itself, calls
/// that lead back to where they came from, values out of range.
[[nodiscard]] Result<void> checkSoundness(const Edited &edited);

}  // namespace laneway::rules
