#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <vector>

/// A distribution of quantities: durations and gaps in microseconds, never negative, or plain numbers of attributes.
/// Given by parameters that a business user knows; the conversion to the textbook's parameters is done here.
/// What is not here: drawing from it, which is `sampler.h`.
namespace laneway::simulate {

enum class DistributionKind : std::uint8_t {
  Constant,
  Uniform,
  Triangular,
  Pert,
  Normal,
  Lognormal,
  Exponential,
  Gamma,
  Erlang,
  Weibull,
  Empirical,
  Histogram
};

/// A value with its weight (Empirical), or the lower edge of a bin with the bin's weight (Histogram).
struct WeightedValue {
  double value = 0;
  double weight = 1;
  bool operator==(const WeightedValue &) const = default;
};

/// Use the factories; `parameters` is documented with each of them. Every distribution is cut to [lower, upper] by
/// drawing again, so that no duration is negative; `mean` says what remains after the cut. A `lower` of minus infinity
/// leaves negative values in.
struct Distribution {
  DistributionKind kind = DistributionKind::Constant;
  std::array<double, 3> parameters{};
  std::vector<WeightedValue> table;
  double lower = 0;
  double upper = std::numeric_limits<double>::infinity();
  bool operator==(const Distribution &) const = default;

  /// Always `value`.
  static Distribution constant(double value);
  /// Between `minimum` and `maximum`, all equally likely.
  static Distribution uniform(double minimum, double maximum);
  static Distribution triangular(double minimum, double mostLikely, double maximum);
  /// Beta on [minimum, maximum] with mean (minimum + 4 mostLikely + maximum) / 6 (Malcolm et al. 1959).
  static Distribution pert(double minimum, double mostLikely, double maximum);
  /// Mean and spread are those before the cut at `lower`.
  static Distribution normal(double mean, double standardDeviation);
  /// Mean and spread of the variable itself, not of its logarithm.
  static Distribution lognormal(double mean, double standardDeviation);
  static Distribution exponential(double mean);
  static Distribution gamma(double mean, double standardDeviation);
  /// The sum of `phases` exponential parts; `mean` is the mean of the whole.
  static Distribution erlang(double mean, std::uint32_t phases);
  /// `shape` below 1: early ends are likely; 1: exponential; above 1: the longer it lasts the sooner it ends.
  static Distribution weibull(double mean, double shape);
  /// One of the values, in proportion to the weights.
  static Distribution empirical(std::vector<WeightedValue> values);
  /// A bin in proportion to the weights, then uniform within it. The last entry is the upper edge; its weight is
  /// unused.
  static Distribution histogram(std::vector<WeightedValue> edges);

  /// A copy cut to [minimum, maximum].
  [[nodiscard]] Distribution truncated(double minimum, double maximum) const;
  /// A copy that nothing is cut from, for numbers that may be negative.
  [[nodiscard]] Distribution ofAnySign() const;
};

/// What a distribution may draw.
enum class Range : std::uint8_t {
  NotNegative,  ///< Times and amounts.
  AnySign       ///< Numbers, where the distribution is one `ofAnySign`.
};

/// What is wrong with the parameters of a distribution.
enum class DistributionFault : std::uint8_t {
  None,
  NotFinite,   ///< A parameter is infinite or not a number.
  Negative,    ///< Values below zero would be drawn, or a spread is negative.
  OutOfOrder,  ///< minimum <= most likely <= maximum does not hold, or histogram edges do not rise.
  NoShape,     ///< A shape, a number of phases or a mean that must be above zero is not.
  NoWeight,    ///< No value at all, or all weights are zero or one is negative.
  EmptyCut,    ///< Hardly anything (less than one draw in 10,000) lies within [lower, upper].
  TooLarge     ///< The mean is beyond 292 years.
};

/// Whether draws can be made from it, or why not.
[[nodiscard]] DistributionFault fault(const Distribution &distribution, Range range = Range::NotNegative);

/// The mean of what is drawn, after the cut (closed form without a cut, numerical integration to 1e-9 with one).
[[nodiscard]] double mean(const Distribution &distribution);

/// The variance of what is drawn, after the cut.
[[nodiscard]] double variance(const Distribution &distribution);

}  // namespace laneway::simulate
