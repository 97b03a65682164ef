#include "model/simulate/random/sampler.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <utility>

namespace laneway::simulate {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr int mostRedraws = 1'000'000;

double drawNormal(Stream &stream)
{
  return normalQuantile(stream.uniform());
}

/// Gamma with scale 1 (Marsaglia & Tsang 2000: "A simple method for generating gamma variables").
double drawGamma(double shape, Stream &stream)
{
  if (shape < 1) {
    const double boost = stream.uniform();
    return drawGamma(shape + 1, stream) * power(boost, 1 / shape);
  }
  const double d = shape - 1.0 / 3;
  const double c = 1 / std::sqrt(9 * d);
  for (;;) {
    const double z = drawNormal(stream);
    const double root = 1 + c * z;
    if (root <= 0)
      continue;
    const double v = root * root * root;
    const double u = stream.uniform();
    if (naturalLog(u) < 0.5 * z * z + d - d * v + d * naturalLog(v))
      return d * v;
  }
}

/// The sum of `phases` standard exponentials: the logarithm of a product, taken before it underflows.
double drawErlang(double phases, Stream &stream)
{
  constexpr double manyPhases = 12;
  if (phases > manyPhases)
    return drawGamma(phases, stream);
  double product = 1;
  for (double i = 0; i < phases; i += 1)
    product *= stream.uniform();
  return -naturalLog(product);
}

}  // namespace

Sampler::Sampler(const Distribution &distribution)
    : m_kind(distribution.kind),
      m_cut(distribution.lower > 0 || distribution.upper < infinity || distribution.kind == DistributionKind::Normal),
      m_a(distribution.parameters[0]),
      m_b(distribution.parameters[1]),
      m_c(distribution.parameters[2]),
      m_lower(distribution.lower),
      m_upper(distribution.upper)
{
  switch (m_kind) {
    case DistributionKind::Pert: {
      const double range = m_c - m_a;
      m_d = range > 0 ? 1 + 4 * (m_c - m_b) / range : 1;
      m_b = range > 0 ? 1 + 4 * (m_b - m_a) / range : 1;
      m_c = range;
      break;
    }
    case DistributionKind::Lognormal: {
      const double squaredVariation = m_a > 0 ? (m_b / m_a) * (m_b / m_a) : 0;
      const double variance = naturalLog(1 + squaredVariation);
      m_a = m_a > 0 ? naturalLog(m_a) - variance / 2 : -infinity;
      m_b = std::sqrt(variance);
      break;
    }
    case DistributionKind::Gamma: {
      const double mean = m_a;
      m_a = m_b > 0 ? (mean / m_b) * (mean / m_b) : infinity;
      m_b = m_b > 0 ? m_b * (m_b / mean) : 0;
      m_c = mean;
      break;
    }
    case DistributionKind::Erlang:
      std::swap(m_a, m_b);
      m_b /= m_a;
      break;
    case DistributionKind::Weibull:
      m_a /= exponential(logGamma(1 + 1 / m_b));
      break;
    case DistributionKind::Empirical:
    case DistributionKind::Histogram: {
      const bool isHistogram = m_kind == DistributionKind::Histogram;
      Table table;
      double total = 0;
      for (std::size_t i = 0; i < distribution.table.size(); ++i) {
        table.values.push_back(distribution.table[i].value);
        if (!isHistogram || i + 1 < distribution.table.size())
          table.cumulative.push_back(total += distribution.table[i].weight);
      }
      for (double &weight : table.cumulative)
        weight /= total;
      m_table = std::make_shared<const Table>(std::move(table));
      break;
    }
    case DistributionKind::Constant:
      m_a = std::clamp(m_a, m_lower, m_upper);
      break;
    case DistributionKind::Uniform:
    case DistributionKind::Triangular:
    case DistributionKind::Normal:
    case DistributionKind::Exponential:
      break;
  }
}

double Sampler::drawCut(Stream &stream) const
{
  double value = drawPlain(stream);
  if (!m_cut)
    return value;
  for (int i = 0; (value < m_lower || value > m_upper) && i < mostRedraws; ++i)
    value = drawPlain(stream);
  return std::clamp(value, m_lower, m_upper);
}

double Sampler::drawPlain(Stream &stream) const
{
  switch (m_kind) {
    case DistributionKind::Constant:
      return m_a;
    case DistributionKind::Uniform:
      return m_a + (m_b - m_a) * stream.uniform();
    case DistributionKind::Triangular: {
      const double u = stream.uniform();
      const double range = m_c - m_a;
      const double rising = m_b - m_a;
      if (u * range < rising)
        return m_a + std::sqrt(u * range * rising);
      return m_c - std::sqrt((1 - u) * range * (m_c - m_b));
    }
    case DistributionKind::Pert: {
      const double x = drawGamma(m_b, stream);
      const double y = drawGamma(m_d, stream);
      return m_a + m_c * (x / (x + y));
    }
    case DistributionKind::Normal:
      return m_a + m_b * drawNormal(stream);
    case DistributionKind::Lognormal:
      return m_b > 0 ? exponential(m_a + m_b * drawNormal(stream)) : exponential(m_a);
    case DistributionKind::Exponential:
      return -m_a * naturalLog(stream.uniform());
    case DistributionKind::Gamma:
      return m_b > 0 ? m_b * drawGamma(m_a, stream) : m_c;
    case DistributionKind::Erlang:
      return m_b * drawErlang(m_a, stream);
    case DistributionKind::Weibull:
      return m_a * power(-naturalLog(stream.uniform()), 1 / m_b);
    case DistributionKind::Empirical:
    case DistributionKind::Histogram:
      return drawTable(stream);
  }
  return 0;
}

double Sampler::drawTable(Stream &stream) const
{
  const auto &[values, cumulative] = *m_table;
  const double u = stream.uniform();
  const auto found = std::upper_bound(cumulative.begin(), cumulative.end() - 1, u);
  const auto row = static_cast<std::size_t>(found - cumulative.begin());
  if (m_kind == DistributionKind::Empirical)
    return values[row];
  const double below = row > 0 ? cumulative[row - 1] : 0;
  const double within = (u - below) / (cumulative[row] - below);
  return values[row] + within * (values[row + 1] - values[row]);
}

}  // namespace laneway::simulate
