#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "model/simulate/results.h"
#include "model/simulate/runner.h"
#include "model/simulate/traffic.h"

/// What holds the work up, ranked by what one more of each role would bring, measured on paired replications with
/// common random numbers; and where other views of the same run disagree.
namespace laneway::simulate {

/// The effect of one change as paired differences (changed minus base) per replication.
struct Effect {
  Estimate cycleTime;   ///< Change of the mean cycle time; negative is better.
  Estimate throughput;  ///< Change of instances finished per hour.
  Estimate cost;        ///< Change of the cost per finished instance.
};

/// What `changed` differs by from `base`, the same replications of another plan.
[[nodiscard]] Effect pairedEffect(std::span<const ReplicationTotals> changed, std::span<const ReplicationTotals> base);

/// One role in the ranking.
struct RoleRank {
  Index role = none;
  Effect oneMore;      ///< One more unit of the role's first resource.
  double ceiling = 0;  ///< Arrivals per hour that it can sustain.
  double offeredLoad = 0;
  std::uint32_t unitsForStability = 0;
  Estimate utilisation;
  Estimate queue;
  Estimate shareOfWaiting;
};

/// A view of the same run that would have put another role first.
enum class View : std::uint8_t {
  OneMore,
  Utilisation,
  Queue,
  ShareOfWaiting,
  ActivePeriod,
  ShiftingBottleneck,
  Ceiling
};

struct Disagreement {
  View view = View::Utilisation;
  Index role = none;  ///< Its first.
  bool operator==(const Disagreement &) const = default;
};

enum class RankedBy : std::uint8_t { OneMore, Ceiling };

struct Ranking {
  Outcome outcome = Outcome::Finished;
  RankedBy rankedBy = RankedBy::OneMore;  ///< By ceiling where an offered load is 1 or more.
  std::vector<RoleRank> roles;            ///< What pays most first.
  std::vector<Disagreement> disagreements;
};

/// Runs the plan once as it is and once for each role that has work with one more unit, on the same random numbers.
/// `control` counts all of these runs together. `base`, where given, is the state of a run with the same settings.
[[nodiscard]] Ranking rankBottlenecks(const Plan &plan, const RunSettings &settings, RunControl &control,
                                      const RunState *base = nullptr);

}  // namespace laneway::simulate
