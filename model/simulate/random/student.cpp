#include "model/simulate/random/functions.h"

#include <cmath>

namespace laneway::simulate {

namespace {

constexpr double pi = 3.14159265358979323846;

/// Arctangent of x >= 0: halves the angle until the series converges fast.
double arcTangent(double x)
{
  if (x > 1)
    return pi / 2 - arcTangent(1 / x);
  int doublings = 0;
  for (; x > 0.05; ++doublings)
    x = x / (1 + std::sqrt(1 + x * x));
  const double square = x * x;
  double sum = 0;
  for (int n = 17; n >= 1; n -= 2)
    sum = 1.0 / n - square * sum;
  double angle = x * sum;
  for (; doublings > 0; --doublings)
    angle *= 2;
  return angle;
}

/// P(-t < T < t) with `degrees` degrees of freedom, t >= 0 (Abramowitz & Stegun 26.7.3, 26.7.4).
double centralProbability(double t, unsigned degrees)
{
  const double cosineSquare = degrees / (degrees + t * t);
  const double sine = t / std::sqrt(degrees + t * t);
  double term = 1;
  double sum = 1;
  if (degrees % 2 == 0) {
    for (unsigned n = 1; n + 2 < degrees; n += 2) {
      term *= cosineSquare * n / (n + 1);
      sum += term;
    }
    return sine * sum;
  }
  double angle = arcTangent(t / std::sqrt(static_cast<double>(degrees)));
  if (degrees > 1) {
    for (unsigned n = 2; n + 2 < degrees; n += 2) {
      term *= cosineSquare * n / (n + 1);
      sum += term;
    }
    angle += sine * std::sqrt(cosineSquare) * sum;
  }
  return 2 / pi * angle;
}

double density(double t, unsigned degrees)
{
  const double n = degrees;
  const double scale = logGamma((n + 1) / 2) - logGamma(n / 2) - 0.5 * naturalLog(n * pi);
  return exponential(scale - (n + 1) / 2 * naturalLog(1 + t * t / n));
}

}  // namespace

double studentQuantile(double p, unsigned degrees)
{
  // The distribution function is concave for t > 0, so Newton's steps from below never overshoot.
  double t = normalQuantile(p);
  for (int i = 0; i < 200; ++i) {
    const double step = ((2 * p - 1) - centralProbability(t, degrees)) / (2 * density(t, degrees));
    t += step;
    if (std::fabs(step) < 1e-12 * (1 + t))
      break;
  }
  return t;
}

}  // namespace laneway::simulate
