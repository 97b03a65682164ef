#include "app/document_tab.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include "app/document_file.h"
#include "app/document_findings.h"
#include "app/messages/messages.h"
#include "app/settings.h"
#include "model/check/checks.h"
#include "model/edit/create_process.h"
#include "model/edit/draft.h"
#include "model/exchange/bpmn/called_process.h"
#include "model/process/navigate.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/element_kinds.h"
#include "views/canvas/legend_box.h"
#include "views/find/find_bar.h"
#include "views/panels/comments_panel.h"
#include "views/panels/findings_overlay.h"
#include "views/panels/navigator.h"
#include "views/panels/problems_panel.h"
#include "views/panels/properties_panel.h"
#include "views/panels/shape_palette.h"
#include "views/selection.h"
#include "views/simulate/player_bar.h"
#include "views/simulate/results_panel.h"
#include "views/simulate/simulation_view.h"
#include "views/welcome/welcome_page.h"
#include "views/widgets/caption.h"

using namespace Qt::StringLiterals;

namespace laneway {

DocumentTab::DocumentTab(std::shared_ptr<DocumentFile> file, QWidget *parent)
    : QWidget(parent), m_file(std::move(file)), m_selection(new Selection(m_file->session(), this))
{
  build();
  retranslate();
  connect(&m_file->session(), &Session::changed, this, [this] {
    if (!m_file->session().document().contains(m_scope))
      showFirstScope();
    else if (m_welcome)  // a command of the menus drew something
      showScope(m_scope);
  });
  showFirstScope();
}

DocumentTab::~DocumentTab()
{
  // The views ask the session until they are gone, and the file may take the session along.
  delete m_simulation;
  delete m_content;
  delete m_selection;
}

Id DocumentTab::scenario() const
{
  return m_simulation->scenario();
}

bool DocumentTab::isPristine() const
{
  const Session &session = m_file->session();
  return m_file->path().isEmpty() && m_file->source().isEmpty() && !session.canUndo() && !session.isModified();
}

void DocumentTab::build()
{
  m_simulation = new SimulationView(m_file->session(), this);
  connect(m_simulation, &SimulationView::revealRequested, this, &DocumentTab::reveal);
  connect(m_simulation, &SimulationView::runSettingsRequested, this, &DocumentTab::runSettingsRequested);

  m_left = makeLeft();
  QWidget *middle = makeMiddle();
  m_inspectors = new QStackedWidget;
  m_inspectors->setMinimumWidth(280);
  m_inspectors->addWidget(makeInspector());
  m_inspectors->addWidget(m_simulation->resultsPanel());

  auto *splitter = new QSplitter(this);
  splitter->setChildrenCollapsible(false);
  splitter->setHandleWidth(1);
  splitter->addWidget(m_left);
  splitter->addWidget(middle);
  splitter->addWidget(m_inspectors);
  splitter->setStretchFactor(1, 1);
  splitter->setSizes({220, 900, 320});
  m_content = splitter;
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_content);
}

/// The tree of processes above the palette of shapes.
QWidget *DocumentTab::makeLeft()
{
  m_navigator = new Navigator(m_file->session());
  connect(m_navigator, &Navigator::scopeChosen, this, &DocumentTab::showScope);
  connect(m_navigator, &Navigator::refused, this, &DocumentTab::statusMessage);
  auto *shapes = new ShapePalette;
  connect(shapes, &ShapePalette::chosen, this, [this](const QString &key) {
    const ElementKind *kind = elementKind(key);
    if (!m_canvas || !kind)
      return;
    m_canvas->place(kind->element);
    m_canvas->setFocus();
  });
  m_processesCaption = new Caption;
  m_shapesCaption = new Caption;
  for (Caption *each : {m_processesCaption, m_shapesCaption})
    each->setContentsMargins(16, 0, 16, 0);

  auto *left = new QWidget;
  auto *column = new QVBoxLayout(left);
  column->setContentsMargins(0, 14, 0, 0);
  column->setSpacing(4);
  column->addWidget(m_processesCaption);
  auto *navigatorRow = new QHBoxLayout;
  navigatorRow->setContentsMargins(8, 0, 8, 0);
  navigatorRow->addWidget(m_navigator);
  column->addLayout(navigatorRow, 1);
  column->addWidget(m_shapesCaption);
  column->addWidget(shapes);
  return left;
}

/// The drawing, the find bar above it and the player below it.
QWidget *DocumentTab::makeMiddle()
{
  m_find = new FindBar(m_file->session(), *m_selection);
  connect(m_find, &FindBar::revealRequested, this, qOverload<const std::vector<Id> &>(&DocumentTab::show));
  connect(m_find, &FindBar::statusMessage, this, &DocumentTab::statusMessage);
  connect(m_find, &FindBar::closed, this, [this] {
    if (m_canvas)
      m_canvas->setFocus();
  });
  m_canvases = new QStackedWidget;
  auto *middle = new QWidget;
  auto *column = new QVBoxLayout(middle);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_find);
  column->addWidget(m_canvases, 1);
  column->addWidget(m_simulation->playerBar());
  m_simulation->playerBar()->hide();
  return middle;
}

