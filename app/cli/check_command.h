#pragma once

#include <string>

#include "app/cli/command.h"

namespace laneway::cli {

/// laneway check
class CheckCommand final : public Command {
 public:
  [[nodiscard]] QString name() const override { return QStringLiteral("check"); }
  [[nodiscard]] QString usage() const override { return QStringLiteral("FILE [--json] [--strict]"); }
  [[nodiscard]] QString summary() const override;
  void define(CLI::App &arguments) override;
  [[nodiscard]] Result<Exit> run(Console &console) override;

 private:
  std::string m_file;
  bool m_asJson = false;
  bool m_isStrict = false;
};

}  // namespace laneway::cli
