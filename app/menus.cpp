#include "app/menus.h"

#include <initializer_list>
#include <optional>

#include <QAction>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

#include "app/diagram_actions.h"
#include "app/settings.h"
#include "app/window_actions.h"
#include "views/canvas/canvas_view.h"

namespace laneway {

namespace {

struct Menus {
  Q_DECLARE_TR_FUNCTIONS(Menus)
};

/// Nothing stands for a separator.
void addCommands(QMenu *menu, const CanvasView *canvas, std::initializer_list<std::optional<Command>> commands)
{
  for (const std::optional<Command> &command : commands) {
    if (command)
      menu->addAction(canvas->action(*command));
    else
      menu->addSeparator();
  }
}

void addRecent(QMenu *file, const WindowActions &window)
{
  QMenu *recent = file->addMenu(Menus::tr("Open &Recent"));
  QObject::connect(recent, &QMenu::aboutToShow, recent, [recent, &window] {
    recent->clear();
    const QStringList paths = settings::recentFiles();
    for (const QString &path : paths) {
      QAction *action = recent->addAction(QFileInfo(path).fileName());
      action->setData(path);
      action->setToolTip(path);
      action->setStatusTip(path);
    }
    recent->addSeparator();
    window.clearRecent->setEnabled(!paths.isEmpty());
    recent->addAction(window.clearRecent);
  });
}

}  // namespace

void fillMenus(QMenuBar &bar, const WindowActions &window, const DiagramActions &diagram, const CanvasView *canvas)
{
  bar.clear();
  QMenu *file = bar.addMenu(Menus::tr("&File"));
  file->addActions({window.newDocument, window.open});
  addRecent(file, window);
  file->addSeparator();
  file->addActions({window.save, window.saveAs, window.exportDrawing, window.print});
  file->addSeparator();
  file->addActions({window.closeTab, window.closeWindow, window.quit});

  QMenu *edit = bar.addMenu(Menus::tr("&Edit"));
  if (canvas) {
    using C = Command;
    constexpr auto Separator = std::optional<Command>();
    addCommands(edit, canvas,
                {C::Undo, C::Redo, Separator, C::Cut, C::Copy, C::CopyPicture, C::Paste, C::Duplicate, C::Delete,
                 Separator, C::SelectAll, C::Rename});
    edit->addSeparator();
  }
  edit->addActions({window.find, window.replace, window.findNext, window.findPrevious});
  edit->addSeparator();
  edit->addAction(window.commandPalette);

  QMenu *insert = bar.addMenu(Menus::tr("&Insert"));
  insert->addActions({window.newProcess, window.newWorkflow});
  if (canvas) {
    using C = Command;
    constexpr auto Separator = std::optional<Command>();
    insert->addSeparator();
    addCommands(insert, canvas,
                {C::NewElement, C::Append, C::AppendRight, C::AppendDown, C::AppendLeft, C::AppendUp, Separator,
                 C::Connect, C::ChangeType, C::Open});
    insert->addActions({window.connectTo, window.addLink, window.addComment, window.signComments});
    QMenu *lanes = insert->addMenu(Menus::tr("&Lanes"));
    addCommands(lanes, canvas,
                {C::InsertLaneAbove, C::InsertLaneBelow, C::NestLane, Separator, C::SplitLaneInTwo, C::SplitLaneInThree,
                 Separator, C::MoveLaneUp, C::MoveLaneDown, C::TurnPool});

    QMenu *arrange = bar.addMenu(Menus::tr("&Arrange"));
    addCommands(arrange, canvas,
                {C::AlignLeft, C::AlignCenter, C::AlignRight, Separator, C::AlignTop, C::AlignMiddle, C::AlignBottom,
                 Separator, C::DistributeHorizontally, C::DistributeVertically, C::SameSize, Separator, C::SpaceTool,
                 C::ResetRoute, C::ResetLabel});

    QMenu *layout = bar.addMenu(Menus::tr("&Layout"));
    layout->addActions(diagram.layouts());
  }

  QMenu *simulate = bar.addMenu(Menus::tr("&Simulate"));
  simulate->addActions({window.editMode, window.simulateMode, window.runSimulation});
  simulate->addSeparator();
  simulate->addActions({window.rolesAndCalendars, window.runSettings});

  QMenu *view = bar.addMenu(Menus::tr("&View"));
  if (canvas) {
    using C = Command;
    constexpr auto Separator = std::optional<Command>();
    addCommands(view, canvas,
                {C::ZoomIn, C::ZoomOut, C::ZoomReset, C::ZoomFit, C::ZoomSelection, Separator, C::Hand, C::Lasso});
    view->addSeparator();
    QMenu *colors = view->addMenu(Menus::tr("&Colour Steps"));
    colors->addActions(diagram.colorings());
    view->addSeparator();
  }
  view->addActions(
      {window.showNavigator, window.showInspector, window.showComments, window.showMinimap, window.wheelZooms});
  view->addSeparator();
  view->addActions({window.nextTab, window.previousTab, window.detachTab, window.secondWindow});
  view->addSeparator();
  QMenu *themes = view->addMenu(Menus::tr("&Theme"));
  themes->addActions({window.themeSystem, window.themeLight, window.themeDark});
  QMenu *languages = view->addMenu(Menus::tr("&Language"));
  languages->addActions({window.english, window.german});

  QMenu *help = bar.addMenu(Menus::tr("&Help"));
  help->addActions({window.help, window.shortcuts});
  help->addSeparator();
  help->addAction(window.about);
}

}  // namespace laneway
