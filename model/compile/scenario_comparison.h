#pragma once

#include <cstdint>
#include <vector>

#include <QString>

#include "model/base/id.h"
#include "model/compile/simulation.h"
#include "model/simulate/results.h"

/// Two scenarios side by side, on common random numbers: what differs between them is told from the differences of
/// single replications, which is far narrower than the intervals of both suggest.
namespace laneway {

enum class ComparedFigure : std::uint8_t {
  CycleTime,  ///< Of a process, as are the following.
  Waiting,
  Work,
  Cost,
  Throughput,  ///< Finished per hour.
  Inside,      ///< Work in progress.
  Busy,        ///< Utilisation of a role.
  RoleWaiting,
  StepWaiting
};

struct Comparison {
  ComparedFigure figure = ComparedFigure::CycleTime;
  Id element;
  simulate::Estimate before;
  simulate::Estimate after;
  simulate::Estimate difference;  ///< After minus before, paired by replication.
};

struct ScenarioComparison {
  QString before;  ///< Names of the scenarios; empty: the values as they are.
  QString after;
  std::uint32_t replications = 0;
  bool hasCosts = false;
  std::vector<Comparison> figures;  ///< Processes, then roles, then steps, each in the order of the first report.
};

/// The request for the other scenario, to be run like `base`, which was made from `request`: with its run settings, its
/// number of replications and its cut of the beginning.
[[nodiscard]] SimulationRequest requestLike(const Document &document, const SimulationRequest &request,
                                            const SimulationResult &base, Id other);

/// What both have, element by element; both were run as `requestLike` says.
[[nodiscard]] ScenarioComparison compareScenarios(const PreparedSimulation &before, const SimulationResult &base,
                                                  const PreparedSimulation &after, const SimulationResult &other);

}  // namespace laneway
