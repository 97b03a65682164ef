#pragma once

#include <vector>

#include "model/base/units.h"
#include "views/simulate/row_list.h"

namespace laneway {

/// When one role was the bottleneck, ready to be drawn.
struct BottleneckStrip {
  Id element;
  QString name;
  double share = 0;             ///< Of the whole time.
  std::vector<double> moments;  ///< Share of each slice of time; NaN where there can be none.
};

/// Who was the bottleneck when, or busy when: a strip of time for each role, the darker the more of the moment it was.
class BottleneckStrips : public RowList {
  Q_OBJECT

 public:
  enum class Meaning { Bottleneck, Busy };

  explicit BottleneckStrips(Meaning meaning = Meaning::Bottleneck, QWidget *parent = nullptr);

  /// `length` of the whole, and `width` of a slice; the last one may reach beyond the whole.
  void setStrips(std::vector<BottleneckStrip> strips, Duration length, Duration width);

 protected:
  void paintUnder(QPainter &painter, int row, const QRectF &box) const override;
  [[nodiscard]] QString toolTipAt(int row, double share) const override;
  void paintEvent(QPaintEvent *event) override;

 private:
  /// Where a slice begins, as a share of the width.
  [[nodiscard]] double beginOf(std::size_t slice) const;

  Meaning m_meaning;
  std::vector<BottleneckStrip> m_strips;
  Duration m_length;
  Duration m_width;
};

}  // namespace laneway
