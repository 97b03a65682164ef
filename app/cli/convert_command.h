#pragma once

#include <string>

#include "app/cli/command.h"

namespace laneway::cli {

/// laneway convert
class ConvertCommand final : public Command {
 public:
  [[nodiscard]] QString name() const override { return QStringLiteral("convert"); }
  [[nodiscard]] QString usage() const override { return QStringLiteral("IN OUT [--scenario FILE]"); }
  [[nodiscard]] QString summary() const override;
  void define(CLI::App &arguments) override;
  [[nodiscard]] Result<Exit> run(Console &console) override;

 private:
  std::string m_in;
  std::string m_out;
  std::string m_scenario;
};

}  // namespace laneway::cli
