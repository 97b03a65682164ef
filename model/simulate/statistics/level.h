#pragma once

#include <cstdint>

#include "model/simulate/types.h"

namespace laneway::simulate {

/// A number that goes up and down in time: its integral, and the highest value that lasted.
/// The integral up to T is value(T) T minus the sum of every change times its moment, which takes one addition for each
/// change and rounds nothing.
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

  /// Forgets what was before `now`: the integral begins anew, and the value of now is the highest so far.
  void beginAnew(Time now)
  {
    m_moments = static_cast<Int128>(m_value) * now;
    m_last = now;
    m_most = 0;
  }

  /// The integral from the beginning to `now`.
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
