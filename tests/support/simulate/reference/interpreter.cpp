#include "tests/support/simulate/reference/interpreter.h"

#include <algorithm>

#include "model/simulate/random/sampler.h"

namespace laneway::simulate::test {

Interpreter::Interpreter(const Plan &plan, std::uint64_t seed, std::uint32_t replication)
    : m_plan(plan), m_key(replicationKey(seed, replication)), m_out(plan.nodes.size()), m_in(plan.nodes.size())
{
  for (Index resource = 0; resource < plan.resources.size(); ++resource)
    for (std::uint32_t i = 0; i < plan.resources[resource].amount; ++i)
      m_units.push_back({resource, 0, m_released++, nullptr});
  for (Index i = 0; i < plan.nodes.size(); ++i)
    m_byKey[plan.nodes[i].key] = i;
  std::map<std::uint64_t, Index> flows;
  for (Index i = 0; i < plan.flows.size(); ++i)
    flows[plan.flows[i].key] = i;
  for (const auto &[key, flow] : flows) {
    m_out[plan.flows[flow].source].push_back(flow);
    m_in[plan.flows[flow].target].push_back(flow);
  }
}

TokenTrace Interpreter::run()
{
  for (const auto &[key, node] : m_byKey) {
    if (m_plan.nodes[node].kind == NodeKind::Start && m_plan.nodes[node].arrivals)
      scheduleArrival(node, 0);
  }
  // What only hours could help is given up after more changes than those of random plans have before they repeat.
  constexpr int mostIdleChanges = 1'000;
  for (int idle = 0;; ++idle) {
    const Time happening = nextTime();
    const Time next = std::min(happening, nextDutyChange());
    if (next == never || idle > mostIdleChanges)
      break;
    idle = happening == next ? 0 : idle;
    m_now = next;
    if (happening > next)
      changeDuty();
    while (nextTime() == m_now) {
      happen();
      settle();
    }
    allocate();
  }
  TokenTrace trace;
  trace.status = m_roots.empty() ? Status::Finished : Status::Deadlock;
  trace.visits = std::move(m_visits);
  std::stable_sort(trace.visits.begin(), trace.visits.end(),
                   [](const Visit &a, const Visit &b) { return a.order() < b.order(); });
  trace.end = m_now;
  trace.finished = m_finished;
  return trace;
}

Stream Interpreter::numbers(const Walker &walker, std::uint64_t key) const
{
  return {m_key, key + walker.inside->path, streamPosition(walker.inside->number, walker.visit)};
}

void Interpreter::tell(const Walker &walker, Visit::What what)
{
  m_visits.push_back({m_now, walker.inside->instance, walker.node, what});
}

void Interpreter::eachWalker(Execution &execution, const std::function<void(Walker &)> &use)
{
  for (const auto &walker : execution.walkers) {
    if (walker->doing == Doing::Gone)
      continue;
    if (walker->called)
      eachWalker(*walker->called, use);
    use(*walker);
  }
}

std::vector<Walker *> Interpreter::allWalkers()
{
  std::vector<Walker *> all;
  for (const auto &root : m_roots)
    eachWalker(*root, [&all](Walker &walker) { all.push_back(&walker); });
  return all;
}

void Interpreter::scheduleArrival(Index node, std::uint64_t count)
{
  const Arrivals &arrivals = *m_plan.nodes[node].arrivals;
  if (arrivals.limit > 0 && count >= arrivals.limit)
    return;
  Stream stream(m_key, streamKey(m_plan.nodes[node].key, Purpose::Gap), streamPosition(count, 0));
  m_arrivals[node] = {afterOpenTime(arrivals.calendar, Sampler(arrivals.gap).drawTime(stream)), count};
}

Time Interpreter::nextTime()
{
  Time next = never;
  for (const auto &[node, arrival] : m_arrivals)
    next = std::min(next, arrival.first);
  for (const Walker *walker : allWalkers()) {
    if (walker->doing == Doing::Working || walker->doing == Doing::Delayed)
      next = std::min(next, walker->end);
    for (const auto &[time, node] : walker->timers)
      next = std::min(next, time);
  }
  return next;
}

void Interpreter::happen()
{
  for (const Doing what : {Doing::Working, Doing::Delayed}) {
    for (Walker *walker : allWalkers()) {
      if (walker->doing != what || walker->end != m_now)
        continue;
      if (what == Doing::Working)
        release(*walker);
      walker->timers.clear();
      finish(*walker);
    }
    if (what == Doing::Working)
      changeDuty();
  }
  for (Walker *walker : allWalkers()) {
    if (walker->doing == Doing::Gone)
      continue;
    for (std::size_t i = 0; i < walker->timers.size(); ++i) {
      if (walker->timers[i].first == m_now) {
        const Index node = walker->timers[i].second;
        walker->timers.erase(walker->timers.begin() + static_cast<std::ptrdiff_t>(i));
        fire(*walker, node);
        break;
      }
    }
  }
  const auto arrivals = m_arrivals;
  for (const auto &[node, arrival] : arrivals) {
    if (arrival.first != m_now)
      continue;
    m_arrivals.erase(node);
    arrive(node, arrival.second);
    scheduleArrival(node, arrival.second + 1);
  }
}

void Interpreter::arrive(Index node, std::uint64_t number)
{
  auto root = std::make_unique<Execution>();
  root->scope = m_plan.nodes[node].scope;
  root->instance = m_instances++;
  root->number = number;
  root->begun = m_now;
  root->path = mixed(m_plan.nodes[node].key);
  for (const Attribute &attribute : m_plan.attributes) {
    Stream stream(m_key, streamKey(attribute.key, Purpose::Attribute) + root->path, streamPosition(number, 0));
    root->values.push_back(Sampler(attribute.initial).draw(stream));
  }
  m_roots.push_back(std::move(root));
  enter(add(*m_roots.back(), node), node);
}

}  // namespace laneway::simulate::test
