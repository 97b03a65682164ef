#pragma once

#include <QString>

namespace CLI {
class App;
}

/// The help texts.
namespace laneway::cli {

class Command;

/// All commands with what they do.
[[nodiscard]] QString overview();
/// One command: usage, and every option. `arguments` is where the command has defined them.
[[nodiscard]] QString helpFor(const Command &command, const CLI::App &arguments);

}  // namespace laneway::cli
