#include "model/simulate/bottlenecks.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <utility>

#include "model/simulate/run/run_plan.h"
#include "model/simulate/statistics/sample.h"

namespace laneway::simulate {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Means of one replication.
struct Means {
  double cycle = nan;
  double perHour = nan;
  double cost = nan;
};

Means meansOf(const ReplicationTotals &totals)
{
  if (totals.finished == 0)
    return {};
  const double count = static_cast<double>(totals.finished);
  const double hours = static_cast<double>(totals.length) / static_cast<double>(microsecondsPerHour);
  return {static_cast<double>(totals.cycle) / count, count / hours,
          static_cast<double>(totals.cost) / static_cast<double>(microsecondsPerHour) / count};
}

/// The role that a view would put first, none where it sees nothing.
Index firstBy(const std::vector<RoleRank> &roles, const std::function<double(const RoleRank &)> &value)
{
  Index first = none;
  double most = 0;
  for (const RoleRank &role : roles) {
    const double at = value(role);
    if (at > most) {
      most = at;
      first = role.role;
    }
  }
  return first;
}

void findDisagreements(const Results &base, Ranking &ranking)
{
  if (ranking.roles.empty())
    return;
  const auto figures = [&](const RoleRank &rank) -> const RoleFigures & { return base.roles[rank.role]; };
  const std::pair<View, std::function<double(const RoleRank &)>> views[] = {
      {View::OneMore, [](const RoleRank &rank) { return -rank.oneMore.cycleTime.mean; }},
      {View::Utilisation, [](const RoleRank &rank) { return rank.utilisation.mean; }},
      {View::Queue, [](const RoleRank &rank) { return rank.queue.mean; }},
      {View::ShareOfWaiting, [](const RoleRank &rank) { return rank.shareOfWaiting.mean; }},
      {View::ActivePeriod, [&](const RoleRank &rank) { return figures(rank).activePeriod.mean; }},
      {View::ShiftingBottleneck,
       [&](const RoleRank &rank) { return figures(rank).soleBottleneck.mean + figures(rank).shiftingBottleneck.mean; }},
      {View::Ceiling, [](const RoleRank &rank) { return 1 / rank.ceiling; }}};
  for (const auto &[view, value] : views) {
    const Index first = firstBy(ranking.roles, value);
    if (first != none && first != ranking.roles.front().role)
      ranking.disagreements.push_back({view, first});
  }
}

/// Whether what one more brings differs from nothing.
bool isCertain(const Estimate &effect)
{
  return effect.replications > 1 && std::fabs(effect.mean) > effect.halfWidth;
}

void rank(Ranking &ranking)
{
  const bool byCeiling = ranking.rankedBy == RankedBy::Ceiling;
  std::stable_sort(ranking.roles.begin(), ranking.roles.end(), [&](const RoleRank &a, const RoleRank &b) {
    if (byCeiling)
      return a.ceiling < b.ceiling;
    const Estimate &first = a.oneMore.cycleTime;
    const Estimate &second = b.oneMore.cycleTime;
    // What cannot be told from nothing comes after what can.
    const bool firstHelps = isCertain(first) && first.mean < 0;
    const bool secondHelps = isCertain(second) && second.mean < 0;
    return firstHelps != secondHelps ? firstHelps : first.mean < second.mean;
  });
}

}  // namespace

Effect pairedEffect(std::span<const ReplicationTotals> changed, std::span<const ReplicationTotals> base)
{
  Sample cycle;
  Sample throughput;
  Sample cost;
  const std::size_t pairs = std::min(changed.size(), base.size());
  for (std::size_t i = 0; i < pairs; ++i) {
    const Means after = meansOf(changed[i]);
    const Means before = meansOf(base[i]);
    cycle.add(after.cycle - before.cycle);
    throughput.add(after.perHour - before.perHour);
    cost.add(after.cost - before.cost);
  }
  return {cycle.estimate(), throughput.estimate(), cost.estimate()};
}

Ranking rankBottlenecks(const Plan &plan, const RunSettings &settings, RunControl &control, const RunState *base)
{
  Ranking ranking;
  if (hasErrors(validate(plan, settings))) {
    ranking.outcome = Outcome::InvalidPlan;
    return ranking;
  }
  const Traffic found = traffic(plan);
  std::vector<Index> candidates;
  for (Index i = 0; i < plan.roles.size(); ++i) {
    if (found.roles[i].workPerInstance > 0 && !plan.roles[i].resources.empty())
      candidates.push_back(i);
    if (found.roles[i].offeredLoad >= 1)
      ranking.rankedBy = RankedBy::Ceiling;
  }
  // A fixed number of replications, so that every change is paired with the same.
  RunSettings paired = settings;
  paired.relativePrecision.reset();
  const double part = 1 / static_cast<double>(candidates.size() + 1);
  control.replicationsPlanned +=
      static_cast<std::uint32_t>(candidates.size() + (base == nullptr ? 1 : 0)) * paired.replications;
  RunState own;
  if (base == nullptr) {
    own = runValid(plan, paired, control, {}, {0, part}).state;
    base = &own;
  }
  const Results results = summarize(*base);
  const std::vector<ReplicationTotals> before = totalsOf(base->replications);
  ranking.outcome = base->outcome;
  // What was cut off the base is cut off all of them.
  if (paired.warmUp.kind != WarmUpKind::None)
    paired.warmUp = {WarmUpKind::Fixed, base->warmUp};
  for (std::size_t i = 0; i < candidates.size() && ranking.outcome == Outcome::Finished; ++i) {
    const Index role = candidates[i];
    Plan more = plan;
    ++more.resources[plan.roles[role].resources.front()].amount;
    const RunState changed = runValid(more, paired, control, {}, {part * static_cast<double>(i + 1), part}).state;
    ranking.outcome = changed.outcome;
    if (changed.outcome != Outcome::Finished)
      break;
    const RoleTraffic &load = found.roles[role];
    const RoleFigures &figures = results.roles[role];
    ranking.roles.push_back({role, pairedEffect(totalsOf(changed.replications), before), load.ceiling, load.offeredLoad,
                             load.unitsForStability, figures.utilisation, figures.queue, figures.shareOfWaiting});
  }
  rank(ranking);
  findDisagreements(results, ranking);
  return ranking;
}

}  // namespace laneway::simulate
