#include "model/simulate/traffic.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "model/simulate/check/graph.h"
#include "model/simulate/engine/open_hours.h"

namespace laneway::simulate {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

struct Edge {
  Index from = none;
  double weight = 0;  ///< Visits that each visit of `from` brings.
};

/// A system of linear equations, visits = inflow + weighted visits of predecessors, solved part by part.
class Visits {
 public:
  Visits(std::size_t nodes, std::vector<double> inflow) : m_in(nodes), m_successors(nodes), m_visits(std::move(inflow))
  {
  }

  void add(Index from, Index to, double weight)
  {
    if (weight <= 0)
      return;
    m_in[to].push_back({from, weight});
    m_successors[from].push_back(to);
  }

  [[nodiscard]] std::vector<double> solve()
  {
    m_place.assign(m_in.size(), none);
    for (const auto &part : components(m_successors)) {
      for (Index i = 0; i < part.size(); ++i)
        m_place[part[i]] = i;
      for (const Index node : part) {
        for (const Edge &edge : m_in[node])
          m_visits[node] += m_place[edge.from] == none ? edge.weight * m_visits[edge.from] : 0;
      }
      solvePart(part);
      for (const Index node : part)
        m_place[node] = none;
    }
    return m_visits;
  }

 private:
  /// Gauss elimination with row pivoting over the nodes of one loop.
  void solvePart(const std::vector<Index> &part)
  {
    const std::size_t n = part.size();
    if (n == 1 && std::none_of(m_in[part[0]].begin(), m_in[part[0]].end(),
                               [&](const Edge &edge) { return edge.from == part[0]; }))
      return;
    const bool isVisited = std::any_of(part.begin(), part.end(), [&](Index node) { return m_visits[node] > 0; });
    if (!isVisited)
      return;
    std::vector<std::vector<double>> rows(n, std::vector<double>(n + 1));
    for (std::size_t i = 0; i < n; ++i) {
      rows[i][i] = 1;
      rows[i][n] = m_visits[part[i]];
      for (const Edge &edge : m_in[part[i]]) {
        if (m_place[edge.from] != none)
          rows[i][m_place[edge.from]] -= edge.weight;
      }
    }
    bool isSound = true;
    for (std::size_t column = 0; column < n && isSound; ++column) {
      std::size_t pivot = column;
      for (std::size_t i = column + 1; i < n; ++i)
        pivot = std::fabs(rows[i][column]) > std::fabs(rows[pivot][column]) ? i : pivot;
      std::swap(rows[pivot], rows[column]);
      isSound = std::fabs(rows[column][column]) > 1e-12;
      for (std::size_t i = column + 1; i < n && isSound; ++i) {
        const double factor = rows[i][column] / rows[column][column];
        for (std::size_t k = column; k <= n && factor != 0; ++k)
          rows[i][k] -= factor * rows[column][k];
      }
    }
    for (std::size_t i = n; i-- > 0 && isSound;) {
      for (std::size_t k = i + 1; k < n; ++k)
        rows[i][n] -= rows[i][k] * rows[k][n];
      rows[i][n] /= rows[i][i];
      isSound = rows[i][n] >= -1e-9;
    }
    for (std::size_t i = 0; i < n; ++i)
      m_visits[part[i]] = isSound ? std::max(0.0, rows[i][n]) : infinity;
  }

