#pragma once

#include <compare>
#include <variant>

#include <QDateTime>
#include <QString>

#include "model/base/id.h"
#include "model/base/units.h"
#include "model/process/distribution.h"
#include "model/process/event.h"

/// What nobody entered and a simulation takes for granted, so that a map drawn a minute ago runs at once.
namespace laneway {

/// The values that can be assumed, named as in the file.
enum class AssumedProperty {
  Duration,   ///< Of a step: 10 minutes on average, exponential.
  Delay,      ///< Of a timer or of an awaited event: likewise; of one that interrupts: it does not occur.
  Arrivals,   ///< At a start: 70 % of what the busiest role can sustain.
  Share,      ///< Of a flow behind a decision: equal parts of what is left.
  Amount,     ///< Of a role: one.
  Calendar,   ///< Of a role: round the clock.
  Role,       ///< Of a step: that of the call that opens its workflow, else somebody of its own, or of its lane's own.
  Loop,       ///< Of a repeated step: three instances; a loop goes on half of the time.
  Instances,  ///< Of the run: 1,000.
  Start       ///< Of the run: Monday, 5 January 2026, 9:00.
};

/// "duration", "delay" and so on.
[[nodiscard]] QString keyOf(AssumedProperty property);

/// Somebody who has no role in the document yet.
struct OwnPerson {
  QString name;  ///< Of the step or lane that the person is for.
  bool operator==(const OwnPerson &) const = default;
};
struct RoundTheClock {
  bool operator==(const RoundTheClock &) const = default;
};
struct DoesNotOccur {
  bool operator==(const DoesNotOccur &) const = default;
};

using AssumedValue =
    std::variant<Distribution, Arrivals, Share, int, Id, OwnPerson, RoundTheClock, DoesNotOccur, QDateTime>;

struct Assumption {
  Id element;  ///< Of the run: the document.
  AssumedProperty property = AssumedProperty::Duration;
  AssumedValue value;
  bool operator==(const Assumption &) const = default;
};

/// 10 minutes on average.
[[nodiscard]] Distribution assumedDuration();
inline constexpr int assumedInstances = 1'000;
inline constexpr double assumedLoad = 0.7;

}  // namespace laneway
