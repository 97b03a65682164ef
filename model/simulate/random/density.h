#pragma once

#include "model/simulate/distribution.h"

/// Moments of distributions that were cut, by numerical integration of their densities.
namespace laneway::simulate {

/// The part of the mass within the cut, and mean and variance of that part.
struct CutMoments {
  double mass = 0;
  double mean = 0;
  double variance = 0;
};

/// For all kinds, cut or not; parameters must be in order. Relative error about 1e-9.
[[nodiscard]] CutMoments cutMoments(const Distribution &distribution);

}  // namespace laneway::simulate
