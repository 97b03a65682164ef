#pragma once

#include <vector>

#include "views/simulate/row_list.h"
#include "views/simulate/time_scale.h"

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

  void setStrips(std::vector<BottleneckStrip> strips, const TimeSlices &slices, const TimeScale &scale);

 protected:
  void paintUnder(QPainter &painter, int row, const QRectF &box) const override;
  [[nodiscard]] QString toolTipAt(int row, double share) const override;
  void paintEvent(QPaintEvent *event) override;

 private:
  Meaning m_meaning;
  std::vector<BottleneckStrip> m_strips;
  TimeSlices m_slices;
  TimeScale m_scale;
};

}  // namespace laneway
