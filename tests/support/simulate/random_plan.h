#pragma once

#include <cstdint>

#include "model/simulate/plan.h"

/// Random plans that can be run: blocks of every construct that the reference interpreter knows, nested at random.
namespace laneway::simulate::test {

/// The same plan for the same seed, with a few instances to arrive.
[[nodiscard]] Plan randomPlan(std::uint64_t seed);

}  // namespace laneway::simulate::test
