#include "model/compile/shares.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace laneway::compile {

CompletedShares completeShares(const std::vector<std::optional<double>> &given)
{
  constexpr double RoundingPerShare = 0.5e-4;  // entries have at most two digits after the point of a percentage
  CompletedShares result;
  std::size_t missing = 0;
  for (const std::optional<double> &share : given) {
    missing += share ? 0 : 1;
    result.givenSum += share.value_or(0);
  }
  const double tolerance = RoundingPerShare * static_cast<double>(given.size());
  result.addUp = missing > 0 ? result.givenSum <= 1 + tolerance : std::abs(result.givenSum - 1) <= tolerance;
  const double rest = std::max(0.0, 1 - result.givenSum);
  const bool isScaled = result.addUp && result.givenSum > 0 && (missing == 0 || result.givenSum > 1);
  const double scale = isScaled ? 1 / result.givenSum : 1;
  for (const std::optional<double> &share : given)
    result.shares.push_back(share ? *share * scale : rest / static_cast<double>(missing));
  return result;
}

}  // namespace laneway::compile
