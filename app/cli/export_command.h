#pragma once

#include <string>

#include "app/cli/command.h"

namespace laneway {
class Document;
}

namespace laneway::cli {

/// laneway export
class ExportCommand final : public Command {
 public:
  [[nodiscard]] QString name() const override { return QStringLiteral("export"); }
  [[nodiscard]] QString usage() const override;
  [[nodiscard]] QString summary() const override;
  [[nodiscard]] Platform platform() const override { return Platform::Gui; }
  void define(CLI::App &arguments) override;
  [[nodiscard]] Result<Exit> run(Console &console) override;

 private:
  /// What to show, checked against the view that was asked for.
  [[nodiscard]] Result<Id> scope(const Document &document) const;

  std::string m_file;
  std::string m_out;
  std::string m_process;
  std::string m_workflow;
  std::string m_view;
  bool m_withoutDocument = false;
};

}  // namespace laneway::cli
