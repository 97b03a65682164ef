#include "app/main_window.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/appearance.h"
#include "app/command_palette.h"
#include "app/diagram_actions.h"
#include "app/document_file.h"
#include "app/document_findings.h"
#include "app/export_drawing.h"
#include "app/file_filters.h"
#include "app/lay_out.h"
#include "app/menus.h"
#include "app/messages/language.h"
#include "app/messages/messages.h"
#include "app/palette_entries.h"
#include "app/settings.h"
#include "app/status_bar.h"
#include "app/top_bar.h"
#include "app/window_actions.h"
#include "model/check/checks.h"
#include "model/edit/create_process.h"
#include "model/edit/draft.h"
#include "model/process/navigate.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/element_kinds.h"
#include "views/canvas/legend_box.h"
#include "views/dialogs/roles_dialog.h"
#include "views/dialogs/run_settings_dialog.h"
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

namespace {

constexpr int StatusMilliseconds = 8000;

/// Where an element can be seen: itself for a scope, else the scope around it.
Id scopeToShow(const Document &document, Id element)
{
  const Id scope = scopeOf(document, element);
  return scope.isNull() ? Id() : scope;
}

}  // namespace

MainWindow::MainWindow(std::unique_ptr<DocumentFile> file)
    : m_file(std::move(file)),
      m_selection(new Selection(m_file->session(), this)),
      m_actions(new WindowActions(this)),
      m_diagramActions(new DiagramActions(this))
{
  setAttribute(Qt::WA_DeleteOnClose);
  setAcceptDrops(true);
  buildLayout();
  connectActions();
  Session &session = m_file->session();
  connect(&session, &Session::modifiedChanged, this, &MainWindow::updateTitle);
  connect(m_file.get(), &DocumentFile::pathChanged, this, &MainWindow::updateTitle);
  connect(m_file.get(), &DocumentFile::journalFailed, this, [this](const Error &error) {
    showStatus(tr("Unsaved changes would not survive a crash: %1").arg(sentence(error)));
  });
  connect(&session, &Session::changed, this, [this] {
    if (!m_file->session().document().contains(m_scope))
      showFirstScope();
  });
  resize(1440, 900);
  restoreGeometry(settings::windowGeometry());
  showFirstScope();
  updateTitle();
}

MainWindow::~MainWindow()
{
  // The views ask the session until they are gone, and the file takes the session along.
  delete m_simulation;
  delete takeCentralWidget();
  delete m_selection;
}

bool MainWindow::isPristine() const
{
  const Session &session = m_file->session();
  return m_file->path().isEmpty() && !session.canUndo() && !session.isModified() && m_file->report().empty();
}

void MainWindow::buildLayout()
{
  m_topBar = new TopBar(*m_actions);
  m_navigator = new Navigator(m_file->session());
  m_canvases = new QStackedWidget;

  m_simulation = new SimulationView(m_file->session(), this);
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

  m_left = new QWidget;
  auto *left = new QVBoxLayout(m_left);
  left->setContentsMargins(0, 14, 0, 0);
  left->setSpacing(4);
  left->addWidget(m_processesCaption);
  auto *navigatorRow = new QHBoxLayout;
  navigatorRow->setContentsMargins(8, 0, 8, 0);
  navigatorRow->addWidget(m_navigator);
  left->addLayout(navigatorRow, 1);
  left->addWidget(m_shapesCaption);
  left->addWidget(shapes);

  auto *middle = new QWidget;
  auto *middleLayout = new QVBoxLayout(middle);
  middleLayout->setContentsMargins(0, 0, 0, 0);
  middleLayout->setSpacing(0);
  middleLayout->addWidget(m_canvases, 1);
  middleLayout->addWidget(m_simulation->playerBar());
  m_simulation->playerBar()->hide();

  m_inspectors = new QStackedWidget;
  m_inspectors->setMinimumWidth(280);
  m_inspectors->addWidget(makeInspector());
  m_inspectors->addWidget(m_simulation->resultsPanel());

  auto *splitter = new QSplitter;
  splitter->setChildrenCollapsible(false);
  splitter->setHandleWidth(1);
  splitter->addWidget(m_left);
  splitter->addWidget(middle);
  splitter->addWidget(m_inspectors);
  splitter->setStretchFactor(1, 1);
  splitter->setSizes({220, 900, 320});

  auto *central = new QWidget;
  auto *layout = new QVBoxLayout(central);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_topBar);
  layout->addWidget(splitter, 1);
  setCentralWidget(central);

  m_status = new StatusBar(this);
  setStatusBar(m_status);
  connect(m_status, &StatusBar::zoomChosen, this, [this](double factor) {
    if (m_canvas)
      m_canvas->zoomTo(factor);
  });
  connect(m_navigator, &Navigator::scopeChosen, this, &MainWindow::showScope);
  connect(m_navigator, &Navigator::refused, this, &MainWindow::showStatus);
}

