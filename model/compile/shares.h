#pragma once

#include <optional>
#include <vector>

/// The shares of the ways out of a decision, where some were entered and others not.
namespace laneway::compile {

struct CompletedShares {
  std::vector<double> shares;  ///< Add up to 1 where `addUp`.
  double givenSum = 0;
  bool addUp = true;  ///< False: what was entered exceeds 1, or stays below it with no way left to take the rest.
};

/// What was entered stays; the rest is split equally between the others. Rounded entries (33.33 % three times) count as
/// adding up and are scaled.
[[nodiscard]] CompletedShares completeShares(const std::vector<std::optional<double>> &given);

}  // namespace laneway::compile
