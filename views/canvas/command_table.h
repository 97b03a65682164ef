#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "views/canvas/command.h"
#include "views/canvas/mode.h"

/// What each command is called and which keys and icon it has.
namespace laneway::canvas {

struct CommandEntry {
  Command command;
  const char *text;      ///< In English, to be translated in the context "Commands".
  const char *shortcut;  ///< Portable; empty: none.
  const char *icon = "";
};

/// One for each command.
[[nodiscard]] std::span<const CommandEntry> commandTable();

/// The pointer tool that the command takes up; none for all others.
[[nodiscard]] std::optional<Mode> modeOf(Command command);

}  // namespace laneway::canvas
