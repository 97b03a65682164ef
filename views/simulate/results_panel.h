#pragma once

#include <vector>

#include <QScrollArea>

#include "model/base/id.h"
#include "model/compile/report.h"

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace laneway {

class BottleneckStrips;
class CourseSection;
class LeverList;
class FiguresSection;
class ScenariosPanel;
class Session;

/// What a simulation found, for people who manage the work: the bottleneck in a sentence, what pays most, cycle time,
/// scenarios, roles, and what was assumed. It shows a report and asks for things; it runs nothing.
class ResultsPanel : public QScrollArea {
  Q_OBJECT

 public:
  /// `session` outlives the panel; accepting an assumption is an edit.
  explicit ResultsPanel(Session &session, QWidget *parent = nullptr);

  void setReport(const SimulationReport &report, Id scenario);
  void setRunning(bool running);
  /// 0 to 1.
  void setProgress(double share);
  /// What is shown beside is part of what was simulated, a process that calls it; null: it is what was simulated.
  void setWhole(Id whole);
  /// Other processes that need the same people, and whether they are simulated too.
  void setOthers(const std::vector<Id> &others, bool areIncluded);
  /// Greys what no longer fits the document.
  void setStale(bool stale);

 Q_SIGNALS:
  void cancelRequested();
  /// The workflow that is shown is to be simulated by itself.
  void aloneRequested();
  /// Whether processes that need the same people are to be simulated too.
  void othersToggled(bool areIncluded);
  void revealRequested(const std::vector<laneway::Id> &elements);
  void scenarioChosen(laneway::Id scenario);
  void runSettingsRequested(laneway::Id scenario);

 protected:
  void changeEvent(QEvent *event) override;

 private:
  void showReport();
  void showWhole();
  void showOthers();
  void showHeadline();
  void showLevers();
  void showProcess();
  void showRoles();
  void showBottlenecks();
  void showAssumptions();
  void accept(int assumption);
  [[nodiscard]] QString nameOfElement(Id id) const;

  Session &m_session;
  SimulationReport m_report;
  Id m_scenario;
  Id m_whole;
  std::vector<Id> m_otherProcesses;
  bool m_hasReport = false;

  QProgressBar *m_progress;
  QPushButton *m_cancel;
  QLabel *m_wholeText;
  QCheckBox *m_others;
  QLabel *m_bottleneckCaption;
  QLabel *m_headline;
  QLabel *m_reading;
  QLabel *m_leversCaption;
  QLabel *m_leversUnit;
  LeverList *m_levers;
  FiguresSection *m_process;
  ScenariosPanel *m_scenarios;
  QLabel *m_rolesCaption;
  QTreeWidget *m_roles;
  QLabel *m_stripsCaption;
  BottleneckStrips *m_strips;
  CourseSection *m_course;
  QLabel *m_assumptionsCaption;
  QTreeWidget *m_assumptions;
};

}  // namespace laneway
