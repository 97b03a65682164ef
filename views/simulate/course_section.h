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

  /// `process`: whose work in progress and ways are shown, where several ran together.
  void setReport(const SimulationReport &report, const Document &document, Id process);

 Q_SIGNALS:
  void chosen(laneway::Id element);

 private:
  void showProgress(const SimulationReport &report, Id process);
  void showBusy(const SimulationReport &report, const Document &document);
  void showPaths(const SimulationReport &report, const Document &document, Id process);

  QLabel *m_progressCaption;
  QLabel *m_most;
  CourseChart *m_progress;
  QLabel *m_busyCaption;
  BottleneckStrips *m_busy;
  QLabel *m_pathsCaption;
  QTreeWidget *m_paths;
};

}  // namespace laneway
