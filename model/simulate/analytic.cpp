#include "model/simulate/analytic.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "model/simulate/check/graph.h"
#include "model/simulate/traffic.h"

namespace laneway::simulate {

namespace {

struct Reason {
  AnalyticBlock block = AnalyticBlock::None;
  Index at = none;
};

bool isExponential(const Distribution &distribution)
{
  return distribution.kind == DistributionKind::Exponential && distribution.lower <= 0 &&
         distribution.upper == std::numeric_limits<double>::infinity();
}

bool isPoisson(const Arrivals &arrivals)
{
  return isExponential(arrivals.gap) && arrivals.calendar == none && arrivals.batch == 1 && arrivals.population == 0 &&
         arrivals.limit == 0;
}

class Analysis {
 public:
  explicit Analysis(const Plan &plan) : m_plan(plan), m_graph(plan), m_traffic(traffic(plan))
  {
    m_rate = m_traffic.arrivalRate / static_cast<double>(microsecondsPerHour);
    findSteps();
    findPredecessors();
  }

  [[nodiscard]] AnalyticAnswers answers() const
  {
    AnalyticAnswers result;
    for (Index role = 0; role < m_plan.roles.size(); ++role)
      result.roles.push_back(answerOf(role));
    answerCycle(result);
    return result;
  }

 private:
  [[nodiscard]] bool isVisited(Index node) const { return m_traffic.nodeVisits[node] > 0; }
  [[nodiscard]] Index roleOf(Index node) const
  {
    const Work &work = m_plan.nodes[node].work;
    const bool isOneOfOne = m_plan.nodes[node].kind == NodeKind::Task && work.alternatives.size() == 1 &&
                            work.alternatives.front().size() == 1;
    return isOneOfOne ? work.alternatives.front().front().role : none;
  }

  void findSteps()
  {
    m_steps.resize(m_plan.roles.size());
    for (Index i = 0; i < m_plan.nodes.size(); ++i) {
      if (m_plan.nodes[i].kind != NodeKind::Task || !isVisited(i))
        continue;
      for (const std::vector<Demand> &way : m_plan.nodes[i].work.alternatives) {
        for (const Demand &demand : way)
          m_steps[demand.role].push_back(i);
      }
    }
  }

  /// What leads into a call leads on from the ends inside it.
  void findPredecessors()
  {
    m_before.resize(m_plan.nodes.size());
    for (const Flow &flow : m_plan.flows)
      m_before[flow.target].push_back(flow.source);
    for (Index call = 0; call < m_plan.nodes.size(); ++call) {
      const Node &node = m_plan.nodes[call];
      if (node.kind != NodeKind::Call)
        continue;
      for (const Index start : m_graph.starts[node.body])
        m_before[start].push_back(call);
      for (Index end = 0; end < m_plan.nodes.size(); ++end) {
        if (m_plan.nodes[end].kind != NodeKind::End || m_plan.nodes[end].scope != node.body)
          continue;
        for (const Index flow : m_graph.out[call])
          m_before[m_plan.flows[flow].target].push_back(end);
      }
    }
  }

  /// What is against a node by itself.
  [[nodiscard]] Reason faultOf(Index i) const
  {
    const Node &node = m_plan.nodes[i];
    const Reason construct{AnalyticBlock::Construct, i};
    const std::size_t out = m_graph.out[i].size();
    if (!m_graph.boundaries[i].empty() || node.repetition.kind != RepeatKind::Once)
      return construct;
    switch (node.kind) {
      case NodeKind::Start:
        if (node.arrivals && !isPoisson(*node.arrivals))
          return {AnalyticBlock::Arrivals, i};
        return out > 1 || (!node.arrivals && node.event != EventKind::None) ? construct : Reason{};
      case NodeKind::End:
      case NodeKind::Throw:
        return out > 1 || node.event != EventKind::None ? construct : Reason{};
      case NodeKind::Catch:
        return out > 1 || (node.event != EventKind::Timer && node.event != EventKind::None) ||
                       node.delayCalendar != none
                   ? construct
                   : Reason{};
      case NodeKind::Call:
        return out > 1 || m_graph.starts[node.body].size() != 1 ? construct : Reason{};
      case NodeKind::Parallel:
      case NodeKind::Inclusive:
        return out > 1 || m_graph.in[i].size() > 1 ? construct : Reason{};
      case NodeKind::Exclusive:
        return std::any_of(m_graph.out[i].begin(), m_graph.out[i].end(),
                           [&](Index flow) { return m_plan.flows[flow].condition != none; })
                   ? construct
                   : Reason{};
      case NodeKind::Task:
        return out > 1 ? construct : faultOfWork(i);
      case NodeKind::EventSubProcess:
      case NodeKind::EventBased:
      case NodeKind::Boundary:
        return construct;
    }
    return construct;
  }

