#pragma once

#include <QString>

#include "model/base/units.h"

namespace laneway {

/// How much of what lies in the warm-up is hidden, 0 to 1.
inline constexpr float WarmUpVeil = 0.6F;

/// The time that all charts of a run share, from its start on.
struct TimeScale {
  Duration end;
  Duration warmUp;  ///< Left out of the figures at the beginning; zero: nothing is.

  /// Where a moment lies, 0 to 1.
  [[nodiscard]] double placeOf(Duration moment) const;
  /// What stands at the beginning of the scale.
  [[nodiscard]] QString beginText() const;
};

/// Equally wide slices of time, each with a value; the last one may be cut short.
struct TimeSlices {
  Duration begin;
  Duration end;
  Duration width;  ///< Zero: there are none.

  [[nodiscard]] Duration beginOf(std::size_t slice) const;
  [[nodiscard]] Duration endOf(std::size_t slice) const;
  /// The slice that a moment lies in; a very large number before the first one.
  [[nodiscard]] std::size_t at(Duration moment) const;
};

}  // namespace laneway