  std::vector<std::vector<Edge>> m_in;
  std::vector<std::vector<Index>> m_successors;
  std::vector<double> m_visits;
  std::vector<Index> m_place;  ///< Row within the part that is being solved.
};

/// A default is taken when none of the others is; without one, one of all is taken at least.
double weightOfInclusive(const Plan &plan, const std::vector<Index> &siblings, Index flow)
{
  double noneTaken = 1;
  bool hasDefault = false;
  for (const Index sibling : siblings) {
    hasDefault |= plan.flows[sibling].isDefault;
    noneTaken *= plan.flows[sibling].isDefault ? 1 : 1 - plan.flows[sibling].share;
  }
  if (plan.flows[flow].isDefault)
    return noneTaken;
  return hasDefault || noneTaken >= 1 ? plan.flows[flow].share : plan.flows[flow].share / (1 - noneTaken);
}

/// What each flow takes of a visit of its source.
double weightOf(const Plan &plan, const Graph &graph, Index flow, bool &exact)
{
  const Node &source = plan.nodes[plan.flows[flow].source];
  const auto &siblings = graph.out[plan.flows[flow].source];
  if (siblings.size() == 1 && source.kind != NodeKind::Inclusive)
    return 1;
  const bool byData =
      std::any_of(siblings.begin(), siblings.end(), [&](Index i) { return plan.flows[i].condition != none; });
  const double even = 1 / static_cast<double>(siblings.size());
  switch (source.kind) {
    case NodeKind::Exclusive:
      exact &= !byData;
      return byData ? even : plan.flows[flow].share;
    case NodeKind::Inclusive:
      exact &= !byData;
      return byData ? even : weightOfInclusive(plan, siblings, flow);
    case NodeKind::EventBased:
      exact = false;
      return even;
    default:
      exact &= !byData;
      return 1;
  }
}

/// Arrivals per microsecond.
double rateOf(const Plan &plan, const Arrivals &arrivals)
{
  const double gap = mean(arrivals.gap);
  if (!(gap > 0))
    return 0;
  const double open = arrivals.calendar == none ? 1 : OpenHours(plan.calendars[arrivals.calendar]).openShare();
  const double together = arrivals.population > 0 ? arrivals.population : arrivals.batch;
  return together / gap * open;
}

double executionsPerVisit(const Repetition &repetition)
{
  const double again = repetition.repeatProbability;
  const double most = mean(repetition.count);
  switch (repetition.kind) {
    case RepeatKind::Once:
      return 1;
    case RepeatKind::Loop: {
      // A geometric number of executions, cut off at the most.
      double executions = again < 1 ? 1 / (1 - again) : most;
      if (most >= 0.5 && again < 1)
        executions = (1 - std::pow(again, std::round(most))) / (1 - again);
      return repetition.testBefore ? again * executions : executions;
    }
    case RepeatKind::SequentialInstances:
    case RepeatKind::ParallelInstances:
      return most;
  }
  return 1;
}

/// The share of the time on duty that a busy unit works rather than being repaired, if nobody keeps the repair waiting.
double upShare(const Plan &plan, const Resource &resource)
{
  if (!resource.timeToFailure)
    return 1;
  const double up = mean(*resource.timeToFailure);
  return up / (up + mean(plan.nodes[resource.repair].work.duration));
}

/// What those who repair have to do, by the work of those who break down.
void addRepairs(const Plan &plan, Traffic &traffic)
{
  std::vector<double> repairs(plan.roles.size());
  for (Index i = 0; i < plan.roles.size(); ++i) {
    const Resource &units = plan.resources[plan.roles[i].resources.front()];
    if (!units.timeToFailure)
      continue;
    traffic.exact = false;
    const Work &repair = plan.nodes[units.repair].work;
    const double each = traffic.roles[i].workPerInstance / mean(*units.timeToFailure) * mean(repair.duration);
    for (const auto &way : repair.alternatives)
      for (const Demand &demand : way)
        repairs[demand.role] += each * demand.amount;
  }
  for (Index i = 0; i < plan.roles.size(); ++i)
    traffic.roles[i].workPerInstance += repairs[i];
}

void fillRoles(const Plan &plan, double rate, Traffic &traffic)
{
  constexpr double hour = static_cast<double>(microsecondsPerHour);
  traffic.roles.resize(plan.roles.size());
  for (Index i = 0; i < plan.nodes.size(); ++i) {
    const Node &node = plan.nodes[i];
    if (node.kind != NodeKind::Task || node.work.alternatives.empty())
      continue;
    traffic.exact &= node.work.alternatives.size() == 1;
    const double batch = node.work.batching.mode == BatchMode::Parallel ? node.work.batching.size : 1;
    const double attempts = 1 / (1 - std::min(node.work.failure.probability, 0.999999));
    const double work = traffic.nodeVisits[i] * executionsPerVisit(node.repetition) / batch *
                        (mean(node.work.duration) * attempts + mean(node.work.setup));
    for (const Demand &demand : node.work.alternatives.front())
      traffic.roles[demand.role].workPerInstance += work * demand.amount;
  }
  addRepairs(plan, traffic);
  traffic.ceiling = infinity;
  std::vector<unsigned> memberships(plan.resources.size());
  for (Index i = 0; i < plan.roles.size(); ++i) {
    RoleTraffic &role = traffic.roles[i];
    double amount = 0;
    for (const Index row : plan.roles[i].resources) {
      const Resource &resource = plan.resources[row];
      const double open = resource.calendar == none ? 1 : OpenHours(plan.calendars[resource.calendar]).openShare();
      role.units += resource.amount * open * resource.speed * upShare(plan, resource);
      amount += resource.amount;
      traffic.exact &= ++memberships[row] == 1;
    }
    const double offered = rate * role.workPerInstance;
    role.offeredLoad = role.workPerInstance > 0 ? offered / role.units : 0;
    role.ceiling = role.workPerInstance > 0 ? role.units / role.workPerInstance * hour : infinity;
    const double perUnit = amount > 0 ? role.units / amount : 1;
    const double needed = std::floor(offered / perUnit) + 1;
    role.unitsForStability =
        needed < 4e9 ? static_cast<std::uint32_t>(needed) : std::numeric_limits<std::uint32_t>::max();
    if (role.ceiling < traffic.ceiling) {
      traffic.ceiling = role.ceiling;
      traffic.ceilingRole = i;
    }
  }
}

/// A message starts an instance at the first start that awaits it, a signal one at each.
void addTriggered(const Plan &plan, Visits &visits)
{
  for (Index from = 0; from < plan.nodes.size(); ++from) {
    const Node &sender = plan.nodes[from];
    const bool sends = sender.event == EventKind::Message || sender.event == EventKind::Signal;
    if (!sends || (sender.kind != NodeKind::Throw && sender.kind != NodeKind::End))
      continue;
    for (Index to = 0; to < plan.nodes.size(); ++to) {
      const Node &start = plan.nodes[to];
      if (start.kind == NodeKind::Start && !start.arrivals && start.event == sender.event &&
          start.message == sender.message)
        visits.add(from, to, 1);
    }
  }
}

}  // namespace

