#include "views/canvas/command_table.h"

#include <QtGlobal>

namespace laneway::canvas {

namespace {

constexpr CommandEntry Table[] = {
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
    {Command::AlignLeft, QT_TRANSLATE_NOOP("Commands", "Align Left"), "Shift+L"},
    {Command::AlignCenter, QT_TRANSLATE_NOOP("Commands", "Align Centres"), "Shift+C"},
    {Command::AlignRight, QT_TRANSLATE_NOOP("Commands", "Align Right"), "Shift+R"},
    {Command::AlignTop, QT_TRANSLATE_NOOP("Commands", "Align Top"), "Shift+T"},
    {Command::AlignMiddle, QT_TRANSLATE_NOOP("Commands", "Align Middles"), "Shift+M"},
    {Command::AlignBottom, QT_TRANSLATE_NOOP("Commands", "Align Bottom"), "Shift+B"},
    {Command::DistributeHorizontally, QT_TRANSLATE_NOOP("Commands", "Distribute Horizontally"), "Shift+H"},
    {Command::DistributeVertically, QT_TRANSLATE_NOOP("Commands", "Distribute Vertically"), "Shift+V"},
    {Command::SameSize, QT_TRANSLATE_NOOP("Commands", "Make Same Size"), "Shift+S"},
    {Command::InsertLaneAbove, QT_TRANSLATE_NOOP("Commands", "Insert Lane Above"), "Shift+I"},
    {Command::InsertLaneBelow, QT_TRANSLATE_NOOP("Commands", "Insert Lane Below"), "I"},
    {Command::SplitLaneInTwo, QT_TRANSLATE_NOOP("Commands", "Split Lane in Two"), "2"},
    {Command::SplitLaneInThree, QT_TRANSLATE_NOOP("Commands", "Split Lane in Three"), "3"},
    {Command::NestLane, QT_TRANSLATE_NOOP("Commands", "Insert Lane Inside"), "Shift+N"},
    {Command::MoveLaneUp, QT_TRANSLATE_NOOP("Commands", "Move Lane Up"), "Ctrl+Shift+Up"},
    {Command::MoveLaneDown, QT_TRANSLATE_NOOP("Commands", "Move Lane Down"), "Ctrl+Shift+Down"},
    {Command::TurnPool, QT_TRANSLATE_NOOP("Commands", "Turn Pool"), "T"},
    {Command::ResetRoute, QT_TRANSLATE_NOOP("Commands", "Route Afresh"), "F"},
    {Command::ResetLabel, QT_TRANSLATE_NOOP("Commands", "Put Name Back"), "Shift+F"},
};
static_assert(std::size(Table) == CommandCount);

}  // namespace

std::span<const CommandEntry> commandTable()
{
  return Table;
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

}  // namespace laneway::canvas
