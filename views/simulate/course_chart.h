#pragma once

#include <vector>

#include <QWidget>

#include "views/simulate/time_scale.h"

class QCPGraph;
class QCPItemRect;
class QCPItemStraightLine;
class QCustomPlot;
class QLabel;

namespace laneway {

/// Work in progress over time, averaged over replications, as an area with the span of time below. A tip says how many
/// there are at the moment under the pointer.
class CourseChart : public QWidget {
  Q_OBJECT

 public:
  explicit CourseChart(QWidget *parent = nullptr);

  /// A value for each slice.
  void setCourse(std::vector<double> values, const TimeSlices &slices, const TimeScale &scale);
  /// The highest value.
  [[nodiscard]] double most() const { return m_most; }
  /// What is said of the moment at a share of the whole span.
  [[nodiscard]] QString textAt(double share) const;

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;
  void changeEvent(QEvent *event) override;

 private:
  void applyPalette();

  QCustomPlot *m_plot;
  QCPGraph *m_graph;
  QCPItemRect *m_warmUpVeil;
  QCPItemStraightLine *m_warmUpEnd;
  QLabel *m_from;
  QLabel *m_to;
  std::vector<double> m_values;
  TimeSlices m_slices;
  TimeScale m_scale;
  double m_most = 0;
};

}  // namespace laneway
