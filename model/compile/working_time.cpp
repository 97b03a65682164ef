#include "model/compile/working_time.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include <QTimeZone>

#include "model/compile/civil_clock.h"
#include "model/process/role.h"

namespace laneway {

namespace {

using simulate::Interval;
using simulate::Time;

constexpr qint64 MillisecondsPerMinute = 60'000;
constexpr qint64 MillisecondsPerDay = 1'440 * MillisecondsPerMinute;
constexpr Time MicrosecondsPerDay = MillisecondsPerDay * 1'000;
constexpr Time Week = 7 * MicrosecondsPerDay;
constexpr qint64 JulianDayOf1970 = 2'440'588;
constexpr qint64 MostDays = 50 * 366;

/// Hours of one day, in minutes, ascending and disjoint.
using Hours = std::vector<std::pair<int, int>>;

void tidy(Hours &hours)
{
  std::sort(hours.begin(), hours.end());
  Hours merged;
  for (const auto &[from, to] : hours) {
    if (!merged.empty() && from <= merged.back().second)
      merged.back().second = std::max(merged.back().second, to);
    else
      merged.emplace_back(from, to);
  }
  hours = std::move(merged);
}

void add(Hours &hours, const WorkingHours &each)
{
  const int from = std::clamp(each.from, 0, 1'440);
  const int to = std::clamp(each.to, 0, 1'440);
  if (from < to)
    hours.emplace_back(from, to);
}

/// The weekly pattern with its exceptions, asked day by day.
class Pattern {
 public:
  explicit Pattern(const Calendar &calendar) : m_calendar(calendar)
  {
    for (const WorkingHours &each : calendar.weekly)
      if (each.weekday >= 1 && each.weekday <= 7)
        add(m_week[static_cast<std::size_t>(each.weekday - 1)], each);
    for (Hours &hours : m_week)
      tidy(hours);
    for (const CalendarException &each : calendar.exceptions) {
      Hours hours;
      for (const WorkingHours &part : each.hours)
        add(hours, part);
      tidy(hours);
      m_exceptions.push_back(std::move(hours));
    }
  }

  /// `day` counts from 1 January 1970, a Thursday.
  [[nodiscard]] const Hours &on(qint64 day) const
  {
    const QDate date = QDate::fromJulianDay(day + JulianDayOf1970);
    for (std::size_t i = m_exceptions.size(); i-- > 0;) {
      const CalendarException &each = m_calendar.exceptions[i];
      if (each.first <= date && date <= std::max(each.first, each.last))
        return m_exceptions[i];
    }
    return m_week[static_cast<std::size_t>(((day + 3) % 7 + 7) % 7)];
  }

  [[nodiscard]] bool hasWeeklyHours() const
  {
    return std::any_of(m_week.begin(), m_week.end(), [](const Hours &hours) { return !hours.empty(); });
  }

  [[nodiscard]] bool isAlwaysOpen() const
  {
    const auto isFull = [](const Hours &hours) { return hours == Hours{{0, 1'440}}; };
    return std::all_of(m_week.begin(), m_week.end(), isFull) &&
           std::all_of(m_exceptions.begin(), m_exceptions.end(), isFull);
  }

  /// The day after the last exception, counted from 1970; 0 where there is none.
  [[nodiscard]] qint64 endOfExceptions() const
  {
    qint64 end = 0;
    for (const CalendarException &each : m_calendar.exceptions)
      if (each.first.isValid())
        end = std::max(end, std::max(each.first, each.last).toJulianDay() - JulianDayOf1970 + 1);
    return end;
  }

 private:
  const Calendar &m_calendar;
  std::array<Hours, 7> m_week;
  std::vector<Hours> m_exceptions;
};

/// A stretch of UTC milliseconds with one offset from UTC.
struct OffsetSpan {
  qint64 from = 0;
  qint64 to = 0;
  qint64 offset = 0;
};

std::vector<OffsetSpan> offsetsWithin(const QTimeZone &zone, qint64 from, qint64 to)
{
  const QDateTime begin = QDateTime::fromMSecsSinceEpoch(from, Qt::UTC);
  std::vector<OffsetSpan> spans{{from, to, zone.offsetFromUtc(begin) * qint64(1'000)}};
  if (!zone.hasTransitions())
    return spans;
  for (const QTimeZone::OffsetData &change : zone.transitions(begin, QDateTime::fromMSecsSinceEpoch(to, Qt::UTC))) {
    const qint64 at = change.atUtc.toMSecsSinceEpoch();
    const qint64 offset = change.offsetFromUtc * qint64(1'000);
    if (at <= from || at >= to || offset == spans.back().offset)
      continue;
    spans.back().to = at;
    spans.push_back({at, to, offset});
  }
  return spans;
}

qint64 dayOf(qint64 milliseconds)
{
  return (milliseconds >= 0 ? milliseconds : milliseconds - MillisecondsPerDay + 1) / MillisecondsPerDay;
}

/// The open intervals from the clock's zero up to `until`, neighbours joined.
std::vector<Interval> openWithin(const Pattern &pattern, const std::vector<OffsetSpan> &spans, qint64 start)
{
  std::vector<Interval> open;
  const auto append = [&](qint64 begin, qint64 end) {
    const Interval interval{(begin - start) * 1'000, (end - start) * 1'000};
    if (!open.empty() && open.back().end == interval.begin)
      open.back().end = interval.end;
    else
      open.push_back(interval);
  };
  for (const OffsetSpan &span : spans) {
    const qint64 lastDay = dayOf(span.to + span.offset - 1);
    for (qint64 day = dayOf(span.from + span.offset); day <= lastDay; ++day) {
      for (const auto &[from, to] : pattern.on(day)) {
        const qint64 midnight = day * MillisecondsPerDay - span.offset;
        const qint64 begin = std::max(span.from, midnight + from * MillisecondsPerMinute);
        const qint64 end = std::min(span.to, midnight + to * MillisecondsPerMinute);
        if (begin < end)
          append(begin, end);
      }
    }
  }
  return open;
}

qint64 offsetAt(const std::vector<OffsetSpan> &spans, qint64 at)
{
  for (const OffsetSpan &span : spans)
    if (at < span.to)
      return span.offset;
  return spans.back().offset;
}

}  // namespace

std::optional<simulate::Calendar> resolveCalendar(const Calendar &calendar, const QTimeZone &zone,
                                                  const CivilClock &clock, Time exactUntil)
{
  const Pattern pattern(calendar);
  if (pattern.isAlwaysOpen())
    return {};
  const qint64 start = clock.startMilliseconds();
  // Exceptions are days of the local clock, which is at most a day off UTC.
  const qint64 exceptionDays =
      std::max<qint64>(0, std::min(pattern.endOfExceptions(), dayOf(start) + MostDays) + 1 - dayOf(start));
  const qint64 wantedDays = std::min<qint64>(exactUntil / MicrosecondsPerDay + 1, MostDays);
  const Time exact = std::max(wantedDays, exceptionDays) * MicrosecondsPerDay;

  // Where clocks change, a year repeats: 52 weeks keep the weekdays.
  const std::vector<OffsetSpan> firstYears = offsetsWithin(zone, start, start + (exact + 2 * 52 * Week) / 1'000);
  const bool changes = firstYears.size() > 1;
  const Time period = changes ? 52 * Week : Week;
  const std::vector<OffsetSpan> spans = offsetsWithin(zone, start, start + (exact + 2 * period) / 1'000);

  simulate::Calendar result;
  result.open = openWithin(pattern, spans, start);
  if (!pattern.hasWeeklyHours())
    return result;
  // The repetition begins at a closing, so that it cuts no interval, and where both ends have the same offset.
  const auto isGoodCut = [&](const Interval &interval) {
    const qint64 at = start + interval.end / 1'000;
    return interval.end >= exact && interval.end <= exact + period &&
           offsetAt(spans, at) == offsetAt(spans, at + period / 1'000);
  };
  const auto cut = std::find_if(result.open.begin(), result.open.end(), isGoodCut);
  result.repeatFrom = cut == result.open.end() ? exact : cut->end;
  result.period = period;
  const Time end = result.repeatFrom + period;
  std::erase_if(result.open, [end](const Interval &interval) { return interval.begin >= end; });
  if (!result.open.empty())
    result.open.back().end = std::min(result.open.back().end, end);
  return result;
}

}  // namespace laneway
