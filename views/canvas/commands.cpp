#include "views/canvas/commands.h"

#include <algorithm>
#include <optional>
#include <vector>

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

#include "app/messages/messages.h"
#include "model/edit/arrange_lanes.h"
#include "model/edit/arrange_shapes.h"
#include "model/edit/default_sizes.h"
#include "model/edit/draft.h"
#include "model/edit/edit_route.h"
#include "model/edit/fragment.h"
#include "model/edit/refusal.h"
#include "model/edit/remove.h"
#include "model/process/navigate.h"
#include "views/canvas/canvas.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/clipboard.h"
#include "views/canvas/create_element.h"
#include "views/canvas/flow_order.h"
#include "views/canvas/tools/connect.h"
#include "views/selection.h"
#include "views/theme/icon.h"

namespace laneway::canvas {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
  Command command;
  const char *text;
  const char *shortcut;  ///< Portable; empty: none.
  const char *icon = "";
};

constexpr Entry Table[] = {
    {Command::Undo, QT_TRANSLATE_NOOP("Commands", "Undo"), "Ctrl+Z", "undo"},
    {Command::Redo, QT_TRANSLATE_NOOP("Commands", "Redo"), "Ctrl+Shift+Z", "redo"},
    {Command::Cut, QT_TRANSLATE_NOOP("Commands", "Cut"), "Ctrl+X", "cut"},
    {Command::Copy, QT_TRANSLATE_NOOP("Commands", "Copy"), "Ctrl+C", "copy"},
    {Command::CopyPicture, QT_TRANSLATE_NOOP("Commands", "Copy as Picture"), "Ctrl+Shift+C"},
    {Command::Paste, QT_TRANSLATE_NOOP("Commands", "Paste"), "Ctrl+V", "paste"},
    {Command::Duplicate, QT_TRANSLATE_NOOP("Commands", "Duplicate"), "Ctrl+D", "duplicate"},
    {Command::Delete, QT_TRANSLATE_NOOP("Commands", "Delete"), "Del", "delete"},
    {Command::SelectAll, QT_TRANSLATE_NOOP("Commands", "Select All"), "Ctrl+A", "select"},
    {Command::Rename, QT_TRANSLATE_NOOP("Commands", "Rename"), "F2", "rename"},
    {Command::Append, QT_TRANSLATE_NOOP("Commands", "Append Step"), "A", "step"},
    {Command::AppendRight, QT_TRANSLATE_NOOP("Commands", "Append to the Right"), "Alt+Shift+Right"},
    {Command::AppendLeft, QT_TRANSLATE_NOOP("Commands", "Append to the Left"), "Alt+Shift+Left"},
    {Command::AppendUp, QT_TRANSLATE_NOOP("Commands", "Append Above"), "Alt+Shift+Up"},
    {Command::AppendDown, QT_TRANSLATE_NOOP("Commands", "Append Below"), "Alt+Shift+Down"},
    {Command::NewElement, QT_TRANSLATE_NOOP("Commands", "New Element…"), "N", "plus"},
    {Command::ChangeType, QT_TRANSLATE_NOOP("Commands", "Change Type…"), "R", "replace"},
    {Command::Connect, QT_TRANSLATE_NOOP("Commands", "Connect"), "C", "connect"},
    {Command::Hand, QT_TRANSLATE_NOOP("Commands", "Hand"), "H", "hand"},
    {Command::Lasso, QT_TRANSLATE_NOOP("Commands", "Lasso"), "L", "lasso"},
    {Command::SpaceTool, QT_TRANSLATE_NOOP("Commands", "Make Space"), "S", "space"},
    {Command::Open, QT_TRANSLATE_NOOP("Commands", "Open Workflow"), "Ctrl+Return", "open"},
    {Command::ZoomIn, QT_TRANSLATE_NOOP("Commands", "Zoom In"), "Ctrl++", "zoom-in"},
    {Command::ZoomOut, QT_TRANSLATE_NOOP("Commands", "Zoom Out"), "Ctrl+-", "zoom-out"},
    {Command::ZoomReset, QT_TRANSLATE_NOOP("Commands", "Zoom to 100 %"), "Ctrl+0"},
    {Command::ZoomFit, QT_TRANSLATE_NOOP("Commands", "Fit All"), "Ctrl+1", "zoom-fit"},
    {Command::ZoomSelection, QT_TRANSLATE_NOOP("Commands", "Fit Selection"), "Ctrl+2"},
    {Command::AlignLeft, QT_TRANSLATE_NOOP("Commands", "Align Left"), ""},
    {Command::AlignCenter, QT_TRANSLATE_NOOP("Commands", "Align Centres"), ""},
    {Command::AlignRight, QT_TRANSLATE_NOOP("Commands", "Align Right"), ""},
    {Command::AlignTop, QT_TRANSLATE_NOOP("Commands", "Align Top"), ""},
    {Command::AlignMiddle, QT_TRANSLATE_NOOP("Commands", "Align Middles"), ""},
    {Command::AlignBottom, QT_TRANSLATE_NOOP("Commands", "Align Bottom"), ""},
    {Command::DistributeHorizontally, QT_TRANSLATE_NOOP("Commands", "Distribute Horizontally"), ""},
    {Command::DistributeVertically, QT_TRANSLATE_NOOP("Commands", "Distribute Vertically"), ""},
    {Command::SameSize, QT_TRANSLATE_NOOP("Commands", "Make Same Size"), ""},
    {Command::InsertLaneAbove, QT_TRANSLATE_NOOP("Commands", "Insert Lane Above"), ""},
    {Command::InsertLaneBelow, QT_TRANSLATE_NOOP("Commands", "Insert Lane Below"), ""},
    {Command::SplitLaneInTwo, QT_TRANSLATE_NOOP("Commands", "Split Lane in Two"), ""},
    {Command::SplitLaneInThree, QT_TRANSLATE_NOOP("Commands", "Split Lane in Three"), ""},
    {Command::NestLane, QT_TRANSLATE_NOOP("Commands", "Insert Lane Inside"), ""},
    {Command::MoveLaneUp, QT_TRANSLATE_NOOP("Commands", "Move Lane Up"), "Ctrl+Shift+Up"},
    {Command::MoveLaneDown, QT_TRANSLATE_NOOP("Commands", "Move Lane Down"), "Ctrl+Shift+Down"},
    {Command::TurnPool, QT_TRANSLATE_NOOP("Commands", "Turn Pool"), ""},
    {Command::ResetRoute, QT_TRANSLATE_NOOP("Commands", "Route Afresh"), ""},
};
static_assert(std::size(Table) == CommandCount);

