#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "model/simulate/expression/evaluate.h"
#include "model/simulate/plan.h"
#include "model/simulate/runner.h"
#include "tests/support/simulate/engine_identities.h"

/// Small plans for tests. Times are given in units, of which one is a second, so that a rounded microsecond is far
/// below every tolerance.
namespace laneway::simulate::test {

inline constexpr double unit = 1e6;

inline Distribution exponentialOf(double mean)
{
  return Distribution::exponential(mean * unit);
}

inline Distribution constantOf(double value)
{
  return Distribution::constant(value * unit);
}

/// Builds a plan node by node; keys are numbers in order of making.
class PlanBuilder {
 public:
  Plan plan;

  PlanBuilder() { scope(); }

  Index scope()
  {
    plan.scopes.push_back({nextKey(), never});
    return static_cast<Index>(plan.scopes.size() - 1);
  }

  Index role(std::uint32_t amount, Index calendar = none, std::int64_t costPerHour = 0)
  {
    return addRole(plan, nextKey(), amount, calendar, costPerHour);
  }

  Index weekly(std::vector<Interval> open)
  {
    Calendar calendar;
    calendar.open = std::move(open);
    calendar.period = 7 * 24 * microsecondsPerHour;
    plan.calendars.push_back(std::move(calendar));
    return static_cast<Index>(plan.calendars.size() - 1);
  }

  Index node(NodeKind kind, Index scope = 0)
  {
    Node made;
    made.key = nextKey();
    made.kind = kind;
    made.scope = scope;
    plan.nodes.push_back(std::move(made));
    return static_cast<Index>(plan.nodes.size() - 1);
  }

  /// A start where instances arrive with the given gap; with a gap of no kind use `node`.
  Index start(Distribution gap, Index scope = 0)
  {
    const Index made = node(NodeKind::Start, scope);
    plan.nodes[made].arrivals = Arrivals{};
    plan.nodes[made].arrivals->gap = std::move(gap);
    return made;
  }

  Index poisson(double rate) { return start(exponentialOf(1 / rate)); }

  Index end(EventKind event = EventKind::None, Index scope = 0)
  {
    const Index made = node(NodeKind::End, scope);
    plan.nodes[made].event = event;
    return made;
  }

  Index task(Index role, Distribution duration, Index scope = 0)
  {
    const Index made = node(NodeKind::Task, scope);
    plan.nodes[made].work = workOf(role, std::move(duration));
    return made;
  }

  Index call(Index body, Index scope = 0)
  {
    const Index made = node(NodeKind::Call, scope);
    plan.nodes[made].body = body;
    return made;
  }

  Index timer(Distribution delay, NodeKind kind = NodeKind::Catch, Index scope = 0)
  {
    const Index made = node(kind, scope);
    plan.nodes[made].event = EventKind::Timer;
    plan.nodes[made].delay = std::move(delay);
    return made;
  }

  Index boundaryTimer(Index host, Distribution delay, bool interrupting = true)
  {
    const Index made = timer(std::move(delay), NodeKind::Boundary, plan.nodes[host].scope);
    plan.nodes[made].host = host;
    plan.nodes[made].interrupting = interrupting;
    return made;
  }

  /// An event of the kind, sent or awaited under `message`.
  Index event(NodeKind kind, EventKind trigger, Index message = none, Index scope = 0)
  {
    const Index made = node(kind, scope);
    plan.nodes[made].event = trigger;
    plan.nodes[made].message = message;
    return made;
  }

  Index boundary(Index host, EventKind trigger, Index message = none, bool interrupting = true)
  {
    const Index made = event(NodeKind::Boundary, trigger, message, plan.nodes[host].scope);
    plan.nodes[made].host = host;
    plan.nodes[made].interrupting = interrupting;
    return made;
  }

  /// An event sub-process in `scope` with its start; returns the start, which lies in the new scope.
  Index eventSubProcess(EventKind trigger, Index message = none, bool interrupting = true, Index scope = 0)
  {
    const Index inside = this->scope();
    const Index made = node(NodeKind::EventSubProcess, scope);
    plan.nodes[made].body = inside;
    const Index start = event(NodeKind::Start, trigger, message, inside);
    plan.nodes[start].interrupting = interrupting;
    return start;
  }

  Index attribute(Distribution initial)
  {
    plan.attributes.push_back({nextKey(), std::move(initial)});
    return static_cast<Index>(plan.attributes.size() - 1);
  }

  /// "ATTRIBUTE >= number".
  Index atLeast(Index attribute, double number)
  {
    Expression made;
    made.code = {{static_cast<std::uint8_t>(Operation::Attribute), attribute, 0},
                 {static_cast<std::uint8_t>(Operation::Number), none, number},
                 {static_cast<std::uint8_t>(Operation::GreaterOrEqual), none, 0}};
    plan.expressions.push_back(std::move(made));
    return static_cast<Index>(plan.expressions.size() - 1);
  }

  Index flow(Index source, Index target, double share = 1)
  {
    Flow made;
    made.key = nextKey();
    made.source = source;
    made.target = target;
    made.share = share;
    plan.flows.push_back(made);
    return static_cast<Index>(plan.flows.size() - 1);
  }

  void chain(std::initializer_list<Index> nodes)
  {
    for (auto at = nodes.begin(); at + 1 != nodes.end(); ++at)
      flow(*at, *(at + 1));
  }

 private:
  std::uint64_t nextKey() { return ++m_lastKey * 0x9e37'79b9'7f4a'7c15; }

  std::uint64_t m_lastKey = 0;
};

/// Poisson arrivals, then steps in a row, each of a role of its own with the given amount and duration.
struct Station {
  std::uint32_t amount = 1;
  Distribution duration;
};

inline Plan stationsInARow(double rate, std::initializer_list<Station> stations)
{
  PlanBuilder builder;
  Index last = builder.poisson(rate);
  for (const Station &station : stations) {
    const Index step = builder.task(builder.role(station.amount), station.duration);
    builder.flow(last, step);
    last = step;
  }
  builder.flow(last, builder.end());
  return builder.plan;
}

inline RunSettings settingsOf(std::uint64_t instances, std::uint32_t replications, std::uint64_t seed = 1)
{
  RunSettings settings;
  settings.instances = instances;
  settings.replications = replications;
  settings.seed = seed;
  return settings;
}

/// Runs the plan and looks whether all identities hold; a run that breaks one ends the test program.
inline RunOutput runPlan(const Plan &plan, const RunSettings &settings, const RunOptions &options = {})
{
  RunControl control;
  RunOutput output = run(plan, settings, control, options);
  for (const ReplicationRecord &record : output.state.replications) {
    const std::string broken =
        output.state.outcome == Outcome::Finished ? brokenIdentity(plan, settings, record) : std::string();
    if (broken.empty())
      continue;
    std::fprintf(stderr, "%s does not hold.\n", broken.c_str());
    std::abort();
  }
  if (const std::string broken = brokenSum(output.state); !broken.empty()) {
    std::fprintf(stderr, "%s is not that of the replications.\n", broken.c_str());
    std::abort();
  }
  return output;
}

}  // namespace laneway::simulate::test
