#pragma once

#include <string>
#include <vector>

#include "app/cli/command.h"

namespace laneway {
struct SimulationRequest;
}

namespace laneway::cli {

/// laneway simulate
class SimulateCommand final : public Command {
 public:
  [[nodiscard]] QString name() const override { return QStringLiteral("simulate"); }
  [[nodiscard]] QString usage() const override;
  [[nodiscard]] QString summary() const override;
  void define(CLI::App &arguments) override;
  [[nodiscard]] Result<Exit> run(Console &console) override;

 private:
  /// The numbers among the options.
  [[nodiscard]] Result<void> readNumbers(SimulationRequest &request) const;
  /// How precise, and of what.
  [[nodiscard]] Result<void> readPrecision(SimulationRequest &request) const;
  /// "20", or "101..200" for those alone.
  [[nodiscard]] Result<void> readReplications(SimulationRequest &request) const;

  std::string m_file;
  std::string m_scenario;
  std::vector<std::string> m_processes;
  std::string m_instances;
  std::string m_replications;
  std::string m_seed;
  std::string m_threads;
  std::string m_horizon;
  std::string m_warmUp;
  std::string m_precision;
  std::string m_precisionOf;
  std::string m_compare;
  std::string m_target;
  bool m_findsWarmUp = false;
  std::string m_json;
  std::string m_log;
};

}  // namespace laneway::cli
