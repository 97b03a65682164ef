#include "model/compile/report.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "model/check/check.h"
#include "model/compile/compilation.h"
#include "model/compile/course_report.h"
#include "model/compile/exact_answers.h"
#include "model/compile/reading.h"
#include "model/process/document.h"
#include "model/simulate/run_state.h"
#include "model/simulate/traffic.h"

namespace laneway {

using namespace Qt::StringLiterals;
using simulate::Index;
using simulate::none;

namespace {

/// Widths that people can count with, in seconds.
constexpr std::array<double, 27> Widths{1,         2,         5,         10,        15,         30,        60,
                                        120,       300,       600,       900,       1'800,      3'600,     7'200,
                                        14'400,    21'600,    43'200,    86'400,    172'800,    432'000,   604'800,
                                        1'209'600, 2'592'000, 5'184'000, 7'776'000, 15'552'000, 31'104'000};

simulate::Time barWidth(double upTo)
{
  constexpr double MostBars = 24;
  double width = 1;  // microseconds, in decades below a second
  while (width < 1e6 && width * MostBars < upTo)
    width *= 10;
  if (width >= 1e6) {
    const auto wide =
        std::find_if(Widths.begin(), Widths.end(), [&](double seconds) { return seconds * 1e6 * MostBars >= upTo; });
    width = 1e6 * (wide == Widths.end() ? std::ceil(upTo / MostBars / 31'104'000e6) * 31'104'000 : *wide);
  }
  return static_cast<simulate::Time>(width);
}

std::vector<TimeBar> barsOf(const simulate::Histogram &histogram)
{
  constexpr double Shown = 0.995;  // the longest few would squeeze all others together
  if (histogram.count() == 0)
    return {};
  const simulate::Time width = barWidth(std::max(1.0, histogram.quantile(Shown)));
  std::vector<std::uint64_t> counts;
  const auto last = static_cast<std::size_t>(histogram.quantile(Shown) / static_cast<double>(width));
  counts.resize(last + 1);
  for (const simulate::Histogram::Bin &bin : histogram.bins()) {
    const simulate::Time middle = simulate::Histogram::lowest(bin.bin) +
                                  (simulate::Histogram::highest(bin.bin) - simulate::Histogram::lowest(bin.bin)) / 2;
    counts[std::min(last, static_cast<std::size_t>(middle / width))] += bin.count;
  }
  std::vector<TimeBar> bars;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const auto from = static_cast<simulate::Time>(i) * width;
    bars.push_back({{from}, {from + width}, static_cast<double>(counts[i]) / static_cast<double>(histogram.count())});
  }
  return bars;
}

Id whoDoes(const Compilation &compilation, const simulate::Node &node)
{
  if (node.kind != simulate::NodeKind::Task || node.work.alternatives.empty() || node.work.alternatives.front().empty())
    return {};
  return compilation.elements.roles[node.work.alternatives.front().front().role];
}

void addScopes(SimulationReport &report, const Compilation &compilation, const simulate::Results &results,
               const simulate::RunState *state)
{
  std::vector<bool> isRepair(results.scopes.size());
  for (const simulate::Resource &resource : compilation.plan.resources)
    if (resource.repair != simulate::none)
      isRepair[compilation.plan.nodes[resource.repair].scope] = true;
  for (Index row = 0; row < results.scopes.size(); ++row) {
    // What a scope of its own was made for, but nothing drawn, is no place of the map.
    const auto main = compilation.elements.scopeRows.find(compilation.elements.scopes[row]);
    if (isRepair[row] || (main != compilation.elements.scopeRows.end() && main->second != row))
      continue;
    ScopeReport scope;
    scope.scope = compilation.elements.scopes[row];
    scope.isRoot = std::find(compilation.roots.begin(), compilation.roots.end(), row) != compilation.roots.end();
    scope.figures = results.scopes[row];
    if (compilation.plan.scopes[row].target != simulate::never)
      scope.target = Duration{compilation.plan.scopes[row].target};
    if (state && row < state->scopeCycles.size())
      scope.cycleTimes = barsOf(state->scopeCycles[row]);
    if (scope.isRoot && row < results.paths.size())
      addPaths(scope, compilation, results.paths[row]);
    report.scopeReports.push_back(std::move(scope));
  }
  std::stable_partition(report.scopeReports.begin(), report.scopeReports.end(),
                        [](const ScopeReport &scope) { return scope.isRoot; });
}

void addSteps(SimulationReport &report, const Compilation &compilation, const simulate::Results &results)
{
  for (Index row = 0; row < results.nodes.size(); ++row) {
    const simulate::Node &node = compilation.plan.nodes[row];
    const Id element = compilation.elements.nodes[row];
    const auto main = compilation.elements.nodeRows.find(element);
    const bool isShown = node.kind == simulate::NodeKind::Task || node.kind == simulate::NodeKind::Call ||
                         node.kind == simulate::NodeKind::Catch;
    if (isShown && main != compilation.elements.nodeRows.end() && main->second == row)
      report.steps.push_back(
          {element, compilation.elements.scopes[node.scope], whoDoes(compilation, node), results.nodes[row]});
  }
}

void addRoles(SimulationReport &report, const Compilation &compilation, const simulate::Results &results)
{
  if (results.roles.empty())
    return;
  const simulate::Traffic traffic = simulate::traffic(compilation.plan);
  for (Index row = 0; row < results.roles.size(); ++row) {
    RoleReport role;
    role.who = compilation.elements.roles[row];
    role.amount = 0;
    for (const simulate::Index resource : compilation.plan.roles[row].resources)
      role.amount += compilation.plan.resources[resource].amount;
    role.figures = results.roles[row];
    role.offeredLoad = traffic.roles[row].offeredLoad;
    role.ceiling = traffic.roles[row].ceiling;
    role.amountForStability = traffic.roles[row].unitsForStability;
    report.roles.push_back(std::move(role));
  }
  std::stable_sort(report.roles.begin(), report.roles.end(), [](const RoleReport &a, const RoleReport &b) {
    const double left = a.figures.shareOfWaiting.mean;
    const double right = b.figures.shareOfWaiting.mean;
    return left != right ? left > right : a.figures.utilisation.mean > b.figures.utilisation.mean;
  });
}

void addBottlenecks(SimulationReport &report, const Compilation &compilation, const simulate::Results &results)
{
  const simulate::BottleneckTimeline &line = results.bottlenecks;
  if (line.width == 0)
    return;
  report.bottlenecks = {{line.begin}, {line.end}, {line.width}, {}};
  const std::size_t roles = results.roles.size();
  for (const RoleReport &role : report.roles) {
    const auto at = std::find(compilation.elements.roles.begin(), compilation.elements.roles.end(), role.who);
    BottleneckTimes::Row row{role.who, {}};
    for (auto i = static_cast<std::size_t>(at - compilation.elements.roles.begin()); i < line.times.size();
         i += roles) {
      // The last slice counts as far as there was a replication.
      const simulate::Time begin = line.begin + static_cast<simulate::Time>(i / roles) * line.width;
      row.shares.push_back(static_cast<double>(line.times[i]) /
                           static_cast<double>(std::min(line.width, line.end - begin)));
    }
    if (std::any_of(row.shares.begin(), row.shares.end(), [](double share) { return share > 0; }))
      report.bottlenecks.rows.push_back(std::move(row));
  }
}

void addFlows(SimulationReport &report, const Compilation &compilation, const simulate::Results &results)
{
  for (Index row = 0; row < results.flows.size(); ++row)
    if (const Id flow = compilation.elements.flows[row]; !flow.isNull())
      report.flows.push_back({flow, results.flows[row].taken});
}

std::optional<Finding> stopOf(const Document &document, const Compilation &compilation,
                              const simulate::Results &results)
{
  QString code;
  switch (results.outcome) {
    case simulate::Outcome::Finished:
    case simulate::Outcome::Cancelled:
    case simulate::Outcome::InvalidPlan:
      return {};
    case simulate::Outcome::Deadlock:
      code = u"run-deadlock"_s;
      break;
    case simulate::Outcome::Livelock:
      code = u"run-livelock"_s;
      break;
    case simulate::Outcome::Runaway:
      code = u"run-runaway"_s;
      break;
  }
  Finding finding;
  finding.code = code;
  finding.severity = Severity::Error;
  for (const simulate::Stuck &stuck : results.stuck)
    if (stuck.node != none)
      finding.elements.push_back(compilation.elements.nodes[stuck.node]);
  finding.arguments = {finding.elements.empty() ? QString() : calledInFinding(document, finding.elements.front()),
                       QString::number(results.stoppedReplication)};
  return finding;
}

template <typename Row>
const Row *found(const std::vector<Row> &rows, Id Row::*key, Id id)
{
  const auto at = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.*key == id; });
  return at == rows.end() ? nullptr : &*at;
}

}  // namespace