/// Properties above problems: what is selected, and what is wrong anywhere.
QWidget *MainWindow::makeInspector()
{
  Session &session = m_file->session();
  m_properties = new PropertiesPanel(session, *m_selection);
  m_problems = new ProblemsPanel(session, documentFindings);
  m_problems->setFix([this](const Finding &finding) {
    const auto done = m_file->session().perform({u"fix"_s, {}}, [&](Draft &draft) { return applyFix(draft, finding); });
    if (!done)
      showStatus(sentence(done.error()));
  });
  connect(m_properties, &PropertiesPanel::openScopeRequested, this, &MainWindow::showScope);
  connect(m_properties, &PropertiesPanel::revealRequested, this, [this](Id element) { reveal({element}); });
  connect(m_problems, &ProblemsPanel::revealRequested, this, &MainWindow::reveal);
  connect(m_problems, &ProblemsPanel::findingsChanged, this, [this](const std::vector<Finding> &found) {
    m_findings = std::make_shared<FindingsOverlay>(found);
    if (m_canvas)
      m_canvas->setOverlay(CanvasView::Layer::Findings, m_findings);
  });
  auto *inspector = new QSplitter(Qt::Vertical);
  inspector->setHandleWidth(1);
  inspector->setChildrenCollapsible(false);
  inspector->addWidget(m_properties);
  inspector->addWidget(m_problems);
  inspector->setStretchFactor(0, 1);
  inspector->setSizes({600, 240});
  return inspector;
}

void MainWindow::connectActions()
{
  // Actions that only live in menus still need a window for their shortcuts.
  addActions(m_actions->findChildren<QAction *>());
  addActions(m_diagramActions->findChildren<QAction *>());
  connect(m_diagramActions, &DiagramActions::layoutRequested, this, &MainWindow::layOutDiagram);
  connect(m_diagramActions, &DiagramActions::colorByChosen, this, [this](painting::ColorBy colorBy) {
    if (m_canvas)
      m_canvas->setColorBy(colorBy);
  });
  const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
  on(m_actions->newDocument, &MainWindow::newRequested);
  on(m_actions->open, &MainWindow::chooseFile);
  on(m_actions->save, &MainWindow::save);
  on(m_actions->saveAs, &MainWindow::saveAs);
  on(m_actions->closeWindow, &MainWindow::close);
  on(m_actions->quit, [] { QApplication::closeAllWindows(); });
  on(m_actions->commandPalette, &MainWindow::showCommandPalette);
  on(m_actions->newProcess, [this] { m_navigator->addProcess(); });
  on(m_actions->newWorkflow, [this] { m_navigator->addWorkflow(); });
  on(m_actions->clearRecent, [] { settings::clearRecentFiles(); });
  on(m_actions->exportDrawing, &MainWindow::exportDrawing);
  on(m_actions->showNavigator, [this](bool shown) { m_left->setVisible(shown); });
  on(m_actions->showInspector, [this](bool shown) { m_inspectors->setVisible(shown); });
  on(m_actions->english, [] { appearance::chooseLanguage(u"en"_s); });
  on(m_actions->german, [] { appearance::chooseLanguage(u"de"_s); });
  on(m_actions->themeSystem, [] { appearance::chooseTheme(u"system"_s); });
  on(m_actions->themeLight, [] { appearance::chooseTheme(u"light"_s); });
  on(m_actions->themeDark, [] { appearance::chooseTheme(u"dark"_s); });
  on(m_actions->about, &MainWindow::showAbout);
  on(m_actions->editMode, [this] { setMode(Mode::Draw); });
  on(m_actions->simulateMode, [this] { setMode(Mode::Simulate); });
  on(m_actions->runSimulation, [this] {
    if (m_mode == Mode::Simulate)
      m_simulation->runAgain();
    else
      setMode(Mode::Simulate);
  });
  on(m_actions->rolesAndCalendars, [this] { RolesDialog(m_file->session(), RolesDialog::Page::Roles, this).exec(); });
  on(m_actions->runSettings, [this] { showRunSettings(m_simulation->scenario()); });
  connect(m_simulation, &SimulationView::revealRequested, this, &MainWindow::reveal);
  connect(m_simulation, &SimulationView::runSettingsRequested, this, &MainWindow::showRunSettings);
  (currentLanguage() == u"de"_s ? m_actions->german : m_actions->english)->setChecked(true);
  const QString theme = settings::theme();
  (theme == u"dark"_s    ? m_actions->themeDark
   : theme == u"light"_s ? m_actions->themeLight
                         : m_actions->themeSystem)
      ->setChecked(true);
  connect(menuBar(), &QMenuBar::triggered, this, [this](const QAction *action) {
    if (const QString path = action->data().toString(); !path.isEmpty())
      Q_EMIT openRequested(path);
  });
}

