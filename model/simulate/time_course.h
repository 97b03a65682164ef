#pragma once

#include <cstddef>
#include <vector>

#include "model/simulate/types.h"

/// What went on in time, summed over replications: for equally wide slices of the clock, integrals of how many were
/// inside, at work and on duty. Whole numbers, so that parts of a run add up to the same as the whole, in any order.
namespace laneway::simulate {

/// A row of sums for each slice. Slices are a millisecond times a power of two wide, so that those of a long
/// replication are made of those of a short one, and there are at most so many.
struct TimeCourse {
  static constexpr std::size_t mostSlices = 128;
  static constexpr Time leastWidth = 1000;

  Time begin = 0;            ///< Of the run: what figures leave out as warm-up belongs to it.
  Time end = 0;              ///< Of the longest replication.
  Time width = 0;            ///< 0: nothing was taken.
  std::size_t columns = 0;   ///< In each row: time covered, roots, then busy and on duty for each role.
  std::vector<Int128> sums;  ///< By slice, then by column.
  bool operator==(const TimeCourse &) const = default;

  [[nodiscard]] std::size_t slices() const { return columns == 0 ? 0 : sums.size() / columns; }
  /// Twice as wide.
  void coarsen();
  /// Both begin at the same time and have the same columns.
  void add(TimeCourse other);
};

}  // namespace laneway::simulate
