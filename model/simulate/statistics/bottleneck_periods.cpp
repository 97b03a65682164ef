#include "model/simulate/statistics/bottleneck_periods.h"

#include <algorithm>
#include <utility>

namespace laneway::simulate {

void BottleneckPeriods::begin(Time now, std::vector<std::uint64_t> keys, bool keepsTimeline)
{
  m_keys = std::move(keys);
  m_open.clear();
  for (Index role = 0; role < m_keys.size(); ++role)
    m_open.push_back({now, now, role});
  m_ended.clear();
  m_ended.reserve(m_keys.size());
  m_pending.clear();
  m_pending.reserve(2 * m_keys.size() + 1);
  m_settled = {now, now, none};
  m_tallies.assign(m_keys.size(), {});
  m_keepsTimeline = keepsTimeline;
  m_timeline = {};
  m_timeline.begin = now;
}

void BottleneckPeriods::startAnew(Index role, Time now)
{
  collect(now);
  m_open[role] = {now, never, role};
}

/// Takes in the periods that are over, in the order in which they ended.
void BottleneckPeriods::collect(Time now)
{
  Time oldestOpen = now;
  for (Period &period : m_open) {
    if (period.end < now && period.begin != never) {
      auto place = m_ended.end();
      while (place != m_ended.begin() && (place - 1)->end > period.end)
        --place;
      if (period.begin < period.end)
        m_ended.insert(place, period);
      period.begin = never;
    }
    oldestOpen = std::min(oldestOpen, period.begin);
  }
  for (const Period &period : m_ended)
    add(period, oldestOpen);
  m_ended.clear();
  // What ended before everything that is open began can neither lose to what is to come nor overlap with it.
  std::size_t settled = 0;
  while (settled < m_pending.size() && m_pending[settled].end < oldestOpen)
    ++settled;
  if (settled > 0)
    settle(settled);
}

bool BottleneckPeriods::isLonger(const Period &a, const Period &b) const
{
  if (a.length() != b.length())
    return a.length() > b.length();
  return a.begin != b.begin ? a.begin < b.begin : m_keys[a.role] < m_keys[b.role];
}

/// Adds a period unless it lies in a longer one, and drops what is nowhere the longest because of it.
void BottleneckPeriods::add(const Period &period, Time oldestOpen)
{
  Tally &tally = m_tallies[period.role];
  ++tally.periods;
  tally.active += period.length();
  if (oldestOpen <= period.begin)
    return;
  while (!m_pending.empty() && m_pending.back().begin >= period.begin && isLonger(period, m_pending.back()))
    m_pending.pop_back();
  if (!m_pending.empty() && (m_pending.back().end == period.end || m_pending.back().begin >= period.begin))
    return;
  m_pending.push_back(period);
  // One between two longer ones that meet.
  for (std::size_t n = m_pending.size(); n >= 3; --n) {
    const Period &before = m_pending[n - 3];
    const Period &middle = m_pending[n - 2];
    const Period &last = m_pending[n - 1];
    if (before.end < last.begin || !isLonger(before, middle) || !isLonger(last, middle))
      return;
    m_pending.erase(m_pending.end() - 2);
  }
}

/// Counts the first of those that are pending.
void BottleneckPeriods::settle(std::size_t count)
{
  for (std::size_t i = 0; i < count; ++i) {
    const Period &period = m_pending[i];
    const bool isLast = i + 1 == m_pending.size();
    const Time nextBegin = isLast ? never : m_pending[i + 1].begin;
    const Time sole = std::max<Time>(0, std::min(period.end, nextBegin) - std::max(period.begin, m_settled.end));
    Tally &tally = m_tallies[period.role];
    tally.sole += sole;
    tally.shifting += period.length() - sole;
    if (m_keepsTimeline) {
      const Time from = isLonger(period, m_settled) ? period.begin : std::max(period.begin, m_settled.end);
      const bool yields = !isLast && isLonger(m_pending[i + 1], period);
      show(period.role, from, yields ? std::min(period.end, nextBegin) : period.end);
    }
    m_settled = period;
  }
  m_pending.erase(m_pending.begin(), m_pending.begin() + static_cast<std::ptrdiff_t>(count));
}

/// Adds to the slices of the timeline; when there are too many, two become one.
void BottleneckPeriods::show(Index role, Time from, Time to)
{
  BottleneckTimeline &line = m_timeline;
  const auto roles = static_cast<Index>(m_keys.size());
  const auto slice = [&line](Time at) { return static_cast<std::size_t>((at - line.begin) / line.width); };
  if (line.width == 0)
    line.width = BottleneckTimeline::leastWidth;
  while (slice(to - 1) >= BottleneckTimeline::mostSlices) {
    const std::size_t slices = line.times.size() / roles;
    for (std::size_t i = 0; i < slices; ++i) {
      for (Index each = 0; each < roles; ++each) {
        const Time time = std::exchange(line.times[i * roles + each], 0);
        line.times[i / 2 * roles + each] += time;
      }
    }
    line.times.resize((slices + 1) / 2 * roles);
    line.width *= 2;
  }
  line.times.reserve(BottleneckTimeline::mostSlices * roles);
  line.times.resize(std::max(line.times.size(), (slice(to - 1) + 1) * roles));
  while (from < to) {
    const std::size_t at = slice(from);
    const Time end = std::min(to, line.begin + static_cast<Time>(at + 1) * line.width);
    line.times[at * roles + role] += end - from;
    from = end;
  }
}

void BottleneckPeriods::finish(Time now)
{
  for (Index role = 0; role < m_open.size(); ++role)
    ends(role, now);
  collect(now + 1);
  if (m_keepsTimeline)
    m_timeline.end = now;
}

}  // namespace laneway::simulate
