#include "model/process/distribution.h"

#include <cmath>

namespace laneway {

namespace {

Duration rounded(double microseconds)
{
  return {static_cast<std::int64_t>(std::llround(microseconds))};
}

double us(Duration duration)
{
  return static_cast<double>(duration.microseconds);
}

}  // namespace

Duration meanOf(const Distribution &d)
{
  switch (d.kind) {
    case DistributionKind::Uniform:
      return rounded((us(d.minimum) + us(d.maximum)) / 2);
    case DistributionKind::Triangular:
      return rounded((us(d.minimum) + us(d.mode) + us(d.maximum)) / 3);
    case DistributionKind::Pert:
      return rounded((us(d.minimum) + 4 * us(d.mode) + us(d.maximum)) / 6);
    case DistributionKind::Empirical: {
      double sum = 0;
      double weight = 0;
      for (std::size_t i = 0; i < d.values.size(); ++i) {
        const double w = i < d.weights.size() ? d.weights[i] : 1.0;
        sum += w * us(d.values[i]);
        weight += w;
      }
      return weight > 0 ? rounded(sum / weight) : Duration{};
    }
    case DistributionKind::Constant:
    case DistributionKind::Normal:
    case DistributionKind::Lognormal:
    case DistributionKind::Exponential:
    case DistributionKind::Gamma:
    case DistributionKind::Erlang:
    case DistributionKind::Weibull:
      return d.mean;
  }
  return d.mean;
}

Distribution scaled(Distribution distribution, double factor)
{
  for (Duration *part :
       {&distribution.mean, &distribution.deviation, &distribution.minimum, &distribution.mode, &distribution.maximum})
    *part = rounded(us(*part) * factor);
  for (Duration &value : distribution.values)
    value = rounded(us(value) * factor);
  return distribution;
}

}  // namespace laneway
