#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "model/simulate/histogram.h"
#include "model/simulate/path_variants.h"
#include "model/simulate/results.h"
#include "model/simulate/settings.h"
#include "model/simulate/time_course.h"

/// What a run knows exactly: integers per replication and merged histograms. Parts of a run merge into the same bytes
/// as one run over all; result files carry this and no timings.
namespace laneway::simulate {

/// Percentiles of one replication (microseconds), read from its histogram: 50, 90, 95, 99.
using PercentileRow = std::array<double, 4>;

struct ScopeRecord {
  bool isRoot = false;  ///< Its executions are instances.
  std::uint64_t started = 0;
  std::uint64_t finished = 0;
  std::uint64_t unfinished = 0;
  std::uint64_t lost = 0;
  std::uint64_t withinTarget = 0;
  Int128 cycle = 0;
  Int128 cycleSquares = 0;
  Int128 waiting = 0;
  Int128 processing = 0;
  Int128 work = 0;
  Int128 suspended = 0;
  Int128 eventDelay = 0;
  Int128 cost = 0;        ///< Ten-thousandths.
  Int128 insideArea = 0;  ///< Number inside x microseconds.
  std::array<Int128, waitingCauses> waitingBy{};
  PercentileRow cycles{};
  PercentileRow waitings{};
  bool operator==(const ScopeRecord &) const = default;
};

struct NodeRecord {
  std::uint64_t entered = 0;
  std::uint64_t started = 0;  ///< Work begun, so waits that ended.
  std::uint64_t completed = 0;
  std::uint64_t unfinished = 0;
  std::uint64_t lost = 0;
  std::uint64_t interrupted = 0;
  std::uint64_t failures = 0;  ///< Attempts that failed and were made again.
  std::uint64_t repeated = 0;  ///< Of those entered: rework, as `NodeFigures` says.
  std::uint64_t longestQueue = 0;
  Int128 cycle = 0;
  Int128 waiting = 0;
  Int128 work = 0;
  Int128 suspended = 0;
  Int128 cost = 0;
  Int128 queueArea = 0;
  Int128 busyArea = 0;
  std::array<Int128, waitingCauses> waitingBy{};
  PercentileRow cycles{};
  PercentileRow waitings{};
  bool operator==(const NodeRecord &) const = default;
};

struct RoleRecord {
  std::uint64_t started = 0;
  std::uint64_t longestQueue = 0;
  Int128 busyArea = 0;  ///< Units at work x microseconds.
  Int128 dutyArea = 0;  ///< Units on duty x microseconds.
  Int128 workedOnDuty = 0;
  Int128 overtime = 0;
  Int128 queueArea = 0;
  Int128 waiting = 0;
  Int128 cost = 0;
  std::array<Int128, waitingCauses> waitingBy{};
  std::uint64_t activePeriods = 0;
  Int128 activeTime = 0;
  Int128 soleTime = 0;
  Int128 shiftingTime = 0;
  PercentileRow waitings{};
  bool operator==(const RoleRecord &) const = default;
};

/// One replication. Costs are in ten-thousandths of the currency's unit times microseconds per hour, to stay whole.
struct ReplicationRecord {
  std::uint32_t replication = 0;
  std::uint64_t events = 0;
  Time begin = 0;  ///< The window in which figures were taken.
  Time end = 0;
  Int128 cost = 0;
  std::vector<ScopeRecord> scopes;
  std::vector<NodeRecord> nodes;
  std::vector<std::uint64_t> flows;  ///< Times taken.
  std::vector<RoleRecord> roles;
  BottleneckTimeline bottlenecks;  ///< Of the first replication only.
  bool operator==(const ReplicationRecord &) const = default;
};

/// What changes are compared by: a replication over all processes together.
struct ReplicationTotals {
  std::uint32_t replication = 0;
  std::uint64_t finished = 0;
  Int128 cycle = 0;
  Time length = 0;  ///< Of the window.
  Int128 cost = 0;
  bool operator==(const ReplicationTotals &) const = default;
};

[[nodiscard]] std::vector<ReplicationTotals> totalsOf(const std::vector<ReplicationRecord> &records);

struct RunState {
  Outcome outcome = Outcome::Finished;
  std::uint32_t stoppedReplication = 0;
  std::vector<Stuck> stuck;
  std::vector<Issue> issues;
  std::uint64_t planDigest = 0;  ///< Only states of the same plan, seed, horizon, instances and warm-up can be merged.
  std::uint64_t seed = 0;
  Time horizon = never;
  std::uint64_t instances = 0;
  Time warmUp = 0;
  std::vector<ReplicationRecord> replications;  ///< Ascending.
  std::vector<Histogram> scopeCycles;
  std::vector<Histogram> scopeWaitings;
  std::vector<Histogram> nodeCycles;
  std::vector<Histogram> nodeWaitings;
  std::vector<Histogram> roleWaitings;
  TimeCourse course;
  std::vector<PathVariants> paths;  ///< By scope; empty where no instances arrive.
  bool operator==(const RunState &) const = default;
};

/// Why states could not be merged: another plan, other settings, or a replication that both have.
enum class MergeFault : std::uint8_t { None, DifferentPlan, DifferentSettings, Overlap };

/// Adds `other` to `state`; on a fault `state` is unchanged.
[[nodiscard]] MergeFault merge(RunState &state, const RunState &other);

/// The figures of a state, with intervals.
[[nodiscard]] Results summarize(const RunState &state);

/// A fixed hash of everything in the plan that can change a result.
[[nodiscard]] std::uint64_t digest(const Plan &plan);

}  // namespace laneway::simulate
