#include "model/compile/simulation.h"

#include <utility>

#include "model/compile/levers.h"
#include "model/compile/scenario_values.h"
#include "model/process/document.h"

namespace laneway {

PreparedSimulation prepareSimulation(const Document &document, const SimulationRequest &request)
{
  WithScenario laid = withScenario(document, request.scenario);
  if (request.run)
    laid.run = *request.run;
  if (request.instances)
    laid.run.instances = request.instances;
  if (request.replications)
    laid.run.replications = *request.replications;
  if (request.seed)
    laid.run.seed = *request.seed;
  if (request.horizon)
    laid.run.horizon = request.horizon;
  if (request.warmUp) {
    laid.run.warmUp = request.warmUp;
    laid.run.findsWarmUp = false;
  }
  laid.run.findsWarmUp |= request.findsWarmUp;
  if (request.precision)
    laid.run.precision = *request.precision > 0 ? std::optional(Share{*request.precision}) : std::nullopt;
  if (request.isPart)
    laid.run.precision.reset();
  if (request.precisionOf)
    laid.run.precisionOf = *request.precisionOf;
  if (request.target)
    laid.run.target = request.target;

  PreparedSimulation prepared;
  if (const Scenario *scenario = document.get<Scenario>(request.scenario))
    prepared.scenario = scenario->name;
  prepared.compilation = compilePlan(laid.document, request.scopes, laid.run);
  simulate::RunSettings &settings = prepared.compilation.settings;
  settings.firstReplication = request.firstReplication;
  settings.threads = request.threads;
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

SimulationReport reportOfRun(const PreparedSimulation &prepared, const simulate::Results &results,
                             const simulate::RunState *state, std::vector<Lever> levers)
{
  SimulationReport report =
      reportOf(prepared.document, prepared.compilation, results, state, ranked(std::move(levers)));
  report.scenario = prepared.scenario;
  return report;
}

SimulationResult runSimulation(const PreparedSimulation &prepared, const SimulationOptions &options,
                               SimulationControl &control)
{
  const Compilation &compilation = prepared.compilation;
  SimulationResult result;
  if (!compilation.canRun()) {
    simulate::Results nothing;
    nothing.outcome = simulate::Outcome::InvalidPlan;
    result.report = reportOfRun(prepared, nothing, nullptr, {});
    result.state.outcome = nothing.outcome;
    return result;
  }

  simulate::RunOptions runOptions = options.run;
  if (options.partial)
    runOptions.partial = [&](const simulate::Results &results) {
      options.partial(reportOfRun(prepared, results, nullptr, {}));
    };
  simulate::RunOutput output = simulate::run(compilation.plan, compilation.settings, control.run, runOptions);

  std::vector<Lever> levers;
  if (output.state.outcome == simulate::Outcome::Finished && options.mostLevers > 0) {
    levers = possibleLevers(compilation, options.mostLevers);
    control.leversPlanned = static_cast<int>(levers.size());
    levers = tryLevers(compilation, output.state, std::move(levers), control.run,
                       [&control](std::size_t tried) { control.leversTried = static_cast<int>(tried); });
  }
  result.levers = levers;
  result.report = reportOfRun(prepared, output.results, &output.state, std::move(levers));
  if (control.run.cancel)
    result.report.outcome = simulate::Outcome::Cancelled;
  result.state = std::move(output.state);
  result.trace = std::move(output.trace);
  return result;
}

}  // namespace laneway