std::size_t indexOf(Command command)
{
  return static_cast<std::size_t>(command);
}

std::vector<Id> selectedNodes(const Canvas &canvas)
{
  std::vector<Id> nodes;
  for (const Id id : canvas.selection().ids())
    if (canvas.document().get<Node>(id))
      nodes.push_back(id);
  return nodes;
}

/// The selected lane, or the one that the selected step lies in.
Id laneOfSelection(const Canvas &canvas)
{
  const Id primary = canvas.selection().primary();
  if (canvas.document().get<Lane>(primary))
    return primary;
  const Node *node = canvas.document().get<Node>(primary);
  return node ? node->lane : Id();
}

void removeSelection(Canvas &canvas, const ActionLabel &label)
{
  const std::vector<Id> nodes = selectedNodes(canvas);
  std::vector<Id> others;
  for (const Id id : canvas.selection().ids())
    if (!canvas.document().get<Node>(id))
      others.push_back(id);
  canvas.perform(label, [&](Draft &draft) -> Result<void> {
    if (!others.empty())
      if (const Result<void> removed = removeElements(draft, others); !removed)
        return removed;
    std::vector<Id> left;
    for (const Id id : nodes)
      if (draft.document.contains(id))
        left.push_back(id);
    return left.empty() ? Result<void>() : removeAndHeal(draft, left);
  });
}

void duplicateSelection(Canvas &canvas)
{
  std::vector<Id> copies;
  const std::vector<Id> selected = canvas.selection().ids();
  if (canvas.perform({u"duplicate"_s, {}}, [&](Draft &draft) {
        return keep(copies, duplicate(draft, canvas.diagram(), selected, {2 * sizes::Grid, 2 * sizes::Grid}));
      }))
    canvas.selection().set(copies);
}

void selectAll(Canvas &canvas)
{
  std::vector<Id> all;
  canvas.scene().forEachItem([&](const ElementItem &item) {
    const Document &document = canvas.document();
    if (document.get<Node>(item.element()) || document.get<Flow>(item.element()) || document.get<Pool>(item.element()))
      all.push_back(item.element());
  });
  std::sort(all.begin(), all.end());
  canvas.selection().set(std::move(all));
}

void align(Canvas &canvas, Alignment alignment)
{
  const std::vector<Id> nodes = selectedNodes(canvas);
  canvas.perform({u"align"_s, {}},
                 [&](Draft &draft) { return alignShapes(draft, canvas.diagram(), nodes, alignment); });
}

void distribute(Canvas &canvas, Axis axis)
{
  const std::vector<Id> nodes = selectedNodes(canvas);
  canvas.perform({u"distribute"_s, {}},
                 [&](Draft &draft) { return distributeShapes(draft, canvas.diagram(), nodes, axis); });
}