/// Properties above problems: what is selected, and what is wrong anywhere.
QWidget *DocumentTab::makeInspector()
{
  Session &session = m_file->session();
  m_properties = new PropertiesPanel(session, *m_selection);
  m_problems = new ProblemsPanel(session, documentFindings);
  m_problems->setFix([this](const Finding &finding) {
    const auto done = m_file->session().perform({u"fix"_s, {}}, [&](Draft &draft) { return applyFix(draft, finding); });
    if (!done)
      Q_EMIT statusMessage(sentence(done.error()));
  });
  connect(m_properties, &PropertiesPanel::openScopeRequested, this, &DocumentTab::showScope);
  connect(m_properties, &PropertiesPanel::revealRequested, this, [this](Id element) { reveal({element}); });
  connect(m_problems, &ProblemsPanel::revealRequested, this, &DocumentTab::reveal);
  connect(m_problems, &ProblemsPanel::findingsChanged, this, [this](const std::vector<Finding> &found) {
    m_findings = std::make_shared<FindingsOverlay>(found);
    if (m_canvas)
      m_canvas->setOverlay(CanvasView::Layer::Findings, m_findings);
  });
  connect(m_properties, &PropertiesPanel::linkRequested, this, &DocumentTab::openLink);
  m_comments = new CommentsPanel(session, *m_selection, settings::author);
  connect(m_comments, &CommentsPanel::revealRequested, this, qOverload<const std::vector<Id> &>(&DocumentTab::show));
  connect(m_comments, &CommentsPanel::statusMessage, this, &DocumentTab::statusMessage);
  m_comments->hide();
  auto *inspector = new QSplitter(Qt::Vertical);
  inspector->setHandleWidth(1);
  inspector->setChildrenCollapsible(false);
  inspector->addWidget(m_properties);
  inspector->addWidget(m_problems);
  inspector->addWidget(m_comments);
  inspector->setStretchFactor(0, 1);
  inspector->setSizes({520, 220, 220});
  return inspector;
}

void DocumentTab::showScope(Id scope)
{
  Session &session = m_file->session();
  Id diagram = diagramOf(session.document(), scope);
  if (diagram.isNull()) {  // an import may know a process without a drawing
    const auto made = session.perform({u"create-diagram"_s, {}}, [&](Draft &draft) -> Result<void> {
      diagram = diagramFor(draft, scope);
      return {};
    });
    if (!made) {
      Q_EMIT errorMessage(sentence(made.error()));
      return;
    }
  }
  CanvasView *&canvas = m_canvasOf[diagram];
  const bool isNew = canvas == nullptr;
  if (isNew) {
    canvas = new CanvasView(session, *m_selection, diagram);
    m_canvases->addWidget(canvas);
    new LegendBox(*canvas);
    // A map shows who by its lanes, a step graph by colour.
    if (session.document().get<Workflow>(scope))
      canvas->setColorBy(painting::ColorBy::Role);
    connect(canvas, &CanvasView::openScopeRequested, this, &DocumentTab::showScope);
    connect(canvas, &CanvasView::openElsewhereRequested, this, &DocumentTab::openElsewhere);
    connect(canvas, &CanvasView::statusMessage, this, &DocumentTab::statusMessage);
    connect(canvas, &CanvasView::linkRequested, this, &DocumentTab::openLink);
    connect(canvas, &CanvasView::newLinkRequested, this, &DocumentTab::newLinkRequested);
    connect(canvas, &CanvasView::commentRequested, this, &DocumentTab::commentRequested);
    canvas->setMinimapVisible(m_isMinimapShown);
    canvas->setWheelZooms(m_wheelZooms);
    connect(canvas, &CanvasView::zoomChanged, this, [this, canvas](double factor) {
      if (canvas == m_canvas)
        Q_EMIT zoomChanged(factor);
    });
  }
  m_canvas = canvas;
  m_scope = scope;
  m_canvases->setCurrentWidget(canvas);
  leaveWelcome();
  m_navigator->setCurrentScope(scope);
  m_selection->clear();
  m_find->setScope(scope);
  m_properties->setScope(scope);
  canvas->setOverlay(CanvasView::Layer::Findings, m_findings);
  // Another one may have been fitted when the panels left it more room.
  if (isNew || m_mode == Mode::Simulate)
    QMetaObject::invokeMethod(
        canvas, [canvas] { canvas->fit(); }, Qt::QueuedConnection);  // once it has its size
  if (m_mode == Mode::Simulate)
    m_simulation->show(scope, canvas);
  Q_EMIT scopeShown();
  canvas->setFocus();
}

void DocumentTab::setMode(Mode mode)
{
  if (m_welcome)
    showScope(m_scope);
  m_mode = mode;
  const bool simulates = mode == Mode::Simulate;
  m_simulation->playerBar()->setVisible(simulates);
  m_inspectors->setCurrentIndex(simulates ? 1 : 0);
  if (simulates && m_canvas)
    m_simulation->show(m_scope, m_canvas);
  else
    m_simulation->hide();
  Q_EMIT modeChanged();
  // The panels of the mode take room from the drawing or give it back.
  if (m_canvas)
    QMetaObject::invokeMethod(
        m_canvas, [canvas = m_canvas] { canvas->fit(); }, Qt::QueuedConnection);
}

