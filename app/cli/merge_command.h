#pragma once

#include <string>
#include <vector>

#include "app/cli/command.h"

namespace laneway::cli {

/// laneway merge
class MergeCommand final : public Command {
 public:
  [[nodiscard]] QString name() const override { return QStringLiteral("merge"); }
  [[nodiscard]] QString usage() const override { return QStringLiteral("PART... [--json OUT]"); }
  [[nodiscard]] QString summary() const override;
  void define(CLI::App &arguments) override;
  [[nodiscard]] Result<Exit> run(Console &console) override;

 private:
  std::vector<std::string> m_parts;
  std::string m_json;
};

}  // namespace laneway::cli
