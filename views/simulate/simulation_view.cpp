#include "views/simulate/simulation_view.h"

#include <algorithm>

#include <QDateTime>
#include <QLocale>

#include "app/messages/format.h"
#include "model/compile/containers.h"
#include "model/compile/sharing.h"
#include "model/edit/session.h"
#include "model/process/navigate.h"
#include "model/simulate/trace.h"
#include "views/canvas/canvas_view.h"
#include "views/simulate/playback.h"
#include "views/simulate/player_bar.h"
#include "views/simulate/results_panel.h"
#include "views/simulate/simulation_overlay.h"
#include "views/theme/theme.h"

namespace laneway {

namespace {

/// After an edit: long enough not to start at every key, short enough to feel that the picture follows.
constexpr int AfterEditMilliseconds = 250;
constexpr int ProgressMilliseconds = 50;
/// Waits below this share of the hottest stay white: colour should point at something.
constexpr double LeastHeat = 0.02;

/// Heat by mean waiting time, the hottest step at the top of the scale.
std::map<Id, StepHeat> heatOf(const SimulationReport &report)
{
  double most = 0;
  for (const StepReport &step : report.steps)
    most = std::max(most, step.figures.waiting.mean);
  std::map<Id, StepHeat> heat;
  for (const StepReport &step : report.steps) {
    const double share = most > 0 ? step.figures.waiting.mean / most : 0;
    if (!(share >= LeastHeat))  // also what never happened, of which there is no mean
      continue;
    const Duration wait{static_cast<std::int64_t>(step.figures.waiting.mean)};
    heat[step.step] = {share, SimulationView::tr("%1 wait").arg(formatDuration(wait))};
  }
  return heat;
}

std::map<Id, LaneLoad> loadsOf(const Document &document, const SimulationReport &report)
{
  std::map<Id, LaneLoad> loads;
  for (const Lane &lane : document.lanes()) {
    const RoleReport *role = report.role(lane.role.isNull() ? lane.id : lane.role);
    if (!role)
      continue;
    const double busy = role->figures.utilisation.mean;
    loads[lane.id] = {busy, formatShare(Share{busy})};
  }
  return loads;
}

/// Takes from the drawing what only a simulation shows.
void undress(CanvasView &canvas)
{
  canvas.setOverlay(CanvasView::Layer::Tokens, nullptr);
  canvas.setSharesShown(false);
}

}  // namespace

SimulationView::SimulationView(Session &session, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_playback(new Playback(this)),
      m_overlay(std::make_shared<SimulationOverlay>()),
      m_player(new PlayerBar(*m_playback)),
      m_results(new ResultsPanel(session))
{
  m_afterEdit.setSingleShot(true);
  m_afterEdit.setInterval(AfterEditMilliseconds);
  m_progress.setInterval(ProgressMilliseconds);
  connect(&m_afterEdit, &QTimer::timeout, this, &SimulationView::begin);
  connect(&m_progress, &QTimer::timeout, this, [this] { m_results->setProgress(m_runner.progress()); });
  connect(&session, &Session::changed, this, [this] {
    if (!m_canvas)
      return;
    m_results->setStale(true);
    m_afterEdit.start();
  });
  connect(&m_runner, &SimulationRunner::started, this, [this] {
    m_results->setRunning(true);
    m_progress.start();
  });
  connect(&m_runner, &SimulationRunner::finished, this, [this] {
    m_results->setRunning(false);
    m_progress.stop();
  });
  connect(&m_runner, &SimulationRunner::outcomeReady, this, &SimulationView::take);
  connect(m_playback, &Playback::timeChanged, this, &SimulationView::showMoment);
  connect(m_results, &ResultsPanel::cancelRequested, &m_runner, &SimulationRunner::cancel);
  connect(m_results, &ResultsPanel::revealRequested, this, &SimulationView::revealRequested);
  connect(m_results, &ResultsPanel::runSettingsRequested, this, &SimulationView::runSettingsRequested);
  connect(m_results, &ResultsPanel::aloneRequested, this, &SimulationView::simulateAlone);
  connect(m_results, &ResultsPanel::othersToggled, this, [this](bool areIncluded) {
    m_includesOthers = areIncluded;
    begin();
  });
  connect(m_results, &ResultsPanel::scenarioChosen, this, [this](Id scenario) {
    m_scenario = scenario;
    begin();
  });
}

SimulationView::~SimulationView() = default;

void SimulationView::show(Id scope, CanvasView *canvas)
{
  if (m_canvas && m_canvas != canvas)
    undress(*m_canvas);
  const bool isAnother = !m_canvas || !isPartOfRun(scope);
  if (isAnother)
    m_scope = scope;
  m_shown = scope;
  m_canvas = canvas;
  m_results->setWhole(m_shown == m_scope ? Id() : m_scope);
  applyPalette();
  m_canvas->setOverlay(CanvasView::Layer::Tokens, m_overlay);
  m_canvas->setSharesShown(true);
  if (isAnother)
    begin();
  else
    showMoment();
}

void SimulationView::hide()
{
  m_afterEdit.stop();
  m_runner.cancel();
  m_playback->pause();
  if (m_canvas)
    undress(*m_canvas);
  m_canvas = nullptr;
}

void SimulationView::runAgain()
{
  if (m_canvas)
    begin();
}

void SimulationView::simulateAlone()
{
  m_scope = m_shown;
  m_results->setWhole({});
  begin();
}

bool SimulationView::isPartOfRun(Id scope) const
{
  const Document &document = m_session.document();
  const auto reached = compile::touchedBy(document, compile::containersOf(document, m_scope));
  const std::vector<Id> containers = compile::containersOf(document, scope);
  return scope == m_scope ||
         std::any_of(containers.begin(), containers.end(), [&](Id container) { return reached.count(container) > 0; });
}

void SimulationView::begin()
{
  findOthers();
  std::vector<Id> scopes{m_scope};
  if (m_includesOthers)
    scopes.insert(scopes.end(), m_others.begin(), m_others.end());
  m_runner.start(m_session.document(), m_session.revision(), scopes, m_scenario);
}

void SimulationView::findOthers()
{
  m_others = processesSharingRoles(m_session.document(), m_scope);
  m_results->setOthers(m_others, m_includesOthers);
}

void SimulationView::take(const SharedOutcome &outcome)
{
  const bool isNewTrace = !m_outcome || m_outcome->trace != outcome->trace;
  m_outcome = outcome;
  applyPalette();
  const Compilation &compilation = *outcome->compilation;
  m_overlay->setFigures({heatOf(outcome->report), loadsOf(m_session.document(), outcome->report),
                         compilation.elements.nodes, compilation.elements.flows});
  m_results->setReport(outcome->report, m_scenario);
  m_results->setStale(outcome->revision != m_session.revision());
  if (isNewTrace) {
    const CivilClock clock = compilation.clock;
    m_playback->setTrace(outcome->trace);
    m_player->setClock([clock](simulate::Time time) {
      const QDateTime civil = clock.civil(time);
      return QLocale().toString(civil, SimulationView::tr("ddd d MMM, hh:mm", "a moment of a simulation"));
    });
    m_player->setWorkInProgress(outcome->workInProgress);
    m_playback->play();
  }
  showMoment();
}

void SimulationView::showMoment()
{
  if (!m_canvas)
    return;
  if (const simulate::Trace *trace = m_playback->trace())
    m_overlay->setMoment(*trace, m_playback->time(), m_playback->travelTime());
  m_canvas->updateOverlays();
}

void SimulationView::applyPalette()
{
  if (m_canvas)
    m_overlay->setPalette(theme::themeOf(m_canvas->palette()).canvas);
}

}  // namespace laneway
