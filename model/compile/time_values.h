#pragma once

#include "model/process/distribution.h"
#include "model/simulate/distribution.h"

/// Durations of the document as the simulation draws them.
namespace laneway::compile {

/// In microseconds. What has no spread (a mean of 0, a deviation of 0) becomes a constant.
[[nodiscard]] simulate::Distribution toSimulation(const Distribution &distribution);

}  // namespace laneway::compile
