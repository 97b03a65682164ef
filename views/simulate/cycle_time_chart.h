#pragma once

#include <vector>

#include <QWidget>

#include "model/compile/report.h"

class QCPBars;
class QCustomPlot;
class QLabel;

namespace laneway {

/// How long instances take, as bars, with the shortest and longest time below.
class CycleTimeChart : public QWidget {
  Q_OBJECT

 public:
  explicit CycleTimeChart(QWidget *parent = nullptr);

  void setBars(const std::vector<TimeBar> &bars);

 protected:
  void changeEvent(QEvent *event) override;

 private:
  void applyPalette();

  QCustomPlot *m_plot;
  QCPBars *m_bars;
  QLabel *m_from;
  QLabel *m_to;
};

}  // namespace laneway
