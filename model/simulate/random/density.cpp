#include "model/simulate/random/density.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <vector>

#include "model/simulate/random/functions.h"

namespace laneway::simulate {

namespace {

constexpr double pi = 3.14159265358979323846;

/// The density at x; for the kinds with one.
double densityAt(const Distribution &distribution, double x)
{
  const auto [a, b, c] = distribution.parameters;
  switch (distribution.kind) {
    case DistributionKind::Uniform:
      return 1 / (b - a);
    case DistributionKind::Triangular:
      return x < b ? 2 * (x - a) / ((c - a) * (b - a)) : 2 * (c - x) / ((c - a) * (c - b));
    case DistributionKind::Pert: {
      const double alpha = 1 + 4 * (b - a) / (c - a);
      const double beta = 1 + 4 * (c - b) / (c - a);
      const double logScale = logGamma(6) - logGamma(alpha) - logGamma(beta);
      const double y = (x - a) / (c - a);
      return exponential(logScale) * power(y, alpha - 1) * power(1 - y, beta - 1) / (c - a);
    }
    case DistributionKind::Normal:
      return normalDensity((x - a) / b) / b;
    case DistributionKind::Lognormal: {
      const double variance = naturalLog(1 + (b / a) * (b / a));
      const double spread = std::sqrt(variance);
      return x > 0 ? normalDensity((naturalLog(x / a) + variance / 2) / spread) / (spread * x) : 0;
    }
    case DistributionKind::Exponential:
      return exponential(-x / a) / a;
    case DistributionKind::Gamma:
    case DistributionKind::Erlang: {
      const double shape = distribution.kind == DistributionKind::Erlang ? b : (a / b) * (a / b);
      const double scale = a / shape;
      return x > 0 ? exponential((shape - 1) * naturalLog(x / scale) - x / scale - logGamma(shape)) / scale : 0;
    }
    case DistributionKind::Weibull: {
      const double scale = a / exponential(logGamma(1 + 1 / b));
      const double y = x / scale;
      return x > 0 ? b / scale * power(y, b - 1) * exponential(-power(y, b)) : 0;
    }
    case DistributionKind::Constant:
    case DistributionKind::Empirical:
    case DistributionKind::Histogram:
      break;
  }
  return 0;
}

/// Where the mass lies, coarsely: [begin, end] with the points at which the density has a kink or a peak between.
std::vector<double> support(const Distribution &distribution, double mean, double deviation)
{
  const auto [a, b, c] = distribution.parameters;
  switch (distribution.kind) {
    case DistributionKind::Uniform:
      return {a, b};
    case DistributionKind::Triangular:
    case DistributionKind::Pert:
      return {a, b, c};
    case DistributionKind::Normal:
      return {a - 12 * b, a - 4 * b, a, a + 4 * b, a + 12 * b};
    default: {
      std::vector<double> points{0};
      for (double width = mean / 16; width < mean + 4000 * deviation; width *= 4)
        points.push_back(width);
      return points;
    }
  }
}

/// Adds mass, first and second moment over [begin, end] by the double-exponential rule (Takahasi & Mori 1974), which
/// bears densities that are infinite at an end.
void integrate(const Distribution &distribution, double begin, double end, double centre, std::array<double, 3> &sums)
{
  constexpr double step = 1.0 / 16;
  const double half = (end - begin) / 2;
  for (int i = -64; i <= 64; ++i) {
    const double t = i * step;
    const double bend = pi / 2 * (exponential(t) - exponential(-t)) / 2;
    const double toEnd = 1 / (exponential(bend) * (exponential(bend) + exponential(-bend)) / 2);  // 1 - tanh(bend)
    const double toBegin = 1 / (exponential(-bend) * (exponential(bend) + exponential(-bend)) / 2);
    const double slope = pi / 2 * (exponential(t) + exponential(-t)) / 2 * toEnd * toBegin;
    const double x = bend < 0 ? begin + half * toBegin : end - half * toEnd;
    if (!(x > begin && x < end) || !(slope > 0))
      continue;
    const double mass = densityAt(distribution, x) * slope * half * step;
    sums[0] += mass;
    sums[1] += mass * (x - centre);
    sums[2] += mass * (x - centre) * (x - centre);
  }
}

CutMoments tableMoments(const Distribution &distribution)
{
  const bool isHistogram = distribution.kind == DistributionKind::Histogram;
  const std::size_t rows = distribution.table.size() - (isHistogram ? 1 : 0);
  double total = 0;
  double mass = 0;
  double first = 0;
  double second = 0;
  for (std::size_t i = 0; i < rows; ++i) {
    const auto [value, weight] = distribution.table[i];
    total += weight;
    const double from = std::max(value, distribution.lower);
    const double to = isHistogram ? std::min(distribution.table[i + 1].value, distribution.upper) : value;
    if (from > to || value > distribution.upper || (!isHistogram && value < distribution.lower))
      continue;
    const double part = isHistogram ? weight * (to - from) / (distribution.table[i + 1].value - value) : weight;
    mass += part;
    first += part * (from + to) / 2;
    second += part * (from * from + from * to + to * to) / 3;
  }
  const double mean = mass > 0 ? first / mass : 0;
  return {mass / total, mean, mass > 0 ? std::max(0.0, second / mass - mean * mean) : 0};
}

struct Moments {
  double mean = 0;
  double variance = 0;
};

/// Closed forms of what was not cut.
Moments plainMoments(const Distribution &distribution)
{
  const auto [a, b, c] = distribution.parameters;
  switch (distribution.kind) {
    case DistributionKind::Constant:
      return {a, 0};
    case DistributionKind::Uniform:
      return {(a + b) / 2, (b - a) * (b - a) / 12};
    case DistributionKind::Triangular:
      return {(a + b + c) / 3, (a * a + b * b + c * c - a * b - a * c - b * c) / 18};
    case DistributionKind::Pert: {
      const double mean = (a + 4 * b + c) / 6;
      return {mean, (mean - a) * (c - mean) / 7};
    }
    case DistributionKind::Normal:
    case DistributionKind::Lognormal:
    case DistributionKind::Gamma:
      return {a, b * b};
    case DistributionKind::Exponential:
      return {a, a * a};
    case DistributionKind::Erlang:
      return {a, a * a / b};
    case DistributionKind::Weibull: {
      const double second = exponential(logGamma(1 + 2 / b) - 2 * logGamma(1 + 1 / b));
      return {a, a * a * (second - 1)};
    }
    case DistributionKind::Empirical:
    case DistributionKind::Histogram:
      break;
  }
  return {};
}

}  // namespace

CutMoments cutMoments(const Distribution &distribution)
{
  if (distribution.kind == DistributionKind::Empirical || distribution.kind == DistributionKind::Histogram)
    return tableMoments(distribution);
  const auto [mean, variance] = plainMoments(distribution);
  if (!(variance > 0)) {
    const bool inside = mean >= distribution.lower && mean <= distribution.upper;
    return {inside ? 1.0 : 0.0, std::clamp(mean, distribution.lower, distribution.upper), 0};
  }
  const bool wholeNormal = distribution.kind == DistributionKind::Normal &&
                           distribution.lower < distribution.parameters[0] - 12 * distribution.parameters[1];
  const bool lowerHolds = distribution.kind == DistributionKind::Normal ? wholeNormal : distribution.lower <= 0;
  if (lowerHolds && distribution.upper == std::numeric_limits<double>::infinity())
    return {1, mean, variance};

  std::vector<double> points = support(distribution, mean, std::sqrt(variance));
  const double begin = points.front();
  const double end = points.back();
  for (const double cut : {distribution.lower, distribution.upper}) {
    if (cut > begin && cut < end)
      points.push_back(cut);
  }
  std::sort(points.begin(), points.end());
  std::array<double, 3> sums{};
  for (std::size_t i = 0; i + 1 < points.size(); ++i) {
    if (points[i] >= distribution.lower && points[i + 1] <= distribution.upper && points[i] < points[i + 1])
      integrate(distribution, points[i], points[i + 1], mean, sums);
  }
  if (!(sums[0] > 0))
    return {};
  const double shift = sums[1] / sums[0];
  return {std::min(sums[0], 1.0), mean + shift, std::max(0.0, sums[2] / sums[0] - shift * shift)};
}

}  // namespace laneway::simulate
