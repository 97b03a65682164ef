#pragma once

#include <optional>
#include <vector>

#include <QDateTime>
#include <QString>

#include "model/base/id.h"
#include "model/base/json_value.h"
#include "model/base/units.h"

/// A named set of "what if" values laid over the elements for a simulation, and how to run it.
namespace laneway {

/// The figure that `RunSettings::precision` is about: its mean per instance, or per hour.
enum class PrecisionFigure { CycleTime, Waiting, Cost, Throughput };

/// How a simulation is run. What is not set is assumed.
struct RunSettings {
  QDateTime start;  ///< Civil time of the clock's zero, held as Qt::UTC; invalid: the Monday 9:00 that is assumed.
  std::optional<Duration> horizon;  ///< Stops then; none: when `instances` are done.
  std::optional<int> instances;     ///< Stops after so many arrivals.
  std::optional<Duration> warmUp;   ///< Left out of the figures.
  bool findsWarmUp = false;         ///< As long as it takes for figures to settle (MSER-5), instead of `warmUp`.
  /// Stops before `replications` when half the 95 % interval of `precisionOf` is at most this share of its mean.
  std::optional<Share> precision;
  PrecisionFigure precisionOf = PrecisionFigure::CycleTime;
  std::optional<Duration> target;  ///< Cycle time that instances should not exceed, instead of their process's.
  std::uint64_t seed = 1;
  int replications = 10;  ///< 1 to 100,000.
  bool operator==(const RunSettings &) const = default;
};

/// One value laid over an element's own, named as in the file: {"start-1", "arrivals", {...}}.
struct Override {
  Id element;
  QString property;
  JsonValue value;
  bool operator==(const Override &) const = default;
};

struct Scenario {
  Id id;
  QString name;
  QString documentation;
  std::vector<Override> overrides;
  std::optional<RunSettings> run;  ///< None: the document's.
  int rank = 0;
  Extras extras;
  bool operator==(const Scenario &) const = default;
};

}  // namespace laneway
