#pragma once

#include "tests/support/simulate/token_trace.h"

/// A second reading of what a plan means, written to be plainly right and nothing else: every moment looks at every
/// token, and reachability is searched for anew each time. Only random numbers are shared with the engine. It covers
/// control flow (gateways, timers, boundary timers, calls, repetition, conditions, terminate) and steps that need units
/// of one role, with disciplines, pre-emption and hours.
namespace laneway::simulate::test {

/// The same trace as the engine's, by other means. Runs until nothing is left to happen.
[[nodiscard]] TokenTrace interpret(const Plan &plan, std::uint64_t seed, std::uint32_t replication);

}  // namespace laneway::simulate::test
