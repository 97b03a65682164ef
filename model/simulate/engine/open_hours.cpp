#include "model/simulate/engine/open_hours.h"

#include <algorithm>

namespace laneway::simulate {

OpenHours::OpenHours(const Calendar &calendar) : m_always(false), m_period(calendar.period)
{
  Time open = 0;
  for (const auto &[begin, end] : calendar.open) {
    // Touching intervals are one, so that every end is a closing.
    if (!m_spans.empty() && m_spans.back().end == begin && !(m_period > 0 && begin == calendar.repeatFrom))
      m_spans.back().end = end;
    else
      m_spans.push_back({begin, end, open});
    open += end - begin;
  }
  if (m_period > 0) {
    m_listEnd = calendar.repeatFrom + m_period;
    while (m_firstRepeated < m_spans.size() && m_spans[m_firstRepeated].begin < calendar.repeatFrom)
      ++m_firstRepeated;
    m_openPerPeriod = m_firstRepeated < m_spans.size() ? open - m_spans[m_firstRepeated].openBefore : 0;
  }
}

std::size_t OpenHours::firstEndingAfter(Time time) const
{
  const auto endsAfter = [&](std::size_t i) { return i == m_spans.size() || m_spans[i].end > time; };
  for (std::size_t tries = 0; tries < 3; ++tries) {
    const std::size_t i = std::min(m_cursor + tries, m_spans.size());
    if (endsAfter(i) && (i == 0 || m_spans[i - 1].end <= time)) {
      m_cursor = i;
      return i;
    }
  }
  const auto found =
      std::partition_point(m_spans.begin(), m_spans.end(), [&](const Span &span) { return span.end <= time; });
  m_cursor = static_cast<std::size_t>(found - m_spans.begin());
  return m_cursor;
}

OpenHours::Place OpenHours::place(Time time) const
{
  Place result{0, time, 0, 0};
  if (m_period > 0 && time >= m_listEnd) {
    const Time repetitions = (time - m_listEnd) / m_period + 1;
    result.shift = repetitions * m_period;
    result.openShift = repetitions * m_openPerPeriod;
    result.time = time - result.shift;
  }
  result.span = firstEndingAfter(result.time);
  return result;
}

bool OpenHours::isOpen(Time time) const
{
  if (m_always)
    return true;
  const Place at = place(time);
  return at.span < m_spans.size() && m_spans[at.span].begin <= at.time;
}

Time OpenHours::nextOpen(Time time) const
{
  if (m_always)
    return time;
  const Place at = place(time);
  if (at.span < m_spans.size())
    return std::max(at.time, m_spans[at.span].begin) + at.shift;
  if (m_openPerPeriod == 0)
    return never;
  return m_spans[m_firstRepeated].begin + at.shift + m_period;
}

Time OpenHours::openedAt(Time time) const
{
  if (m_always)
    return 0;
  const Place at = place(time);
  return at.span < m_spans.size() ? m_spans[at.span].begin + at.shift : time;
}

Time OpenHours::nextChange(Time time) const
{
  if (m_always)
    return never;
  Time from = time;
  for (;;) {
    const Place at = place(from);
    if (at.span == m_spans.size())
      return m_openPerPeriod == 0 ? never : nextOpen(from);
    const Span &span = m_spans[at.span];
    if (span.begin > at.time)
      return span.begin + at.shift;
    const Time closing = span.end + at.shift;
    // A span may go on over the seam between two repetitions.
    if (!isOpen(closing))
      return closing;
    if (closing - time > 2 * m_period)
      return never;
    from = closing;
  }
}

Time OpenHours::openUntil(Time time) const
{
  const Place at = place(time);
  if (at.span == m_spans.size())
    return at.openShift + (m_spans.empty() ? 0 : m_spans.back().openBefore + m_spans.back().end - m_spans.back().begin);
  const Span &span = m_spans[at.span];
  return at.openShift + span.openBefore + std::max<Time>(0, at.time - span.begin);
}

Time OpenHours::openBetween(Time from, Time to) const
{
  if (from >= to)
    return 0;
  return m_always ? to - from : openUntil(to) - openUntil(from);
}

Time OpenHours::advance(Time from, Time duration) const
{
  if (duration == 0)
    return from;
  if (m_always)
    return duration < never - from ? from + duration : never;
  const Place at = place(from);
  if (at.span < m_spans.size() && m_spans[at.span].begin <= at.time && at.time + duration <= m_spans[at.span].end)
    return from + duration;
  Time wanted = openUntil(from) + duration;
  Time shift = 0;
  if (m_spans.empty())
    return never;
  const Time listOpen = m_spans.back().openBefore + m_spans.back().end - m_spans.back().begin;
  if (wanted > listOpen) {
    if (m_openPerPeriod == 0)
      return never;
    const Time repetitions = (wanted - listOpen - 1) / m_openPerPeriod + 1;
    if (repetitions > never / 4 / m_period)
      return never;
    shift = repetitions * m_period;
    wanted -= repetitions * m_openPerPeriod;
  }
  const auto found = std::partition_point(m_spans.begin(), m_spans.end(), [&](const Span &span) {
    return span.openBefore + (span.end - span.begin) < wanted;
  });
  return found->begin + (wanted - found->openBefore) + shift;
}

double OpenHours::openShare() const
{
  if (m_always)
    return 1;
  if (m_period > 0)
    return static_cast<double>(m_openPerPeriod) / static_cast<double>(m_period);
  if (m_spans.empty())
    return 0;
  return static_cast<double>(openUntil(m_spans.back().end)) / static_cast<double>(m_spans.back().end);
}

Time OpenHours::longestInterval() const
{
  if (m_always)
    return never;
  Time longest = 0;
  for (const Span &span : m_spans)
    longest = std::max(longest, span.end - span.begin);
  if (m_period > 0 && m_openPerPeriod == m_period)
    return never;
  if (m_period > 0 && m_firstRepeated < m_spans.size() && m_spans.back().end == m_listEnd &&
      m_spans[m_firstRepeated].begin == m_listEnd - m_period) {
    const Span &first = m_spans[m_firstRepeated];
    longest = std::max(longest, (m_spans.back().end - m_spans.back().begin) + (first.end - first.begin));
  }
  return longest;
}

}  // namespace laneway::simulate
