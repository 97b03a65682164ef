#include "tests/support/simulate/random_plan.h"

#include <algorithm>

#include "model/simulate/random/stream.h"
#include "tests/model/simulate/plans.h"

namespace laneway::simulate::test {

namespace {

class Generator {
 public:
  explicit Generator(std::uint64_t seed) : m_numbers(mixed(seed), 1, 0) {}

  [[nodiscard]] Plan make()
  {
    for (std::uint32_t i = below(3) + 1; i > 0; --i)
      m_roles.push_back(m_builder.role(below(3) + 1));
    m_kind = m_builder.attribute(Distribution::empirical({{0, 1}, {1, 1}, {2, 1}}));
    for (std::uint32_t i = below(2) + 1; i > 0; --i) {
      const Index start = m_builder.poisson(0.1 + uniform());
      m_builder.plan.nodes[start].arrivals->limit = 4 + below(6);
      const Block inside = sequence(0, 2);
      m_builder.chain({start, inside.entry});
      m_builder.chain({inside.exit, m_builder.end()});
    }
    return m_builder.plan;
  }

 private:
  struct Block {
    Index entry = none;
    Index exit = none;
  };

  double uniform() { return m_numbers.uniform(); }
  std::uint32_t below(std::uint32_t count) { return static_cast<std::uint32_t>(uniform() * count); }
  bool isOften(double chance) { return uniform() < chance; }
  Distribution time() { return exponentialOf(0.2 + 2 * uniform()); }

  /// In two steps: compilers may evaluate arguments in any order, and each draws a number.
  Index task(Index scope)
  {
    const Index role = someRole();
    return m_builder.task(role, time(), scope);
  }

  Index end(Index scope, EventKind event = EventKind::None) { return m_builder.end(event, scope); }

  Block sequence(Index scope, int depth)
  {
    Block all = block(scope, depth);
    for (std::uint32_t i = below(3); i > 0; --i) {
      const Block next = block(scope, depth);
      m_builder.chain({all.exit, next.entry});
      all.exit = next.exit;
    }
    return all;
  }

  Block block(Index scope, int depth)
  {
    switch (depth <= 0 ? below(4) : below(13)) {
      case 0:
      case 1:
        return step(scope);
      case 2:
        return wait(scope);
      case 3:
        return repeated(task(scope));
      case 4:
        return decision(scope, depth);
      case 5:
      case 6:
        return parallel(scope, depth);
      case 7:
      case 8:
      case 9:
        return inclusive(scope, depth);
      case 10:
        return loop(scope, depth);
      case 11:
        return race(scope, depth);
      default:
        return call(scope, depth);
    }
  }

  Index someRole() { return isOften(0.3) ? none : m_roles[below(static_cast<std::uint32_t>(m_roles.size()))]; }

  Block wait(Index scope)
  {
    const Index timer = m_builder.timer(time(), NodeKind::Catch, scope);
    return {timer, timer};
  }

  Block step(Index scope)
  {
    const Index made = task(scope);
    m_builder.plan.nodes[made].work.priority = static_cast<std::int32_t>(below(3));
    if (isOften(0.3))
      m_builder.plan.nodes[made].assignments = {{m_kind, none, Distribution::empirical({{0, 1}, {1, 2}, {2, 1}})}};
    return guarded(made);
  }

  /// With boundary timers: one that interrupts comes back behind the step, one beside it ends by itself.
  Block guarded(Index host)
  {
    const Index scope = m_builder.plan.nodes[host].scope;
    if (isOften(0.25)) {
      const Index reminder = m_builder.boundaryTimer(host, time(), false);
      m_builder.chain({reminder, task(scope), end(scope)});
    }
    if (!isOften(0.25))
      return {host, host};
    const Index timeout = m_builder.boundaryTimer(host, time());
    const Index merge = m_builder.node(NodeKind::Exclusive, scope);
    m_builder.chain({host, merge});
    m_builder.chain({timeout, merge});
    return {host, merge};
  }

  Block repeated(Index task)
  {
    Repetition &repetition = m_builder.plan.nodes[task].repetition;
    switch (below(4)) {
      case 0:
        repetition = {RepeatKind::Loop, Distribution::constant(below(4)), none, 0.5, isOften(0.5)};
        break;
      case 1:
        repetition = {RepeatKind::SequentialInstances, Distribution::uniform(0, 3), none, 0, false};
        break;
      case 2:
        repetition = {RepeatKind::ParallelInstances, Distribution::uniform(0, 4), none, 0, false};
        break;
      default:
        repetition = {RepeatKind::ParallelInstances, Distribution::constant(3), isAtLeast(1), 0, false};
        break;
    }
    return guarded(task);
  }

