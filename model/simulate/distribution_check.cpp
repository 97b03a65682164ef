#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

#include "model/simulate/distribution.h"
#include "model/simulate/random/density.h"

namespace laneway::simulate {

namespace {

constexpr double largest = 9.2e18;     // Microseconds that fit into Time.
constexpr double smallestMass = 1e-4;  // Of a cut: below it, drawing again would take too long.

/// Below what no value may lie: nothing, or zero.
double least(const Distribution &distribution)
{
  return std::min(distribution.lower, 0.0);
}

bool isTable(const Distribution &distribution)
{
  return distribution.kind == DistributionKind::Empirical || distribution.kind == DistributionKind::Histogram;
}

DistributionFault tableFault(const Distribution &distribution)
{
  const bool isHistogram = distribution.kind == DistributionKind::Histogram;
  if (distribution.table.size() < (isHistogram ? 2u : 1u))
    return DistributionFault::NoWeight;
  double total = 0;
  for (std::size_t i = 0; i < distribution.table.size(); ++i) {
    const auto [value, weight] = distribution.table[i];
    if (!std::isfinite(value) || !std::isfinite(weight))
      return DistributionFault::NotFinite;
    if (value < least(distribution))
      return DistributionFault::Negative;
    if (weight < 0)
      return DistributionFault::NoWeight;
    if (isHistogram && i > 0 && value <= distribution.table[i - 1].value)
      return DistributionFault::OutOfOrder;
    if (!isHistogram || i + 1 < distribution.table.size())
      total += weight;
  }
  return total > 0 && std::isfinite(total) ? DistributionFault::None : DistributionFault::NoWeight;
}

DistributionFault parameterFault(const Distribution &distribution)
{
  const auto [a, b, c] = distribution.parameters;
  switch (distribution.kind) {
    case DistributionKind::Constant:
      return a < least(distribution) ? DistributionFault::Negative : DistributionFault::None;
    case DistributionKind::Uniform:
      return a > b ? DistributionFault::OutOfOrder
                   : (a < least(distribution) ? DistributionFault::Negative : DistributionFault::None);
    case DistributionKind::Triangular:
    case DistributionKind::Pert:
      if (a > b || b > c)
        return DistributionFault::OutOfOrder;
      return a < least(distribution) ? DistributionFault::Negative : DistributionFault::None;
    case DistributionKind::Normal:
      return b < 0 ? DistributionFault::Negative : DistributionFault::None;
    case DistributionKind::Lognormal:
    case DistributionKind::Gamma:
      if (a < 0 || b < 0)
        return DistributionFault::Negative;
      return a > 0 || b == 0 ? DistributionFault::None : DistributionFault::NoShape;
    case DistributionKind::Exponential:
      return a < 0 ? DistributionFault::Negative : DistributionFault::None;
    case DistributionKind::Erlang:
    case DistributionKind::Weibull:
      if (a < 0)
        return DistributionFault::Negative;
      return b > 0 ? DistributionFault::None : DistributionFault::NoShape;
    case DistributionKind::Empirical:
    case DistributionKind::Histogram:
      break;
  }
  return tableFault(distribution);
}

}  // namespace

DistributionFault fault(const Distribution &distribution, Range range)
{
  const bool isOfAnySign = range == Range::AnySign && distribution.lower == -std::numeric_limits<double>::infinity();
  for (const double parameter : distribution.parameters) {
    if (!std::isfinite(parameter))
      return DistributionFault::NotFinite;
  }
  if (std::isnan(distribution.upper) || (!std::isfinite(distribution.lower) && !isOfAnySign))
    return DistributionFault::NotFinite;
  if (distribution.lower < 0 && !isOfAnySign)
    return DistributionFault::Negative;
  if (distribution.lower > distribution.upper)
    return DistributionFault::EmptyCut;
  if (const DistributionFault found = parameterFault(distribution); found != DistributionFault::None)
    return found;
  // A mean of 0 draws 0 whatever the spread; only the cut can forbid it.
  if (!isTable(distribution) && distribution.parameters == std::array<double, 3>{})
    return distribution.lower > 0 ? DistributionFault::EmptyCut : DistributionFault::None;
  const CutMoments moments = cutMoments(distribution);
  if (moments.mass < smallestMass)
    return DistributionFault::EmptyCut;
  return std::fabs(moments.mean) < largest ? DistributionFault::None : DistributionFault::TooLarge;
}

double mean(const Distribution &distribution)
{
  return cutMoments(distribution).mean;
}

double variance(const Distribution &distribution)
{
  return cutMoments(distribution).variance;
}

}  // namespace laneway::simulate
