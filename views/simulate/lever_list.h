#pragma once

#include <vector>

#include <QWidget>

#include "model/base/id.h"

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

/// What pays most: a row for each change with its effect as a bar and the interval as a line across its end. Rows lead
/// to their elements.
class LeverList : public QWidget {
  Q_OBJECT

 public:
  explicit LeverList(QWidget *parent = nullptr);

  void setRows(std::vector<LeverRow> rows);
  [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
  void chosen(laneway::Id element);

 protected:
  bool event(QEvent *event) override;
  void paintEvent(QPaintEvent *event) override;
  void mouseReleaseEvent(QMouseEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;

 private:
  [[nodiscard]] int rowAt(double y) const;
  void setCurrent(int row);

  std::vector<LeverRow> m_rows;
  int m_current = 0;
};

}  // namespace laneway
