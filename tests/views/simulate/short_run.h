#pragma once

#include <optional>
#include <vector>

#include "model/compile/simulation.h"

namespace laneway::test {

/// What 200 instances of each process or workflow give, without a search for what would help.
[[nodiscard]] inline SimulationReport reportOf(const Document &document, const std::vector<Id> &scopes,
                                               std::optional<Duration> target = {})
{
  SimulationRequest request;
  request.scopes = scopes;
  request.instances = 200;
  request.target = target;
  SimulationControl control;
  SimulationOptions options;
  options.mostLevers = 0;
  return runSimulation(prepareSimulation(document, request), options, control).report;
}

}  // namespace laneway::test
