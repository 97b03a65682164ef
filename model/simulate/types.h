#pragma once

#include <cstdint>
#include <limits>

/// The basic vocabulary of the simulation: simulated time, dense indices, wide integers.
/// This folder uses the standard library only and knows plans, not documents.
namespace laneway::simulate {

/// Microseconds since the scenario's start. Points in time and spans alike.
using Time = std::int64_t;

/// A row of one of the plan's arrays.
using Index = std::uint32_t;

/// "There is no such row."
inline constexpr Index none = std::numeric_limits<Index>::max();

/// Later than everything that happens.
inline constexpr Time never = std::numeric_limits<Time>::max();

inline constexpr Time microsecondsPerSecond = 1'000'000;
inline constexpr Time microsecondsPerHour = 3'600 * microsecondsPerSecond;

/// Sums of times and of times multiplied by counts or money, which outgrow 64 bits in long runs.
__extension__ typedef __int128 Int128;

}  // namespace laneway::simulate
