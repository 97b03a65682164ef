#pragma once

#include <QWidget>

#include "model/base/id.h"

class QLabel;
class QTreeWidget;

namespace laneway {

class BottleneckStrips;
class CourseChart;
class Document;
struct SimulationReport;

/// The part of the results that tells of the course of things: work in progress and how busy roles were over time, and
/// the ways that instances took. What there is nothing to tell of is hidden.
class CourseSection : public QWidget {
  Q_OBJECT

 public:
  explicit CourseSection(QWidget *parent = nullptr);

  void setReport(const SimulationReport &report, const Document &document);

 Q_SIGNALS:
  void chosen(laneway::Id element);

 private:
  void showProgress(const SimulationReport &report);
  void showBusy(const SimulationReport &report, const Document &document);
  void showPaths(const SimulationReport &report, const Document &document);

  QLabel *m_progressCaption;
  QLabel *m_most;
  CourseChart *m_progress;
  QLabel *m_busyCaption;
  BottleneckStrips *m_busy;
  QLabel *m_pathsCaption;
  QTreeWidget *m_paths;
};

}  // namespace laneway
