#include "model/compile/levers.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "model/compile/compilation.h"
#include "model/process/document.h"
#include "model/simulate/distribution.h"
#include "model/simulate/traffic.h"

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

/// The roles that matter, those with the longest queue to be expected first.
std::vector<Index> rolesByQueue(const Compilation &compilation, const simulate::Traffic &traffic)
{
  constexpr double Idle = 0.1;
  std::vector<std::pair<double, Index>> roles;
  for (Index role = 0; role < traffic.roles.size(); ++role) {
    const double load = traffic.roles[role].offeredLoad;
    if (load <= Idle)
      continue;
    double amount = 0;
    for (const Index resource : compilation.plan.roles[role].resources)
      amount += compilation.plan.resources[resource].amount;
    // M/M/c, as Sakasegawa (1977) approximates it; without limit where a load cannot be borne, so by the load.
    const double queue = std::pow(load, std::sqrt(2 * (amount + 1))) / (1 - load);
    roles.emplace_back(load < 1 ? queue : 1e9 * load, role);
  }
  std::stable_sort(roles.begin(), roles.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
  std::vector<Index> rows;
  for (const auto &[queue, role] : roles)
    rows.push_back(role);
  return rows;
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

std::vector<Lever> possibleLevers(const Compilation &compilation, std::size_t most)
{
  constexpr std::size_t MostSteps = 3;
  std::vector<Lever> levers;
  const simulate::Traffic traffic = simulate::traffic(compilation.plan);
  const std::vector<Index> roles = rolesByQueue(compilation, traffic);
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
      const simulate::Node &step = compilation.plan.nodes[node];
      return isDoneBy(step, roles[i]) ? traffic.nodeVisits[node] * simulate::mean(step.work.duration) : 0.0;
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
  // What was cut off the base is cut off all of them.
  if (settings.warmUp.kind != simulate::WarmUpKind::None)
    settings.warmUp = {simulate::WarmUpKind::Fixed, base.warmUp};
  const std::vector<simulate::ReplicationTotals> before = simulate::totalsOf(base.replications);
  std::size_t done = 0;
  for (Lever &lever : levers) {
    Plan plan = compilation.plan;
    apply(lever, compilation.elements, plan);
    const simulate::RunOutput output = simulate::run(plan, settings, control);
    if (output.state.outcome != simulate::Outcome::Finished)
      break;
    lever.trials = simulate::totalsOf(output.state.replications);
    lever.effect = simulate::pairedEffect(lever.trials, before);
    ++done;
    if (tried)
      tried(done);
  }
  levers.resize(done);
  return levers;
}

std::vector<Lever> ranked(std::vector<Lever> levers)
{
  std::stable_sort(levers.begin(), levers.end(),
                   [](const Lever &a, const Lever &b) { return a.effect.cycleTime.mean < b.effect.cycleTime.mean; });
  return levers;
}

}  // namespace laneway
