#include "model/compile/simulation.h"

#include <utility>

#include "model/compile/levers.h"
#include "model/compile/scenario_values.h"
#include "model/process/document.h"

namespace laneway {

PreparedSimulation prepareSimulation(const Document &document, const SimulationRequest &request)
{
  WithScenario laid = withScenario(document, request.scenario);
  if (request.instances)
    laid.run.instances = request.instances;
  if (request.replications)
    laid.run.replications = *request.replications;
  if (request.seed)
    laid.run.seed = *request.seed;

  PreparedSimulation prepared;
  if (const Scenario *scenario = document.get<Scenario>(request.scenario))
    prepared.scenario = scenario->name;
  prepared.compilation = compilePlan(laid.document, request.scopes, laid.run);
  prepared.compilation.settings.firstReplication = request.firstReplication;
  prepared.compilation.settings.threads = request.threads;
  std::vector<Finding> &findings = prepared.compilation.findings;
  findings.insert(findings.end(), laid.findings.begin(), laid.findings.end());
  prepared.document = std::move(laid.document);
  return prepared;
}

double SimulationControl::progress() const
{
  const int planned = leversPlanned;
  const double runs = 1.0 + planned;
  const int tried = leversTried;
  return (run.progress + tried) / runs;
}

SimulationResult runSimulation(const PreparedSimulation &prepared, const SimulationOptions &options,
                               SimulationControl &control)
{
  const Compilation &compilation = prepared.compilation;
  SimulationResult result;
  const auto report = [&](const simulate::Results &results, const simulate::RunState *state,
                          std::vector<Lever> levers) {
    SimulationReport made = reportOf(prepared.document, compilation, results, state, std::move(levers));
    made.scenario = prepared.scenario;
    return made;
  };
  if (!compilation.canRun()) {
    simulate::Results nothing;
    nothing.outcome = simulate::Outcome::InvalidPlan;
    result.report = report(nothing, nullptr, {});
    result.state.outcome = nothing.outcome;
    return result;
  }

  simulate::RunOptions runOptions = options.run;
  if (options.partial)
    runOptions.partial = [&](const simulate::Results &results) { options.partial(report(results, nullptr, {})); };
  simulate::RunOutput output = simulate::run(compilation.plan, compilation.settings, control.run, runOptions);

  std::vector<Lever> levers;
  if (output.state.outcome == simulate::Outcome::Finished && options.mostLevers > 0) {
    levers = possibleLevers(compilation, output.results, options.mostLevers);
    control.leversPlanned = static_cast<int>(levers.size());
    levers = tryLevers(compilation, output.state, std::move(levers), control.run,
                       [&control](std::size_t tried) { control.leversTried = static_cast<int>(tried); });
  }
  result.report = report(output.results, &output.state, std::move(levers));
  if (control.run.cancel)
    result.report.outcome = simulate::Outcome::Cancelled;
  result.state = std::move(output.state);
  result.trace = std::move(output.trace);
  return result;
}

}  // namespace laneway
