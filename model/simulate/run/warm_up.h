#pragma once

#include <cstddef>
#include <vector>

#include "model/simulate/runner.h"

/// How long a process takes to settle from its empty beginning, told from the cycle times of its instances by MSER-5
/// (White 1997, "An effective truncation heuristic for bias reduction in simulation output", Simulation 69; Spratt
/// 1998): of means over batches of five, as many are left out as makes the standard error of the rest smallest.
namespace laneway::simulate {

/// Means over batches of consecutive observations, at first of five; when there are 4,096, two become one, so that any
/// number of observations takes the same memory.
class BatchMeans {
 public:
  static constexpr std::size_t mostBatches = 4096;

  void add(Time value, Time now);
  /// The moment up to which to leave out: the end of the last batch before the cut that MSER finds in the first half;
  /// 0 where nothing is to be left out.
  [[nodiscard]] Time cut() const;

 private:
  struct Batch {
    Int128 sum = 0;
    Time end = 0;
  };

  std::vector<Batch> m_batches;  ///< Whole ones.
  Batch m_next;
  std::size_t m_count = 0;  ///< In the next one.
  std::size_t m_size = 5;
};

/// The largest cut of five pilot replications of at most 500,000 events each. They have numbers of their own and depend
/// on plan, seed, horizon and instances only, so that every part of a run cuts alike. 0 where cancelled.
[[nodiscard]] Time findWarmUp(const Plan &plan, const RunSettings &settings, const RunControl &control);

}  // namespace laneway::simulate
