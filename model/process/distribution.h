#pragma once

#include <vector>

#include "model/base/units.h"

/// How long something takes, given by the parameters a person in the business knows. Which of them a kind uses is said
/// at the kind; the others are zero. Sampling belongs to the simulation.
namespace laneway {

enum class DistributionKind {
  Constant,     ///< mean
  Uniform,      ///< minimum, maximum
  Triangular,   ///< minimum, mode, maximum
  Pert,         ///< minimum, mode, maximum: the beta distribution with mean (min + 4 mode + max) / 6
  Normal,       ///< mean, deviation; truncated at zero
  Lognormal,    ///< mean, deviation of the duration itself, not of its logarithm
  Exponential,  ///< mean
  Gamma,        ///< mean, deviation
  Erlang,       ///< mean, shape = number of exponential phases
  Weibull,      ///< mean, shape
  Empirical     ///< values, each as likely as the others unless weights are given
};

struct Distribution {
  DistributionKind kind = DistributionKind::Exponential;
  Duration mean;
  Duration deviation;
  Duration minimum;
  Duration mode;
  Duration maximum;
  double shape = 0;
  std::vector<Duration> values;  ///< Empirical only.
  std::vector<double> weights;   ///< Empirical only: empty or one per value, not negative, not all zero.
  bool operator==(const Distribution &) const = default;
};

/// The mean of the untruncated distribution.
[[nodiscard]] Duration meanOf(const Distribution &distribution);

/// The same shape with another mean: every parameter scaled alike. `factor` must be positive.
[[nodiscard]] Distribution scaled(Distribution distribution, double factor);

[[nodiscard]] inline Distribution exponential(Duration mean)
{
  Distribution result;
  result.mean = mean;
  return result;
}

[[nodiscard]] inline Distribution constant(Duration value)
{
  Distribution result;
  result.kind = DistributionKind::Constant;
  result.mean = value;
  return result;
}

}  // namespace laneway
