#pragma once

#include <memory>
#include <vector>

#include "model/simulate/distribution.h"
#include "model/simulate/random/functions.h"
#include "model/simulate/random/stream.h"
#include "model/simulate/types.h"

/// Draws from a distribution. Built once per plan from a distribution without fault; drawing allocates nothing.
namespace laneway::simulate {

class Sampler {
 public:
  Sampler() = default;
  explicit Sampler(const Distribution &distribution);

  /// One value within the cut.
  [[nodiscard]] double draw(Stream &stream) const
  {
    if (m_kind == DistributionKind::Exponential && !m_cut)
      return -m_a * naturalLog(stream.uniform());
    if (m_kind == DistributionKind::Constant)
      return m_a;
    return drawCut(stream);
  }

  /// One duration, rounded to a whole microsecond.
  [[nodiscard]] Time drawTime(Stream &stream) const { return rounded(draw(stream)); }

  [[nodiscard]] bool isConstant() const { return m_kind == DistributionKind::Constant; }
  /// Whether every draw rounds to no time at all.
  [[nodiscard]] bool isZero() const { return isConstant() && rounded(m_a) == 0; }

  [[nodiscard]] static Time rounded(double microseconds)
  {
    constexpr double most = 4e18;
    return static_cast<Time>((microseconds < most ? microseconds : most) + 0.5);
  }

 private:
  [[nodiscard]] double drawCut(Stream &stream) const;
  [[nodiscard]] double drawPlain(Stream &stream) const;
  [[nodiscard]] double drawTable(Stream &stream) const;

  DistributionKind m_kind = DistributionKind::Constant;
  bool m_cut = false;
  double m_a = 0;  ///< Textbook parameters by now; their meaning depends on the kind.
  double m_b = 0;
  double m_c = 0;
  double m_d = 0;
  double m_lower = 0;
  double m_upper = 0;

  struct Table {
    std::vector<double> values;
    std::vector<double> cumulative;  ///< Of the weights, the last one 1.
  };
  std::shared_ptr<const Table> m_table;
};

}  // namespace laneway::simulate
