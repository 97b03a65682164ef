#include "model/compile/time_values.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

namespace laneway::compile {

namespace {

double us(Duration duration)
{
  return static_cast<double>(duration.microseconds);
}

std::uint32_t phasesOf(double shape)
{
  return shape >= 1 && shape <= 1e6 ? static_cast<std::uint32_t>(std::llround(shape)) : 0;
}

std::vector<simulate::WeightedValue> weighted(const Distribution &d)
{
  std::vector<simulate::WeightedValue> values;
  values.reserve(d.values.size());
  for (std::size_t i = 0; i < d.values.size(); ++i)
    values.push_back({us(d.values[i]), i < d.weights.size() ? d.weights[i] : 1.0});
  return values;
}

}  // namespace

simulate::Distribution toSimulation(const Distribution &d)
{
  using Made = simulate::Distribution;
  const double mean = us(d.mean);
  const double deviation = us(d.deviation);
  const auto unlessSteady = [&](double spread, auto make) {
    return mean == 0 || spread == 0 ? Made::constant(mean) : make();
  };
  switch (d.kind) {
    case DistributionKind::Constant:
      return Made::constant(mean);
    case DistributionKind::Uniform:
      return Made::uniform(us(d.minimum), us(d.maximum));
    case DistributionKind::Triangular:
      return Made::triangular(us(d.minimum), us(d.mode), us(d.maximum));
    case DistributionKind::Pert:
      return Made::pert(us(d.minimum), us(d.mode), us(d.maximum));
    case DistributionKind::Normal:
      return deviation == 0 ? Made::constant(mean) : Made::normal(mean, deviation);
    case DistributionKind::Lognormal:
      return unlessSteady(deviation, [&] { return Made::lognormal(mean, deviation); });
    case DistributionKind::Exponential:
      return unlessSteady(1, [&] { return Made::exponential(mean); });
    case DistributionKind::Gamma:
      return unlessSteady(deviation, [&] { return Made::gamma(mean, deviation); });
    case DistributionKind::Erlang:
      return unlessSteady(1, [&] { return Made::erlang(mean, phasesOf(d.shape)); });
    case DistributionKind::Weibull:
      return unlessSteady(1, [&] { return Made::weibull(mean, d.shape); });
    case DistributionKind::Empirical:
      return Made::empirical(weighted(d));
  }
  return Made::constant(mean);
}

}  // namespace laneway::compile
