#include "model/exchange/prosimos/prosimos_distribution.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "model/edit/value_ranges.h"

namespace laneway {

namespace {

Duration seconds(double value)
{
  return value >= 0 && value < 1e12 ? Duration{std::llround(value * 1e6)} : Duration{-1};
}

/// Plain numbers, or objects with a "value".
std::vector<double> numbersOf(const json::Tree &list)
{
  std::vector<double> numbers;
  if (list.is_array())
    for (const json::Tree &each : list) {
      const json::Tree &value = each.is_object() && each.contains("value") ? each.at("value") : each;
      if (value.is_number())
        numbers.push_back(value.get<double>());
    }
  return numbers;
}

json::Tree memberOf(const json::Tree &tree, const char *key)
{
  const auto found = tree.is_object() ? tree.find(key) : tree.end();
  return tree.is_object() && found != tree.end() ? *found : json::Tree();
}

/// Points in the middle of bins, with what is likely up to the end of each.
std::optional<Distribution> histogramOf(const json::Tree &data)
{
  const std::vector<double> cumulated = numbersOf(memberOf(data, "cdf"));
  const std::vector<double> points = numbersOf(memberOf(data, "bin_midpoints"));
  if (cumulated.empty() || cumulated.size() != points.size())
    return {};
  Distribution result;
  result.kind = DistributionKind::Empirical;
  double before = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (cumulated[i] > before) {
      result.values.push_back(seconds(points[i]));
      result.weights.push_back(cumulated[i] - before);
    }
    before = std::max(before, cumulated[i]);
  }
  return result;
}

/// The figures are those of `name` followed by two bounds; older files put a location in front.
std::optional<Distribution> distributionOf(const std::string &name, std::vector<double> figures)
{
  Distribution result;
  const auto at = [&figures](std::size_t i) { return i < figures.size() ? figures[i] : 0; };
  if (name == "fix" && !figures.empty())
    return constant(seconds(at(0)));
  if (name == "expon" && !figures.empty()) {
    const bool isOld = figures.size() == 4;
    result.mean = seconds(isOld ? at(0) + at(1) : at(0));
    return result;
  }
  if (name == "norm" && figures.size() >= 2) {
    result.kind = DistributionKind::Normal;
    result.mean = seconds(at(0));
    result.deviation = seconds(at(1));
    return result;
  }
  if ((name == "uniform" || name == "default") && figures.size() >= 2) {
    result.kind = DistributionKind::Uniform;
    result.minimum = seconds(at(0));
    result.maximum = seconds(at(1));
    return result;
  }
  if (name == "triang" && figures.size() >= 5) {  // the mode as a part of the width, the minimum, the width
    result.kind = DistributionKind::Triangular;
    result.minimum = seconds(at(1));
    result.mode = seconds(at(1) + at(0) * at(2));
    result.maximum = seconds(at(1) + at(2));
    return result;
  }
  if (name == "triang" && figures.size() == 3) {
    std::sort(figures.begin(), figures.end());
    result.kind = DistributionKind::Triangular;
    result.minimum = seconds(at(0));
    result.mode = seconds(at(1));
    result.maximum = seconds(at(2));
    return result;
  }
  if ((name == "gamma" || name == "lognorm") && (figures.size() == 4 || figures.size() == 2) && at(1) >= 0) {
    result.kind = name == "gamma" ? DistributionKind::Gamma : DistributionKind::Lognormal;
    result.mean = seconds(at(0));
    result.deviation = seconds(std::sqrt(at(1)));  // given as variance
    return result;
  }
  return {};
}

}  // namespace

std::optional<ProsimosTime> prosimosTime(const json::Tree &tree)
{
  const json::Tree name = memberOf(tree, "distribution_name");
  if (!name.is_string())
    return {};
  const std::string kind = name.get<std::string>();
  const std::vector<double> figures = numbersOf(memberOf(tree, "distribution_params"));
  const std::optional<Distribution> distribution =
      kind == "histogram_sampling" ? histogramOf(memberOf(tree, "histogram_data")) : distributionOf(kind, figures);
  if (!distribution || !checkValues(*distribution))
    return {};
  const bool spreads =
      distribution->kind == DistributionKind::Exponential || distribution->kind == DistributionKind::Normal ||
      distribution->kind == DistributionKind::Gamma || distribution->kind == DistributionKind::Lognormal;
  const std::size_t own = distribution->kind == DistributionKind::Exponential && figures.size() != 4 ? 1 : 2;
  return ProsimosTime{*distribution, spreads && figures.size() > own};
}

}  // namespace laneway
