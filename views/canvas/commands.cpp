#include "views/canvas/commands.h"

#include <algorithm>
#include <optional>
#include <vector>

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

#include "app/messages/messages.h"
#include "model/edit/edit_route.h"
#include "model/process/navigate.h"
#include "views/canvas/arrange_commands.h"
#include "views/canvas/canvas.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/clipboard.h"
#include "views/canvas/command_table.h"
#include "views/canvas/create_element.h"
#include "views/canvas/lane_commands.h"
#include "views/canvas/selection_commands.h"
#include "views/selection.h"
#include "views/theme/icon.h"

namespace laneway::canvas {

using namespace Qt::StringLiterals;

namespace {

std::size_t indexOf(Command command)
{
  return static_cast<std::size_t>(command);
}

}  // namespace

Commands::Commands(Canvas &canvas) : m_canvas(canvas)
{
  QWidget &view = canvas.view();
  for (const CommandEntry &entry : commandTable()) {
    auto *action = new QAction(&view);
    action->setShortcut(QKeySequence(QString::fromLatin1(entry.shortcut), QKeySequence::PortableText));
    action->setShortcutContext(Qt::WidgetShortcut);
    if (*entry.icon)
      action->setIcon(theme::icon(QString::fromLatin1(entry.icon)));
    action->setCheckable(modeOf(entry.command).has_value());
    connect(action, &QAction::triggered, this, [this, command = entry.command] { m_canvas.view().run(command); });
    view.addAction(action);
    m_actions[indexOf(entry.command)] = action;
  }
  action(Command::Delete)->setShortcuts({QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)});
  action(Command::Redo)->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
  action(Command::Rename)->setShortcuts({QKeySequence(Qt::Key_F2), QKeySequence(Qt::Key_Return)});
  action(Command::ZoomIn)->setShortcuts({QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
  retranslate();
  connect(&canvas.selection(), &Selection::changed, this, &Commands::refresh);
  connect(&canvas.session(), &Session::changed, this, &Commands::refresh);
  connect(&canvas, &Canvas::modeChanged, this, &Commands::refresh);
  connect(&canvas, &Canvas::gestureChanged, this, &Commands::refresh);
  refresh();
}

QAction *Commands::action(Command command) const
{
  return m_actions[indexOf(command)];
}

void Commands::retranslate()
{
  for (const CommandEntry &entry : commandTable())
    action(entry.command)->setText(QCoreApplication::translate("Commands", entry.text));
  refresh();
}

bool Commands::isPossible(Command command) const
{
  const std::vector<Id> &selected = m_canvas.selection().ids();
  const Document &document = m_canvas.document();
  const Id primary = m_canvas.selection().primary();
  const auto hasNodes = [&](int least) {
    return std::any_of(selected.begin(), selected.end(), [&](Id id) { return document.get<Node>(id) && --least == 0; });
  };
  switch (command) {
    case Command::Undo:
      return m_canvas.session().canUndo();
    case Command::Redo:
      return m_canvas.session().canRedo();
    case Command::Cut:
    case Command::Copy:
    case Command::Duplicate:
    case Command::Delete:
    case Command::ZoomSelection:
      return !selected.empty();
    case Command::Rename:
      return selected.size() == 1;
    case Command::AppendRight:
    case Command::AppendLeft:
    case Command::AppendUp:
    case Command::AppendDown:
    case Command::ChangeType:
      return document.get<Node>(primary) != nullptr;
    case Command::Open: {
      const Node *node = document.get<Node>(primary);
      return node && (isCall(*node) || isSubProcess(*node));
    }
    case Command::AlignLeft:
    case Command::AlignCenter:
    case Command::AlignRight:
    case Command::AlignTop:
    case Command::AlignMiddle:
    case Command::AlignBottom:
    case Command::SameSize:
      return hasNodes(2);
    case Command::DistributeHorizontally:
    case Command::DistributeVertically:
      return hasNodes(3);
    case Command::InsertLaneAbove:
    case Command::InsertLaneBelow:
    case Command::NestLane:
      return !laneOfSelection(m_canvas).isNull() || document.get<Pool>(primary);
    case Command::SplitLaneInTwo:
    case Command::SplitLaneInThree:
      return !laneOfSelection(m_canvas).isNull();
    case Command::MoveLaneUp:
      return !laneBeside(document, laneOfSelection(m_canvas), -1).isNull();
    case Command::MoveLaneDown:
      return !laneBeside(document, laneOfSelection(m_canvas), 1).isNull();
    case Command::TurnPool:
      return !poolOf(document, primary).isNull();
    case Command::ResetRoute:
      return std::any_of(selected.begin(), selected.end(), [&](Id id) { return document.get<Flow>(id); });
    case Command::ResetLabel:
      return std::any_of(selected.begin(), selected.end(),
                         [&](Id id) { return isLabelPutByHand(document, m_canvas.diagram(), id); });
    case Command::CopyPicture:
    case Command::Paste:
    case Command::SelectAll:
    case Command::Append:
    case Command::NewElement:
    case Command::Connect:
    case Command::Hand:
    case Command::Lasso:
    case Command::SpaceTool:
    case Command::ZoomIn:
    case Command::ZoomOut:
    case Command::ZoomReset:
    case Command::ZoomFit:
      return true;
  }
  return true;
}

void Commands::refresh()
{
  for (const CommandEntry &entry : commandTable()) {
    QAction *each = action(entry.command);
    each->setEnabled(isPossible(entry.command));
    if (const std::optional<Mode> mode = modeOf(entry.command))
      each->setChecked(m_canvas.mode() == *mode);
  }
  const Session &session = m_canvas.session();
  action(Command::Undo)->setText(session.canUndo() ? tr("Undo: %1").arg(sentence(session.undoLabel())) : tr("Undo"));
  action(Command::Redo)->setText(session.canRedo() ? tr("Redo: %1").arg(sentence(session.redoLabel())) : tr("Redo"));
}

void Commands::run(Command command)
{
  if (!isPossible(command))
    return;
  switch (command) {
    case Command::Undo:
      m_canvas.session().undo();
      break;
    case Command::Redo:
      m_canvas.session().redo();
      break;
    case Command::Cut:
      if (copyToClipboard(m_canvas))
        removeSelection(m_canvas, {u"cut"_s, {}});
      break;
    case Command::Copy:
      copyToClipboard(m_canvas);
      break;
    case Command::CopyPicture:
      copyPictureToClipboard(m_canvas);
      break;
    case Command::Paste:
      pasteFromClipboard(m_canvas);
      break;
    case Command::Duplicate:
      duplicateSelection(m_canvas);
      break;
    case Command::Delete:
      removeSelection(m_canvas, {u"delete"_s, {}});
      break;
    case Command::SelectAll:
      selectAll(m_canvas);
      break;
    case Command::Rename:
      Q_EMIT m_canvas.renameRequested(m_canvas.selection().primary());
      break;
    case Command::Append:
    case Command::AppendRight:
      appendToSelection(m_canvas, Direction::Right);
      break;
    case Command::AppendLeft:
      appendToSelection(m_canvas, Direction::Left);
      break;
    case Command::AppendUp:
      appendToSelection(m_canvas, Direction::Up);
      break;
    case Command::AppendDown:
      appendToSelection(m_canvas, Direction::Down);
      break;
    case Command::NewElement:
      m_canvas.offerElements({}, m_canvas.pointOfInterest());
      break;
    case Command::Connect:
      startConnecting(m_canvas);
      break;
    case Command::Hand:
    case Command::Lasso:
    case Command::SpaceTool:
      m_canvas.setMode(m_canvas.mode() == *modeOf(command) ? Mode::Select : *modeOf(command));
      break;
    case Command::AlignLeft:
      align(m_canvas, Alignment::Left);
      break;
    case Command::AlignCenter:
      align(m_canvas, Alignment::Center);
      break;
    case Command::AlignRight:
      align(m_canvas, Alignment::Right);
      break;
    case Command::AlignTop:
      align(m_canvas, Alignment::Top);
      break;
    case Command::AlignMiddle:
      align(m_canvas, Alignment::Middle);
      break;
    case Command::AlignBottom:
      align(m_canvas, Alignment::Bottom);
      break;
    case Command::DistributeHorizontally:
      distribute(m_canvas, Axis::Horizontal);
      break;
    case Command::DistributeVertically:
      distribute(m_canvas, Axis::Vertical);
      break;
    case Command::SameSize:
      sameSize(m_canvas);
      break;
    case Command::InsertLaneAbove:
      insertLane(m_canvas, LanePlace::Before);
      break;
    case Command::InsertLaneBelow:
      insertLane(m_canvas, LanePlace::After);
      break;
    case Command::NestLane:
      insertLane(m_canvas, LanePlace::Inside);
      break;
    case Command::SplitLaneInTwo:
      splitSelectedLane(m_canvas, 2);
      break;
    case Command::SplitLaneInThree:
      splitSelectedLane(m_canvas, 3);
      break;
    case Command::MoveLaneUp:
      moveSelectedLane(m_canvas, -1);
      break;
    case Command::MoveLaneDown:
      moveSelectedLane(m_canvas, 1);
      break;
    case Command::TurnPool:
      turnPool(m_canvas);
      break;
    case Command::ResetRoute:
      resetRoutes(m_canvas);
      break;
    case Command::ResetLabel:
      resetLabels(m_canvas);
      break;
    case Command::ChangeType:
    case Command::Open:
    case Command::ZoomIn:
    case Command::ZoomOut:
    case Command::ZoomReset:
    case Command::ZoomFit:
    case Command::ZoomSelection:
      Q_EMIT viewCommand(command);
      break;
  }
  refresh();
}

}  // namespace laneway::canvas
