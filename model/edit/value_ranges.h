#pragma once

#include "model/base/result.h"
#include "model/process/element.h"

/// Which values an element may hold: shares 0 to 1, amounts 0 to 1,000,000, times not negative, finite coordinates and
/// so on. Edits and readers refuse others.
namespace laneway {

/// What is wrong with the element's values, taken by itself.
[[nodiscard]] Result<void> checkValues(const Element &element);

/// Same for a distribution: positive means, ordered minimum, mode and maximum, weights that fit the values.
[[nodiscard]] Result<void> checkValues(const Distribution &distribution);

}  // namespace laneway
