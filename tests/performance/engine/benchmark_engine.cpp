#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <span>
#include <string>
#include <vector>

#include <sys/resource.h>

#include "model/simulate/bottlenecks.h"
#include "tests/model/simulate/plans.h"
#include "tests/performance/engine/bare_heap.h"

/// How fast the engine is: one JSON line per figure. Usage: benchmark_engine [INSTANCES]. Every figure is the best of
/// three; CPU time stands beside wall time, since it is what a busy machine leaves comparable.
namespace {

using namespace laneway::simulate;
using namespace laneway::simulate::test;

struct Times {
  double wall = 0;
  double cpu = 0;
};

template <typename Work>
Times measured(Work work)
{
  Times best{1e300, 1e300};
  for (int i = 0; i < 3; ++i) {
    const auto wall = std::chrono::steady_clock::now();
    const std::clock_t cpu = std::clock();
    work();
    best.cpu = std::min(best.cpu, static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC);
    best.wall = std::min(best.wall, std::chrono::duration<double>(std::chrono::steady_clock::now() - wall).count());
  }
  return best;
}

void print(const char *figure, double value, const char *unitName)
{
  std::printf("{\"benchmark\":\"engine\",\"figure\":\"%s\",\"value\":%.6g,\"unit\":\"%s\"}\n", figure, value, unitName);
  std::fflush(stdout);
}

Plan tenSteps()
{
  const Station station{1, exponentialOf(1)};
  return stationsInARow(0.8,
                        {station, station, station, station, station, station, station, station, station, station});
}

/// Twenty steps with hours, three roles, rework and a timeout, as a map that is being drawn might be.
Plan twentySteps()
{
  PlanBuilder builder;
  constexpr Time hour = microsecondsPerHour;
  std::vector<Interval> open;
  for (int day = 0; day < 5; ++day)
    open.push_back({(day * 24 + 9) * hour, (day * 24 + 17) * hour});
  const Index office = builder.weekly(open);
  const Index roles[] = {builder.role(8, office), builder.role(8, office), builder.role(8, office)};
  const Index start = builder.poisson(1.0 / 1200);
  builder.plan.nodes[start].arrivals->calendar = office;
  Index last = start;
  Index reworked = none;
  for (int i = 0; i < 20; ++i) {
    const Index step = builder.task(roles[i % 3], exponentialOf(600));
    builder.flow(last, step);
    last = step;
    if (i == 5)
      reworked = step;
    if (i == 9) {
      const Index decision = builder.node(NodeKind::Exclusive);
      builder.flow(step, decision);
      builder.flow(decision, reworked, 0.15);
      const Index next = builder.node(NodeKind::Exclusive);
      builder.flow(decision, next, 0.85);
      last = next;
    }
    if (i == 14) {
      const Index timeout = builder.boundaryTimer(step, constantOf(5 * 24 * 3600));
      builder.flow(timeout, builder.end());
    }
  }
  builder.flow(last, builder.end());
  return builder.plan;
}

class CountingSink : public LogSink {
 public:
  std::uint64_t count = 0;
  void rows(std::uint32_t, std::span<const LogRow> block) override { count += block.size(); }
};

double rate(const Plan &plan, RunSettings settings, const RunOptions &options, const char *figure, double bare)
{
  std::uint64_t events = 0;
  const Times times = measured([&] { events = runPlan(plan, settings, options).results.events; });
  const double perSecond = static_cast<double>(events) / times.wall;
  const double perCpuSecond = static_cast<double>(events) / times.cpu;
  print((std::string(figure) + ", wall").c_str(), perSecond, "events/s");
  if (settings.threads == 1)
    print((std::string(figure) + ", share of the bare heap in CPU time").c_str(), perCpuSecond / bare, "ratio");
  return perSecond;
}

/// How soon a run of a hundred million events shows something, and how soon it obeys.
void measureReactions(const Plan &plan)
{
  using Clock = std::chrono::steady_clock;
  const auto seconds = [](Clock::time_point from) {
    return std::chrono::duration<double>(Clock::now() - from).count();
  };
  RunSettings settings = settingsOf(10'000'000, 1);
  settings.threads = 1;
  RunControl control;
  RunOptions options;
  double first = 0;
  Clock::time_point cancelled;
  const Clock::time_point begin = Clock::now();
  options.partial = [&](const Results &) {
    first = first > 0 ? first : seconds(begin);
    if (seconds(begin) > 0.5 && !control.cancel) {
      cancelled = Clock::now();
      control.cancel = true;
    }
  };
  (void)run(plan, settings, control, options);
  print("first partial result, wall", first * 1000, "ms");
  print("cancelling, wall", seconds(cancelled) * 1000, "ms");
}

/// The most memory that the program has held so far.
double peakMegabytes()
{
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024;
}

void measureMemory(const Plan &plan)
{
  for (const std::uint64_t instances : {100'000ull, 1'000'000ull, 10'000'000ull}) {
    RunSettings settings = settingsOf(instances, 1);
    settings.threads = 1;
    (void)runPlan(plan, settings);
    print(("peak memory after " + std::to_string(instances) + " instances").c_str(), peakMegabytes(), "MB");
  }
}

}  // namespace

int main(int argc, char *argv[])
{
  const std::uint64_t instances = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 200'000;
  const Plan plan = tenSteps();
  measureMemory(plan);  // the peak is that of the program: first of all
  std::uint64_t bareEvents = 0;
  const Times bareTimes = measured([&] { bareEvents = laneway::benchmark::runBareHeap(instances).events; });
  print("bare heap, wall", static_cast<double>(bareEvents) / bareTimes.wall, "events/s");
  const double bare = static_cast<double>(bareEvents) / bareTimes.cpu;
  print("bare heap, CPU", bare, "events/s");

  measureReactions(plan);
  RunSettings settings = settingsOf(instances, 1);
  settings.threads = 1;
  rate(plan, settings, {}, "ten steps, one thread", bare);
  CountingSink sink;
  RunOptions logged;
  logged.log = &sink;
  rate(plan, settings, logged, "ten steps, one thread, event log", bare);
  RunOptions traced;
  traced.traceReplication = 1;
  rate(plan, settings, traced, "ten steps, one thread, trace", bare);
  settings.replications = 2;
  const double one = rate(plan, settings, {}, "ten steps, two replications, one thread", bare);
  settings.threads = 2;
  const double two = rate(plan, settings, {}, "ten steps, two replications, two threads", bare);
  print("two threads against one", two / one, "ratio");

  const Plan map = twentySteps();
  RunSettings drawn = settingsOf(10'000, 1);
  drawn.threads = 1;
  const Times live = measured([&] { (void)runPlan(map, drawn); });
  print("10,000 instances of a 20-step map, wall", live.wall * 1000, "ms");
  print("10,000 instances of a 20-step map, CPU", live.cpu * 1000, "ms");

  const auto trace = runPlan(plan, settingsOf(91'000, 1), traced).trace;
  print("trace of a million events", static_cast<double>(trace->bytes()) / 1e6, "MB");
  const Times seek = measured([&] {
    for (Time i = 1; i <= 100; ++i)
      (void)trace->at(trace->end() / 101 * i);
  });
  print("seek in a million events", seek.wall * 10, "ms");
  return 0;
}