  Index isAtLeast(double kind) { return m_builder.atLeast(m_kind, kind); }

  /// A decision by shares or by the attribute, with its merge.
  Block decision(Index scope, int depth)
  {
    const Index split = m_builder.node(NodeKind::Exclusive, scope);
    const Index merge = m_builder.node(NodeKind::Exclusive, scope);
    const double share = uniform();
    const bool byData = isOften(0.5);
    for (const double each : {share, 1 - share}) {
      const Block way = sequence(scope, depth - 1);
      const Index flow = m_builder.flow(split, way.entry, each);
      if (byData && each == share)
        m_builder.plan.flows[flow].condition = isAtLeast(1 + below(2));
      else if (byData)
        m_builder.plan.flows[flow].isDefault = true;
      m_builder.flow(way.exit, merge);
    }
    return {split, merge};
  }

  Block parallel(Index scope, int depth)
  {
    const Index split = m_builder.node(NodeKind::Parallel, scope);
    const Index join = m_builder.node(NodeKind::Parallel, scope);
    for (std::uint32_t i = 2 + below(2); i > 0; --i) {
      const Block way = sequence(scope, depth - 1);
      m_builder.flow(split, way.entry);
      m_builder.flow(way.exit, join);
    }
    if (isOften(0.2))
      m_builder.chain({split, task(scope), end(scope)});
    return {split, join};
  }

  /// Behind an inclusive or parallel split, an inclusive join. Ways may be given up, or lead into another way.
  Block inclusive(Index scope, int depth)
  {
    const Index split = m_builder.node(isOften(0.7) ? NodeKind::Inclusive : NodeKind::Parallel, scope);
    const Index join = m_builder.node(NodeKind::Inclusive, scope);
    const bool isParallel = m_builder.plan.nodes[split].kind == NodeKind::Parallel;
    const std::uint32_t ways = 2 + below(3);
    Index before = none;
    for (std::uint32_t i = 0; i < ways; ++i) {
      const Block way = sequence(scope, depth - 1);
      const Index flow = m_builder.flow(split, way.entry, isParallel ? 1 : 0.2 + 0.6 * uniform());
      m_builder.plan.flows[flow].isDefault = !isParallel && i == 0 && isOften(0.5);
      const Index choice = m_builder.node(NodeKind::Exclusive, scope);
      m_builder.chain({way.exit, choice});
      const bool isLeft = isOften(0.3);
      const Index other = before != none && isOften(0.5) ? before : end(scope);
      m_builder.flow(choice, join, isLeft ? 0.6 : 1);
      if (isLeft)
        m_builder.flow(choice, other, 0.4);
      before = way.entry;
    }
    return {split, join};
  }

  Block loop(Index scope, int depth)
  {
    const Index merge = m_builder.node(NodeKind::Exclusive, scope);
    const Index decision = m_builder.node(NodeKind::Exclusive, scope);
    const Index next = m_builder.node(NodeKind::Exclusive, scope);
    const Block body = sequence(scope, depth - 1);
    m_builder.chain({merge, body.entry});
    m_builder.chain({body.exit, decision});
    m_builder.flow(decision, merge, 0.3);
    m_builder.flow(decision, next, 0.7);
    return {merge, next};
  }

  Block race(Index scope, int depth)
  {
    const Index race = m_builder.node(NodeKind::EventBased, scope);
    const Index merge = m_builder.node(NodeKind::Exclusive, scope);
    for (std::uint32_t i = 2 + below(2); i > 0; --i) {
      const Block way = block(scope, depth - 1);
      m_builder.chain({race, m_builder.timer(time(), NodeKind::Catch, scope), way.entry});
      m_builder.chain({way.exit, merge});
    }
    return {race, merge};
  }

  Block call(Index scope, int depth)
  {
    const Index body = m_builder.scope();
    const Block inside = sequence(body, depth - 1);
    const Index start = m_builder.node(NodeKind::Start, body);
    const bool terminates = isOften(0.4);
    m_builder.chain({start, inside.entry});
    m_builder.chain({inside.exit, end(body, terminates ? EventKind::Terminate : EventKind::None)});
    const Index call = m_builder.call(body, scope);
    return isOften(0.3) ? repeated(call) : guarded(call);
  }

