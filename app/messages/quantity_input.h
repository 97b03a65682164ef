#pragma once

#include <optional>

#include <QString>

#include "app/messages/format.h"
#include "model/base/units.h"

/// Quantities as people type them, in the language and locale of the program, and values written so that they can be
/// typed again: exact, where format.h rounds to what is worth reading.
namespace laneway {

/// What a number without a unit means.
enum class TimeUnit { Seconds, Minutes, Hours, Days };

/// All units that are not zero: "1 h 30 min", "35 min", "0.25 s"; zero in the unit that a bare number means.
[[nodiscard]] QString durationInput(Duration duration, TimeSense sense = TimeSense::Elapsed,
                                    TimeUnit bare = TimeUnit::Minutes);
/// Reads "35 min", "1,5 Std", "1h30", "1:30" (hours and minutes), "2 d 4 h", "PT35M" and a bare number. Units may be
/// those of the program's language or the English ones. Nothing for other texts and for negative or too long times.
[[nodiscard]] std::optional<Duration> durationFromInput(const QString &text, TimeUnit bare = TimeUnit::Minutes);

/// Percent with as many decimals as it needs, at most two: "25 %", "33.33 %".
[[nodiscard]] QString shareInput(Share share);
/// Reads "25 %", "25" and "1/3"; nothing for other texts. Not restricted to 0 to 1: that is for edits to refuse.
[[nodiscard]] std::optional<Share> shareFromInput(const QString &text);

/// "2.50 EUR"; four decimals where cents do not do.
[[nodiscard]] QString moneyInput(Money money, const QString &currency);
/// Reads "2.50", "2,50 EUR", "€ 2.50": whatever letters and signs of money stand before or behind the number.
[[nodiscard]] std::optional<Money> moneyFromInput(const QString &text);

/// A number in the program's locale or with a decimal point; nothing for other texts.
[[nodiscard]] std::optional<double> numberFromInput(const QString &text);

}  // namespace laneway
