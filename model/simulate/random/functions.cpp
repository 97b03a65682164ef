#include "model/simulate/random/functions.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace laneway::simulate {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double logOfTwoHigh = 6.93147180369123816490e-01;  // 33 bits: exact when multiplied by an exponent.
constexpr double logOfTwoLow = 1.90821492927058770002e-10;

/// ln(x) for x near 1 by the series 2 (s + s^3/3 + s^5/5 + ...), s = (x - 1) / (x + 1).
constexpr double slowLog(double x)
{
  const double s = (x - 1) / (x + 1);
  const double square = s * s;
  double sum = 0;
  for (int n = 41; n >= 1; n -= 2)
    sum = sum * square + 1.0 / n;
  return 2 * s * sum;
}

struct LogEntry {
  double centre;
  double inverse;
  double log;
};

constexpr unsigned logTableBits = 7;
constexpr std::uint64_t logOffset = 0x3fe6'0000'0000'0000;  // 0.6875: mantissas are brought into [0.6875, 1.375).

/// One entry for each of 128 parts of [0.6875, 1.375). The two parts that touch 1 have their centre at 1, so that the
/// result near 1 has no rounding error of the table.
constexpr std::array<LogEntry, 1u << logTableBits> makeLogTable()
{
  std::array<LogEntry, 1u << logTableBits> table{};
  for (std::size_t i = 0; i < table.size(); ++i) {
    const double begin = std::bit_cast<double>(logOffset + (std::uint64_t{i} << (52 - logTableBits)));
    const double end = std::bit_cast<double>(logOffset + (std::uint64_t{i + 1} << (52 - logTableBits)));
    const double centre = begin == 1.0 || end == 1.0 ? 1.0 : (begin + end) / 2;
    table[i] = {centre, 1 / centre, slowLog(centre)};
  }
  return table;
}

constexpr auto logTable = makeLogTable();

}  // namespace