  PlanBuilder m_builder;
  Stream m_numbers;
  std::vector<Index> m_roles;
  Index m_kind = none;
};

}  // namespace

Plan randomPlan(std::uint64_t seed)
{
  return Generator(seed).make();
}

Plan randomStaffedPlan(std::uint64_t seed)
{
  Plan plan = randomPlan(seed);
  Stream numbers(mixed(seed), 2, 0);
  const auto below = [&numbers](std::size_t count) {
    return static_cast<std::size_t>(numbers.uniform() * static_cast<double>(count));
  };
  constexpr Discipline disciplines[] = {Discipline::FirstComeFirstServed, Discipline::LastComeFirstServed,
                                        Discipline::ShortestFirst, Discipline::EarliestDue, Discipline::Random};
  constexpr Preemption preemptions[] = {Preemption::Never, Preemption::Resume, Preemption::Restart};
  constexpr Choice choices[] = {Choice::LongestIdle, Choice::Fastest, Choice::Cheapest};
  // Queues of different disciplines that share people have no order of their own, so all are alike.
  const Discipline discipline = disciplines[below(5)];
  const Preemption preemption = preemptions[below(3)];
  plan.scopes[0].target = static_cast<Time>(2 * unit);
  for (Role &role : plan.roles) {
    role.discipline = discipline;
    role.preemption = preemption;
    role.choice = choices[below(3)];
  }
  // People with a pace and price of their own, who may do the steps of one role or of several.
  for (std::size_t person = 1 + below(2); person > 0; --person) {
    Resource made;
    made.key = mixed(seed + 1000 * person);
    made.speed = 0.5 + numbers.uniform();
    made.costPerHour = static_cast<std::int64_t>(10'000 * below(5));
    plan.resources.push_back(made);
    const std::size_t first = below(plan.roles.size());
    for (std::size_t role = 0; role < plan.roles.size(); ++role)
      if (role == first || below(2) == 0)
        plan.roles[role].resources.push_back(static_cast<Index>(plan.resources.size() - 1));
  }
  for (Node &node : plan.nodes) {
    if (!node.work.alternatives.empty() && below(4) == 0)
      node.work.alternatives[0][0].amount = 2;
    // Nothing orders the executions of one step for one instance, so which of them is put aside is anybody's guess.
    if (preemption != Preemption::Never && node.repetition.kind == RepeatKind::ParallelInstances)
      node.work.alternatives.clear();
  }
  for (Node &node : plan.nodes) {
    if (node.work.alternatives.empty())
      continue;
    Demand &demand = node.work.alternatives[0][0];
    std::uint32_t there = 0;
    for (const Index resource : plan.roles[demand.role].resources)
      there += plan.resources[resource].amount;
    demand.amount = std::min(demand.amount, there);
  }
  return plan;
}

Plan randomScheduledPlan(std::uint64_t seed)
{
  Plan plan = randomStaffedPlan(seed);
  Stream numbers(mixed(seed), 3, 0);
  const auto below = [&numbers](std::size_t count) {
    return static_cast<std::size_t>(numbers.uniform() * static_cast<double>(count));
  };
  const auto hours = [&](const std::vector<std::pair<double, double>> &open, double period) {
    Calendar &calendar = plan.calendars.emplace_back();
    for (const auto &[begin, end] : open)
      calendar.open.push_back({static_cast<Time>(begin * unit), static_cast<Time>(end * unit)});
    calendar.period = static_cast<Time>(period * unit);
  };
  hours({{0, 5}, {6, 9}}, 12);
  hours({{1.5, 4}}, 7);
  hours({{3, 75}}, 90);  // long enough for everything that must not be begun if it would not fit
  constexpr AtClosing atClosing[] = {AtClosing::Suspend, AtClosing::Finish};
  for (Role &role : plan.roles)
    role.preemption = Preemption::Never;
  for (Resource &resource : plan.resources) {
    const std::size_t calendar = below(4);
    if (calendar == 3)
      continue;
    resource.calendar = static_cast<Index>(calendar);
    resource.atClosing = calendar == 2 ? AtClosing::DoNotStart : atClosing[below(2)];
  }
  for (Node &node : plan.nodes)
    if (node.arrivals && below(2) == 0)
      node.arrivals->calendar = static_cast<Index>(below(3));
  return plan;
}

}  // namespace laneway::simulate::test
