#pragma once

/// Counts the elementary steps of the layout (items of the drawing looked at, pivots, exchanges), so that tests can
/// bound its work without a clock, the same on every machine. Counts by thread.
namespace laneway::layout {

namespace detail {
inline thread_local long workSteps = 0;
}

/// Called by what loops over a drawing.
inline void countWork(long steps)
{
  detail::workSteps += steps;
}

/// The steps since it was made.
class WorkCount {
 public:
  WorkCount() : m_start(detail::workSteps) {}
  [[nodiscard]] long steps() const { return detail::workSteps - m_start; }

 private:
  long m_start;
};

}  // namespace laneway::layout
