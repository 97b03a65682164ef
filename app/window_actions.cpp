#include "app/window_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>

#include "app/settings.h"
#include "views/theme/icon.h"

using namespace Qt::StringLiterals;

namespace laneway {

WindowActions::WindowActions(QObject *parent) : QObject(parent)
{
  newDocument = make();
  newDocument->setShortcut(QKeySequence::New);
  open = make();
  open->setShortcut(QKeySequence::Open);
  save = make();
  save->setShortcut(QKeySequence::Save);
  saveAs = make();
  saveAs->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
  exportDrawing = make();
  exportDrawing->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
  print = make();
  print->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
  closeTab = make();
  closeTab->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_W));
  closeWindow = make();
  closeWindow->setShortcut(QKeySequence(Qt::ALT | Qt::Key_F4));
  secondWindow = make();
  secondWindow->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
  detachTab = make();
  detachTab->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
  nextTab = make();
  nextTab->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Tab));
  previousTab = make();
  previousTab->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab));
  quit = make();
  quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
  quit->setMenuRole(QAction::QuitRole);
  commandPalette = make();
  commandPalette->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
  find = make();
  find->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
  replace = make();
  replace->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
  findNext = make();
  findNext->setShortcut(QKeySequence(Qt::Key_F3));
  findPrevious = make();
  findPrevious->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3));
  newProcess = make();
  newProcess->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
  newWorkflow = make();
  newWorkflow->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));

  auto *modes = new QActionGroup(this);
  editMode = makeChoice(modes);
  editMode->setShortcut(QKeySequence(Qt::Key_F6));
  simulateMode = makeChoice(modes);
  simulateMode->setShortcut(QKeySequence(Qt::Key_F5));
  editMode->setChecked(true);
  runSimulation = make();
  runSimulation->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));

  rolesAndCalendars = make();
  rolesAndCalendars->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
  runSettings = make();
  runSettings->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R));

  clearRecent = make();
  clearRecent->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete));
  showNavigator = make();
  showNavigator->setCheckable(true);
  showNavigator->setChecked(true);
  showNavigator->setShortcut(QKeySequence(Qt::Key_F9));
  showInspector = make();
  showInspector->setCheckable(true);
  showInspector->setChecked(true);
  showInspector->setShortcut(QKeySequence(Qt::Key_F10));

  connectTo = make();
  connectTo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));

  showComments = make();
  showComments->setCheckable(true);
  showComments->setShortcut(QKeySequence(Qt::Key_F8));
  addComment = make();
  addComment->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M));
  addLink = make();
  addLink->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_K));
  signComments = make();
  signComments->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N));
  showMinimap = make();
  showMinimap->setCheckable(true);
  showMinimap->setChecked(settings::minimapShown());
  showMinimap->setShortcut(QKeySequence(Qt::Key_F7));
  wheelZooms = make();
  wheelZooms->setCheckable(true);
  wheelZooms->setChecked(settings::wheelZooms());
  wheelZooms->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z));

  auto *themes = new QActionGroup(this);
  themeSystem = makeChoice(themes);
  themeLight = makeChoice(themes);
  themeDark = makeChoice(themes);
  themeSystem->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F9));
  themeLight->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F10));
  themeDark->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F11));
  auto *languages = new QActionGroup(this);
  english = makeChoice(languages);
  german = makeChoice(languages);
  english->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F7));
  german->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F8));
  help = make();
  help->setShortcut(QKeySequence(Qt::Key_F1));
  shortcuts = make();
  shortcuts->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F1));
  about = make();
  about->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F1));
  about->setMenuRole(QAction::AboutRole);
  retranslate();
}

QAction *WindowActions::make()
{
  return new QAction(this);
}

QAction *WindowActions::makeChoice(QActionGroup *group)
{
  QAction *action = make();
  action->setCheckable(true);
  group->addAction(action);
  return action;
}

void WindowActions::retranslate()
{
  const auto describe = [](QAction *action, const QString &text, const QString &iconName = {}) {
    action->setText(text);
    if (!iconName.isEmpty())
      action->setIcon(theme::icon(iconName));
  };
  describe(newDocument, tr("&New…"), u"new"_s);
  describe(open, tr("&Open…"), u"open"_s);
  describe(save, tr("&Save"), u"save"_s);
  describe(saveAs, tr("Save &As…"));
  describe(exportDrawing, tr("&Export…"), u"export"_s);
  describe(print, tr("&Print…"), u"print"_s);
  describe(closeTab, tr("&Close Tab"));
  describe(closeWindow, tr("Close &Window"));
  describe(secondWindow, tr("Second &Window on This Document"));
  describe(detachTab, tr("&Move Tab to a Window of Its Own"));
  describe(nextTab, tr("Ne&xt Tab"));
  describe(previousTab, tr("Pre&vious Tab"));
  describe(quit, tr("&Quit"));
  describe(commandPalette, tr("Search or Run a &Command…"), u"more"_s);
  describe(find, tr("&Find…"), u"search"_s);
  describe(replace, tr("&Replace…"), u"replace"_s);
  describe(findNext, tr("Find &Next"));
  describe(findPrevious, tr("Find Pre&vious"));
  describe(newProcess, tr("New &Process"), u"process"_s);
  describe(newWorkflow, tr("New &Workflow"), u"workflow"_s);
  describe(editMode, tr("&Draw"));
  describe(simulateMode, tr("&Simulate"), u"simulate"_s);
  describe(runSimulation, tr("&Run Again"), u"play"_s);
  describe(rolesAndCalendars, tr("Roles and &Calendars…"), u"calendar"_s);
  describe(runSettings, tr("Run Se&ttings…"), u"settings"_s);
  describe(clearRecent, tr("&Clear This List"));
  describe(showNavigator, tr("&Navigator and Shapes"));
  describe(showInspector, tr("&Properties and Problems"));
  describe(connectTo, tr("Connect &To…"), u"connect"_s);
  describe(showComments, tr("&Comments"), u"comment"_s);
  describe(addComment, tr("Co&mment…"), u"comment"_s);
  describe(addLink, tr("Add &Link…"));
  describe(signComments, tr("Si&gn Comments As…"));
  describe(showMinimap, tr("&Overview"));
  describe(wheelZooms, tr("W&heel Zooms"));
  describe(themeSystem, tr("Like the &System"));
  describe(themeLight, tr("&Light"));
  describe(themeDark, tr("&Dark"));
  // A language is named in itself, so that who ended up in the wrong one finds the way out.
  english->setText(u"&English"_s);
  german->setText(u"&Deutsch"_s);
  describe(help, tr("Laneway &Help"), u"help"_s);
  describe(shortcuts, tr("&Keyboard Shortcuts"));
  describe(about, tr("&About Laneway"));
}

}  // namespace laneway
