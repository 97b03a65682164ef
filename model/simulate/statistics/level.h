#pragma once

#include <cstdint>

#include "model/simulate/types.h"

namespace laneway::simulate {

/// A number that goes up and down in time: its integral, and the highest value that lasted.
/// The integral up to T is value(T) T minus the sum of every change times its moment, which takes one addition for each
/// change and rounds nothing. Moments before the window in which one is interested are to be given as its beginning.
class Level {
 public:
  void increase(Time now)
  {
    m_moments += now;
    m_last = now;
    ++m_value;
  }

  void decrease(Time now)
  {
    m_moments -= now;
    // Only a value from which it goes down can be a highest one.
    if (m_value > m_most && now > m_last)
      m_most = m_value;
    m_last = now;
    --m_value;
  }

  /// The integral from the window's beginning to `now`.
  [[nodiscard]] Int128 area(Time now) const { return static_cast<Int128>(m_value) * now - m_moments; }
  [[nodiscard]] std::uint32_t most(Time now) const { return now > m_last && m_value > m_most ? m_value : m_most; }
  [[nodiscard]] std::uint32_t value() const { return m_value; }

 private:
  Int128 m_moments = 0;
  Time m_last = 0;
  std::uint32_t m_value = 0;
  std::uint32_t m_most = 0;
};

}  // namespace laneway::simulate
