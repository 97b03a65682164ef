#pragma once

#include <memory>
#include <vector>

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include "app/cli/console.h"
#include "model/base/result.h"

namespace CLI {
class App;
}

/// What a sub-command is to the command line. Each lives in a file of its own.
namespace laneway::cli {

/// Which kind of application object a command needs.
enum class Platform {
  Core,  ///< No display, no fonts.
  Gui    ///< Fonts and pictures, drawn off screen.
};

class Command {
 public:
  virtual ~Command() = default;

  /// What is typed; never translated.
  [[nodiscard]] virtual QString name() const = 0;
  /// The arguments as one line: "FILE [--json OUT]".
  [[nodiscard]] virtual QString usage() const = 0;
  /// What it does, in a few words.
  [[nodiscard]] virtual QString summary() const = 0;
  [[nodiscard]] virtual Platform platform() const { return Platform::Core; }
  /// Ties options and positional arguments to members of the command.
  virtual void define(CLI::App &arguments) = 0;
  /// Runs with what was parsed. An error is said on standard error, with exit code 2.
  [[nodiscard]] virtual Result<Exit> run(Console &console) = 0;
};

/// All there are, in the order in which the help lists them.
[[nodiscard]] std::vector<std::unique_ptr<Command>> makeCommands();

/// Where the texts of the command line are translated.
class Text {
  Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

}  // namespace laneway::cli
