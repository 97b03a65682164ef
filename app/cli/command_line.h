#pragma once

#include <memory>
#include <optional>

#include <QString>
#include <QStringList>

#include "app/cli/command.h"

/// The command line: which command is meant, whether its arguments make sense, what it answers.
namespace laneway::cli {

/// What the arguments ask for, found without an application object so that `main` can choose one.
struct Invocation {
  enum class Kind {
    Window,   ///< No command: open the files.
    Command,  ///< `command` with `arguments`.
    Help,     ///< Of `command`, or of the whole program.
    Version
  };
  Kind kind = Kind::Window;
  std::shared_ptr<Command> command;
  QStringList arguments;  ///< Those of the command; the files of the window.
  QString language;       ///< As `--lang` says; empty where it does not.
};

/// Reads the arguments after the program's name. `--lang` may stand anywhere. Errors: "argument-missing",
/// "option-unknown", "command-unknown", "language-unknown".
[[nodiscard]] Result<Invocation> readInvocation(const QStringList &arguments);

/// Runs anything but a window, which is for `main` to open, and gives the exit code.
[[nodiscard]] int run(const Invocation &invocation, Console &console);

/// Says on standard error why nothing was done, and gives the exit code for it.
[[nodiscard]] int refuse(const Error &error, Console &console);

}  // namespace laneway::cli
