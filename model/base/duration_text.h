#pragma once

#include <optional>

#include <QString>

#include "model/base/units.h"

/// Durations as files and expressions write them: ISO 8601 with fixed units ("PT35M", "P1DT2H30M", "PT0.25S").
/// Exact to the microsecond. Deliberately without years and months, which have no fixed length.
namespace laneway {

/// The shortest text: days, hours, minutes and seconds that are zero are left out; zero itself is "PT0S".
[[nodiscard]] QString durationText(Duration duration);

/// Reads weeks, days, hours, minutes and seconds, each at most once and the last with decimals ("PT1.5H"); a leading
/// minus makes it negative. Nothing where the text is no such duration or out of range.
[[nodiscard]] std::optional<Duration> parseDuration(QStringView text);

}  // namespace laneway
