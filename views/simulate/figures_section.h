#pragma once

#include <vector>

#include <QWidget>

#include "model/base/id.h"

class QLabel;
class QTreeWidget;

namespace laneway {

class ChoiceField;
class CycleTimeChart;
class Document;
struct ScopeReport;
struct SimulationReport;

/// The part of the results that tells of one process: how long its instances take, how many of them keep to the wanted
/// time, and why they wait. Where several processes ran together, one of them is chosen.
class FiguresSection : public QWidget {
  Q_OBJECT

 public:
  explicit FiguresSection(QWidget *parent = nullptr);

  void setReport(const SimulationReport &report, const Document &document);
  /// The process or pool that is shown; null where nothing ran.
  [[nodiscard]] Id shown() const { return m_shown; }
  /// Greys the figures, not the choice.
  void setStale(bool stale);

 Q_SIGNALS:
  /// By the user.
  void chosen(laneway::Id scope);

 private:
  void showChoices(const SimulationReport &report, const Document &document);
  void showCycleTime(const ScopeReport &scope, const SimulationReport &report);
  void showCauses(const ScopeReport &scope);

  Id m_shown;
  ChoiceField *m_choice;
  QLabel *m_cycleCaption;
  QLabel *m_cycleMean;
  CycleTimeChart *m_cycleChart;
  QLabel *m_serviceLevel;
  QLabel *m_causesCaption;
  QTreeWidget *m_causes;
};

}  // namespace laneway
