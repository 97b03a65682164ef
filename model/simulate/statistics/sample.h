#pragma once

#include <cmath>
#include <cstdint>
#include <limits>

#include "model/simulate/random/functions.h"
#include "model/simulate/results.h"

namespace laneway::simulate {

/// Mean and Student-t 95 % interval of one number per replication, by Welford's method; NaN is "nothing observed".
class Sample {
 public:
  void add(double value)
  {
    if (std::isnan(value))
      return;
    ++m_count;
    const double difference = value - m_mean;
    m_mean += difference / m_count;
    m_squares += difference * (value - m_mean);
  }

  [[nodiscard]] Estimate estimate() const
  {
    if (m_count == 0)
      return {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN(), 0};
    if (m_count == 1)
      return {m_mean, std::numeric_limits<double>::quiet_NaN(), 1};
    const double error = std::sqrt(m_squares / (m_count - 1.0) / m_count);
    return {m_mean, studentQuantile(0.975, m_count - 1) * error, m_count};
  }

 private:
  std::uint32_t m_count = 0;
  double m_mean = 0;
  double m_squares = 0;
};

}  // namespace laneway::simulate
