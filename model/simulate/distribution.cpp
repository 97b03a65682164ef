#include "model/simulate/distribution.h"

#include <limits>
#include <utility>

namespace laneway::simulate {

namespace {

Distribution make(DistributionKind kind, double a, double b = 0, double c = 0)
{
  Distribution distribution;
  distribution.kind = kind;
  distribution.parameters = {a, b, c};
  return distribution;
}

Distribution make(DistributionKind kind, std::vector<WeightedValue> table)
{
  Distribution distribution;
  distribution.kind = kind;
  distribution.table = std::move(table);
  return distribution;
}

}  // namespace

Distribution Distribution::constant(double value)
{
  return make(DistributionKind::Constant, value);
}

Distribution Distribution::uniform(double minimum, double maximum)
{
  return make(DistributionKind::Uniform, minimum, maximum);
}

Distribution Distribution::triangular(double minimum, double mostLikely, double maximum)
{
  return make(DistributionKind::Triangular, minimum, mostLikely, maximum);
}

Distribution Distribution::pert(double minimum, double mostLikely, double maximum)
{
  return make(DistributionKind::Pert, minimum, mostLikely, maximum);
}

Distribution Distribution::normal(double mean, double standardDeviation)
{
  return make(DistributionKind::Normal, mean, standardDeviation);
}

Distribution Distribution::lognormal(double mean, double standardDeviation)
{
  return make(DistributionKind::Lognormal, mean, standardDeviation);
}

Distribution Distribution::exponential(double mean)
{
  return make(DistributionKind::Exponential, mean);
}

Distribution Distribution::gamma(double mean, double standardDeviation)
{
  return make(DistributionKind::Gamma, mean, standardDeviation);
}

Distribution Distribution::erlang(double mean, std::uint32_t phases)
{
  return make(DistributionKind::Erlang, mean, phases);
}

Distribution Distribution::weibull(double mean, double shape)
{
  return make(DistributionKind::Weibull, mean, shape);
}

Distribution Distribution::empirical(std::vector<WeightedValue> values)
{
  return make(DistributionKind::Empirical, std::move(values));
}

Distribution Distribution::histogram(std::vector<WeightedValue> edges)
{
  return make(DistributionKind::Histogram, std::move(edges));
}

Distribution Distribution::truncated(double minimum, double maximum) const
{
  Distribution cut = *this;
  cut.lower = minimum;
  cut.upper = maximum;
  return cut;
}

Distribution Distribution::ofAnySign() const
{
  constexpr double infinity = std::numeric_limits<double>::infinity();
  return truncated(-infinity, infinity);
}

}  // namespace laneway::simulate
