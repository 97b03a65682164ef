#include "model/compile/levers.h"

#include <algorithm>
#include <utility>

#include "model/compile/compilation.h"
#include "model/process/document.h"
#include "model/simulate/distribution.h"

namespace laneway {

namespace {

using simulate::Distribution;
using simulate::Index;
using simulate::none;
using simulate::Plan;

constexpr double TimeSaved = 0.1;
constexpr double ReworkLeft = 0.5;

/// The same shape with every duration multiplied.
Distribution scaled(Distribution distribution, double factor)
{
  switch (distribution.kind) {
    case simulate::DistributionKind::Constant:
    case simulate::DistributionKind::Exponential:
      distribution.parameters[0] *= factor;
      break;
    case simulate::DistributionKind::Uniform:
    case simulate::DistributionKind::Normal:
    case simulate::DistributionKind::Lognormal:
    case simulate::DistributionKind::Gamma:
      distribution.parameters[0] *= factor;
      distribution.parameters[1] *= factor;
      break;
    case simulate::DistributionKind::Triangular:
    case simulate::DistributionKind::Pert:
      for (double &parameter : distribution.parameters)
        parameter *= factor;
      break;
    case simulate::DistributionKind::Erlang:
    case simulate::DistributionKind::Weibull:
      distribution.parameters[0] *= factor;  // the mean; the other is the shape
      break;
    case simulate::DistributionKind::Empirical:
    case simulate::DistributionKind::Histogram:
      for (simulate::WeightedValue &each : distribution.table)
        each.value *= factor;
      break;
  }
  distribution.lower *= factor;
  distribution.upper *= factor;
  return distribution;
}

/// Whether a step does the work of `role`.
bool isDoneBy(const simulate::Node &node, Index role)
{
  if (node.kind != simulate::NodeKind::Task)
    return false;
  return std::any_of(node.work.alternatives.begin(), node.work.alternatives.end(), [role](const auto &way) {
    return std::any_of(way.begin(), way.end(), [role](const simulate::Demand &each) { return each.role == role; });
  });
}

/// The roles that matter, the most waited for first.
std::vector<Index> rolesByWaiting(const simulate::Results &results)
{
  constexpr double Idle = 0.1;
  constexpr double HardlyWaitedFor = 0.005;
  std::vector<Index> roles;
  for (Index role = 0; role < results.roles.size(); ++role)
    if (results.roles[role].shareOfWaiting.mean > HardlyWaitedFor || results.roles[role].utilisation.mean > Idle)
      roles.push_back(role);
  std::stable_sort(roles.begin(), roles.end(), [&](Index a, Index b) {
    return results.roles[a].shareOfWaiting.mean > results.roles[b].shareOfWaiting.mean;
  });
  return roles;
}

/// The flows by which decisions send instances back to where they were.
std::vector<Index> flowsBack(const Plan &plan)
{
  // Depth first from the starts; what leads to a node that is still open closes a loop.
  std::vector<std::vector<Index>> outgoing(plan.nodes.size());
  for (Index flow = 0; flow < plan.flows.size(); ++flow)
    outgoing[plan.flows[flow].source].push_back(flow);
  enum class State : std::uint8_t { New, Open, Done };
  std::vector<State> states(plan.nodes.size(), State::New);
  std::vector<Index> back;
  std::vector<std::pair<Index, std::size_t>> path;
  const auto enter = [&](Index node) {
    states[node] = State::Open;
    path.emplace_back(node, 0);
  };
  for (Index root = 0; root < plan.nodes.size(); ++root) {
    if (states[root] != State::New)
      continue;
    enter(root);
    while (!path.empty()) {
      auto &[node, next] = path.back();
      if (next == outgoing[node].size()) {
        states[node] = State::Done;
        path.pop_back();
        continue;
      }
      const Index flow = outgoing[node][next++];
      const Index target = plan.flows[flow].target;
      if (states[target] == State::Open && plan.nodes[node].kind == simulate::NodeKind::Exclusive)
        back.push_back(flow);
      else if (states[target] == State::New)
        enter(target);
    }
  }
  std::sort(back.begin(), back.end());
  return back;
}

Lever oneMore(const Compilation &compilation, Index role)
{
  Lever lever;
  lever.kind = LeverKind::OneMore;
  lever.element = compilation.elements.roles[role];
  for (const Index resource : compilation.plan.roles[role].resources)
    lever.before += compilation.plan.resources[resource].amount;
  lever.after = lever.before + 1;
  return lever;
}

Lever lessTime(const Compilation &compilation, Index node)
{
  Lever lever;
  lever.kind = LeverKind::LessTime;
  lever.element = compilation.elements.nodes[node];
  lever.before = simulate::mean(compilation.plan.nodes[node].work.duration);
  lever.after = lever.before * (1 - TimeSaved);
  return lever;
}

Lever lessRework(const Compilation &compilation, Index flow)
{
  Lever lever;
  lever.kind = LeverKind::LessRework;
  lever.element = compilation.elements.flows[flow];
  lever.before = compilation.plan.flows[flow].share;
  lever.after = lever.before * ReworkLeft;
  return lever;
}

void apply(const Lever &lever, const PlanElements &elements, Plan &plan)
{
  switch (lever.kind) {
    case LeverKind::OneMore:
      ++plan.resources[plan.roles[elements.roleRows.at(lever.element)].resources.front()].amount;
      return;
    case LeverKind::LessTime: {
      Distribution &duration = plan.nodes[elements.nodeRows.at(lever.element)].work.duration;
      duration = scaled(std::move(duration), 1 - TimeSaved);
      return;
    }
    case LeverKind::LessRework: {
      simulate::Flow &back = plan.flows[elements.flowRows.at(lever.element)];
      const double others = (1 - lever.after) / (1 - lever.before);
      for (simulate::Flow &flow : plan.flows)
        if (flow.source == back.source && &flow != &back)
          flow.share *= others;
      back.share = lever.after;
      return;
    }
  }
}

}  // namespace

std::vector<Lever> possibleLevers(const Compilation &compilation, const simulate::Results &base, std::size_t most)
{
  constexpr std::size_t MostSteps = 3;
  std::vector<Lever> levers;
  const std::vector<Index> roles = rolesByWaiting(base);
  for (const Index role : roles)
    levers.push_back(oneMore(compilation, role));

  const auto isRework = [&](Index flow) {
    const double share = compilation.plan.flows[flow].share;
    return share > 0 && share < 1 && !compilation.elements.flows[flow].isNull();
  };
  std::vector<Lever> others;
  for (const Index flow : flowsBack(compilation.plan))
    if (isRework(flow))
      others.push_back(lessRework(compilation, flow));
  for (std::size_t i = 0; i < roles.size() && i < MostSteps; ++i) {
    const auto takes = [&](Index node) {
      return isDoneBy(compilation.plan.nodes[node], roles[i]) ? base.nodes[node].busy.mean : 0.0;
    };
    Index longest = none;
    for (Index node = 0; node < compilation.plan.nodes.size(); ++node)
      if (takes(node) > (longest == none ? 0 : takes(longest)))
        longest = node;
    if (longest != none)
      others.push_back(lessTime(compilation, longest));
  }
  // Where there are more roles than can be tried, some of the other kinds are tried all the same.
  const std::size_t kept = std::min(others.size(), most / 3);
  levers.resize(std::min(levers.size(), most - kept));
  others.resize(std::min(others.size(), most - levers.size()));
  levers.insert(levers.end(), others.begin(), others.end());
  return levers;
}

std::vector<Lever> tryLevers(const Compilation &compilation, const simulate::RunState &base, std::vector<Lever> levers,
                             simulate::RunControl &control, const std::function<void(std::size_t)> &tried)
{
  simulate::RunSettings settings = compilation.settings;
  settings.relativePrecision.reset();
  settings.replications = static_cast<std::uint32_t>(base.replications.size());
  std::size_t done = 0;
  for (Lever &lever : levers) {
    Plan plan = compilation.plan;
    apply(lever, compilation.elements, plan);
    const simulate::RunOutput output = simulate::run(plan, settings, control);
    if (output.state.outcome != simulate::Outcome::Finished)
      break;
    lever.effect = simulate::pairedEffect(output.state, base);
    ++done;
    if (tried)
      tried(done);
  }
  levers.resize(done);
  std::stable_sort(levers.begin(), levers.end(),
                   [](const Lever &a, const Lever &b) { return a.effect.cycleTime.mean < b.effect.cycleTime.mean; });
  return levers;
}

}  // namespace laneway
