#include "views/canvas/context_menu.h"

#include <QAction>
#include <QMenu>

#include "views/canvas/canvas.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/commands.h"

namespace laneway::canvas {

void showContextMenu(const Canvas &canvas, const Commands &commands, QPoint at)
{
  static constexpr Command Entries[] = {Command::Rename,
                                        Command::ChangeType,
                                        Command::Open,
                                        Command::InsertLaneAbove,
                                        Command::InsertLaneBelow,
                                        Command::NestLane,
                                        Command::SplitLaneInTwo,
                                        Command::SplitLaneInThree,
                                        Command::MoveLaneUp,
                                        Command::MoveLaneDown,
                                        Command::TurnPool,
                                        Command::ResetRoute,
                                        Command::Cut,
                                        Command::Copy,
                                        Command::Paste,
                                        Command::Duplicate,
                                        Command::Delete,
                                        Command::SelectAll,
                                        Command::ZoomFit};
  auto *menu = new QMenu(&canvas.view());
  menu->setAttribute(Qt::WA_DeleteOnClose);
  for (const Command command : Entries) {
    if (command == Command::Cut || command == Command::SelectAll)
      menu->addSeparator();
    if (QAction *action = commands.action(command); action->isEnabled())
      menu->addAction(action);
  }
  menu->popup(canvas.viewport().mapToGlobal(at));
}

}  // namespace laneway::canvas
