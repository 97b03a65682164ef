#include "app/cli/simulate_command.h"

#include <algorithm>
#include <chrono>
#include <future>
#include <limits>
#include <thread>
#include <tuple>

#include <CLI/App.hpp>

#include "app/cli/arguments.h"
#include "app/cli/comparison_text.h"
#include "app/cli/documents.h"
#include "app/cli/interrupt.h"
#include "app/cli/simulation_text.h"
#include "app/messages/messages.h"
#include "app/messages/quantity_input.h"
#include "model/compile/scenario_comparison.h"
#include "model/compile/simulation.h"
#include "model/exchange/log/event_log_file.h"
#include "model/exchange/results/result_file.h"
#include "model/process/json/enum_names.h"

namespace laneway::cli {

using namespace Qt::StringLiterals;

namespace {

/// Runs on a thread of its own, so that Ctrl+C and progress are seen to meanwhile.
SimulationResult runWatched(const PreparedSimulation &prepared, const SimulationOptions &options, Console &console)
{
  SimulationControl control;
  std::future<SimulationResult> running =
      std::async(std::launch::async, [&] { return runSimulation(prepared, options, control); });
  while (running.wait_for(std::chrono::milliseconds(50)) != std::future_status::ready) {
    if (isInterrupted())
      control.run.cancel = true;
    console.showProgress(control.progress());
  }
  console.clearProgress();
  return running.get();
}

/// The first scope that has steps where none is named, else each that is, once.
Result<std::vector<Id>> findScopes(const Document &document, std::vector<std::string> names)
{
  if (names.empty())
    names.emplace_back();
  std::vector<Id> scopes;
  for (const std::string &name : names) {
    const Result<Id> scope = findScope(document, textOf(name));
    if (!scope)
      return scope.error();
    if (std::find(scopes.begin(), scopes.end(), *scope) == scopes.end())
      scopes.push_back(*scope);
  }
  return scopes;
}

/// A time of at least so many microseconds; nothing where the option was not given.
Result<void> readTime(const char *option, const std::string &text, qint64 least, std::optional<Duration> &time)
{
  if (text.empty())
    return {};
  time = durationFromInput(textOf(text));
  if (!time || time->microseconds < least)
    return Error{u"option-not-time"_s, {QString::fromLatin1(option), textOf(text)}, {}};
  return {};
}

/// What forbids the run, a line each.
Exit refuseRun(const SimulationReport &report, Console &console)
{
  for (const Finding &finding : report.findings)
    if (finding.severity == Severity::Error)
      console.complain(sentence(finding));
  return Exit::Unusable;
}

Exit sayHowItEnded(const SimulationReport &report, Console &console)
{
  if (report.stop) {
    console.complain(sentence(*report.stop));
    return Exit::Unusable;
  }
  if (report.outcome != simulate::Outcome::Cancelled)
    return Exit::Done;
  console.complain(report.replications == 0
                       ? sentence(Error{u"cancelled-empty"_s, {}, {}})
                       : sentence(Error{u"cancelled-partial"_s, {QString::number(report.replications)}, {}}));
  return Exit::Cancelled;
}

}  // namespace

QString SimulateCommand::usage() const
{
  return u"FILE [--scenario NAME|FILE.json] [--process NAME|ID]... [--instances N] [--replications N|A..B] "
         "[--horizon TIME] [--warm-up TIME|--find-warm-up] [--precision SHARE|none] "
         "[--precision-of cycle-time|waiting|cost|throughput] [--target TIME] [--seed S] [--threads N] "
         "[--compare SCENARIO] [--json OUT] [--log OUT.xes|OUT.csv]"_s;
}

QString SimulateCommand::summary() const
{
  return Text::tr("Let instances walk through a process and say where they wait");
}

void SimulateCommand::define(CLI::App &arguments)
{
  const auto option = [&arguments](const char *name, std::string &value, const char *type, const QString &text) {
    arguments.add_option(name, value, text.toStdString())->type_name(type);
  };
  option("FILE", m_file, "FILE", Text::tr("The document, or FILE#VARIANT"));
  option("--scenario", m_scenario, "NAME|FILE.json",
         Text::tr("With the values of this scenario, or of a scenario file of Prosimos, instead of those as they are"));
  arguments
      .add_option("--process", m_processes,
                  Text::tr("This process or workflow instead of the first; given several times, all of them together, "
                           "sharing their roles")
                      .toStdString())
      ->type_name("NAME|ID")
      ->allow_extra_args(false);
  option("--instances", m_instances, "N", Text::tr("So many instances in each replication"));
  option("--replications", m_replications, "N|A..B",
         Text::tr("So many independent repetitions, or those from A to B alone, to be merged"));
  option("--horizon", m_horizon, "TIME", Text::tr("Each replication ends after this time, such as “90 d”"));
  option("--warm-up", m_warmUp, "TIME", Text::tr("Leave out the beginning for this long; 0 leaves out nothing"));
  arguments.add_flag("--find-warm-up", m_findsWarmUp,
                     Text::tr("Leave out the beginning until the figures settle").toStdString());
  option("--precision", m_precision, "SHARE|none",
         Text::tr("Stop when half the interval of the cycle time is at most this share of it, such as 5%; “none” plays "
                  "all replications"));
  option("--precision-of", m_precisionOf, "FIGURE",
         Text::tr("The figure that --precision is about, in place of the cycle time: waiting, cost or throughput"));
  option("--seed", m_seed, "S", Text::tr("Another seed gives other random numbers"));
  option("--threads", m_threads, "N", Text::tr("On so many threads; changes no result"));
  option("--target", m_target, "TIME", Text::tr("Say how many instances take no longer than this, such as “2 d”"));
  option("--compare", m_compare, "SCENARIO",
         Text::tr("Run this scenario on the same random numbers too, and say what differs"));
  option("--json", m_json, "OUT", Text::tr("Write all figures as JSON"));
  option("--log", m_log, "OUT.xes|OUT.csv", Text::tr("Write the event log of the first replication"));
}

Result<void> SimulateCommand::readNumbers(SimulationRequest &request) const
{
  const auto instances = numberOf("--instances", m_instances, 1, 2'000'000'000);
  if (!instances)
    return instances.error();
  if (const Result<void> replications = readReplications(request); !replications)
    return replications.error();
  const auto seed = numberOf("--seed", m_seed, 0, std::numeric_limits<qint64>::max());
  if (!seed)
    return seed.error();
  const auto threads = numberOf("--threads", m_threads, 1, 1'024);
  if (!threads)
    return threads.error();
  if (*instances)
    request.instances = static_cast<int>(**instances);
  if (const Result<void> precision = readPrecision(request); !precision)
    return precision.error();
  request.findsWarmUp = m_findsWarmUp;
  if (m_findsWarmUp && !m_warmUp.empty())
    return Error{u"options-contradict"_s, {u"--warm-up"_s, u"--find-warm-up"_s}, {}};
  for (const auto &[option, text, time, least] : {std::tuple{"--horizon", &m_horizon, &request.horizon, qint64{1}},
                                                  std::tuple{"--warm-up", &m_warmUp, &request.warmUp, qint64{0}},
                                                  std::tuple{"--target", &m_target, &request.target, qint64{1}}})
    if (const Result<void> read = readTime(option, *text, least, *time); !read)
      return read.error();
  if (*seed)
    request.seed = static_cast<std::uint64_t>(**seed);
  request.threads = static_cast<unsigned>(threads->value_or(0));
  return {};
}

Result<void> SimulateCommand::readPrecision(SimulationRequest &request) const
{
  if (m_precision == "none") {
    request.precision = 0;
  } else if (!m_precision.empty()) {
    const std::optional<Share> precision = shareFromInput(textOf(m_precision));
    if (!precision || !(precision->value > 0) || !(precision->value < 1))
      return Error{u"option-not-precision"_s, {u"--precision"_s, textOf(m_precision)}, {}};
    request.precision = precision->value;
  }
  if (m_precisionOf.empty())
    return {};
  QStringList names;
  for (const auto &[figure, name] : json::enumNames<PrecisionFigure>) {
    if (name == m_precisionOf)
      request.precisionOf = figure;
    names << QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
  }
  if (!request.precisionOf)
    return Error{u"option-not-one-of"_s, {u"--precision-of"_s, textOf(m_precisionOf), names.join(u", "_s)}, {}};
  return {};
}

Result<void> SimulateCommand::readReplications(SimulationRequest &request) const
{
  constexpr qint64 Most = 100'000;
  const std::size_t dots = m_replications.find("..");
  if (dots == std::string::npos) {
    const auto count = numberOf("--replications", m_replications, 1, Most);
    if (!count)
      return count.error();
    if (*count)
      request.replications = static_cast<int>(**count);
    return {};
  }
  const auto first = numberOf("--replications", m_replications.substr(0, dots), 1, Most);
  const auto last = numberOf("--replications", m_replications.substr(dots + 2), 1, Most);
  if (!first || !last || !*first || !*last || **last < **first)
    return Error{u"option-not-range"_s, {u"--replications"_s, textOf(m_replications), QString::number(Most)}, {}};
  request.firstReplication = static_cast<std::uint32_t>(**first);
  request.replications = static_cast<int>(**last - **first + 1);
  request.isPart = true;
  return {};
}

Result<Exit> SimulateCommand::run(Console &console)
{
  if (const auto given = expectArgument("FILE", m_file, name()); !given)
    return given.error();
  SimulationRequest request;
  if (const Result<void> numbers = readNumbers(request); !numbers)
    return numbers.error();
  Result<Input> input = readInput(textOf(m_file), console);
  if (!input)
    return input.error();
  const bool isScenarioFile = textOf(m_scenario).endsWith(u".json", Qt::CaseInsensitive);
  if (isScenarioFile)
    if (const Result<void> laid = layScenarioFile(input.value(), textOf(m_scenario), console); !laid)
      return laid.error();
  const Result<std::vector<Id>> scopes = findScopes(input->document, m_processes);
  if (!scopes)
    return scopes.error();
  request.scopes = *scopes;
  const Result<Id> scenario = findScenario(input->document, isScenarioFile ? QString() : textOf(m_scenario));
  if (!scenario)
    return scenario.error();
  request.scenario = *scenario;

  Id compared;
  if (!m_compare.empty()) {
    const Result<Id> other = findScenario(input->document, textOf(m_compare));
    if (!other)
      return other.error();
    compared = *other;
  }

  const PreparedSimulation prepared = prepareSimulation(input->document, request);
  SimulationOptions options;
  std::unique_ptr<EventLogFile> log;
  if (!m_log.empty()) {
    log = makeEventLog(textOf(m_log), prepared.document, prepared.compilation);
    if (!log)
      return Error{u"output-unknown-kind"_s, {textOf(m_log), u".xes, .csv"_s}, {}};
    options.run.log = log.get();
    options.run.logReplication = request.firstReplication;
  }
  if (!compared.isNull())
    options.mostLevers = 0;
  SimulationResult result = runWatched(prepared, options, console);
  if (result.report.outcome == simulate::Outcome::InvalidPlan)
    return refuseRun(result.report, console);
  std::optional<ScenarioComparison> comparison;
  std::optional<ResultSource::Compared> otherRun;
  if (!compared.isNull() && result.report.outcome == simulate::Outcome::Finished) {
    const SimulationRequest like = requestLike(input->document, request, result, compared);
    const PreparedSimulation other = prepareSimulation(input->document, like);
    SimulationOptions plain;
    plain.mostLevers = 0;
    SimulationResult second = runWatched(other, plain, console);
    if (second.report.outcome == simulate::Outcome::InvalidPlan)
      return refuseRun(second.report, console);
    if (second.report.outcome != simulate::Outcome::Finished)
      return sayHowItEnded(second.report, console);
    comparison = compareScenarios(prepared, result, other, second);
    otherRun = {compared, std::move(second.state)};
  }

  if (!m_json.empty()) {
    const ResultSource source{input->document, request, std::move(result.state), std::move(result.levers),
                              std::move(otherRun)};
    const QByteArray json = resultToJson(source, prepared, result.report, comparison ? &*comparison : nullptr);
    if (const auto written = writeOutput(textOf(m_json), json, console); !written)
      return written.error();
  }
  if (log)
    if (const auto written = writeOutput(textOf(m_log), log->contents(), console); !written)
      return written.error();
  if (m_json != "-") {
    console.print(simulationText(prepared.document, result.report));
    if (comparison)
      console.print(comparisonText(prepared.document, *comparison, result.report.currency));
  }
  return sayHowItEnded(result.report, console);
}

}  // namespace laneway::cli