const StepReport *SimulationReport::step(Id id) const
{
  return found(steps, &StepReport::step, id);
}

const RoleReport *SimulationReport::role(Id id) const
{
  return found(roles, &RoleReport::who, id);
}

const ScopeReport *SimulationReport::scope(Id id) const
{
  return found(scopeReports, &ScopeReport::scope, id);
}

SimulationReport reportOf(const Document &document, const Compilation &compilation, const simulate::Results &results,
                          const simulate::RunState *state, std::vector<Lever> levers)
{
  SimulationReport report;
  for (const Index root : compilation.roots)
    report.scopes.push_back(compilation.elements.scopes[root]);
  report.start = compilation.clock.civil(0);
  report.currency = document.info().currency;
  report.settings = compilation.settings;
  report.assumptions = compilation.assumptions;
  report.findings = compilation.findings;
  report.outcome = results.outcome;
  report.stop = stopOf(document, compilation, results);
  report.replications = results.replications;
  report.instances = results.instances;
  report.events = results.events;
  report.warmUp = {results.warmUp};
  report.duration = results.duration;
  report.cost = results.cost;
  report.hasCosts = compilation.hasCosts;
  addScopes(report, compilation, results, state);
  addSteps(report, compilation, results);
  addRoles(report, compilation, results);
  addFlows(report, compilation, results);
  addBottlenecks(report, compilation, results);
  addCourse(report, compilation.elements, results.course);
  if (!results.scopes.empty())
    addExactAnswers(report, document, compilation);
  report.levers = std::move(levers);
  report.reading = readingOf(document, report);
  return report;
}

}  // namespace laneway
