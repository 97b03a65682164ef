#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "model/simulate/plan.h"

/// Plans that are wrong in every way bytes can make them, for tests of what is said before a run.
namespace laneway::simulate::test {

/// Changes a plan as the bytes say: kinds, events, rows, shares and flows, within and beyond what makes sense.
[[nodiscard]] Plan broken(Plan plan, std::span<const std::uint8_t> bytes);

/// Validates the plan and, if nothing is wrong with it, plays a short run with few tokens. Returns whether it was run.
bool validateAndPlay(const Plan &plan);

}  // namespace laneway::simulate::test
