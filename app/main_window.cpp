#include "app/main_window.h"

#include <algorithm>

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/appearance.h"
#include "app/command_palette.h"
#include "app/diagram_actions.h"
#include "app/document_file.h"
#include "app/export_drawing.h"
#include "app/file_filters.h"
#include "app/format_remarks.h"
#include "app/lay_out.h"
#include "app/menus.h"
#include "app/messages/language.h"
#include "app/messages/messages.h"
#include "app/palette_entries.h"
#include "app/settings.h"
#include "app/status_bar.h"
#include "app/tab_bar.h"
#include "app/top_bar.h"
#include "app/window_actions.h"
#include "model/edit/connect.h"
#include "model/edit/draft.h"
#include "model/edit/refusal.h"
#include "views/canvas/canvas_view.h"
#include "views/dialogs/roles_dialog.h"
#include "views/dialogs/run_settings_dialog.h"
#include "views/find/find_bar.h"
#include "views/panels/navigator.h"
#include "views/print/print_dialog.h"
#include "views/selection.h"

using namespace Qt::StringLiterals;

namespace laneway {

namespace {

constexpr int StatusMilliseconds = 8000;

}  // namespace

MainWindow::MainWindow() : m_actions(new WindowActions(this)), m_diagramActions(new DiagramActions(this))
{
  setAttribute(Qt::WA_DeleteOnClose);
  setAcceptDrops(true);
  buildLayout();
  connectActions();
  connectPanelActions();
  resize(1440, 900);
  restoreGeometry(settings::windowGeometry());
}

MainWindow::MainWindow(std::shared_ptr<DocumentFile> file) : MainWindow()
{
  addTab(std::move(file));
}

MainWindow::MainWindow(std::unique_ptr<DocumentTab> tab) : MainWindow()
{
  insertTab(tab.release());
}

MainWindow::~MainWindow()
{
  // The bars answer to the tabs as long as there are any.
  const std::vector<DocumentTab *> all = tabs();
  disconnect(m_tabBar, nullptr, this, nullptr);
  for (DocumentTab *each : all)
    delete each;
}

void MainWindow::buildLayout()
{
  m_tabBar = new TabBar;
  m_tabBar->hide();
  m_topBar = new TopBar(*m_actions);
  m_tabs = new QStackedWidget;
  auto *central = new QWidget;
  auto *layout = new QVBoxLayout(central);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_tabBar);
  layout->addWidget(m_topBar);
  layout->addWidget(m_tabs, 1);
  setCentralWidget(central);

  m_status = new StatusBar(this);
  setStatusBar(m_status);
  connect(m_status, &StatusBar::zoomChosen, this, [this](double factor) {
    if (canvas())
      canvas()->zoomTo(factor);
  });
  connect(m_tabBar, &TabBar::currentChanged, this, [this](int index) {
    if (index >= 0 && index < m_tabs->count()) {
      m_tabs->setCurrentIndex(index);
      showCurrent();
    }
  });
  connect(m_tabBar, &TabBar::tabMoved, this, [this](int from, int to) {
    QWidget *moved = m_tabs->widget(from);
    m_tabs->removeWidget(moved);
    m_tabs->insertWidget(to, moved);
    m_tabs->setCurrentIndex(m_tabBar->currentIndex());
  });
  connect(m_tabBar, &TabBar::tabCloseRequested, this,
          [this](int index) { closeTab(*tabs()[static_cast<std::size_t>(index)]); });
  connect(m_tabBar, &TabBar::pulledOut, this, [this](int index, QPoint at) {
    if (m_tabs->count() > 1)
      Q_EMIT detachRequested(tabs()[static_cast<std::size_t>(index)], at);
    else
      move(at - QPoint(width() / 4, 0));
  });
}

