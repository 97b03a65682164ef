#pragma once

#include <vector>

#include <QWidget>

#include "model/simulate/types.h"

class QCPGraph;
class QCPItemStraightLine;
class QCustomPlot;
class QLabel;

namespace laneway {

namespace simulate {
class Trace;
}

/// Work in progress over the whole of a trace, as an area with a line at the moment that is shown. A click goes there.
class ProgressChart : public QWidget {
  Q_OBJECT

 public:
  explicit ProgressChart(QWidget *parent = nullptr);

  /// Instances in progress at equal steps from the start to `end`.
  void setSeries(std::vector<std::uint64_t> series, simulate::Time end);
  void setTime(simulate::Time time);

 Q_SIGNALS:
  void timeChosen(laneway::simulate::Time time);

 protected:
  void changeEvent(QEvent *event) override;
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  void applyPalette();
  void retranslate();

  QLabel *m_caption;
  QLabel *m_most;
  QCustomPlot *m_plot;
  QCPGraph *m_graph;
  QCPItemStraightLine *m_now;
  std::uint64_t m_highest = 0;
  simulate::Time m_end = 0;
};

/// The number of instances in progress at `points` equally spaced moments of the trace.
[[nodiscard]] std::vector<std::uint64_t> workInProgress(const simulate::Trace &trace, std::size_t points);

}  // namespace laneway
