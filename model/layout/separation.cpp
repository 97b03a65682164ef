#include "model/layout/separation.h"

#include "model/layout/work_count.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace laneway::layout {

namespace {

using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

/// The mean of the solutions that push everything up and everything down, which keeps every constraint of both.
std::optional<std::vector<double>> solve(const std::vector<SpreadItem> &items, const Pairs &pairs, double gap,
                                         bool pins)
{
  const std::size_t count = items.size();
  std::vector<double> low(count);
  std::vector<double> high(count);
  for (std::size_t i = 0; i < count; ++i) {
    const bool pinned = pins && items[i].pinned;
    low[i] = pinned ? items[i].wish : items[i].low;
    high[i] = pinned ? items[i].wish : items[i].high;
  }
  for (const auto &[before, after] : pairs)
    low[after] = std::max(low[after], low[before] + gap);
  for (auto pair = pairs.rbegin(); pair != pairs.rend(); ++pair)
    high[pair->first] = std::min(high[pair->first], high[pair->second] - gap);
  for (std::size_t i = 0; i < count; ++i) {
    if (low[i] > high[i] + 1e-6)
      return std::nullopt;
  }
  std::vector<double> up(count);
  std::vector<double> down(count);
  for (std::size_t i = 0; i < count; ++i)
    up[i] = down[i] = std::clamp(items[i].wish, low[i], std::max(low[i], high[i]));
  for (const auto &[before, after] : pairs)
    up[after] = std::max(up[after], up[before] + gap);
  for (auto pair = pairs.rbegin(); pair != pairs.rend(); ++pair)
    down[pair->first] = std::min(down[pair->first], down[pair->second] - gap);
  for (std::size_t i = 0; i < count; ++i)
    up[i] = (up[i] + down[i]) / 2;
  return up;
}

}  // namespace

std::vector<double> spread(const std::vector<SpreadItem> &items, double gap,
                           const std::function<bool(std::size_t, std::size_t)> &related)
{
  // Ordered by the later item, then reversed passes see the earlier item's successors finished first.
  Pairs pairs;
  countWork(static_cast<long>(items.size() * items.size() / 2));
  for (std::size_t after = 0; after < items.size(); ++after) {
    for (std::size_t before = 0; before < after; ++before) {
      if (related(before, after))
        pairs.emplace_back(before, after);
    }
  }
  constexpr std::array<double, 5> shrink{1, 0.67, 0.5, 0.33, 0.15};
  for (const bool pins : {true, false}) {
    for (const double factor : shrink) {
      if (auto solution = solve(items, pairs, gap * factor, pins))
        return *solution;
    }
  }
  std::vector<double> clamped;
  clamped.reserve(items.size());
  for (const SpreadItem &item : items)
    clamped.push_back(std::clamp(item.wish, item.low, std::max(item.low, item.high)));
  return clamped;
}

}  // namespace laneway::layout