  [[nodiscard]] Reason faultOfWork(Index i) const
  {
    const Work &work = m_plan.nodes[i].work;
    const bool hasSetup = work.setup.kind != DistributionKind::Constant || work.setup.parameters[0] != 0;
    const bool isAlone = work.alternatives.empty() || (roleOf(i) != none && work.alternatives[0][0].amount == 1);
    const bool isPlain = isAlone && work.batching.size <= 1 && !(work.failure.probability > 0) && work.room == none &&
                         work.priorityExpression == none && !hasSetup;
    return isPlain ? Reason{} : Reason{AnalyticBlock::Work, i};
  }

  /// What is against a role by itself.
  [[nodiscard]] Reason faultOfRole(Index row) const
  {
    const Role &role = m_plan.roles[row];
    const Reason fault{AnalyticBlock::Role, row};
    if (role.resources.size() != 1 || role.discipline != Discipline::FirstComeFirstServed ||
        role.preemption != Preemption::Never)
      return fault;
    const Resource &resource = m_plan.resources[role.resources.front()];
    if (resource.calendar != none || resource.timeToFailure)
      return fault;
    for (Index other = 0; other < m_plan.roles.size(); ++other) {
      const auto &theirs = m_plan.roles[other].resources;
      if (other != row && std::find(theirs.begin(), theirs.end(), role.resources.front()) != theirs.end())
        return fault;
    }
    const auto priority = [&](Index step) { return m_plan.nodes[step].work.priority; };
    if (std::any_of(m_steps[row].begin(), m_steps[row].end(),
                    [&](Index step) { return priority(step) != priority(m_steps[row].front()); }))
      return fault;
    return m_traffic.roles[row].offeredLoad < 1 ? Reason{} : Reason{AnalyticBlock::Overload, row};
  }

  [[nodiscard]] const Resource &resourceOf(Index role) const
  {
    return m_plan.resources[m_plan.roles[role].resources.front()];
  }

  /// Whether the role is a queue of M/M/c, whatever the number of its steps.
  [[nodiscard]] bool isMarkovian(Index role) const
  {
    const auto &steps = m_steps[role];
    const double first = mean(m_plan.nodes[steps.front()].work.duration);
    return std::all_of(steps.begin(), steps.end(), [&](Index step) {
      const Distribution &duration = m_plan.nodes[step].work.duration;
      return isExponential(duration) && mean(duration) == first;
    });
  }

  /// What is against everything that instances pass on their way to the steps of a role. `returns`: the role's own
  /// steps are on that way.
  [[nodiscard]] Reason faultBefore(Index role, bool &returns) const
  {
    std::vector<bool> seen(m_plan.nodes.size());
    std::vector<Index> open = m_steps[role];
    returns = false;
    Reason reason;
    const auto visit = [&](Index node) {
      const bool isOwn = roleOf(node) == role;
      returns |= isOwn;
      if (!seen[node] && isVisited(node) && !isOwn)
        open.push_back(node);
      seen[node] = true;
    };
    while (!open.empty() && reason.block == AnalyticBlock::None) {
      const Index node = open.back();
      open.pop_back();
      reason = faultOf(node);
      const Index other = roleOf(node);
      if (other != none && other != role && reason.block == AnalyticBlock::None) {
        reason = faultOfRole(other);
        if (reason.block == AnalyticBlock::None && !isMarkovian(other))
          reason = {AnalyticBlock::Upstream, other};
        // Whoever shares the queue must come by chance as well.
        for (const Index step : m_steps[other])
          if (!seen[step]) {
            seen[step] = true;
            open.push_back(step);
          }
      }
      for (const Index before : m_before[node])
        visit(before);
    }
    return reason;
  }

