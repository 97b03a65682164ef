#include "model/compile/scenario_comparison.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "model/compile/scenario_values.h"
#include "model/simulate/statistics/sample.h"

namespace laneway {

namespace {

using simulate::Index;
using simulate::ReplicationRecord;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

double ratio(simulate::Int128 sum, double count)
{
  return count > 0 ? static_cast<double>(sum) / count : nan;
}

double ofScope(ComparedFigure figure, const ReplicationRecord &record, Index row)
{
  const simulate::ScopeRecord &scope = record.scopes[row];
  const auto finished = static_cast<double>(scope.finished);
  const auto length = static_cast<double>(record.end - record.begin);
  constexpr auto Hour = static_cast<double>(simulate::microsecondsPerHour);
  switch (figure) {
    case ComparedFigure::CycleTime:
      return ratio(scope.cycle, finished);
    case ComparedFigure::Waiting:
      return ratio(scope.waiting, finished);
    case ComparedFigure::Work:
      return ratio(scope.work, finished);
    case ComparedFigure::Cost:
      return ratio(scope.cost, finished) / Hour;
    case ComparedFigure::Throughput:
      return length > 0 ? finished / length * Hour : nan;
    case ComparedFigure::Inside:
      return ratio(scope.insideArea, length);
    case ComparedFigure::Busy:
    case ComparedFigure::RoleWaiting:
    case ComparedFigure::StepWaiting:
      break;
  }
  return nan;
}

double valueOf(ComparedFigure figure, const ReplicationRecord &record, Index row)
{
  switch (figure) {
    case ComparedFigure::Busy:
      return ratio(record.roles[row].workedOnDuty, static_cast<double>(record.roles[row].dutyArea));
    case ComparedFigure::RoleWaiting:
      return ratio(record.roles[row].waiting, static_cast<double>(record.roles[row].started));
    case ComparedFigure::StepWaiting:
      return ratio(record.nodes[row].waiting, static_cast<double>(record.nodes[row].started));
    case ComparedFigure::CycleTime:
    case ComparedFigure::Waiting:
    case ComparedFigure::Work:
    case ComparedFigure::Cost:
    case ComparedFigure::Throughput:
    case ComparedFigure::Inside:
      break;
  }
  return ofScope(figure, record, row);
}

class Comparer {
 public:
  Comparer(const simulate::RunState &before, const simulate::RunState &after) : m_before(before), m_after(after) {}

  [[nodiscard]] Comparison compare(ComparedFigure figure, Id element, Index before, Index after) const
  {
    simulate::Sample first;
    simulate::Sample second;
    simulate::Sample difference;
    const std::size_t pairs = std::min(m_before.replications.size(), m_after.replications.size());
    for (std::size_t i = 0; i < pairs; ++i) {
      const double old = valueOf(figure, m_before.replications[i], before);
      const double now = valueOf(figure, m_after.replications[i], after);
      first.add(old);
      second.add(now);
      difference.add(now - old);
    }
    return {figure, element, first.estimate(), second.estimate(), difference.estimate()};
  }

 private:
  const simulate::RunState &m_before;
  const simulate::RunState &m_after;
};

}  // namespace

SimulationRequest requestLike(const Document &document, const SimulationRequest &request, const SimulationResult &base,
                              Id other)
{
  SimulationRequest like = request;
  like.scenario = other;
  like.run = request.run ? *request.run : withScenario(document, request.scenario).run;
  like.run->warmUp = Duration{base.state.warmUp};
  like.run->findsWarmUp = false;
  like.run->precision.reset();
  like.warmUp.reset();
  like.findsWarmUp = false;
  like.precision.reset();
  like.replications = static_cast<int>(base.state.replications.size());
  return like;
}

ScenarioComparison compareScenarios(const PreparedSimulation &before, const SimulationResult &base,
                                    const PreparedSimulation &after, const SimulationResult &other)
{
  ScenarioComparison result;
  result.before = before.scenario;
  result.after = after.scenario;
  result.replications = std::min(base.report.replications, other.report.replications);
  result.hasCosts = base.report.hasCosts || other.report.hasCosts;
  const PlanElements &old = before.compilation.elements;
  const PlanElements &now = after.compilation.elements;
  const Comparer comparer(base.state, other.state);
  const auto add = [&](ComparedFigure figure, Id element, auto rows) {
    const auto first = (old.*rows).find(element);
    const auto second = (now.*rows).find(element);
    if (first != (old.*rows).end() && second != (now.*rows).end())
      result.figures.push_back(comparer.compare(figure, element, first->second, second->second));
  };
  for (const ScopeReport &scope : base.report.scopeReports) {
    if (!scope.isRoot)
      continue;
    for (const ComparedFigure figure : {ComparedFigure::CycleTime, ComparedFigure::Waiting, ComparedFigure::Work,
                                        ComparedFigure::Throughput, ComparedFigure::Inside})
      add(figure, scope.scope, &PlanElements::scopeRows);
    if (result.hasCosts)
      add(ComparedFigure::Cost, scope.scope, &PlanElements::scopeRows);
  }
  for (const RoleReport &role : base.report.roles) {
    add(ComparedFigure::Busy, role.who, &PlanElements::roleRows);
    add(ComparedFigure::RoleWaiting, role.who, &PlanElements::roleRows);
  }
  for (const StepReport &step : base.report.steps)
    if (!step.who.isNull())
      add(ComparedFigure::StepWaiting, step.step, &PlanElements::nodeRows);
  return result;
}

}  // namespace laneway
