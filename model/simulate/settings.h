#pragma once

#include <cstdint>
#include <optional>

#include "model/simulate/types.h"

/// How a plan is run: how long, how often, from which seed, on how many threads.
namespace laneway::simulate {

enum class WarmUpKind : std::uint8_t { None, Fixed, Automatic };

/// What is cut off the beginning of every replication before figures are taken. Automatic: as `findWarmUp` says.
struct WarmUp {
  WarmUpKind kind = WarmUpKind::None;
  Time time = 0;  ///< Fixed only.
  bool operator==(const WarmUp &) const = default;
};

/// What has to be known well enough for a run to stop early: a mean per instance, or instances finished per time.
enum class PrecisionFigure : std::uint8_t { CycleTime, Waiting, Cost, Throughput };

struct RunSettings {
  Time horizon = never;         ///< Replications end here at the latest; unfinished instances are counted.
  std::uint64_t instances = 0;  ///< Arrivals stop after so many in all and the run drains; 0 is without limit.
  std::uint64_t seed = 1;
  std::uint32_t firstReplication = 1;
  std::uint32_t replications = 10;
  unsigned threads = 0;  ///< 0: as many as the machine has. Never changes a result.
  WarmUp warmUp;
  /// Stop as soon as half the 95 % interval of `precisionFigure`, over all instances, is at most this share of its mean
  /// (at least ten replications, at most `replications`).
  std::optional<double> relativePrecision;
  PrecisionFigure precisionFigure = PrecisionFigure::CycleTime;
  std::uint32_t mostTokens = 2'000'000;  ///< A replication that holds more at once is stopped as runaway.
  bool operator==(const RunSettings &) const = default;
};

}  // namespace laneway::simulate
