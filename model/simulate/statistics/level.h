#pragma once

#include <cstdint>

#include "model/simulate/types.h"

namespace laneway::simulate {

/// A number that goes up and down in time: its integral within a window, and the highest value that lasted.
class Level {
 public:
  void begin(Time windowBegin) { *this = Level(windowBegin); }

  void change(Time now, int by)
  {
    settle(now);
    m_value += static_cast<std::uint32_t>(by);
  }

  /// Brings the integral up to `now`.
  void settle(Time now)
  {
    if (now <= m_last)
      return;
    m_area += static_cast<Int128>(m_value) * (now - m_last);
    m_last = now;
    m_most = m_value > m_most ? m_value : m_most;
  }

  [[nodiscard]] Int128 area() const { return m_area; }
  [[nodiscard]] std::uint32_t most() const { return m_most; }
  [[nodiscard]] std::uint32_t value() const { return m_value; }

  Level() = default;

 private:
  explicit Level(Time windowBegin) : m_last(windowBegin) {}

  Int128 m_area = 0;
  Time m_last = 0;  ///< Before the window: its beginning, so that nothing counts until then.
  std::uint32_t m_value = 0;
  std::uint32_t m_most = 0;
};

}  // namespace laneway::simulate
