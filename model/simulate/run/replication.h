#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "model/simulate/engine/program.h"
#include "model/simulate/run_state.h"
#include "model/simulate/runner.h"
#include "model/simulate/statistics/statistics.h"

/// One replication, with the observers it was asked for. Each thread has a player of its own.
namespace laneway::simulate {

struct Played {
  Outcome outcome = Outcome::Finished;
  ReplicationRecord record;
  Gathered gathered;
  std::vector<Stuck> stuck;
  std::shared_ptr<const Trace> trace;
};

class Player {
 public:
  virtual ~Player() = default;

  /// Called between chunks of events with the share of the replication that is done (0 to 1); false cancels.
  using Pulse = std::function<bool(double)>;

  /// Plays to the end, or until `pulse` says no: then the record is of what happened so far.
  [[nodiscard]] virtual Played play(std::uint32_t replication, const Pulse &pulse) = 0;
  /// What is known at a pulse.
  [[nodiscard]] virtual ReplicationRecord present() = 0;
  [[nodiscard]] virtual const Gathered &presentGathered() const = 0;
  /// Events processed in the replication so far.
  [[nodiscard]] virtual std::uint64_t events() const = 0;
};

enum class Recording : std::uint8_t { Figures, FiguresAndTrace, FiguresAndLog, Everything };

[[nodiscard]] std::unique_ptr<Player> makePlayer(Recording recording, const Program &program, const Plan &plan,
                                                 const RunSettings &settings, const RunOptions &options);

}  // namespace laneway::simulate
