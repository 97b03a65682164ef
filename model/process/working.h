#pragma once

#include <optional>
#include <vector>

#include "model/base/id.h"
#include "model/base/units.h"
#include "model/process/distribution.h"

/// How work is organised where it takes more than one person and some time: batches, mistakes, limited room, who may
/// stand in for whom, who goes first, what breaks down. All of it is left out of most maps.
namespace laneway {

/// So many of a role.
struct RoleNeed {
  Id role;
  int amount = 1;
  bool operator==(const RoleNeed &) const = default;
};

/// Another way to staff a step: everybody it takes then, in place of the step's own role and what it also needs.
struct Staffing {
  std::vector<RoleNeed> needs;
  bool operator==(const Staffing &) const = default;
};

enum class BatchMode {
  Together,        ///< One duration for the whole batch.
  OneAfterAnother  ///< One duration for each instance of it.
};

/// Instances wait at a step until there are enough of them to be worked on.
struct Batch {
  int size = 2;
  std::optional<Duration> timeout;  ///< The first waits no longer than this; none: as long as it takes.
  BatchMode mode = BatchMode::Together;
  bool operator==(const Batch &) const = default;
};

/// Work that may turn out wrong and is then done again at once by the same people.
struct Failure {
  Share share;      ///< Of the attempts.
  int retries = 1;  ///< Further attempts at most.
  bool operator==(const Failure &) const = default;
};

/// What becomes of an instance that finds no room at a step.
enum class WhenFull {
  Lose,  ///< It is turned away.
  Block  ///< It stays where it was done last and keeps those busy who did it.
};

/// Who goes first in the queue of a role, among equal priorities.
enum class QueueOrder { FirstIn, LastIn, Shortest, EarliestDue, Random };
/// Who is taken among several who are free.
enum class IdleChoice { LongestIdle, Fastest, Cheapest, Random };
/// Whether work of higher priority takes somebody away from what they do, and what becomes of that.
enum class Preemption { Never, Resume, Restart };

/// Every one of a role stops working now and then, and is repaired.
struct Breakdown {
  Distribution every;   ///< Time worked between one failure and the next.
  Distribution repair;  ///< How long it takes until it works again, once the repair has begun.
  Id repairRole;        ///< Who repairs; null: it takes nobody.
  bool operator==(const Breakdown &) const = default;
};

/// What happens to work in progress at the end of the working hours.
enum class AtClosing {
  Suspend,    ///< It rests and goes on at the next opening.
  Finish,     ///< It is finished, then they leave.
  DoNotStart  ///< What would not be done in time is not begun.
};

}  // namespace laneway
