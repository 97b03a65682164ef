#pragma once

#include <memory>

#include "model/simulate/run/replication.h"

namespace laneway::simulate {

[[nodiscard]] std::unique_ptr<Player> makeFiguresPlayer(const Program &program, const RunSettings &settings);
[[nodiscard]] std::unique_ptr<Player> makeTracePlayer(const Program &program, const Plan &plan,
                                                      const RunSettings &settings, const RunOptions &options);
[[nodiscard]] std::unique_ptr<Player> makeLogPlayer(const Program &program, const RunSettings &settings,
                                                    const RunOptions &options);
[[nodiscard]] std::unique_ptr<Player> makeEverythingPlayer(const Program &program, const Plan &plan,
                                                           const RunSettings &settings, const RunOptions &options);

}  // namespace laneway::simulate
