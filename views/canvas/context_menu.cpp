#include "views/canvas/context_menu.h"

#include <initializer_list>

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include "model/process/remarks.h"
#include "views/canvas/canvas.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/commands.h"
#include "views/canvas/look_menu.h"
#include "views/selection.h"
#include "views/theme/icon.h"

namespace laneway::canvas {

using namespace Qt::StringLiterals;

namespace {

struct ContextMenu {
  Q_DECLARE_TR_FUNCTIONS(ContextMenu)
};

void addCommands(QMenu &menu, const Commands &commands, std::initializer_list<Command> entries)
{
  for (const Command command : entries)
    if (QAction *action = commands.action(command); action->isEnabled())
      menu.addAction(action);
}

/// What the one selected element carries: its links to open, and places to say more about it.
void addRemarks(QMenu &menu, Canvas &canvas)
{
  const Element element = canvas.document().find(canvas.selection().primary());
  if (canvas.selection().ids().size() != 1 || !takesRemarks(element))
    return;
  CanvasView &view = canvas.view();
  menu.addSeparator();
  for (const Link &link : linksOf(element)) {
    const QString name = link.title.isEmpty() ? link.target : link.title;
    const QString shown = menu.fontMetrics().elidedText(name, Qt::ElideMiddle, 240).replace(u'&', u"&&"_s);
    QAction *open = menu.addAction(theme::icon(u"open"), ContextMenu::tr("Open “%1”").arg(shown));
    open->setToolTip(link.target);
    QObject::connect(open, &QAction::triggered, &view,
                     [&view, target = link.target] { Q_EMIT view.linkRequested(target); });
  }
  QObject::connect(menu.addAction(ContextMenu::tr("Add Link…")), &QAction::triggered, &view,
                   &CanvasView::newLinkRequested);
  QObject::connect(menu.addAction(theme::icon(u"comment"), ContextMenu::tr("Comment…")), &QAction::triggered, &view,
                   &CanvasView::commentRequested);
}

}  // namespace

void showContextMenu(Canvas &canvas, const Commands &commands, QPoint at)
{
  auto *menu = new QMenu(&canvas.view());
  menu->setAttribute(Qt::WA_DeleteOnClose);
  addCommands(*menu, commands,
              {Command::Rename, Command::ChangeType, Command::Open, Command::InsertLaneAbove, Command::InsertLaneBelow,
               Command::NestLane, Command::SplitLaneInTwo, Command::SplitLaneInThree, Command::MoveLaneUp,
               Command::MoveLaneDown, Command::TurnPool, Command::ResetRoute, Command::ResetLabel});
  if (!canvas.selection().isEmpty())
    fillLookMenu(*menu->addMenu(theme::icon(u"colour"), ContextMenu::tr("Look")), canvas);
  addRemarks(*menu, canvas);
  menu->addSeparator();
  addCommands(*menu, commands, {Command::Cut, Command::Copy, Command::Paste, Command::Duplicate, Command::Delete});
  menu->addSeparator();
  addCommands(*menu, commands, {Command::SelectAll, Command::ZoomFit});
  menu->popup(canvas.viewport().mapToGlobal(at));
}

}  // namespace laneway::canvas
