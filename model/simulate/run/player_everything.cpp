#include "model/simulate/run/players.h"
#include "model/simulate/run/players_made.h"

namespace laneway::simulate {

std::unique_ptr<Player> makeEverythingPlayer(const Program &program, const Plan &plan, const RunSettings &settings,
                                             const RunOptions &options)
{
  return std::make_unique<PlayerWith<TraceRecorder, LogWriter>>(
      program, settings, TraceRecorder(plan, options.mostTraceRecords), LogWriter(options.log, options.logReplication));
}

}  // namespace laneway::simulate
