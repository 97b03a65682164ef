#pragma once

#include <cstdint>

/// The ten-step model written by hand around a heap, with no figure but the mean cycle time: how fast a machine could
/// be, and what the engine is compared with.
namespace laneway::benchmark {

struct BareRun {
  std::uint64_t events = 0;
  double meanCycle = 0;
};

/// `instances` Poisson arrivals at rate 0.8 through ten exponential steps of rate 1.
[[nodiscard]] BareRun runBareHeap(std::uint64_t instances);

}  // namespace laneway::benchmark
