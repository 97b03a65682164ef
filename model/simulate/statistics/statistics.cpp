#include "model/simulate/statistics/statistics.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "model/simulate/statistics/statistics_hooks.h"

namespace laneway::simulate {

namespace {

PercentileRow percentiles(const Histogram &histogram)
{
  if (histogram.count() == 0)
    return {};
  constexpr std::array wanted{0.5, 0.9, 0.95, 0.99};
  PercentileRow found{};
  histogram.quantiles(wanted, found);
  return found;
}

void beginAll(std::vector<Histogram> &histograms, std::size_t count)
{
  histograms.resize(count);
  for (Histogram &histogram : histograms)
    histogram.clear();
}

}  // namespace

void Histograms::begin(const Program &program)
{
  beginAll(scopeCycles, program.scopes.size());
  beginAll(scopeWaitings, program.scopes.size());
  beginAll(nodeCycles, program.nodes.size());
  beginAll(nodeWaitings, program.nodes.size());
  beginAll(roleWaitings, program.roles.size());
}

Statistics::Statistics(const Program &program, Time warmUp)
    : m_program(program), m_warmUp(warmUp), m_active(program), m_causes(program), m_paths(program)
{
  m_hasCosts = std::any_of(program.nodes.begin(), program.nodes.end(),
                           [](const NodeProgram &node) { return node.costPerExecution != 0; }) ||
               std::any_of(program.resources.begin(), program.resources.end(),
                           [](const ResourceProgram &resource) { return resource.costPerHour != 0; });
  m_hasOvertime = std::any_of(program.resources.begin(), program.resources.end(), [](const ResourceProgram &resource) {
    return resource.calendar != none && resource.atClosing == AtClosing::Finish;
  });
}

void Statistics::begins(const State &state)
{
  m_gathered.histograms.begin(m_program);
  m_activities.clear();
  m_waited.clear();
  m_flows.assign(m_program.flows.size(), 0);
  m_scopes.assign(m_program.scopes.size(), {});
  m_nodes.assign(m_program.nodes.size(), {});
  m_roles.assign(m_program.roles.size(), {});
  m_severalWaitings.assign(m_program.roles.size(), {});
  m_crews.assign(m_program.resources.size(), {});
  m_overtime.assign(m_program.resources.size(), 0);
  for (const SourceProgram &source : m_program.sources)
    m_scopes[m_program.nodes[source.node].scope].record.isRoot = true;
  for (Index i = 0; i < m_nodes.size(); ++i) {
    const Index line = m_program.nodes[i].line;
    if (line != none && m_program.lines[line].roles.size() == 1)
      m_nodes[i].onlyRole = m_program.lines[line].roles.front();
  }
  m_executionCost = 0;
  m_active.begin(state, clamped(state), m_keepsTimeline);
  m_causes.begin();
  m_paths.begin();
  const auto roots =
      std::count_if(m_scopes.begin(), m_scopes.end(), [](const ScopeTally &scope) { return scope.record.isRoot; });
  m_levelsBegin = 0;
  m_windowBegin = m_warmUp > 0 ? m_warmUp : never;
  m_course.begin(0, 1 + static_cast<std::size_t>(roots) + 2 * m_roles.size());
  m_frameCauses.clear();
  if (m_causes.areNeeded()) {
    m_scopeCauses.assign(m_program.scopes.size(), {});
    m_nodeCauses.assign(m_program.nodes.size(), {});
    m_roleCauses.assign(m_program.roles.size(), {});
  }
}

bool Statistics::isAgain(const State &state, const Token &execution) const
{
  const Token &all = state.tokens[execution.group];
  const bool isLoop = m_program.extras[execution.node].repetition.kind == RepeatKind::Loop;
  return all.visit > 0 || (isLoop && all.done > 0);
}

void Statistics::addWait(const Token &token, Index row, Index role, Time wait)
{
  if (row >= m_waited.size())
    m_waited.resize(row + 1);
  Waited &waited = m_waited[row];
  if (token.isPreempted)
    waited.time += wait;
  else
    waited = {wait, role};
}

void Statistics::endWaits(const State &state, Index row)
{
  const Token &token = state.tokens[row];
  if (row >= m_waited.size() || m_waited[row].time < 0 || m_program.nodes[token.node].needsNobody)
    return;
  if (isInWindow(state))
    countWait(token.node, m_waited[row].role, m_waited[row].time);
  m_waited[row].time = -1;
}

/// Work that went on after closing.
void Statistics::countOvertime(const State &state, const Token &token, Time worked)
{
  eachUnit(state, token, [&](Index resource, std::uint32_t, Index) {
    const ResourceProgram &at = m_program.resources[resource];
    if (at.calendar == none || at.atClosing != AtClosing::Finish)
      return;
    const Time overtime = worked - m_program.calendars[at.calendar].openBetween(state.now - worked, state.now);
    const auto surcharge =
        static_cast<Int128>(static_cast<double>(overtime) * (at.overtimeFactor - 1)) * at.costPerHour;
    for (Index frame = token.frame; frame != none; frame = state.frames[frame].parent)
      m_activities[frame].cost += surcharge;
    m_overtime[resource] += overtime;
    if (isInWindow(state))
      m_nodes[token.node].cost += surcharge;
  });
}

void Statistics::countCost(const State &state, const Token &token, Time worked, std::uint32_t attempts)
{
  Int128 cost = static_cast<Int128>(m_program.nodes[token.node].costPerExecution) * costScale * attempts;
  if (isInWindow(state))
    m_executionCost += cost;
  eachUnit(state, token, [&](Index resource, std::uint32_t, Index) {
    cost += static_cast<Int128>(m_program.resources[resource].costPerHour) * worked;
  });
  for (Index frame = token.frame; frame != none; frame = state.frames[frame].parent)
    m_activities[frame].cost += cost;
  if (isInWindow(state))
    m_nodes[token.node].cost += cost;
}

/// Of the units a step needed, the one that was the last to be there.
Statistics::UnitInRole Statistics::missedLast(const State &state, const Token &worker) const
{
  UnitInRole missed{worker.resource, worker.unit, worker.resource == none ? none : worker.role};
  Time latest = -1;
  eachUnit(state, worker, [&](Index resource, std::uint32_t unit, Index role) {
    Time there = state.crews[resource].idleSince[unit];
    const Index calendar = m_program.resources[resource].calendar;
    if (calendar != none)
      there = std::max(there, m_program.calendars[calendar].openedAt(state.now));
    const bool isLater = there > latest || (there == latest && role < missed.role);
    if (isLater)
      missed = {resource, unit, role};
    latest = std::max(latest, there);
  });
  return missed;
}

void Statistics::judgeWait(const State &state, const Token &token, const UnitInRole &missed)
{
  const Time since = token.isPreempted ? token.putAside : token.ready;
  CauseTimes causes{};
  if (missed.resource != none)
    causes = m_causes.judge(state, token, missed.resource, missed.unit, since);
  if (!token.isPreempted)
    causes[rowOf(WaitingCause::Batching)] = token.ready - token.enabled;
  m_causes.workBegins(state, token);
  countCauses(state, token, causes);
  if (!isInWindow(state))
    return;
  for (std::size_t i = 0; i < waitingCauses; ++i) {
    m_nodeCauses[token.node][i] += causes[i];
    if (missed.role != none)
      m_roleCauses[missed.role][i] += causes[i];
  }
}

/// What the executions around the token have waited for.
void Statistics::countCauses(const State &state, const Token &token, const CauseTimes &causes)
{
  for (Index frame = token.frame; frame != none; frame = state.frames[frame].parent) {
    for (std::size_t i = 0; i < waitingCauses; ++i)
      m_frameCauses[frame][i] += causes[i];
  }
}

/// What waited at the same time in several branches is divided among them, so that causes add up to `waiting`.
void Statistics::endFrameCauses(const State &state, Index row, Time waiting)
{
  const Frame &frame = state.frames[row];
  const CauseTimes causes = dividedLike(m_frameCauses[row], waiting);
  for (std::size_t i = 0; i < waitingCauses; ++i) {
    m_scopeCauses[frame.scope][i] += causes[i];
    if (frame.call != none)
      m_nodeCauses[state.tokens[frame.call].node][i] += causes[i];
  }
}

void Statistics::interrupts(const State &state, Index row)
{
  const Token &token = state.tokens[row];
  NodeTally &node = m_nodes[token.node];
  node.interrupted += isInWindow(state);
  switch (token.state) {
    case TokenState::Passing:
    case TokenState::Joining:
      break;
    case TokenState::Waiting:
      changeQueues(state, token, decreaseAt(state.now));
      change(state, row, [](Activity &activity) { --activity.waiting; });
      if (token.isPreempted)
        endWaits(state, row);
      // Nobody did the work in the end, so nobody can be blamed.
      if (m_causes.areNeeded()) {
        CauseTimes causes{};
        causes[rowOf(WaitingCause::Other)] = state.now - (token.isPreempted ? token.putAside : token.enabled);
        countCauses(state, token, causes);
      }
      break;
    case TokenState::Working:
    case TokenState::Suspended: {
      const bool isWorking = token.state == TokenState::Working;
      node.busy.decrease(state.now);
      if (isWorking)
        crewsEnd(state, token);
      else
        eachCrew(state, token, [&](Index resource) { m_active.leaves(state, resource, clamped(state)); });
      change(state, row, [&](Activity &activity) { --(isWorking ? activity.working : activity.suspended); });
      if (m_causes.areNeeded())
        m_causes.workEnds(state, token);
      countWork(state, token, workedSoFar(state, token), 1);
      if (m_program.hasPreemption)
        endWaits(state, row);
      break;
    }
    case TokenState::Delayed:
      node.busy.decrease(state.now);
      change(state, row, [](Activity &activity) { --activity.delayed; });
      break;
    case TokenState::Inside:
      node.busy.decrease(state.now);
      break;
  }
}

void Statistics::integrate(Time moment, std::vector<Int128> &row)
{
  auto to = row.begin();
  *to++ = moment - m_levelsBegin;
  for (ScopeTally &scope : m_scopes) {
    if (scope.record.isRoot)
      *to++ = scope.inside.area(moment);
  }
  for (Index role = 0; role < m_roles.size(); ++role, to += 2) {
    for (const Index resource : m_program.roles[role].resources) {
      const ResourceProgram &at = m_program.resources[resource];
      const Time open = at.calendar == none ? moment - m_levelsBegin
                                            : m_program.calendars[at.calendar].openBetween(m_levelsBegin, moment);
      to[0] += m_crews[resource].area(moment) - m_overtime[resource];
      to[1] += static_cast<Int128>(open) * at.amount;
    }
  }
}

void Statistics::openWindow()
{
  const auto integrals = [this](Time moment, std::vector<Int128> &row) { integrate(moment, row); };
  if (m_course.next() <= m_windowBegin)
    m_course.pass(m_windowBegin, integrals);
  m_course.beginAnew(m_windowBegin, integrals);
  for (ScopeTally &scope : m_scopes)
    scope.inside.beginAnew(m_windowBegin);
  for (NodeTally &node : m_nodes) {
    node.queue.beginAnew(m_windowBegin);
    node.busy.beginAnew(m_windowBegin);
  }
  for (RoleTally &role : m_roles)
    role.queue.beginAnew(m_windowBegin);
  for (Level &crew : m_crews)
    crew.beginAnew(m_windowBegin);
  std::fill(m_overtime.begin(), m_overtime.end(), 0);
  m_levelsBegin = m_windowBegin;
  m_windowBegin = never;
}

void Statistics::passes(const State &, Time now)
{
  if (now >= m_windowBegin)
    openWindow();
  if (now < m_course.next())
    return;
  m_course.pass(now, [this](Time moment, std::vector<Int128> &row) { integrate(moment, row); });
}

void Statistics::gather(const State &state, const ReplicationRecord &record)
{
  m_gathered.course =
      m_course.finished(state.now, [this](Time moment, std::vector<Int128> &row) { integrate(moment, row); });
  m_gathered.paths.clear();
  for (Index scope = 0; scope < m_scopes.size(); ++scope)
    m_gathered.paths.push_back(m_paths.variantsOf(scope, record.scopes[scope].finished, record.scopes[scope].cycle));
}

ReplicationRecord Statistics::record(const State &state, std::uint32_t replication)
{
  ReplicationRecord record;
  record.replication = replication;
  record.events = state.processed;
  record.begin = std::min(m_warmUp, state.now);
  record.end = state.now;
  record.flows = m_flows;
  for (Index i = 0; i < m_scopes.size(); ++i) {
    ScopeTally &tally = m_scopes[i];
    record.scopes.push_back(tally.record);
    ScopeRecord &scope = record.scopes.back();
    scope.unfinished = tally.inside.value();
    scope.insideArea = areaOf(tally.inside, state);
    if (m_causes.areNeeded())
      scope.waitingBy = m_scopeCauses[i];
    else
      scope.waitingBy[rowOf(WaitingCause::Contention)] = scope.waiting;
    scope.cycles = percentiles(m_gathered.histograms.scopeCycles[i]);
    scope.waitings = percentiles(m_gathered.histograms.scopeWaitings[i]);
  }
  fillNodes(state, record);
  fillRoles(state, record);
  gather(state, record);
  return record;
}

void Statistics::fillNodes(const State &state, ReplicationRecord &record)
{
  record.nodes.resize(m_nodes.size());
  for (Index i = 0; i < state.tokens.size(); ++i) {
    if (state.tokens[i].node != none)
      ++record.nodes[state.tokens[i].node].unfinished;
  }
  for (Index i = 0; i < m_nodes.size(); ++i) {
    NodeTally &tally = m_nodes[i];
    NodeRecord &node = record.nodes[i];
    node.entered = tally.entered;
    node.completed = tally.completed;
    node.started = tally.started;
    node.lost = tally.lost;
    node.interrupted = tally.interrupted;
    node.failures = tally.failures;
    node.repeated = tally.repeated;
    node.longestQueue = mostOf(tally.queue, state);
    node.cycle = tally.cycle;
    node.waiting = tally.waiting;
    node.work = tally.work;
    node.suspended = tally.suspended;
    node.cost = tally.cost;
    node.queueArea = areaOf(tally.queue, state);
    node.busyArea = areaOf(tally.busy, state);
    if (m_causes.areNeeded())
      node.waitingBy = m_nodeCauses[i];
    else
      node.waitingBy[rowOf(WaitingCause::Contention)] = node.waiting;
    node.cycles = percentiles(m_gathered.histograms.nodeCycles[i]);
    node.waitings = percentiles(m_gathered.histograms.nodeWaitings[i]);
  }
}

void Statistics::fillRoles(const State &state, ReplicationRecord &record)
{
  record.cost = m_executionCost;
  std::vector<Int128> duty(m_crews.size());
  std::vector<Int128> cost(m_crews.size());
  for (Index i = 0; i < m_crews.size(); ++i) {
    const ResourceProgram &resource = m_program.resources[i];
    const Time open = resource.calendar == none
                          ? record.end - record.begin
                          : m_program.calendars[resource.calendar].openBetween(record.begin, record.end);
    duty[i] = static_cast<Int128>(open) * resource.amount;
    const Int128 afterClosing = isInWindow(state) ? m_overtime[i] : 0;
    const Int128 onDuty = areaOf(m_crews[i], state) - afterClosing;
    const auto overtime = static_cast<Int128>(static_cast<double>(afterClosing) * resource.overtimeFactor);
    cost[i] = ((resource.paidOnDuty ? duty[i] : onDuty) + overtime) * resource.costPerHour;
    record.cost += cost[i];
  }
  for (Index i = 0; i < m_roles.size(); ++i) {
    m_gathered.histograms.roleWaitings[i].clear();
    m_gathered.histograms.roleWaitings[i].add(m_severalWaitings[i]);
  }
  for (Index i = 0; i < m_nodes.size(); ++i) {
    if (m_nodes[i].onlyRole != none)
      m_gathered.histograms.roleWaitings[m_nodes[i].onlyRole].add(m_gathered.histograms.nodeWaitings[i]);
  }
  const BottleneckPeriods periods = m_active.finished(clamped(state));
  record.bottlenecks = periods.timeline();
  for (Index i = 0; i < m_roles.size(); ++i) {
    RoleTally &tally = m_roles[i];
    RoleRecord role;
    role.started = tally.started;
    role.longestQueue = mostOf(tally.queue, state);
    role.queueArea = areaOf(tally.queue, state);
    role.waiting = tally.waiting;
    for (const Index resource : m_program.roles[i].resources) {
      role.busyArea += areaOf(m_crews[resource], state);
      role.dutyArea += duty[resource];
      role.cost += cost[resource];
      role.overtime += isInWindow(state) ? m_overtime[resource] : 0;
    }
    role.workedOnDuty = role.busyArea - role.overtime;
    role.activePeriods = periods.tallies()[i].periods;
    role.activeTime = periods.tallies()[i].active;
    role.soleTime = periods.tallies()[i].sole;
    role.shiftingTime = periods.tallies()[i].shifting;
    if (m_causes.areNeeded())
      role.waitingBy = m_roleCauses[i];
    else
      role.waitingBy[rowOf(WaitingCause::Contention)] = role.waiting;
    role.waitings = percentiles(m_gathered.histograms.roleWaitings[i]);
    record.roles.push_back(role);
  }
}

}  // namespace laneway::simulate
