#pragma once

#include <functional>
#include <vector>

/// Spreads numbers on a line: each near its wish, inside its range, ordered pairs at least a gap apart.
namespace laneway::layout {

struct SpreadItem {
  double wish = 0;
  double low = 0;
  double high = 0;
  bool pinned = false;  ///< Keeps its wish if there is any way to.
};

/// Items come in the order they shall have; `related(i, j)` tells whether item i and a later j must keep the gap.
/// Gap and pins give way where the ranges leave no room. The answer lies inside every range.
[[nodiscard]] std::vector<double> spread(const std::vector<SpreadItem> &items, double gap,
                                         const std::function<bool(std::size_t, std::size_t)> &related);

}  // namespace laneway::layout