void DocumentTab::runAgain()
{
  if (m_mode == Mode::Simulate)
    m_simulation->runAgain();
  else
    setMode(Mode::Simulate);
}

void DocumentTab::showWelcome()
{
  leaveWelcome();
  auto *page = new WelcomePage;
  page->setRecentFiles(settings::recentFiles());
  connect(page, &WelcomePage::startEmptyRequested, this, &DocumentTab::showFirstScope);
  connect(page, &WelcomePage::openRequested, this, &DocumentTab::chooseFileRequested);
  connect(page, &WelcomePage::fileChosen, this, &DocumentTab::openRequested);
  connect(page, &WelcomePage::templateChosen, this, &DocumentTab::templateRequested);
  m_canvases->addWidget(page);
  m_canvases->setCurrentWidget(page);
  m_welcome = page;
  showSides();
  page->setFocus();
  Q_EMIT welcomeChanged();
}

void DocumentTab::leaveWelcome()
{
  if (!m_welcome)
    return;
  m_welcome->deleteLater();  // it may be the one that asked for it
  m_welcome = nullptr;
  showSides();
  Q_EMIT welcomeChanged();
}

void DocumentTab::showFirstScope()
{
  const Document &document = m_file->session().document();
  if (const auto processes = rankedProcesses(document); !processes.empty())
    showScope(processes.front()->id);
  else if (!document.workflows().isEmpty())
    showScope(document.workflows().begin()->id);
}

void DocumentTab::reveal(const std::vector<Id> &elements)
{
  show(elements);
  if (m_canvas)
    m_canvas->setFocus();
}

void DocumentTab::show(const std::vector<Id> &elements)
{
  if (elements.empty())
    return;
  const Id scope = scopeOf(m_file->session().document(), elements.front());
  if (scope.isNull())
    return;
  QWidget *focused = window()->focusWidget();
  if (scope != m_scope || m_canvases->currentWidget() != m_canvas)
    showScope(scope);
  m_selection->set(elements);
  m_canvas->scrollTo(elements);
  if (focused)
    focused->setFocus();
}

void DocumentTab::commitPending()
{
  m_properties->commitPending();
}

void DocumentTab::setSidesShown(bool navigator, bool inspector)
{
  m_isNavigatorShown = navigator;
  m_isInspectorShown = inspector;
  showSides();
}

/// Beside the welcome page nothing: it is about other documents than the one that is there so far.
void DocumentTab::showSides()
{
  m_left->setVisible(m_isNavigatorShown && !m_welcome);
  m_inspectors->setVisible(m_isInspectorShown && !m_welcome);
}

void DocumentTab::setCommentsShown(bool shown)
{
  m_comments->setVisible(shown);
}

void DocumentTab::setMinimapShown(bool shown)
{
  m_isMinimapShown = shown;
  for (const auto &[diagram, canvas] : m_canvasOf)
    canvas->setMinimapVisible(shown);
}

void DocumentTab::setWheelZooms(bool zooms)
{
  m_wheelZooms = zooms;
  for (const auto &[diagram, canvas] : m_canvasOf)
    canvas->setWheelZooms(zooms);
}

void DocumentTab::beginLink()
{
  m_properties->addLink();
}

void DocumentTab::beginComment()
{
  m_comments->show();
  m_comments->beginComment();
}

void DocumentTab::openLink(const QString &target)
{
  const QString folder = m_file->path().isEmpty() ? QString() : QFileInfo(m_file->path()).absolutePath();
  const QUrl url = QUrl::fromUserInput(target.trimmed(), folder, QUrl::AssumeLocalFile);
  const bool isGone = url.isLocalFile() && !QFileInfo::exists(url.toLocalFile());
  if (isGone)
    Q_EMIT statusMessage(tr("There is no file “%1”.").arg(url.toLocalFile()));
  else if (!QDesktopServices::openUrl(url))
    Q_EMIT statusMessage(tr("No program opens “%1”.").arg(target));
}

void DocumentTab::changeEvent(QEvent *event)
{
  if (event->type() == QEvent::LanguageChange)
    retranslate();
  QWidget::changeEvent(event);
}

void DocumentTab::retranslate()
{
  m_processesCaption->setText(tr("Processes"));
  m_shapesCaption->setText(tr("Shapes"));
}

void DocumentTab::openElsewhere(const QString &process)
{
  const QString &beside = m_file->source().isEmpty() ? m_file->path() : m_file->source();
  if (const auto path = findProcessBeside(beside, process))
    Q_EMIT openProcessRequested(*path, process);
  else
    Q_EMIT statusMessage(tr("The process “%1” is neither in this document nor in a BPMN file beside it.").arg(process));
}

}  // namespace laneway
