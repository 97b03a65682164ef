// What the actions of a window do; the window itself is in main_window.cpp.
#include "app/main_window.h"

#include <QAction>
#include <QApplication>
#include <QInputDialog>
#include <QMenuBar>

#include "app/appearance.h"
#include "app/command_palette.h"
#include "app/diagram_actions.h"
#include "app/document_file.h"
#include "app/palette_entries.h"
#include "app/settings.h"
#include "app/window_actions.h"
#include "views/canvas/canvas_view.h"
#include "views/dialogs/roles_dialog.h"
#include "views/find/find_bar.h"
#include "views/panels/navigator.h"

using namespace Qt::StringLiterals;

namespace laneway {

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
  on(m_actions->help, [this] { showHelp(u"drawing"_s); });
  on(m_actions->shortcuts, [this] { showHelp(u"shortcuts"_s); });
  on(m_actions->about, &MainWindow::showAbout);
  appearance::connectActions(*m_actions);
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
  on(m_actions->showMinimap, [this](bool shown) {
    settings::setMinimapShown(shown);
    for (DocumentTab *each : tabs())
      each->setMinimapShown(shown);
  });
  on(m_actions->wheelZooms, [this](bool zooms) {
    settings::setWheelZooms(zooms);
    for (DocumentTab *each : tabs())
      each->setWheelZooms(zooms);
  });
  on(m_actions->addComment, [this] {
    showInspector();
    m_actions->showComments->setChecked(true);
    tab().beginComment();
  });
  on(m_actions->addLink, [this] {
    showInspector();
    tab().beginLink();
  });
  on(m_actions->signComments, &MainWindow::chooseAuthor);
  on(m_actions->connectTo, &MainWindow::connectTo);
}

/// Where something is typed about what is selected.
void MainWindow::showInspector()
{
  if (tab().mode() == DocumentTab::Mode::Simulate)
    tab().setMode(DocumentTab::Mode::Draw);
  if (!m_actions->showInspector->isChecked())
    m_actions->showInspector->trigger();
}

void MainWindow::chooseAuthor()
{
  bool isChosen = false;
  const QString name = QInputDialog::getText(this, tr("Sign comments"), tr("Your name on comments from now on:"),
                                             QLineEdit::Normal, settings::author(), &isChosen);
  if (isChosen)
    settings::setAuthor(name.trimmed());
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
  std::vector<PaletteEntry> entries =
      connectionEntries(file().session(), *canvas(), [this](const QString &refusal) { showStatus(refusal); });
  if (entries.empty())
    showStatus(tr("Select a step that something can follow first."));
  else
    openPalette(new CommandPalette(std::move(entries), this));
}

}  // namespace laneway
