#pragma once

#include <vector>

#include "model/simulate/types.h"

/// When a resource is on duty, or when arrivals come: half-open intervals [begin, end) of simulated time.
/// Civil time (weeks, holidays, daylight saving) was resolved before; nothing here knows a time zone.
namespace laneway::simulate {

struct Interval {
  Time begin = 0;
  Time end = 0;
  bool operator==(const Interval &) const = default;
};

/// Open in `open` (ascending, disjoint). With a `period`, the part of the list within [repeatFrom, repeatFrom + period)
/// repeats for ever after, so a list of some years with its holidays serves runs of any length; intervals that reach
/// beyond repeatFrom + period are not allowed then. Without one it stays closed after the last interval.
/// "Always open" is the absence of a calendar (index `none`).
struct Calendar {
  std::vector<Interval> open;
  Time repeatFrom = 0;
  Time period = 0;
  bool operator==(const Calendar &) const = default;
};

}  // namespace laneway::simulate
