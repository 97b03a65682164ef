#pragma once

#include <vector>

#include "views/simulate/row_list.h"

namespace laneway {

/// One change that was tried and what it brings, ready to be drawn.
struct LeverRow {
  Id element;
  QString name;      ///< "+1 Operations"
  QString effect;    ///< "−5.1 d"
  QString interval;  ///< For the tooltip and screen readers.
  double mean = 0;   ///< Of the change of the cycle time; negative is better.
  double low = 0;    ///< 95 % interval.
  double high = 0;
};

/// What pays most: a row for each change with its effect as a bar and the interval as a line across its end.
class LeverList : public RowList {
  Q_OBJECT

 public:
  explicit LeverList(QWidget *parent = nullptr);

  void setLevers(std::vector<LeverRow> levers);

 protected:
  void paintUnder(QPainter &painter, int row, const QRectF &box) const override;
  [[nodiscard]] QString toolTipAt(int row, double share) const override;

 private:
  std::vector<LeverRow> m_levers;
  double m_widest = 0;  ///< The farthest any interval reaches from nothing.
};

}  // namespace laneway
