#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "model/base/id.h"
#include "model/simulate/bottlenecks.h"
#include "model/simulate/run_state.h"
#include "model/simulate/runner.h"

/// "What pays most": small changes tried one at a time on the same random numbers, and what each would bring.
namespace laneway {

struct Compilation;

enum class LeverKind {
  OneMore,    ///< One more of a role.
  LessTime,   ///< A step that takes 10 % less.
  LessRework  ///< A flow that leads back is taken half as often.
};

struct Lever {
  LeverKind kind = LeverKind::OneMore;
  Id element;         ///< The role (or the lane or step that somebody is assumed for), the step, or the flow.
  double before = 0;  ///< OneMore: how many there are. LessTime: microseconds on average. LessRework: the share.
  double after = 0;
  simulate::Effect effect;                          ///< Differences changed minus base, paired by replication.
  std::vector<simulate::ReplicationTotals> trials;  ///< What the effect is from, by replication.
};

/// The changes worth trying, most promising first: one more of each role that is busy, less time in the steps that keep
/// those busiest, less rework. Told from the plan alone, so that runs of other replications try the same. At most
/// `most`.
[[nodiscard]] std::vector<Lever> possibleLevers(const Compilation &compilation, std::size_t most);

/// Tries each on the replications of `base`, in this order. Where the control is cancelled, or a change cannot be run,
/// that one and those after it are left out. `tried` is told how many were, after each.
[[nodiscard]] std::vector<Lever> tryLevers(const Compilation &compilation, const simulate::RunState &base,
                                           std::vector<Lever> levers, simulate::RunControl &control,
                                           const std::function<void(std::size_t)> &tried = {});

/// By what each does to the cycle time, the best first.
[[nodiscard]] std::vector<Lever> ranked(std::vector<Lever> levers);

}  // namespace laneway