void sameSize(Canvas &canvas)
{
  std::vector<Id> nodes = selectedNodes(canvas);
  // The one selected last is the measure.
  if (const auto primary = std::find(nodes.begin(), nodes.end(), canvas.selection().primary()); primary != nodes.end())
    std::rotate(nodes.begin(), primary, primary + 1);
  canvas.perform({u"same-size"_s, {}},
                 [&](Draft &draft) { return makeSameSize(draft, canvas.diagram(), nodes, Dimension::Both); });
}

void insertLane(Canvas &canvas, LanePlace place)
{
  Id made;
  const Id beside = laneOfSelection(canvas);
  const Id pool = canvas.document().get<Pool>(canvas.selection().primary()) ? canvas.selection().primary() : Id();
  if (canvas.perform({u"create-lane"_s, {}}, [&](Draft &draft) {
        return keep(made, pool.isNull() ? createLane(draft, canvas.diagram(), beside, place, {})
                                        : createLane(draft, canvas.diagram(), pool, LanePlace::Inside, {}));
      }))
    canvas.selectAndRename(made);
}

void splitSelectedLane(Canvas &canvas, int parts)
{
  const Id lane = laneOfSelection(canvas);
  canvas.perform({u"split-lane"_s, {nameOf(canvas.document().find(lane))}},
                 [&](Draft &draft) { return splitLane(draft, canvas.diagram(), lane, parts); });
}

/// The lane beside it in its pool; null at the ends.
Id laneBeside(const Document &document, Id id, int step)
{
  const Lane *lane = document.get<Lane>(id);
  if (!lane)
    return {};
  std::vector<Id> siblings;
  for (const Lane *each : rankedChildren<Lane>(document, lane->parent))
    if (each->kind == lane->kind)
      siblings.push_back(each->id);
  const auto at = std::find(siblings.begin(), siblings.end(), id) - siblings.begin() + step;
  return at >= 0 && at < static_cast<std::ptrdiff_t>(siblings.size()) ? siblings[static_cast<std::size_t>(at)] : Id();
}

void moveSelectedLane(Canvas &canvas, int step)
{
  const Id lane = laneOfSelection(canvas);
  const Id beside = laneBeside(canvas.document(), lane, step);
  if (beside.isNull())
    return;
  canvas.perform({u"move-lane"_s, {nameOf(canvas.document().find(lane))}}, [&](Draft &draft) {
    return moveLane(draft, canvas.diagram(), lane, beside, step < 0 ? LanePlace::Before : LanePlace::After);
  });
}

void turnPool(Canvas &canvas)
{
  const Id pool = poolOf(canvas.document(), canvas.selection().primary());
  const Shape *shape = shapeIn(canvas.document(), canvas.diagram(), pool);
  const bool horizontal = shape && shape->horizontal;
  canvas.perform({u"turn-pool"_s, {nameOf(canvas.document().find(pool))}},
                 [&](Draft &draft) { return setHorizontal(draft, canvas.diagram(), pool, !horizontal); });
}

void resetRoutes(Canvas &canvas)
{
  canvas.perform({u"reset-route"_s, {}}, [&](Draft &draft) -> Result<void> {
    for (const Id id : canvas.selection().ids())
      if (draft.document.get<Flow>(id))
        if (const Result<void> reset = resetRoute(draft, canvas.diagram(), id); !reset)
          return reset;
    return {};
  });
}

void startConnecting(Canvas &canvas)
{
  const Id source = canvas.selection().primary();
  if (canvas.document().get<Node>(source) || canvas.document().get<Pool>(source))
    canvas.begin(std::make_unique<ConnectGesture>(canvas, source));
  else
    canvas.setMode(Mode::Connect);
}

std::optional<Mode> modeOf(Command command)
{
  switch (command) {
    case Command::Hand:
      return Mode::Hand;
    case Command::Lasso:
      return Mode::Lasso;
    case Command::SpaceTool:
      return Mode::Space;
    case Command::Connect:
      return Mode::Connect;
    default:
      return std::nullopt;
  }
}

}  // namespace

Commands::Commands(Canvas &canvas) : m_canvas(canvas)
{
  QWidget &view = canvas.view();
  for (const Entry &entry : Table) {
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
  for (const Entry &entry : Table)
    action(entry.command)->setText(QCoreApplication::translate("Commands", entry.text));
  refresh();
}

bool Commands::isPossible(Command command) const
{
  const std::vector<Id> &selected = m_canvas.selection().ids();
  const Document &document = m_canvas.document();
  const Id primary = m_canvas.selection().primary();
  const auto nodes = [&] { return selectedNodes(m_canvas).size(); };
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
      return nodes() >= 2;
    case Command::DistributeHorizontally:
    case Command::DistributeVertically:
      return nodes() >= 3;
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
  for (const Entry &entry : Table) {
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
