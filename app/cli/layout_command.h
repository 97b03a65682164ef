#pragma once

#include <string>

#include "app/cli/command.h"

namespace laneway::cli {

/// laneway layout
class LayoutCommand final : public Command {
 public:
  [[nodiscard]] QString name() const override { return QStringLiteral("layout"); }
  [[nodiscard]] QString usage() const override;
  [[nodiscard]] QString summary() const override;
  void define(CLI::App &arguments) override;
  [[nodiscard]] Result<Exit> run(Console &console) override;

 private:
  std::string m_in;
  std::string m_out;
  std::string m_mode = "everything";
  std::string m_selected;
  bool m_showsMetrics = false;
};

}  // namespace laneway::cli
