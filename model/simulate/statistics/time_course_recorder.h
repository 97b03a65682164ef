#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "model/simulate/time_course.h"

namespace laneway::simulate {

/// Fills a time course while a replication runs. It is told now and then how large integrals are, always before the
/// clock passes the end of a slice.
class TimeCourseRecorder {
 public:
  void begin(Time now, std::size_t columns)
  {
    m_course = {now, now, TimeCourse::leastWidth, columns, {}};
    m_before.assign(columns, 0);
    m_next = now + m_course.width;
  }
  /// The end of the slice that is open.
  [[nodiscard]] Time next() const { return m_next; }

  /// The clock is about to go on to `now`, from `next()` or later. `integrals(moment, row)` gives those up to that
  /// moment, until which nothing changes any more.
  template <typename Integrals>
  void pass(Time now, Integrals integrals)
  {
    while (now - m_course.begin >= m_course.width * static_cast<Time>(TimeCourse::mostSlices)) {
      // Only whole pairs become one, so that the open slice keeps its beginning.
      if (m_course.slices() % 2 == 1)
        close(openBegin() + m_course.width, integrals);
      m_course.coarsen();
    }
    for (Time moment = openBegin() + m_course.width; moment <= now; moment += m_course.width)
      close(moment, integrals);
    m_next = openBegin() + m_course.width;
  }

  /// Integrals are given from now on without what they were at this moment.
  template <typename Integrals>
  void beginAnew(Time now, Integrals integrals)
  {
    m_row.assign(m_course.columns, 0);
    integrals(now, m_row);
    for (std::size_t i = 0; i < m_row.size(); ++i)
      m_before[i] -= m_row[i];
  }

  /// The course up to `now`, with the slice that is open.
  template <typename Integrals>
  [[nodiscard]] TimeCourse finished(Time now, Integrals integrals) const
  {
    TimeCourseRecorder copy = *this;
    if (now > openBegin())
      copy.close(now, integrals);
    copy.m_course.end = now;
    return std::move(copy.m_course);
  }

 private:
  [[nodiscard]] Time openBegin() const
  {
    return m_course.begin + static_cast<Time>(m_course.slices()) * m_course.width;
  }

  template <typename Integrals>
  void close(Time moment, Integrals integrals)
  {
    m_row.assign(m_course.columns, 0);
    integrals(moment, m_row);
    for (std::size_t i = 0; i < m_row.size(); ++i)
      m_course.sums.push_back(m_row[i] - m_before[i]);
    m_before.swap(m_row);
  }

  TimeCourse m_course;
  std::vector<Int128> m_before;  ///< The integrals at the beginning of the open slice.
  std::vector<Int128> m_row;
  Time m_next = never;
};

}  // namespace laneway::simulate
