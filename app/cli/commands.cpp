#include "app/cli/check_command.h"
#include "app/cli/command.h"
#include "app/cli/convert_command.h"
#include "app/cli/diff_command.h"
#include "app/cli/export_command.h"
#include "app/cli/layout_command.h"
#include "app/cli/merge_command.h"
#include "app/cli/simulate_command.h"

namespace laneway::cli {

std::vector<std::unique_ptr<Command>> makeCommands()
{
  std::vector<std::unique_ptr<Command>> commands;
  commands.push_back(std::make_unique<SimulateCommand>());
  commands.push_back(std::make_unique<MergeCommand>());
  commands.push_back(std::make_unique<ExportCommand>());
  commands.push_back(std::make_unique<ConvertCommand>());
  commands.push_back(std::make_unique<CheckCommand>());
  commands.push_back(std::make_unique<DiffCommand>());
  commands.push_back(std::make_unique<LayoutCommand>());
  return commands;
}

}  // namespace laneway::cli