double naturalLog(double x)
{
  if (!(x > 0) || x == infinity)
    return x == 0 ? -infinity : nan;
  std::uint64_t bits = std::bit_cast<std::uint64_t>(x);
  double exponent = 0;
  if (bits < 0x0010'0000'0000'0000) {
    bits = std::bit_cast<std::uint64_t>(x * 0x1p54);
    exponent = -54;
  }
  const std::uint64_t shifted = bits - logOffset;
  exponent += static_cast<double>(static_cast<std::int64_t>(shifted) >> 52);
  const double mantissa = std::bit_cast<double>(bits - (shifted & 0xfff0'0000'0000'0000));
  const LogEntry &entry = logTable[(shifted >> (52 - logTableBits)) & ((1u << logTableBits) - 1)];

  // ln(1 + r) for |r| <= 1/128, evaluated in pairs so that the additions overlap.
  const double r = (mantissa - entry.centre) * entry.inverse;
  const double r2 = r * r;
  const double low = -1.0 / 2 + r * (1.0 / 3);
  const double middle = -1.0 / 4 + r * (1.0 / 5);
  const double high = (-1.0 / 6 + r * (1.0 / 7)) + r2 * (-1.0 / 8 + r * (1.0 / 9));
  const double tail = r2 * (low + r2 * (middle + r2 * high));
  return (exponent * logOfTwoHigh + entry.log) + (r + (tail + exponent * logOfTwoLow));
}

double exponential(double x)
{
  if (x != x)
    return nan;
  if (x > 709.782712893384)
    return infinity;
  if (x < -745.2)
    return 0;
  const double scaled = x * 1.4426950408889634;
  const int exponent = static_cast<int>(scaled < 0 ? scaled - 0.5 : scaled + 0.5);
  const double r = (x - exponent * logOfTwoHigh) - exponent * logOfTwoLow;
  double sum = 1;
  for (int n = 14; n >= 1; --n)
    sum = 1 + sum * r / n;
  // Two factors, since 2^exponent alone may lie outside the range of normal numbers.
  const int half = exponent / 2;
  const auto twoTo = [](int n) { return std::bit_cast<double>(static_cast<std::uint64_t>(1023 + n) << 52); };
  return sum * twoTo(half) * twoTo(exponent - half);
}

double power(double x, double y)
{
  if (x == 0)
    return y == 0 ? 1 : (y > 0 ? 0 : infinity);
  return exponential(y * naturalLog(x));
}

double logGamma(double x)
{
  if (!(x > 0))
    return nan;
  if (x < 0.5)  // Recurrence keeps the series within its range.
    return logGamma(x + 1) - naturalLog(x);
  constexpr std::array coefficients{0.99999999999980993,  676.5203681218851,     -1259.1392167224028,
                                    771.32342877765313,   -176.61502916214059,   12.507343278686905,
                                    -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7};
  constexpr double logOfRootTwoPi = 0.91893853320467274178;
  const double base = x - 1;
  double sum = coefficients[0];
  for (std::size_t i = 1; i < coefficients.size(); ++i)
    sum += coefficients[i] / (base + static_cast<double>(i));
  const double t = base + 7.5;
  return logOfRootTwoPi + (base + 0.5) * naturalLog(t) - t + naturalLog(sum);
}

double normalDensity(double z)
{
  constexpr double inverseRootTwoPi = 0.39894228040143267794;
  return inverseRootTwoPi * exponential(-0.5 * z * z);
}

double normalQuantile(double p)
{
  constexpr std::array a{3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3,
                         1.3731693765509461125e4, 4.5921953931549871457e4, 6.7265770927008700853e4,
                         3.3430575583588128105e4, 2.5090809287301226727e3};
  constexpr std::array b{1.0,
                         4.2313330701600911252e1,
                         6.8718700749205790830e2,
                         5.3941960214247511077e3,
                         2.1213794301586595867e4,
                         3.9307895800092710610e4,
                         2.8729085735721942674e4,
                         5.2264952788528545610e3};
  constexpr std::array c{1.42343711074968357734e0,  4.63033784615654529590e0, 5.76949722146069140550e0,
                         3.64784832476320460504e0,  1.27045825245236838258e0, 2.41780725177450611770e-1,
                         2.27238449892691845833e-2, 7.74545014278341407640e-4};
  constexpr std::array d{1.0,
                         2.05319162663775882187e0,
                         1.67638483018380384940e0,
                         6.89767334985100004550e-1,
                         1.48103976427480074590e-1,
                         1.51986665636164571966e-2,
                         5.47593808499534494600e-4,
                         1.05075007164441684324e-9};
  constexpr std::array e{6.65790464350110377720e0,  5.46378491116411436990e0,  1.78482653991729133580e0,
                         2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
                         2.71155556874348757815e-5, 2.01033439929228813265e-7};
  constexpr std::array f{1.0,
                         5.99832206555887937690e-1,
                         1.36929880922735805310e-1,
                         1.48753612908506148525e-2,
                         7.86869131145613259100e-4,
                         1.84631831751005468180e-5,
                         1.42151175831644588870e-7,
                         2.04426310338993978564e-15};
  const auto ratio = [](const std::array<double, 8> &top, const std::array<double, 8> &bottom, double x) {
    double numerator = 0;
    double denominator = 0;
    for (std::size_t i = top.size(); i-- > 0;) {
      numerator = numerator * x + top[i];
      denominator = denominator * x + bottom[i];
    }
    return numerator / denominator;
  };
  if (!(p > 0 && p < 1))
    return nan;
  const double q = p - 0.5;
  if (std::fabs(q) <= 0.425)
    return q * ratio(a, b, 0.180625 - q * q);
  const double r = std::sqrt(-naturalLog(q < 0 ? p : 1 - p));
  const double z = r <= 5 ? ratio(c, d, r - 1.6) : ratio(e, f, r - 5);
  return q < 0 ? -z : z;
}

}  // namespace laneway::simulate
