#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "model/simulate/types.h"

/// The distinct ways that instances take through a process: which of its own steps and events they pass, and how often
/// each. Steps of parallel branches make no difference by their order, nor does what happens inside of calls.
namespace laneway::simulate {

/// One way, and the instances that took it to an end.
struct PathVariant {
  struct Stop {
    Index node = none;
    std::uint32_t times = 0;
    bool operator==(const Stop &) const = default;
  };

  std::uint64_t key = 0;  ///< A hash of the stops, of which two that differ will not be equal in practice.
  std::uint64_t count = 0;
  Int128 cycle = 0;  ///< Their cycle times together.
  std::vector<Stop> stops;
  bool operator==(const PathVariant &) const = default;
};

/// Those of one process. Each replication keeps the first ones it meets, so that memory does not grow with instances.
struct PathVariants {
  static constexpr std::size_t mostKept = 512;     ///< In one replication.
  static constexpr std::size_t longestPath = 512;  ///< Passed nodes; longer ones are not told apart.

  std::vector<PathVariant> variants;  ///< By key.
  std::uint64_t others = 0;           ///< Instances on ways that were not kept.
  Int128 othersCycle = 0;
  bool operator==(const PathVariants &) const = default;

  void add(const PathVariants &other);
};

}  // namespace laneway::simulate
