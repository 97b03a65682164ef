#pragma once

#include <string>

#include "app/cli/command.h"

namespace laneway::cli {

/// laneway diff
class DiffCommand final : public Command {
 public:
  [[nodiscard]] QString name() const override { return QStringLiteral("diff"); }
  [[nodiscard]] QString usage() const override { return QStringLiteral("OLD NEW [--json] [--layout]"); }
  [[nodiscard]] QString summary() const override;
  void define(CLI::App &arguments) override;
  [[nodiscard]] Result<Exit> run(Console &console) override;

 private:
  std::string m_old;
  std::string m_new;
  bool m_asJson = false;
  bool m_withLayout = false;
};

}  // namespace laneway::cli
