#pragma once

#include <map>
#include <vector>

#include <QString>

#include "model/base/id.h"
#include "model/simulate/trace.h"
#include "views/canvas/overlay.h"
#include "views/painting/palette.h"
#include "views/simulate/walkers.h"

/// What a simulation lays over the drawing: heat on steps, load on lanes, and at the chosen moment the instances that
/// wait, are worked on and walk the flows.
namespace laneway {

/// How hot a step is, with the number behind it.
struct StepHeat {
  double share = 0;  ///< Of the hottest, 0 to 1.
  QString caption;   ///< "3 h 10 min wait"
};

/// How busy the role of a lane is.
struct LaneLoad {
  double utilisation = 0;  ///< 0 to 1.
  QString caption;         ///< "97 %"
};

/// What is drawn of a run; elements are those of the document.
struct SimulationFigures {
  std::map<Id, StepHeat> steps;
  std::map<Id, LaneLoad> lanes;
  std::vector<Id> nodes;  ///< By row of the plan.
  std::vector<Id> flows;  ///< By row of the plan; null where none is drawn.
};

class SimulationOverlay : public Overlay {
 public:
  void setFigures(SimulationFigures figures);
  void setPalette(const painting::CanvasPalette &palette) { m_palette = &palette; }
  /// Shows the moment `time` of the trace. A token takes `travel` of simulated time to be seen walking along a flow.
  void setMoment(const simulate::Trace &trace, simulate::Time time, simulate::Time travel);
  /// Takes the instances away, leaves heat and load.
  void clearMoment();

  [[nodiscard]] ElementMark mark(Id element) const override;
  void paint(QPainter &painter, const QRectF &exposed, double scale, const DrawingPlaces &places) const override;

 private:
  void paintLoads(QPainter &painter, const DrawingPlaces &places) const;
  void paintCaptions(QPainter &painter, const QRectF &exposed, const DrawingPlaces &places) const;
  void paintTokens(QPainter &painter, const QRectF &exposed, const DrawingPlaces &places) const;

  SimulationFigures m_figures;
  const painting::CanvasPalette *m_palette = &painting::canvasPalette(painting::Appearance::Light);
  std::map<Id, std::uint32_t> m_waiting;
  std::map<Id, std::uint32_t> m_working;
  std::vector<Walker> m_walkers;
};

}  // namespace laneway
