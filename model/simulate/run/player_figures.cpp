#include "model/simulate/run/players.h"
#include "model/simulate/run/players_made.h"

namespace laneway::simulate {

std::unique_ptr<Player> makeFiguresPlayer(const Program &program, const RunSettings &settings)
{
  return std::make_unique<PlayerWith<>>(program, settings);
}

}  // namespace laneway::simulate