  [[nodiscard]] AnalyticRole answerOf(Index role) const
  {
    AnalyticRole answer;
    if (m_steps[role].empty())
      return answer;
    bool returns = false;
    Reason reason = faultOfRole(role);
    if (reason.block == AnalyticBlock::None)
      reason = faultBefore(role, returns);
    const bool isOpen = reason.block == AnalyticBlock::None;
    if (isOpen && !isMarkovian(role) && (resourceOf(role).amount > 1 || returns))
      reason = {AnalyticBlock::ServiceTimes, role};
    answer.block = reason.block;
    answer.at = reason.at;
    if (answer.block == AnalyticBlock::None)
      fillQueue(role, answer);
    return answer;
  }

  void fillQueue(Index role, AnalyticRole &answer) const
  {
    double visits = 0;
    double first = 0;
    double second = 0;
    for (const Index step : m_steps[role]) {
      const Distribution &duration = m_plan.nodes[step].work.duration;
      const double service = mean(duration) / resourceOf(role).speed;
      const double spread = variance(duration) / (resourceOf(role).speed * resourceOf(role).speed);
      visits += m_traffic.nodeVisits[step];
      first += m_traffic.nodeVisits[step] * service;
      second += m_traffic.nodeVisits[step] * (spread + service * service);
    }
    const double arrivals = m_rate * visits;
    const double service = first / visits;
    const std::uint32_t servers = resourceOf(role).amount;
    const double load = arrivals * service;
    answer.utilisation = load / servers;
    if (isMarkovian(role)) {
      answer.probabilityOfWaiting = erlangC(servers, load);
      answer.waiting = answer.probabilityOfWaiting * service / (servers - load);
    } else {
      // Pollaczek and Khinchine (Gross et al. 2008, eq. 5.11).
      answer.probabilityOfWaiting = load;
      answer.waiting = arrivals * second / visits / (2 * (1 - load));
    }
    answer.queue = arrivals * answer.waiting;
  }

  void answerCycle(AnalyticAnswers &result) const
  {
    const auto block = [&](AnalyticBlock why, Index at) {
      result.cycleBlock = why;
      result.cycleAt = at;
    };
    Index process = none;
    for (Index i = 0; i < m_plan.nodes.size(); ++i) {
      if (!isVisited(i))
        continue;
      const Node &node = m_plan.nodes[i];
      if (const Reason fault = faultOf(i); fault.block != AnalyticBlock::None)
        return block(fault.block, fault.at);
      if (!node.arrivals)
        continue;
      if (process != none && process != node.scope)
        return block(AnalyticBlock::Arrivals, i);
      process = node.scope;
    }
    for (const AnalyticRole &role : result.roles) {
      if (role.block != AnalyticBlock::None)
        return block(role.block, role.at);
    }
    double cycle = 0;
    for (Index i = 0; i < m_plan.nodes.size(); ++i) {
      const Node &node = m_plan.nodes[i];
      if (node.kind == NodeKind::Catch && node.event == EventKind::Timer)
        cycle += m_traffic.nodeVisits[i] * mean(node.delay);
      if (node.kind != NodeKind::Task || !isVisited(i))
        continue;
      const Index role = roleOf(i);
      const double speed = role == none ? 1 : resourceOf(role).speed;
      cycle += m_traffic.nodeVisits[i] * mean(node.work.duration) / speed;
      cycle += role == none ? 0 : m_traffic.nodeVisits[i] * result.roles[role].waiting;
    }
    result.cycleTime = cycle;
  }

  const Plan &m_plan;
  Graph m_graph;
  Traffic m_traffic;
  double m_rate = 0;                         ///< Arrivals per microsecond.
  std::vector<std::vector<Index>> m_steps;   ///< By role: its steps that are ever come to.
  std::vector<std::vector<Index>> m_before;  ///< By node: those that lead to it.
};

}  // namespace

double erlangC(std::uint32_t servers, double load)
{
  // Erlang B by its recursion, which never overflows, and C from it.
  double blocked = 1;
  for (std::uint32_t i = 1; i <= servers; ++i)
    blocked = load * blocked / (i + load * blocked);
  return servers * blocked / (servers - load * (1 - blocked));
}

AnalyticAnswers analyticAnswers(const Plan &plan)
{
  return Analysis(plan).answers();
}

}  // namespace laneway::simulate
