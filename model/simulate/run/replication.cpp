#include "model/simulate/run/replication.h"

#include "model/simulate/run/players_made.h"

namespace laneway::simulate {

std::unique_ptr<Player> makePlayer(Recording recording, const Program &program, const Plan &plan,
                                   const RunSettings &settings, const RunOptions &options)
{
  switch (recording) {
    case Recording::Figures:
      return makeFiguresPlayer(program, settings);
    case Recording::FiguresAndTrace:
      return makeTracePlayer(program, plan, settings, options);
    case Recording::FiguresAndLog:
      return makeLogPlayer(program, settings, options);
    case Recording::Everything:
      return makeEverythingPlayer(program, plan, settings, options);
  }
  return nullptr;
}

}  // namespace laneway::simulate
