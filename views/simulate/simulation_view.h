#pragma once

#include <memory>
#include <vector>

#include <QObject>
#include <QTimer>

#include "model/base/id.h"
#include "views/simulate/simulation_runner.h"

namespace laneway {

class CanvasView;
class Playback;
class PlayerBar;
class ResultsPanel;
class Session;
class SimulationOverlay;

/// The simulate mode of a window: runs what is shown, runs again after each edit, and gives canvas, player and results
/// the outcome. The panels are its to make and the window's to place.
class SimulationView : public QObject {
  Q_OBJECT

 public:
  explicit SimulationView(Session &session, QObject *parent = nullptr);
  ~SimulationView() override;

  [[nodiscard]] PlayerBar *playerBar() const { return m_player; }
  [[nodiscard]] ResultsPanel *resultsPanel() const { return m_results; }

  /// The process or workflow that is simulated; the canvas may show a workflow that it calls.
  [[nodiscard]] Id simulated() const { return m_scope; }
  /// The scenario that is simulated; null: the values as they are.
  [[nodiscard]] Id scenario() const { return m_scenario; }

  /// Begins simulating the scope that the canvas shows. A workflow that what is simulated calls shows its part in that,
  /// summed over all who call it.
  void show(Id scope, CanvasView *canvas);
  /// Stops running and takes the overlay off the canvas.
  void hide();
  void runAgain();

 Q_SIGNALS:
  void revealRequested(const std::vector<laneway::Id> &elements);
  void runSettingsRequested(laneway::Id scenario);

 private:
  void begin();
  /// Tells the results which processes share roles with what is simulated.
  void findOthers();
  /// Simulates the scope that the canvas shows and nothing around it.
  void simulateAlone();
  /// Whether instances of what is simulated get to the scope.
  [[nodiscard]] bool isPartOfRun(Id scope) const;
  void take(const SharedOutcome &outcome);
  void showMoment();
  void applyPalette();

  Session &m_session;
  SimulationRunner m_runner;
  Playback *m_playback;
  std::shared_ptr<SimulationOverlay> m_overlay;
  PlayerBar *m_player;
  ResultsPanel *m_results;
  CanvasView *m_canvas = nullptr;
  Id m_scope;                     ///< That is simulated.
  Id m_shown;                     ///< That the canvas shows.
  std::vector<Id> m_others;       ///< Processes that share roles with it.
  bool m_includesOthers = false;  ///< Whether they are simulated too.
  Id m_scenario;
  SharedOutcome m_outcome;
  QTimer m_afterEdit;
  QTimer m_progress;
};

}  // namespace laneway
