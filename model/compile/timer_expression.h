#pragma once

#include <optional>

#include <QDateTime>
#include <QStringView>

#include "model/base/units.h"

/// Timers as BPMN files write them: ISO 8601 durations, dates and repeating intervals.
/// Not here: cron expressions and formulas of workflow engines, which count as not understood.
namespace laneway {

/// What a timer expression says; which of the fields are set tells its form.
struct TimerExpression {
  std::optional<Duration> interval;  ///< Durations and repeating intervals. A year counts 365 days, a month 30.
  QDateTime date;  ///< Dates, and the start of a repeating interval; local time means the document's zone.
  bool isRepeating = false;
  std::optional<int> repetitions;  ///< How often it repeats at most; none: for ever.
  bool operator==(const TimerExpression &) const = default;
};

/// "PT10M", "P1DT2H30M", "2026-01-05T09:00:00+01:00", "R3/PT1H", "R/2026-01-05T09:00:00/P1D"; nothing where the text is
/// none of these. The form is read from the text itself, since files do not always declare it rightly.
[[nodiscard]] std::optional<TimerExpression> parseTimer(QStringView text);

}  // namespace laneway
