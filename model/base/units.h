#pragma once

#include <compare>
#include <cstdint>

/// Quantities that cannot hold a wrong unit. Interfaces take these, never a bare double.
namespace laneway {

/// A span of time in whole microseconds; the range is about 292,000 years either way.
struct Duration {
  std::int64_t microseconds = 0;
  auto operator<=>(const Duration &) const = default;

  [[nodiscard]] static constexpr Duration fromSeconds(std::int64_t seconds) { return {seconds * 1'000'000}; }
  [[nodiscard]] static constexpr Duration fromMinutes(std::int64_t minutes) { return fromSeconds(minutes * 60); }
  [[nodiscard]] static constexpr Duration fromHours(std::int64_t hours) { return fromMinutes(hours * 60); }
  [[nodiscard]] static constexpr Duration fromDays(std::int64_t days) { return fromHours(days * 24); }
  [[nodiscard]] constexpr double seconds() const { return static_cast<double>(microseconds) / 1e6; }
};

/// An amount in the document's currency, in ten-thousandths of its unit.
struct Money {
  std::int64_t tenThousandths = 0;
  auto operator<=>(const Money &) const = default;

  [[nodiscard]] static Money fromUnits(double units)
  {
    return {static_cast<std::int64_t>(units * 10'000 + (units < 0 ? -0.5 : 0.5))};
  }
  [[nodiscard]] constexpr double units() const { return static_cast<double>(tenThousandths) / 10'000; }
};

/// A part of a whole, 0 to 1. Readers and edits refuse values outside; this type only carries them.
struct Share {
  double value = 0;
  auto operator<=>(const Share &) const = default;
};

}  // namespace laneway
