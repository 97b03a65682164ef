#pragma once

#include <optional>

#include "model/base/result.h"
#include "model/base/units.h"

/// How often which way out of a decision is taken.
namespace laneway {

struct Draft;

/// Sets how often the flow is taken and scales the other flows of the decision so that they add up to the whole again:
/// with two ways, the other takes the rest. Without a share the flow goes back to what is assumed.
[[nodiscard]] Result<void> setShare(Draft &draft, Id flow, std::optional<Share> share);

/// Makes the flow the one taken when no condition holds, in place of the one that was; `isDefault` false: none is.
[[nodiscard]] Result<void> setDefaultFlow(Draft &draft, Id flow, bool isDefault);

}  // namespace laneway
