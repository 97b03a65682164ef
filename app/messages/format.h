#pragma once

#include <QString>

#include "model/base/units.h"

/// Numbers, durations, shares and money as people read them, in the language and locale of the program. The one place
/// for it: window and command line show the same. Files hold the forms of model/process/json instead.
namespace laneway {

/// Which clock a duration is told by.
enum class TimeSense {
  Elapsed,  ///< On the calendar: a day has 24 hours. "3 d 4 h".
  Working   ///< Of somebody's work, which knows no common length of a day: hours are the largest unit. "76 h".
};

/// The two largest units that say something, rounded: "3 d 4 h", "35 min", "1 min 20 s", "0.25 s".
[[nodiscard]] QString formatDuration(Duration duration, TimeSense sense = TimeSense::Elapsed);

/// A change: "+35 min", "−1 d 2 h"; zero has no sign.
[[nodiscard]] QString formatDurationChange(Duration change, TimeSense sense = TimeSense::Elapsed);

/// "97 %"; below 10 % with one digit after the point where that says more.
[[nodiscard]] QString formatShare(Share share);

/// "312 EUR", "4.20 EUR": whole from a hundred on.
[[nodiscard]] QString formatMoney(Money money, const QString &currency);
/// "+6 EUR", "−38 EUR".
[[nodiscard]] QString formatMoneyChange(Money change, const QString &currency);

/// Three digits that count: "0.042", "3.1", "1,240".
[[nodiscard]] QString formatNumber(double number);

/// "12", "1,000".
[[nodiscard]] QString formatCount(qint64 count);

/// How often, in the unit that gives a number from 1 on: "2.4 per hour", "3 per day", "1.5 per week".
[[nodiscard]] QString formatRate(double perHour);

}  // namespace laneway
