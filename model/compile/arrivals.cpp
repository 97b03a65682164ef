#include "model/compile/arrivals.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "model/compile/time_values.h"
#include "model/simulate/traffic.h"

namespace laneway::compile {

using simulate::Index;

namespace {

/// The offered load of each role with these starts alone.
std::vector<double> loads(const simulate::Plan &plan)
{
  std::vector<double> result;
  for (const simulate::RoleTraffic &role : simulate::traffic(plan).roles)
    result.push_back(role.offeredLoad);
  return result;
}

/// How much more often than `gap` instances may come, so that no role exceeds the assumed load.
double possibleFactor(const std::vector<double> &given, const std::vector<double> &added)
{
  double factor = std::numeric_limits<double>::infinity();
  for (std::size_t role = 0; role < added.size(); ++role) {
    const double left = role < given.size() ? 1 - given[role] : 1;
    // A role that is overloaded without them is said to be; it does not decide about the others.
    if (added[role] > 0 && left > 0)
      factor = std::min(factor, assumedLoad * left / added[role]);
  }
  return factor;
}

}  // namespace

void assumeArrivals(const Ledger &ledger, const std::vector<OpenStart> &openStarts)
{
  if (openStarts.empty())
    return;
  simulate::Plan &plan = ledger.plan();
  const double trial = static_cast<double>(assumedDuration().mean.microseconds);
  const bool othersArrive = std::any_of(plan.nodes.begin(), plan.nodes.end(),
                                        [](const simulate::Node &node) { return node.arrivals.has_value(); });
  const std::vector<double> given = othersArrive ? loads(plan) : std::vector<double>();
  for (const OpenStart &start : openStarts)
    plan.nodes[start.node].arrivals.emplace().gap = simulate::Distribution::exponential(trial);

  std::vector<double> added = loads(plan);
  for (std::size_t role = 0; role < given.size(); ++role)
    added[role] -= given[role];
  const double factor = possibleFactor(given, added);
  // No load at all, or no bound on it: the plan's findings say which.
  const double gap = std::isfinite(factor) && factor > 0 ? trial / factor : trial;

  Arrivals assumed;
  assumed.interval = exponential(Duration{std::max<std::int64_t>(1, std::llround(std::min(gap, 1e18)))});
  for (const OpenStart &start : openStarts) {
    plan.nodes[start.node].arrivals->gap = toSimulation(assumed.interval);
    ledger.assume(start.element, AssumedProperty::Arrivals, assumed);
  }
}

}  // namespace laneway::compile
