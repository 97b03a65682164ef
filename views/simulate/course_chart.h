#pragma once

#include <vector>

#include <QWidget>

#include "model/base/units.h"

class QCPGraph;
class QCustomPlot;
class QLabel;

namespace laneway {

/// Work in progress over time, averaged over replications, as an area with the span of time below. A tip says how many
/// there are at the moment under the pointer.
class CourseChart : public QWidget {
  Q_OBJECT

 public:
  explicit CourseChart(QWidget *parent = nullptr);

  /// A value for each slice, `width` wide, from `begin` on; the last slice ends at `end`.
  void setCourse(std::vector<double> values, Duration begin, Duration end, Duration width);
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
  QLabel *m_from;
  QLabel *m_to;
  std::vector<double> m_values;
  Duration m_begin;
  Duration m_end;
  Duration m_width;
  double m_most = 0;
};

}  // namespace laneway
