#pragma once

#include <cstdint>

#include "model/simulate/plan.h"

/// Random plans that can be run: blocks of every construct that the reference interpreter knows, nested at random.
namespace laneway::simulate::test {

/// The same plan for the same seed, with a few instances to arrive.
[[nodiscard]] Plan randomPlan(std::uint64_t seed);

/// The same map with people of their own pace in one role or several, steps that take two, and queues that are not all
/// first come, first served; more urgent work may put other work aside.
[[nodiscard]] Plan randomStaffedPlan(std::uint64_t seed);

/// The same without pre-emption, by people who come and go at hours of their own, as instances may do.
[[nodiscard]] Plan randomScheduledPlan(std::uint64_t seed);

}  // namespace laneway::simulate::test
