#include "model/compile/compilation.h"

#include <algorithm>
#include <unordered_set>

#include "model/compile/arrivals.h"
#include "model/compile/attributes.h"
#include "model/compile/containers.h"
#include "model/compile/plan_findings.h"
#include "model/compile/scope_builder.h"
#include "model/process/document.h"
#include "model/process/navigate.h"
#include "model/simulate/issues.h"

namespace laneway {

using namespace Qt::StringLiterals;

namespace {

using compile::Ledger;

/// Calendars are exact for so long where the run has no horizon.
constexpr simulate::Time UnboundedExactTime = 2 * 366 * 24 * simulate::microsecondsPerHour;

struct Root {
  Id container;
  Id element;
};

std::vector<Root> rootsOf(const Ledger &ledger, const std::vector<Id> &scopes)
{
  std::vector<Root> roots;
  for (const Id scope : scopes) {
    const std::vector<Id> containers = compile::containersOf(ledger.document(), scope);
    if (containers.empty())
      ledger.error(u"nothing-to-simulate"_s, {scope});
    for (const Id container : containers)
      roots.push_back({container, containers.size() == 1 ? scope : container});
  }
  return roots;
}

void setClock(const Ledger &ledger, const RunSettings &run)
{
  const DocumentInfo &info = ledger.document().info();
  Compilation &result = ledger.result();
  if (const Result<CivilClock> clock = CivilClock::forDocument(info, run.start)) {
    result.clock = *clock;
    return;
  }
  ledger.error(u"document-unknown-time-zone"_s, {info.id}, {info.timeZone});
  DocumentInfo inUtc = info;
  inUtc.timeZone.clear();
  result.clock = *CivilClock::forDocument(inUtc, run.start);
}

simulate::PrecisionFigure precisionFigure(PrecisionFigure figure)
{
  switch (figure) {
    case PrecisionFigure::Waiting:
      return simulate::PrecisionFigure::Waiting;
    case PrecisionFigure::Cost:
      return simulate::PrecisionFigure::Cost;
    case PrecisionFigure::Throughput:
      return simulate::PrecisionFigure::Throughput;
    case PrecisionFigure::CycleTime:
      break;
  }
  return simulate::PrecisionFigure::CycleTime;
}

void setSettings(const Ledger &ledger, const RunSettings &run)
{
  Compilation &result = ledger.result();
  const Id document = ledger.document().info().id;
  simulate::RunSettings &settings = result.settings;
  settings.seed = run.seed;
  settings.replications = static_cast<std::uint32_t>(std::max(0, run.replications));
  if (run.horizon)
    settings.horizon = run.horizon->microseconds;
  if (run.instances)
    settings.instances = static_cast<std::uint64_t>(std::max(0, *run.instances));
  if (run.precision)
    settings.relativePrecision = run.precision->value;
  settings.precisionFigure = precisionFigure(run.precisionOf);
  if (run.findsWarmUp)
    settings.warmUp = {simulate::WarmUpKind::Automatic, 0};
  else if (run.warmUp && run.warmUp->microseconds > 0)
    settings.warmUp = {simulate::WarmUpKind::Fixed, run.warmUp->microseconds};
  if (!run.horizon && !run.instances) {
    settings.instances = assumedInstances;
    ledger.assume(document, AssumedProperty::Instances, assumedInstances);
  }
  if (!run.start.isValid() && !result.plan.calendars.empty())
    ledger.assume(document, AssumedProperty::Start, CivilClock::assumedStart());
}

/// When the instances of what was asked for are due: what earliest due date and the service level go by.
void setDueDates(const Ledger &ledger, const RunSettings &run)
{
  Compilation &result = ledger.result();
  for (const simulate::Index root : result.roots) {
    const Id scope = scopeOf(ledger.document(), result.elements.scopes[root]);
    const Process *process = ledger.document().get<Process>(processOf(ledger.document(), scope));
    if (run.target)
      result.plan.scopes[root].target = run.target->microseconds;
    else if (process && process->dueWithin)
      result.plan.scopes[root].target = process->dueWithin->microseconds;
  }
}

/// Errors first; and an issue of the plan is not said again where the document's own words for it were found.
void addPlanFindings(const Ledger &ledger)
{
  Compilation &result = ledger.result();
  if (result.roots.empty() && !result.findings.empty())
    return;  // an empty plan has faults of its own that nobody made
  const std::vector<simulate::Issue> issues = simulate::validate(result.plan, result.settings);
  for (Finding &finding : findingsOf(issues, result.elements, ledger.document())) {
    const bool isKnown = std::any_of(result.findings.begin(), result.findings.end(), [&](const Finding &known) {
      return known.code == finding.code && (finding.elements.empty() || known.elements == finding.elements ||
                                            known.elements.front() == finding.elements.front());
    });
    if (!isKnown)
      result.findings.push_back(std::move(finding));
  }
  std::stable_partition(result.findings.begin(), result.findings.end(),
                        [](const Finding &finding) { return finding.severity == Severity::Error; });
}

}  // namespace

bool Compilation::canRun() const
{
  return std::none_of(findings.begin(), findings.end(),
                      [](const Finding &finding) { return finding.severity == Severity::Error; });
}

Compilation compilePlan(const Document &document, const std::vector<Id> &scopes, const RunSettings &run)
{
  Compilation result;
  const Ledger ledger(document, result);
  setClock(ledger, run);

  const std::vector<Root> roots = rootsOf(ledger, scopes);
  std::vector<Id> containers;
  for (const Root &root : roots)
    containers.push_back(root.container);

  compile::Signals signals(ledger, compile::touchedBy(document, containers));
  compile::Attributes attributes(ledger);
  compile::Triggers triggers(ledger, signals, attributes);
  compile::Calendars calendars(ledger, run.horizon ? run.horizon->microseconds : UnboundedExactTime);
  compile::People people(ledger, calendars);
  compile::ScopeBuilder scopeBuilder(ledger, people, calendars, triggers, signals, attributes);
  for (const Root &root : roots)
    scopeBuilder.buildRoot(root.container, root.element);
  people.settleAmounts();
  setDueDates(ledger, run);
  compile::assumeArrivals(ledger, scopeBuilder.openStarts());
  setSettings(ledger, run);
  addPlanFindings(ledger);
  return result;
}

}  // namespace laneway
