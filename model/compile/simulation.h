#pragma once

#include <atomic>
#include <functional>
#include <optional>
#include <vector>

#include "model/compile/compilation.h"
#include "model/compile/report.h"
#include "model/process/document.h"
#include "model/simulate/run_state.h"
#include "model/simulate/runner.h"

/// From a document to a report: lays the scenario over it, compiles, runs, tries what would help. The one way in for
/// the window and the command line.
namespace laneway {

/// What to simulate; what is not set is as the scenario or the document says.
struct SimulationRequest {
  std::vector<Id> scopes;          ///< Processes, workflows or pools.
  Id scenario;                     ///< Null: the values as they are.
  std::optional<RunSettings> run;  ///< Instead of the scenario's; what follows goes before it.
  std::optional<int> instances;
  std::optional<int> replications;
  std::optional<std::uint64_t> seed;
  std::optional<Duration> horizon;
  std::optional<Duration> warmUp;  ///< Zero: none. Instead of one that is found, too.
  std::uint32_t firstReplication = 1;
  bool isPart = false;       ///< Of a run that is put together afterwards: nothing ends it early.
  bool findsWarmUp = false;  ///< Instead of the one that is set.
  /// Stops when half the interval of the figure is at most this share of it; 0: plays all replications.
  std::optional<double> precision;
  std::optional<PrecisionFigure> precisionOf;
  std::optional<Duration> target;  ///< Cycle time that instances should not exceed.
  unsigned threads = 0;            ///< 0: as many as the machine has. Never changes a result.
};

/// A request made ready to run: the document as the scenario has it, and its plan.
struct PreparedSimulation {
  Document document;
  QString scenario;
  Compilation compilation;
};

[[nodiscard]] PreparedSimulation prepareSimulation(const Document &document, const SimulationRequest &request);

/// Between the thread that runs and the one that waits; may be touched at any time from both.
struct SimulationControl {
  simulate::RunControl run;  ///< Of the run that is under way; set `cancel` to end all.
  std::atomic<int> leversPlanned = 0;
  std::atomic<int> leversTried = 0;

  /// Share of all the work done, 0 to 1.
  [[nodiscard]] double progress() const;
};

struct SimulationOptions {
  simulate::RunOptions run;     ///< Trace and event log; `partial` is set from below.
  std::size_t mostLevers = 12;  ///< Changes to try afterwards; 0 tries none.
  /// Called now and then from a worker's thread with what is known so far.
  std::function<void(const SimulationReport &)> partial;
};

struct SimulationResult {
  SimulationReport report;
  simulate::RunState state;                      ///< Exact, mergeable.
  std::vector<Lever> levers;                     ///< In the order in which they were tried.
  std::shared_ptr<const simulate::Trace> trace;  ///< Null unless asked for.
};

/// The report of a run of what was prepared; `levers` as they were tried.
[[nodiscard]] SimulationReport reportOfRun(const PreparedSimulation &prepared, const simulate::Results &results,
                                           const simulate::RunState *state, std::vector<Lever> levers);

/// Runs what was prepared; where its findings forbid that, the report has these and nothing else. Blocks: call it from
/// a worker thread. Cancelled, it gives what was finished so far.
[[nodiscard]] SimulationResult runSimulation(const PreparedSimulation &prepared, const SimulationOptions &options,
                                             SimulationControl &control);

}  // namespace laneway
