#pragma once

#include <cstddef>

/// Everything the canvas does at a key or menu entry. CanvasView::action() has the text, shortcut and state of each.
namespace laneway {

enum class Command {
  Undo,
  Redo,
  Cut,
  Copy,
  CopyPicture,
  Paste,
  Duplicate,
  Delete,
  SelectAll,
  Rename,
  Append,       ///< The next step after the selected one.
  AppendRight,  ///< ... in this direction.
  AppendLeft,
  AppendUp,
  AppendDown,
  NewElement,  ///< A searchable popup at the pointer.
  ChangeType,  ///< A searchable popup beside the selected element.
  Connect,     ///< Pointer tools: until Escape or another.
  Hand,
  Lasso,
  SpaceTool,
  Open,  ///< What the selected call step stands for.
  ZoomIn,
  ZoomOut,
  ZoomReset,
  ZoomFit,
  ZoomSelection,
  AlignLeft,
  AlignCenter,
  AlignRight,
  AlignTop,
  AlignMiddle,
  AlignBottom,
  DistributeHorizontally,
  DistributeVertically,
  SameSize,
  InsertLaneAbove,
  InsertLaneBelow,
  SplitLaneInTwo,
  SplitLaneInThree,
  NestLane,
  MoveLaneUp,
  MoveLaneDown,
  TurnPool,    ///< Horizontal to vertical and back.
  ResetRoute,  ///< The router draws the selected flows afresh, labels too.
  ResetLabel   ///< Names and labels put elsewhere by hand go back to their usual place.
};

inline constexpr std::size_t CommandCount = static_cast<std::size_t>(Command::ResetLabel) + 1;

}  // namespace laneway
