#include <bit>
#include <cinttypes>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "model/simulate/random/stream.h"
#include "tests/model/simulate/plans.h"
#include "tests/support/simulate/random_plan.h"

/// Prints one number over all figures of many runs, exact to the last bit; digests.sh builds this in several ways,
/// which must all print the same. Usage: digest THREADS.
namespace {

using namespace laneway::simulate;
using namespace laneway::simulate::test;

class Sum {
 public:
  template <typename... Values>
  void add(Values... values)
  {
    (put(values), ...);
  }
  [[nodiscard]] std::uint64_t value() const { return m_value; }

 private:
  void put(std::uint64_t word) { m_value = mixed(m_value * 31 + word); }
  void put(std::int64_t word) { put(static_cast<std::uint64_t>(word)); }
  void put(Int128 wide)
  {
    put(static_cast<std::uint64_t>(wide));
    put(static_cast<std::uint64_t>(wide >> 64));
  }
  void put(const PercentileRow &row)
  {
    for (const double each : row)
      put(std::bit_cast<std::uint64_t>(each));
  }

  std::uint64_t m_value = 1;
};

void add(const ReplicationRecord &record, Sum &sum)
{
  sum.add(record.events, record.end, record.cost);
  for (const ScopeRecord &scope : record.scopes)
    sum.add(scope.started, scope.finished, scope.unfinished, scope.cycle, scope.cycleSquares, scope.waiting,
            scope.processing, scope.work, scope.suspended, scope.eventDelay, scope.insideArea, scope.cycles,
            scope.waitings);
  for (const NodeRecord &node : record.nodes)
    sum.add(node.entered, node.completed, node.interrupted, node.cycle, node.waiting, node.work, node.suspended,
            node.queueArea, node.busyArea, node.cycles, node.waitings);
  for (const std::uint64_t flow : record.flows)
    sum.add(flow);
  for (const RoleRecord &role : record.roles)
    sum.add(role.busyArea, role.dutyArea, role.workedOnDuty, role.queueArea, role.waiting, role.waitings,
            role.activePeriods, role.activeTime, role.soleTime, role.shiftingTime);
}

}  // namespace

int main(int argc, char *argv[])
{
  Sum sum;
  RunSettings settings = settingsOf(2000, 4);
  settings.threads = argc > 1 ? static_cast<unsigned>(std::atoi(argv[1])) : 1;
  const Station station{1, exponentialOf(1)};
  const Station office{2, Distribution::lognormal(1.5 * unit, unit)};
  const auto play = [&](const Plan &plan) {
    const RunOutput output = runPlan(plan, settings);
    sum.add(static_cast<std::uint64_t>(output.state.outcome));
    for (const ReplicationRecord &record : output.state.replications)
      add(record, sum);
  };
  play(stationsInARow(0.8, {station, office, station, office, station}));
  settings.instances = 0;
  for (std::uint64_t seed = 1; seed <= 60; ++seed)
    play(randomPlan(seed));
  std::printf("%016" PRIx64 "\n", sum.value());
  return 0;
}
