#pragma once

#include <cstddef>
#include <vector>

#include "model/simulate/calendar.h"
#include "model/simulate/types.h"

/// Questions to a calendar, answered fast for times that mostly ascend. Without a calendar everything is open.
namespace laneway::simulate {

class OpenHours {
 public:
  /// Always open.
  OpenHours() = default;
  explicit OpenHours(const Calendar &calendar);

  [[nodiscard]] bool isAlways() const { return m_always; }
  [[nodiscard]] bool isOpen(Time time) const;
  /// The first moment after `time` at which it opens or closes, `never` if none comes.
  [[nodiscard]] Time nextChange(Time time) const;
  /// The first moment at or after `time` that is open, `never` if none comes.
  [[nodiscard]] Time nextOpen(Time time) const;
  /// The beginning of the open interval that `time`, which is open, lies in.
  [[nodiscard]] Time openedAt(Time time) const;
  /// Open time within [from, to).
  [[nodiscard]] Time openBetween(Time from, Time to) const;
  /// When `duration` of open time after `from` has passed: the earliest such moment, `never` if it never passes.
  /// No duration ends at once, even while closed.
  [[nodiscard]] Time advance(Time from, Time duration) const;
  /// The share of time that is open in the long run: over the period, else from 0 to the last closing.
  [[nodiscard]] double openShare() const;
  /// Open time without end, or until the last interval ends.
  [[nodiscard]] Time longestInterval() const;

 private:
  struct Span {
    Time begin;
    Time end;
    Time openBefore;  ///< Open time before `begin`, since the beginning of the list.
  };
  /// A moment as a row of the list: the first span that ends after it, with the repetitions before it taken off.
  struct Place {
    std::size_t span;  ///< May be one past the end.
    Time time;         ///< Within the list's own time.
    Time shift;        ///< What was taken off.
    Time openShift;    ///< Open time of what was taken off.
  };
  [[nodiscard]] Place place(Time time) const;
  [[nodiscard]] std::size_t firstEndingAfter(Time time) const;
  [[nodiscard]] Time openUntil(Time time) const;

  bool m_always = true;
  std::vector<Span> m_spans;
  std::size_t m_firstRepeated = 0;  ///< Row of the first span within the period.
  Time m_listEnd = never;           ///< repeatFrom + period.
  Time m_period = 0;
  Time m_openPerPeriod = 0;
  mutable std::size_t m_cursor = 0;  ///< Where the last search ended.
};

}  // namespace laneway::simulate
