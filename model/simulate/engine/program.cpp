#include "model/simulate/engine/program.h"

#include <algorithm>
#include <numeric>

#include "model/simulate/engine/program_parts.h"

namespace laneway::simulate {

namespace {

/// Rows by ascending key, and for each row its place in that order.
template <typename Element>
std::vector<Index> orderByKey(const std::vector<Element> &elements)
{
  std::vector<Index> order(elements.size());
  std::iota(order.begin(), order.end(), Index{0});
  std::stable_sort(order.begin(), order.end(), [&](Index a, Index b) { return elements[a].key < elements[b].key; });
  return order;
}

std::vector<Index> inverse(const std::vector<Index> &order)
{
  std::vector<Index> rank(order.size());
  for (Index i = 0; i < order.size(); ++i)
    rank[order[i]] = i;
  return rank;
}

bool isTimer(const Node &node)
{
  return node.event == EventKind::Timer;
}

void fillSpecial(Program &program, const Node &from, NodeProgram &to)
{
  const Work &work = from.work;
  const bool hasSetup = work.setup != Distribution{};
  if (work.room == none && work.batching.size <= 1 && !hasSetup && work.failure.probability <= 0 &&
      work.priorityExpression == none)
    return;
  to.special = static_cast<Index>(program.specials.size());
  program.hasSetups |= hasSetup;
  program.specials.push_back({work.room, work.batching, Sampler(work.setup), streamKey(from.key, Purpose::Setup),
                              work.failure, streamKey(from.key, Purpose::Failure), work.priorityExpression,
                              work.whenFull});
}

void fillNodes(Program &program, const Plan &plan, const std::vector<Index> &rank)
{
  program.nodes.resize(plan.nodes.size());
  for (Index i = 0; i < plan.nodes.size(); ++i) {
    const Node &from = plan.nodes[i];
    NodeProgram &to = program.nodes[i];
    to.kind = from.kind;
    to.event = from.event;
    to.isInterrupting = from.interrupting;
    to.takesTime = from.kind == NodeKind::Task || from.kind == NodeKind::Call || from.kind == NodeKind::Catch ||
                   from.kind == NodeKind::EventBased;
    to.rank = rank[i];
    to.scope = from.scope;
    to.body = from.body;
    to.host = from.host;
    to.message = from.message;
    to.priority = from.work.priority;
    to.costPerExecution = from.work.costPerExecution;
    to.durationKey = streamKey(from.key, isTimer(from) ? Purpose::Delay : Purpose::Duration);
    to.routeKey = streamKey(from.key, Purpose::Route);
    to.duration = Sampler(isTimer(from) ? from.delay : from.work.duration);
    to.delayCalendar = from.delayCalendar;
    const bool mayBlock = from.work.room != none && from.work.whenFull == WhenFull::Block;
    to.needsNobody =
        from.kind != NodeKind::Task || (from.work.alternatives.empty() && from.work.batching.size <= 1 && !mayBlock);
    if (from.kind == NodeKind::Task)
      fillSpecial(program, from, to);
  }
}

/// The share of each flow given that none before it was taken but one of them all is.
void fillLastThresholds(Program &program, const std::vector<Index> &flows)
{
  double noneTaken = 1;
  for (auto flow = flows.rbegin(); flow != flows.rend(); ++flow) {
    FlowProgram &at = program.flows[*flow];
    noneTaken *= 1 - at.threshold;
    at.lastThreshold = flow == flows.rbegin() || noneTaken >= 1 ? 2 : at.threshold / (1 - noneTaken);
  }
}

/// Outgoing flows of each node in order of rank, with the sums of the shares.
void fillFlows(Program &program, const Plan &plan)
{
  const std::vector<Index> order = orderByKey(plan.flows);
  program.flows.resize(plan.flows.size());
  std::vector<std::vector<Index>> out(plan.nodes.size());
  std::vector<std::vector<Index>> in(plan.nodes.size());
  for (const Index flow : order) {
    out[plan.flows[flow].source].push_back(flow);
    in[plan.flows[flow].target].push_back(flow);
  }
  for (Index i = 0; i < plan.nodes.size(); ++i) {
    NodeProgram &node = program.nodes[i];
    node.firstOut = static_cast<std::uint32_t>(program.outgoing.size());
    node.outCount = static_cast<std::uint32_t>(out[i].size());
    node.inCount = static_cast<std::uint32_t>(in[i].size());
    node.isJoin = (node.kind == NodeKind::Parallel || node.kind == NodeKind::Inclusive) && node.inCount > 1;
    node.conditional =
        std::any_of(out[i].begin(), out[i].end(), [&](Index flow) { return plan.flows[flow].condition != none; });
    double sum = 0;
    for (const Index flow : out[i]) {
      program.outgoing.push_back(flow);
      FlowProgram &to = program.flows[flow];
      to.target = plan.flows[flow].target;
      to.condition = plan.flows[flow].condition;
      sum += plan.flows[flow].share;
      to.threshold = node.kind == NodeKind::Exclusive && !node.conditional ? sum : plan.flows[flow].share;
      if (plan.flows[flow].isDefault)
        node.defaultFlow = flow;
    }
    if (node.kind == NodeKind::Inclusive && !out[i].empty())
      fillLastThresholds(program, out[i]);
    // The last share takes what rounding leaves of 1.
    if (node.kind == NodeKind::Exclusive && !node.conditional && !out[i].empty())
      program.flows[out[i].back()].threshold = 2;
    for (Index place = 0; place < in[i].size(); ++place)
      program.flows[in[i][place]].joinPlace = place;
  }
}

/// Where a call enters: its starts without a trigger, else all starts, else what has no incoming flow.
void fillScopes(Program &program, const Plan &plan, const std::vector<Index> &nodesByKey)
{
  program.scopes.resize(plan.scopes.size());
  std::vector<std::vector<Index>> untriggered(plan.scopes.size());
  std::vector<std::vector<Index>> starts(plan.scopes.size());
  std::vector<std::vector<Index>> sourceless(plan.scopes.size());
  for (const Index i : nodesByKey) {
    const Node &node = plan.nodes[i];
    if (node.kind == NodeKind::Start) {
      starts[node.scope].push_back(i);
      if (node.event == EventKind::None)
        untriggered[node.scope].push_back(i);
    } else if (program.nodes[i].inCount == 0 && node.kind != NodeKind::Boundary &&
               node.kind != NodeKind::EventSubProcess) {
      sourceless[node.scope].push_back(i);
    }
  }
  for (Index scope = 0; scope < plan.scopes.size(); ++scope) {
    program.scopes[scope].key = plan.scopes[scope].key;
    program.targets.push_back(plan.scopes[scope].target);
    program.scopes[scope].starts = !untriggered[scope].empty() ? untriggered[scope]
                                   : !starts[scope].empty()    ? starts[scope]
                                                               : sourceless[scope];
  }
}

/// Scopes that exchange messages, themselves or by what they open.
std::vector<bool> conversing(const Plan &plan)
{
  std::vector<bool> converses(plan.scopes.size());
  for (const Node &node : plan.nodes) {
    if (node.event == EventKind::Message && !(node.kind == NodeKind::Start && node.arrivals))
      converses[node.scope] = true;
  }
  for (std::size_t round = 0; round < plan.scopes.size(); ++round) {
    for (const Node &node : plan.nodes) {
      if (node.body != none && converses[node.body])
        converses[node.scope] = true;
    }
  }
  return converses;
}

void fillSources(Program &program, const Plan &plan, const std::vector<Index> &nodesByKey)
{
  program.triggeredBy.resize(messageCount(plan));
  std::vector<bool> isEntered(plan.scopes.size());
  for (const Node &node : plan.nodes) {
    if (node.body != none)
      isEntered[node.body] = true;
  }
  const std::vector<bool> converses = conversing(plan);
  std::vector<bool> participates(plan.scopes.size());
  for (const Index i : nodesByKey) {
    const Node &node = plan.nodes[i];
    const bool isTriggered = !node.arrivals && !isEntered[node.scope] && node.message != none &&
                             (node.event == EventKind::Message || node.event == EventKind::Signal);
    if (node.kind != NodeKind::Start || (!node.arrivals && !isTriggered))
      continue;
    SourceProgram source;
    source.node = i;
    source.path = mixed(node.key);
    source.isTriggered = isTriggered;
    source.converses = converses[node.scope];
    if (node.arrivals) {
      source.gap = Sampler(node.arrivals->gap);
      source.gapKey = streamKey(node.key, Purpose::Gap);
      source.calendar = node.arrivals->calendar;
      source.arrivals = *node.arrivals;
      participates[node.scope] = converses[node.scope];
    } else {
      program.triggeredBy[node.message].push_back(static_cast<Index>(program.sources.size()));
    }
    program.sources.push_back(std::move(source));
  }
  program.participants = static_cast<std::uint32_t>(std::count(participates.begin(), participates.end(), true));
}

}  // namespace

Program::Program(const Plan &plan) : roles(plan.roles), expressions(plan.expressions)
{
  for (const Attribute &attribute : plan.attributes)
    attributes.push_back({Sampler(attribute.initial), streamKey(attribute.key, Purpose::Attribute)});
  const std::vector<Index> nodesByKey = orderByKey(plan.nodes);
  for (const Calendar &calendar : plan.calendars)
    calendars.emplace_back(calendar);
  fillNodes(*this, plan, inverse(nodesByKey));
  fillFlows(*this, plan);
  fillScopes(*this, plan, nodesByKey);
  fillSources(*this, plan, nodesByKey);
  fillLines(*this, plan, nodesByKey, inverse(orderByKey(plan.resources)), inverse(orderByKey(plan.roles)));
  fillExtras(*this, plan, nodesByKey);
  fillReach(*this, plan, nodesByKey);
  fillWatches(*this, plan, nodesByKey);
  fillSlots(*this, plan);
  fillBlocking(*this, plan);
  hasPreparations = hasSetups || hasBreakdowns;
}

}  // namespace laneway::simulate
