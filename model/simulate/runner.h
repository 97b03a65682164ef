#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>

#include "model/simulate/event_log.h"
#include "model/simulate/plan.h"
#include "model/simulate/results.h"
#include "model/simulate/run_state.h"
#include "model/simulate/settings.h"
#include "model/simulate/trace.h"

/// Runs the replications of a plan on threads. The same plan and settings give the same bytes of state, whatever the
/// number of threads.
namespace laneway::simulate {

/// Shared between the thread that waits and those that run; everything may be touched at any time.
struct RunControl {
  std::atomic<bool> cancel = false;       ///< Set it; obeyed within a few milliseconds.
  std::atomic<std::uint64_t> events = 0;  ///< Processed so far.
  std::atomic<std::uint32_t> replicationsDone = 0;
  std::atomic<std::uint32_t> replicationsPlanned = 0;
  /// Share of the work done, 0 to 1, from replications, arrivals and simulated time.
  std::atomic<double> progress = 0;
};

struct RunOptions {
  std::uint32_t traceReplication = 0;  ///< Record this replication's trace; 0 records none.
  std::size_t mostTraceRecords = 20'000'000;
  LogSink *log = nullptr;  ///< Gets the log of `logReplication`.
  std::uint32_t logReplication = 1;
  /// Called now and then (at most every 50 ms, first within 100 ms) from a worker's thread with what is known so far.
  std::function<void(const Results &)> partial;
};

struct RunOutput {
  RunState state;  ///< Exact, mergeable, what result files carry.
  Results results;
  std::shared_ptr<const Trace> trace;  ///< Null unless asked for.
};

/// Validates and runs. Blocks; call it from a worker thread.
[[nodiscard]] RunOutput run(const Plan &plan, const RunSettings &settings, RunControl &control,
                            const RunOptions &options = {});

}  // namespace laneway::simulate