void MainWindow::connectActions()
{
  // Actions that only live in menus still need a window for their shortcuts.
  addActions(m_actions->findChildren<QAction *>());
  addActions(m_diagramActions->findChildren<QAction *>());
  const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
  on(m_actions->newDocument, &MainWindow::newRequested);
  on(m_actions->open, &MainWindow::chooseFile);
  on(m_actions->save, &MainWindow::save);
  on(m_actions->saveAs, &MainWindow::saveAs);
  on(m_actions->exportDrawing, &MainWindow::exportDrawing);
  on(m_actions->print, &MainWindow::print);
  on(m_actions->closeTab, [this] { closeTab(tab()); });
  on(m_actions->closeWindow, &MainWindow::close);
  on(m_actions->quit, [] { QApplication::closeAllWindows(); });
  on(m_actions->nextTab, [this] { stepTab(1); });
  on(m_actions->previousTab, [this] { stepTab(-1); });
  on(m_actions->secondWindow, &MainWindow::secondWindowRequested);
  on(m_actions->detachTab, [this] { Q_EMIT detachRequested(&tab(), {}); });
  on(m_actions->commandPalette, &MainWindow::showCommandPalette);
  on(m_actions->clearRecent, [] { settings::clearRecentFiles(); });
  on(m_actions->english, [] { appearance::chooseLanguage(u"en"_s); });
  on(m_actions->german, [] { appearance::chooseLanguage(u"de"_s); });
  on(m_actions->themeSystem, [] { appearance::chooseTheme(u"system"_s); });
  on(m_actions->themeLight, [] { appearance::chooseTheme(u"light"_s); });
  on(m_actions->themeDark, [] { appearance::chooseTheme(u"dark"_s); });
  on(m_actions->about, &MainWindow::showAbout);
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

/// What the tab in front does.
void MainWindow::connectPanelActions()
{
  const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
  on(m_actions->find, [this] { tab().findBar().open(FindBar::Row::Find); });
  on(m_actions->replace, [this] { tab().findBar().open(FindBar::Row::Replace); });
  on(m_actions->findNext, [this] { tab().findBar().step(1); });
  on(m_actions->findPrevious, [this] { tab().findBar().step(-1); });
  on(m_actions->newProcess, [this] { tab().navigator().addProcess(); });
  on(m_actions->newWorkflow, [this] { tab().navigator().addWorkflow(); });
  on(m_actions->editMode, [this] { tab().setMode(DocumentTab::Mode::Draw); });
  on(m_actions->simulateMode, [this] { tab().setMode(DocumentTab::Mode::Simulate); });
  on(m_actions->runSimulation, [this] { tab().runAgain(); });
  on(m_actions->rolesAndCalendars, [this] { RolesDialog(file().session(), RolesDialog::Page::Roles, this).exec(); });
  on(m_actions->runSettings, [this] { showRunSettings(tab().scenario()); });
  connect(m_diagramActions, &DiagramActions::layoutRequested, this, &MainWindow::layOutDiagram);
  connect(m_diagramActions, &DiagramActions::colorByChosen, this, [this](painting::ColorBy colorBy) {
    if (canvas())
      canvas()->setColorBy(colorBy);
  });
  const auto showSides = [this](bool) {
    for (DocumentTab *each : tabs())
      each->setSidesShown(m_actions->showNavigator->isChecked(), m_actions->showInspector->isChecked());
  };
  on(m_actions->showNavigator, showSides);
  on(m_actions->showInspector, showSides);
  on(m_actions->showComments, [this](bool shown) {
    for (DocumentTab *each : tabs())
      each->setCommentsShown(shown);
  });
  on(m_actions->addComment, [this] {
    m_actions->showComments->setChecked(true);
    tab().beginComment();
  });
  on(m_actions->connectTo, &MainWindow::connectTo);
}

DocumentTab &MainWindow::addTab(std::shared_ptr<DocumentFile> file)
{
  auto *made = new DocumentTab(std::move(file));
  insertTab(made);
  return *made;
}

void MainWindow::insertTab(DocumentTab *tab)
{
  connect(tab, &DocumentTab::scopeShown, this, &MainWindow::showCurrent);
  connect(tab, &DocumentTab::modeChanged, this, &MainWindow::showCurrent);
  connect(tab, &DocumentTab::zoomChanged, this, [this, tab](double factor) {
    if (m_tabs->currentWidget() == tab)
      m_status->setZoom(factor);
  });
  connect(tab, &DocumentTab::statusMessage, this, &MainWindow::showStatus);
  connect(tab, &DocumentTab::errorMessage, this, &MainWindow::showError);
  connect(tab, &DocumentTab::runSettingsRequested, this, &MainWindow::showRunSettings);
  connect(tab, &DocumentTab::chooseFileRequested, this, &MainWindow::chooseFile);
  connect(tab, &DocumentTab::openRequested, this, &MainWindow::openRequested);
  connect(tab, &DocumentTab::openProcessRequested, this, &MainWindow::openProcessRequested);
  connect(tab, &DocumentTab::templateRequested, this, &MainWindow::templateRequested);
  DocumentFile &file = tab->file();
  connect(&file.session(), &Session::modifiedChanged, this, &MainWindow::updateTitle);
  connect(&file, &DocumentFile::pathChanged, this, &MainWindow::updateTitle);
  connect(&file, &DocumentFile::journalFailed, this, [this](const Error &error) {
    showStatus(tr("Unsaved changes would not survive a crash: %1").arg(sentence(error)));
  });
  tab->setSidesShown(m_actions->showNavigator->isChecked(), m_actions->showInspector->isChecked());
  tab->setCommentsShown(m_actions->showComments->isChecked());

  const int index = m_tabs->addWidget(tab);
  {
    const QSignalBlocker quiet(m_tabBar);
    m_tabBar->insertTab(index, QString());
    m_tabBar->setCurrentIndex(index);
  }
  m_tabs->setCurrentIndex(index);
  showCurrent();
}

std::vector<DocumentTab *> MainWindow::tabs() const
{
  std::vector<DocumentTab *> all;
  for (int i = 0; i < m_tabs->count(); ++i)
    all.push_back(static_cast<DocumentTab *>(m_tabs->widget(i)));
  return all;
}

DocumentTab &MainWindow::tab() const
{
  return *static_cast<DocumentTab *>(m_tabs->currentWidget());
}

void MainWindow::showTab(DocumentTab &tab)
{
  m_tabBar->setCurrentIndex(m_tabs->indexOf(&tab));
}

std::unique_ptr<DocumentTab> MainWindow::takeTab(DocumentTab &tab)
{
  const int index = m_tabs->indexOf(&tab);
  disconnect(&tab, nullptr, this, nullptr);
  disconnect(&tab.file().session(), nullptr, this, nullptr);
  disconnect(&tab.file(), nullptr, this, nullptr);
  m_tabs->removeWidget(&tab);
  tab.setParent(nullptr);
  {
    const QSignalBlocker quiet(m_tabBar);
    m_tabBar->removeTab(index);
  }
  if (m_tabs->count() == 0) {
    close();
  } else {
    // Another tab may show the same file.
    for (const DocumentTab *each : tabs()) {
      connect(&each->file().session(), &Session::modifiedChanged, this, &MainWindow::updateTitle, Qt::UniqueConnection);
      connect(&each->file(), &DocumentFile::pathChanged, this, &MainWindow::updateTitle, Qt::UniqueConnection);
    }
    m_tabs->setCurrentIndex(m_tabBar->currentIndex());
    showCurrent();
  }
  return std::unique_ptr<DocumentTab>(&tab);
}

bool MainWindow::closeTab(DocumentTab &tab)
{
  if (m_tabs->count() == 1)
    return close();
  if (isLastOf(tab.file(), 1) && !mayClose(tab))
    return false;
  discardTab(tab);
  return true;
}

void MainWindow::discardTab(DocumentTab &tab)
{
  takeTab(tab).reset();
}

/// The bars and menus show the tab in front.
void MainWindow::showCurrent()
{
  if (sender() && qobject_cast<DocumentTab *>(sender()) && sender() != m_tabs->currentWidget())
    return;
  const DocumentTab &shown = tab();
  const bool simulates = shown.mode() == DocumentTab::Mode::Simulate;
  (simulates ? m_actions->simulateMode : m_actions->editMode)->setChecked(true);
  m_topBar->showSimulation(simulates);
  if (const CanvasView *canvas = shown.canvas()) {
    m_topBar->setHistory(canvas->action(Command::Undo), canvas->action(Command::Redo));
    m_status->setZoom(canvas->zoom());
    m_diagramActions->showColorBy(canvas->colorBy());
  }
  fillMenus(*menuBar(), *m_actions, *m_diagramActions, shown.canvas());
  retranslate();
}

void MainWindow::stepTab(int direction)
{
  const int count = m_tabBar->count();
  m_tabBar->setCurrentIndex((m_tabBar->currentIndex() + direction + count) % count);
  if (canvas())
    canvas()->setFocus();
}

bool MainWindow::save()
{
  tab().commitPending();
  if (file().path().isEmpty())
    return saveAs();
  if (file().changedOnDisk()) {
    QMessageBox question(QMessageBox::Warning, tr("Changed on disk"),
                         tr("“%1” was changed by another program since you opened it.").arg(file().name()),
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
  if (const auto saved = file().save(); !saved) {
    showError(sentence(saved.error()));
    return false;
  }
  settings::addRecentFile(file().path());
  return true;
}

bool MainWindow::saveAs()
{
  tab().commitPending();
  const QString suggested =
      file().path().isEmpty() ? settings::lastFolder() + u'/' + file().name() + u".laneway"_s : file().path();
  QFileDialog dialog(this, tr("Save As"), suggested, saveFileFilters());
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  dialog.setDefaultSuffix(u"laneway"_s);
  dialog.selectFile(QFileInfo(suggested).fileName());
  if (dialog.exec() != QDialog::Accepted)
    return false;
  const QString path = dialog.selectedFiles().constFirst();
  if (!mayLose(file().session().workbook(), path, this))
    return false;
  if (const auto saved = file().saveAs(path); !saved) {
    showError(sentence(saved.error()));
    return false;
  }
  settings::setLastFolder(QFileInfo(path).absolutePath());
  settings::addRecentFile(file().path());
  return true;
}

void MainWindow::exportDrawing()
{
  tab().commitPending();
  const QString path = askAndExport(file().session().workbook(), canvas()->diagram(), this);
  if (!path.isEmpty())
    showStatus(tr("Exported to “%1”.").arg(path));
}

void MainWindow::print()
{
  tab().commitPending();
  const QString done = askAndPrint(file().session().document(), canvas()->diagram(), settings::lastFolder(), this);
  if (!done.isEmpty())
    showStatus(done);
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
      elementEntries(file().session().document(), [this](Id id) { reveal({id}); });
  entries.insert(entries.end(), elements.begin(), elements.end());
  openPalette(new CommandPalette(std::move(entries), this));
}

void MainWindow::openPalette(CommandPalette *palette)
{
  palette->move(mapToGlobal(QPoint((width() - palette->width()) / 2, 60)));
  palette->show();
}

/// Connects what is selected with something that is chosen by its name: all by keys.
void MainWindow::connectTo()
{
  CanvasView *shown = canvas();
  Session &session = file().session();
  const Id source = shown->selection().primary();
  const Id diagram = shown->diagram();
  std::vector<PaletteEntry> entries =
      targetEntries(session.document(), diagram, source, [this, &session, shown, source, diagram](Id target) {
        const Document &document = session.document();
        Id flow;
        const auto done =
            session.perform({u"connect"_s, {nameOf(document.find(source)), nameOf(document.find(target))}},
                            [&](Draft &draft) { return keep(flow, laneway::connect(draft, diagram, source, target)); });
        if (!done)
          showStatus(sentence(done.error()));
        else
          shown->selection().set(flow);
        shown->setFocus();
      });
  if (entries.empty())
    showStatus(tr("Select a step that something can follow first."));
  else
    openPalette(new CommandPalette(std::move(entries), this));
}

void MainWindow::layOutDiagram(layout::LayoutMode mode)
{
  if (!canvas())
    return;
  tab().commitPending();
  const layout::DiagramLayout how{mode, canvas()->selection().ids()};
  if (const auto done = layOut(file().session(), canvas()->diagram(), how, this); !done)
    showStatus(sentence(done.error()));
}

void MainWindow::showRunSettings(Id scenario)
{
  RunSettingsDialog(file().session(), scenario, this).exec();
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
  // A file is asked about once, and only where this window holds its last tabs.
  std::vector<const DocumentFile *> asked;
  for (DocumentTab *each : tabs()) {
    const DocumentFile *shown = &each->file();
    if (std::find(asked.begin(), asked.end(), shown) != asked.end())
      continue;
    asked.push_back(shown);
    const std::vector<DocumentTab *> all = tabs();
    const auto here =
        std::count_if(all.begin(), all.end(), [&](const DocumentTab *other) { return &other->file() == shown; });
    if (isLastOf(*shown, static_cast<int>(here)) && !mayClose(*each)) {
      event->ignore();
      return;
    }
  }
  settings::setWindowGeometry(saveGeometry());
  event->accept();
}

bool MainWindow::isLastOf(const DocumentFile &file, int closing) const
{
  const auto showsIt = [&file](const DocumentTab *each) { return &each->file() == &file; };
  const std::vector<DocumentTab *> here = tabs();
  if (std::count_if(here.begin(), here.end(), showsIt) > closing)
    return false;
  const QWidgetList all = QApplication::topLevelWidgets();
  return std::none_of(all.begin(), all.end(), [&](const QWidget *widget) {
    const auto *other = qobject_cast<const MainWindow *>(widget);
    if (!other || other == this || !other->isVisible())
      return false;
    const std::vector<DocumentTab *> there = other->tabs();
    return std::any_of(there.begin(), there.end(), showsIt);
  });
}

bool MainWindow::mayClose(DocumentTab &tab)
{
  tab.commitPending();
  if (!tab.file().session().isModified())
    return true;
  showTab(tab);
  QMessageBox question(QMessageBox::Question, tr("Unsaved changes"),
                       tr("Save the changes to “%1” before closing it?").arg(tab.file().name()),
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
  if (event->type() == QEvent::LanguageChange && m_tabs && m_tabs->count() > 0) {
    m_actions->retranslate();
    m_diagramActions->retranslate();
    fillMenus(*menuBar(), *m_actions, *m_diagramActions, canvas());
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
  const bool isWorkflow = file().session().document().get<Workflow>(scope()) != nullptr;
  m_topBar->setFirstView(isWorkflow ? tr("Graph") : tr("Map"));
  m_tabBar->setAccessibleName(tr("Documents"));
  updateTitle();
}

void MainWindow::updateTitle()
{
  updateTabTexts();
  const bool modified = file().session().isModified();
  setWindowTitle(tr("%1[*] – Laneway").arg(file().name()));
  setWindowModified(modified);
  m_status->setSaved(!modified && !file().path().isEmpty());
}

void MainWindow::updateTabTexts()
{
  const std::vector<DocumentTab *> all = tabs();
  for (int i = 0; i < m_tabBar->count(); ++i) {
    DocumentFile &shown = all[static_cast<std::size_t>(i)]->file();
    m_tabBar->setTabText(i, shown.session().isModified() ? tr("%1 •").arg(shown.name()) : shown.name());
    m_tabBar->setTabToolTip(i, shown.path().isEmpty() ? tr("Not saved yet") : shown.path());
  }
  m_tabBar->setVisible(m_tabBar->count() > 1);
  m_actions->detachTab->setEnabled(m_tabBar->count() > 1);
  m_actions->nextTab->setEnabled(m_tabBar->count() > 1);
  m_actions->previousTab->setEnabled(m_tabBar->count() > 1);
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
