#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "model/simulate/issues.h"
#include "model/simulate/path_variants.h"
#include "model/simulate/types.h"

/// The figures of a run: estimates over replications with their intervals, by scope, node, flow and role.
/// Times are microseconds, money ten-thousandths of the currency's unit. Made by `summarize` from the exact state.
namespace laneway::simulate {

/// A mean over replications with its Student-t 95 % interval. With one replication the interval is unknown (NaN).
struct Estimate {
  double mean = 0;
  double halfWidth = 0;
  std::uint32_t replications = 0;  ///< Those that had something to observe.
  [[nodiscard]] double low() const { return mean - halfWidth; }
  [[nodiscard]] double high() const { return mean + halfWidth; }
};

/// Percentiles over all observations of all replications (to 0.1 %), with intervals from the replications.
struct Percentiles {
  Estimate p50;
  Estimate p90;
  Estimate p95;
  Estimate p99;
};

/// Why time passed waiting; the parts add up to the whole.
enum class WaitingCause : std::uint8_t { Batching, Contention, Prioritization, Unavailability, Other };
inline constexpr std::size_t waitingCauses = 5;

/// A scope: a process per instance, a workflow or sub-process per execution.
struct ScopeFigures {
  Estimate started;
  Estimate finished;
  Estimate unfinished;  ///< Still inside when the replication ended.
  Estimate lost;        ///< Turned away at a full step.
  Estimate throughput;  ///< Finished per hour of the window.
  Estimate cycleTime;
  Percentiles cycleTimes;
  Estimate deviation;  ///< Standard deviation of the cycle time.
  Estimate waiting;    ///< Union of the intervals from enabled to started.
  Percentiles waitings;
  std::array<Estimate, waitingCauses> waitingBy;  ///< Mean per execution; add up to `waiting`.
  Estimate processing;                            ///< Union of the intervals worked.
  Estimate work;                                  ///< Sum of the intervals worked.
  Estimate suspended;                             ///< Closed hours inside started steps.
  Estimate eventDelay;                            ///< Timers and messages that were waited for.
  Estimate efficiency;                            ///< processing / cycle time.
  Estimate cost;                                  ///< Per instance: worked hours and executions.
  Estimate inside;                                ///< Work in progress, averaged over time.
  Estimate serviceLevel;                          ///< Share within the scope's target.
};

/// Rework is what an execution of the scope does again: it comes back to a node, or goes round a loop once more. The
/// instances of a multi-instance step are none, unless the step as a whole is come back to; and what is inside a call
/// that is done again belongs to another execution of the scope inside, so that the call counts, not its contents.
struct NodeFigures {
  Estimate entered;
  Estimate completed;
  Estimate unfinished;
  Estimate lost;
  Estimate interrupted;  ///< Ended by a boundary event.
  Estimate failures;     ///< Attempts that failed and were made again.
  Estimate repeated;     ///< Of those entered: again by the same execution of the scope, which is rework (below).
  Estimate cycleTime;    ///< Enabled to completed.
  Percentiles cycleTimes;
  Estimate waiting;
  Percentiles waitings;
  Estimate work;
  Estimate suspended;
  Estimate cost;   ///< Per completion.
  Estimate queue;  ///< Number waiting, averaged over time.
  Estimate longestQueue;
  Estimate busy;  ///< Number in work (or inside), averaged over time.
  Estimate executionsPerInstance;
  std::array<Estimate, waitingCauses> waitingBy;  ///< Mean per completion; add up to `waiting`.
};

struct FlowFigures {
  Estimate taken;
};

struct RoleFigures {
  Estimate utilisation;  ///< Worked on-duty time / on-duty time within the window.
  Estimate busy;         ///< Units at work, averaged over time.
  Estimate queue;
  Estimate longestQueue;
  Estimate waiting;  ///< Per step of the role that started.
  Percentiles waitings;
  Estimate started;                               ///< Steps of the role that started.
  Estimate shareOfWaiting;                        ///< Of all waiting in the run, 0 to 1.
  Estimate cost;                                  ///< In the whole window.
  Estimate overtime;                              ///< Worked off duty, in the whole window.
  std::array<Estimate, waitingCauses> waitingBy;  ///< Sum over the window; add up to all its waiting.
  Estimate activePeriod;                          ///< Average active period (Roser et al. 2001).
  Estimate soleBottleneck;                        ///< Share of time as the only bottleneck (Roser et al. 2002).
  Estimate shiftingBottleneck;                    ///< Share of time as one of two that overlap.
};

/// Who was the bottleneck when, in one replication: the first. Slices are equally wide, a millisecond times a power of
/// two, and there are at most so many; moments at which nobody was active belong to no role.
struct BottleneckTimeline {
  static constexpr std::size_t mostSlices = 256;
  static constexpr Time leastWidth = 1000;

  Time begin = 0;
  Time end = 0;
  Time width = 0;           ///< 0: there is none.
  std::vector<Time> times;  ///< By slice, then by role: how long the role was the bottleneck.
  bool operator==(const BottleneckTimeline &) const = default;
};

/// How much went on when: means over time within each slice, and over the replications that were still running.
struct CourseFigures {
  Time begin = 0;
  Time end = 0;                                  ///< Of the longest replication; the last slice ends here.
  Time width = 0;                                ///< 0: there is nothing.
  std::vector<std::vector<double>> inside;       ///< By scope, then by slice: work in progress; empty but for roots.
  std::vector<std::vector<double>> utilisation;  ///< By role, then by slice; NaN where nobody was on duty.
};

/// A way through a process, with the instances that took it.
struct PathFigures {
  std::vector<PathVariant::Stop> stops;
  std::uint64_t count = 0;  ///< Over all replications.
  double share = 0;         ///< Of all that finished.
  double cycleTime = 0;     ///< Mean.
};

struct ScopePaths {
  std::vector<PathFigures> paths;  ///< The most frequent first.
  PathFigures others;              ///< All that were not told apart, since there were too many ways.
};

/// How a run ended.
enum class Outcome : std::uint8_t {
  Finished,
  Cancelled,    ///< The figures cover the replications finished before.
  InvalidPlan,  ///< Nothing was run; see `issues`.
  Deadlock,     ///< Instances can never go on: `stuck`.
  Livelock,     ///< More than 10,000 steps of an instance at one moment: `stuck` names the loop's nodes.
  Runaway       ///< More tokens than allowed at once: `stuck` names where they are.
};

/// Tokens that stand at a node when a run had to be ended.
struct Stuck {
  Index node = none;
  std::uint64_t tokens = 0;
  std::vector<std::uint64_t> instances;  ///< The first ten, by number of arrival.
  bool operator==(const Stuck &) const = default;
};

struct Results {
  Outcome outcome = Outcome::Finished;
  std::vector<Issue> issues;
  std::vector<Stuck> stuck;
  std::uint32_t stoppedReplication = 0;  ///< The replication in which `outcome` came about, 0 if none.
  std::uint32_t replications = 0;
  std::uint64_t instances = 0;  ///< Finished, over all replications, warm-up left out.
  std::uint64_t events = 0;     ///< Processed, over all replications.
  Time warmUp = 0;              ///< The cut that was made.
  Estimate duration;            ///< Simulated time of a replication after the warm-up.
  Estimate cost;                ///< In the whole window, resources and executions.
  std::vector<ScopeFigures> scopes;
  std::vector<NodeFigures> nodes;
  std::vector<FlowFigures> flows;
  std::vector<RoleFigures> roles;
  BottleneckTimeline bottlenecks;
  CourseFigures course;
  std::vector<ScopePaths> paths;  ///< By scope.
};

}  // namespace laneway::simulate
