#include "model/simulate/run/players.h"
#include "model/simulate/run/players_made.h"

namespace laneway::simulate {

std::unique_ptr<Player> makeLogPlayer(const Program &program, const RunSettings &settings, const RunOptions &options)
{
  return std::make_unique<PlayerWith<LogWriter>>(program, settings, LogWriter(options.log, options.logReplication));
}

}  // namespace laneway::simulate