Traffic traffic(const Plan &plan)
{
  Traffic traffic;
  const Graph graph(plan);
  std::vector<double> inflow(plan.nodes.size());
  double rate = 0;
  unsigned sources = 0;
  for (const Node &node : plan.nodes) {
    rate += node.kind == NodeKind::Start && node.arrivals ? rateOf(plan, *node.arrivals) : 0;
    sources += node.kind == NodeKind::Start && node.arrivals ? 1 : 0;
  }
  for (Index i = 0; i < plan.nodes.size(); ++i) {
    const Node &node = plan.nodes[i];
    if (node.kind == NodeKind::Start && node.arrivals)
      inflow[i] = rate > 0 ? rateOf(plan, *node.arrivals) / rate : 1.0 / sources;
    traffic.exact &= node.kind != NodeKind::Boundary && node.kind != NodeKind::EventSubProcess;
    traffic.exact &= !node.arrivals || node.arrivals->population == 0;
    traffic.exact &= node.repetition.condition == none;
  }

  // A join passes on one token for each set, so each incoming flow brings its part of a visit.
  Visits visits(plan.nodes.size(), inflow);
  std::vector<double> weights;
  for (Index i = 0; i < plan.flows.size(); ++i) {
    const Flow &flow = plan.flows[i];
    weights.push_back(weightOf(plan, graph, i, traffic.exact));
    const NodeKind target = plan.nodes[flow.target].kind;
    const std::size_t together = graph.in[flow.target].size();
    const bool isJoin = together > 1 && (target == NodeKind::Parallel || target == NodeKind::Inclusive);
    traffic.exact &= !isJoin || target == NodeKind::Parallel;
    visits.add(flow.source, flow.target, isJoin ? weights[i] / static_cast<double>(together) : weights[i]);
  }
  for (Index i = 0; i < plan.nodes.size(); ++i) {
    if (plan.nodes[i].kind != NodeKind::Call)
      continue;
    for (const Index start : graph.starts[plan.nodes[i].body])
      visits.add(i, start, executionsPerVisit(plan.nodes[i].repetition));
  }
  addTriggered(plan, visits);
  traffic.nodeVisits = visits.solve();
  for (Index i = 0; i < plan.flows.size(); ++i)
    traffic.flowVisits.push_back(weights[i] > 0 ? weights[i] * traffic.nodeVisits[plan.flows[i].source] : 0);
  traffic.scopeVisits.resize(plan.scopes.size());
  for (Index i = 0; i < plan.nodes.size(); ++i) {
    const Node &node = plan.nodes[i];
    const bool isTriggered = node.kind == NodeKind::Start && !node.arrivals && node.message != none;
    traffic.scopeVisits[node.scope] += isTriggered ? traffic.nodeVisits[i] : inflow[i];
    if (node.kind == NodeKind::Call)
      traffic.scopeVisits[node.body] += traffic.nodeVisits[i] * executionsPerVisit(node.repetition);
  }
  traffic.arrivalRate = rate * static_cast<double>(microsecondsPerHour);
  fillRoles(plan, rate, traffic);
  return traffic;
}

}  // namespace laneway::simulate
