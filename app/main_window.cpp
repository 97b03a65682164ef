#include "app/main_window.h"

#include <algorithm>

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/diagram_actions.h"
#include "app/document_file.h"
#include "app/export_drawing.h"
#include "app/file_filters.h"
#include "app/lay_out.h"
#include "app/menus.h"
#include "app/messages/language.h"
#include "app/messages/messages.h"
#include "app/save_document.h"
#include "app/settings.h"
#include "app/shortcut_page.h"
#include "app/status_bar.h"
#include "app/tab_bar.h"
#include "app/top_bar.h"
#include "app/window_actions.h"
#include "views/canvas/canvas_view.h"
#include "views/dialogs/run_settings_dialog.h"
#include "views/help/help_pages.h"
#include "views/help/help_window.h"
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
  connect(tab, &DocumentTab::welcomeChanged, this, &MainWindow::showCurrent);
  connect(tab, &DocumentTab::zoomChanged, this, [this, tab](double factor) {
    if (m_tabs->currentWidget() == tab)
      m_status->setZoom(factor);
  });
  connect(tab, &DocumentTab::statusMessage, this, &MainWindow::showStatus);
  connect(tab, &DocumentTab::errorMessage, this, &MainWindow::showError);
  connect(tab, &DocumentTab::runSettingsRequested, this, &MainWindow::showRunSettings);
  connect(tab, &DocumentTab::newLinkRequested, m_actions->addLink, &QAction::trigger);
  connect(tab, &DocumentTab::commentRequested, m_actions->addComment, &QAction::trigger);
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
  tab->setMinimapShown(m_actions->showMinimap->isChecked());
  tab->setWheelZooms(m_actions->wheelZooms->isChecked());

  const int index = m_tabs->addWidget(tab);
  {
    const QSignalBlocker quiet(m_tabBar);
    m_tabBar->insertTab(index, QString());
    m_tabBar->setCurrentIndex(index);
  }
  m_tabs->setCurrentIndex(index);
  showCurrent();
  if (canvas())  // keys draw at once
    canvas()->setFocus();
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
  m_topBar->setViewsShown(!shown.showsWelcome());
  m_status->setDrawingShown(!shown.showsWelcome());
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
  return saveDocument(file(), this);
}

bool MainWindow::saveAs()
{
  tab().commitPending();
  return saveDocumentAs(file(), this);
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
  for (const QString &path : paths)
    Q_EMIT openRequested(path);
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

void MainWindow::showHelp(const QString &page)
{
  auto *window = findChild<HelpWindow *>();
  if (!window)
    window = new HelpWindow(
        [this] {
          std::vector<HelpPage> pages = helpPages(currentLanguage());
          pages.push_back(helpPage(u"shortcuts"_s, shortcutPage(*menuBar())));
          return pages;
        },
        this);
  window->showPage(page);
  window->show();
  window->raise();
  window->activateWindow();
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
  return askToSave(tab.file(), this);
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

namespace {

QStringList localFiles(const QMimeData &dragged)
{
  QStringList files;
  const QList<QUrl> urls = dragged.urls();
  for (const QUrl &url : urls)
    if (url.isLocalFile())
      files.push_back(url.toLocalFile());
  return files;
}

}  // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
  if (!localFiles(*event->mimeData()).isEmpty())
    event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
  Q_EMIT filesDropped(localFiles(*event->mimeData()));
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