void MainWindow::showScope(Id scope)
{
  Session &session = m_file->session();
  Id diagram = diagramOf(session.document(), scope);
  if (diagram.isNull()) {  // an import may know a process without a drawing
    const auto made = session.perform({u"create-diagram"_s, {}}, [&](Draft &draft) -> Result<void> {
      diagram = diagramFor(draft, scope);
      return {};
    });
    if (!made) {
      showError(sentence(made.error()));
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
    connect(canvas, &CanvasView::openScopeRequested, this, &MainWindow::showScope);
    connect(canvas, &CanvasView::statusMessage, this, &MainWindow::showStatus);
    connect(canvas, &CanvasView::zoomChanged, this, [this, canvas](double factor) {
      if (canvas == m_canvas)
        m_status->setZoom(factor);
    });
  }
  m_canvas = canvas;
  m_scope = scope;
  m_canvases->setCurrentWidget(canvas);
  m_navigator->setCurrentScope(scope);
  m_selection->clear();
  m_properties->setScope(scope);
  canvas->setOverlay(CanvasView::Layer::Findings, m_findings);
  m_topBar->setHistory(canvas->action(Command::Undo), canvas->action(Command::Redo));
  m_status->setZoom(canvas->zoom());
  m_diagramActions->showColorBy(canvas->colorBy());
  fillMenus(*menuBar(), *m_actions, *m_diagramActions, canvas);
  retranslate();
  if (isNew)
    QMetaObject::invokeMethod(
        canvas, [canvas] { canvas->fit(); }, Qt::QueuedConnection);  // once it has its size
  if (m_mode == Mode::Simulate)
    m_simulation->show(scope, canvas);
  canvas->setFocus();
}

void MainWindow::setMode(Mode mode)
{
  m_mode = mode;
  const bool simulates = mode == Mode::Simulate;
  (simulates ? m_actions->simulateMode : m_actions->editMode)->setChecked(true);
  m_topBar->showSimulation(simulates);
  m_simulation->playerBar()->setVisible(simulates);
  m_inspectors->setCurrentIndex(simulates ? 1 : 0);
  if (simulates && m_canvas)
    m_simulation->show(m_scope, m_canvas);
  else
    m_simulation->hide();
  // The panels of the mode take room from the drawing or give it back.
  if (m_canvas)
    QMetaObject::invokeMethod(
        m_canvas, [canvas = m_canvas] { canvas->fit(); }, Qt::QueuedConnection);
}

void MainWindow::showWelcome()
{
  auto *page = new WelcomePage;
  page->setRecentFiles(settings::recentFiles());
  connect(page, &WelcomePage::startEmptyRequested, this, &MainWindow::showFirstScope);
  connect(page, &WelcomePage::openRequested, this, &MainWindow::chooseFile);
  connect(page, &WelcomePage::fileChosen, this, &MainWindow::openRequested);
  connect(page, &WelcomePage::templateChosen, this, &MainWindow::templateRequested);
  m_canvases->addWidget(page);
  m_canvases->setCurrentWidget(page);
  page->setFocus();
}

void MainWindow::showFirstScope()
{
  const Document &document = m_file->session().document();
  if (const auto processes = rankedProcesses(document); !processes.empty())
    showScope(processes.front()->id);
  else if (!document.workflows().isEmpty())
    showScope(document.workflows().begin()->id);
}

void MainWindow::reveal(const std::vector<Id> &elements)
{
  if (elements.empty())
    return;
  const Id scope = scopeToShow(m_file->session().document(), elements.front());
  if (scope.isNull())
    return;
  if (scope != m_scope)
    showScope(scope);
  m_selection->set(elements);
  m_canvas->scrollTo(elements);
  m_canvas->setFocus();
}

bool MainWindow::save()
{
  m_properties->commitPending();
  if (m_file->path().isEmpty())
    return saveAs();
  if (m_file->changedOnDisk()) {
    QMessageBox question(QMessageBox::Warning, tr("Changed on disk"),
                         tr("“%1” was changed by another program since you opened it.").arg(m_file->name()),
                         QMessageBox::Cancel, this);
    QPushButton *replace = question.addButton(tr("Replace It"), QMessageBox::DestructiveRole);
    QPushButton *other = question.addButton(tr("Save As…"), QMessageBox::AcceptRole);
    question.setDefaultButton(other);
    question.exec();
    if (question.clickedButton() == other)
      return saveAs();
    if (question.clickedButton() != replace)
      return false;
  }
  if (const auto saved = m_file->save(); !saved) {
    showError(sentence(saved.error()));
    return false;
  }
  settings::addRecentFile(m_file->path());
  return true;
}

bool MainWindow::saveAs()
{
  m_properties->commitPending();
  const QString suggested =
      m_file->path().isEmpty() ? settings::lastFolder() + u'/' + m_file->name() + u".laneway"_s : m_file->path();
  QFileDialog dialog(this, tr("Save As"), suggested, nativeFileFilter());
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  dialog.setDefaultSuffix(u"laneway"_s);
  dialog.selectFile(QFileInfo(suggested).fileName());
  if (dialog.exec() != QDialog::Accepted)
    return false;
  const QString path = dialog.selectedFiles().constFirst();
  if (const auto saved = m_file->saveAs(path); !saved) {
    showError(sentence(saved.error()));
    return false;
  }
  settings::setLastFolder(QFileInfo(path).absolutePath());
  settings::addRecentFile(m_file->path());
  return true;
}

void MainWindow::exportDrawing()
{
  m_properties->commitPending();
  const QString path = askAndExport(m_file->session().workbook(), m_canvas->diagram(), this);
  if (!path.isEmpty())
    showStatus(tr("Exported to “%1”.").arg(path));
}

void MainWindow::layOutDiagram(layout::LayoutMode mode)
{
  if (!m_canvas)
    return;
  m_properties->commitPending();
  const layout::DiagramLayout how{mode, m_selection->ids()};
  if (const auto done = layOut(m_file->session(), m_canvas->diagram(), how, this); !done)
    showStatus(sentence(done.error()));
}

void MainWindow::chooseFile()
{
  const QStringList paths =
      QFileDialog::getOpenFileNames(this, tr("Open"), settings::lastFolder(), readableFileFilters());
  for (const QString &path : paths) {
    settings::setLastFolder(QFileInfo(path).absolutePath());
    Q_EMIT openRequested(path);
  }
}

void MainWindow::showCommandPalette()
{
  std::vector<PaletteEntry> entries = commandEntries(*menuBar());
  const std::vector<PaletteEntry> elements =
      elementEntries(m_file->session().document(), [this](Id id) { reveal({id}); });
  entries.insert(entries.end(), elements.begin(), elements.end());
  auto *palette = new CommandPalette(std::move(entries), this);
  palette->move(mapToGlobal(QPoint((width() - palette->width()) / 2, 60)));
  palette->show();
}

void MainWindow::showRunSettings(Id scenario)
{
  RunSettingsDialog(m_file->session(), scenario, this).exec();
}

void MainWindow::showAbout()
{
  QMessageBox::about(this, tr("About Laneway"),
                     tr("<b>Laneway %1</b><p>Process maps and workflows that simulate as you draw them.</p>"
                        "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                         .arg(QStringLiteral(LANEWAY_VERSION)));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
  if (!mayClose()) {
    event->ignore();
    return;
  }
  settings::setWindowGeometry(saveGeometry());
  event->accept();
}

bool MainWindow::mayClose()
{
  m_properties->commitPending();
  if (!m_file->session().isModified())
    return true;
  QMessageBox question(QMessageBox::Question, tr("Unsaved changes"),
                       tr("Save the changes to “%1” before closing it?").arg(m_file->name()),
                       QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
  question.setDefaultButton(QMessageBox::Save);
  switch (question.exec()) {
    case QMessageBox::Save:
      return save();
    case QMessageBox::Discard:
      return true;
    default:
      return false;
  }
}

void MainWindow::changeEvent(QEvent *event)
{
  if (event->type() == QEvent::LanguageChange) {
    m_actions->retranslate();
    m_diagramActions->retranslate();
    fillMenus(*menuBar(), *m_actions, *m_diagramActions, m_canvas);
    retranslate();
  }
  QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
  if (event->mimeData()->hasUrls())
    event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
  const QList<QUrl> urls = event->mimeData()->urls();
  for (const QUrl &url : urls)
    if (url.isLocalFile())
      Q_EMIT openRequested(url.toLocalFile());
}

void MainWindow::retranslate()
{
  const bool isWorkflow = m_file->session().document().get<Workflow>(m_scope) != nullptr;
  m_processesCaption->setText(tr("Processes"));
  m_shapesCaption->setText(tr("Shapes"));
  m_topBar->setFirstView(isWorkflow ? tr("Graph") : tr("Map"));
  updateTitle();
}

void MainWindow::updateTitle()
{
  const bool modified = m_file->session().isModified();
  setWindowTitle(tr("%1[*] – Laneway").arg(m_file->name()));
  setWindowModified(modified);
  m_status->setSaved(!modified && !m_file->path().isEmpty());
}

void MainWindow::showStatus(const QString &text)
{
  m_status->showMessage(text, StatusMilliseconds);
}

void MainWindow::showError(const QString &text)
{
  QMessageBox::warning(this, tr("Laneway"), text);
}

}  // namespace laneway
