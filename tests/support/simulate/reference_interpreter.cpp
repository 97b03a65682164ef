#include "tests/support/simulate/reference_interpreter.h"

#include <deque>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <set>

#include "model/simulate/expression/evaluate.h"
#include "model/simulate/random/sampler.h"
#include "model/simulate/random/stream.h"

namespace laneway::simulate::test {

namespace {

enum class Doing { Nothing, Waiting, Working, Delayed, Joining, Inside, Grouping, Gone };

struct Execution;

struct Walker {
  Execution *inside = nullptr;  ///< The execution of a scope it walks in.
  Index node = none;
  Index via = none;
  Doing doing = Doing::Nothing;
  Time enabled = 0;
  Time end = never;  ///< Of work or delay.
  std::uint32_t visit = 0;
  std::uint64_t arrival = 0;                   ///< Orders those that came at one moment.
  std::vector<std::pair<Time, Index>> timers;  ///< Boundary events, or targets of a race.
  std::unique_ptr<Execution> called;
  Walker *group = nullptr;
  std::uint32_t planned = 0;
  std::uint32_t done = 0;
};

struct Execution {
  Index scope = none;
  Execution *outer = nullptr;
  Walker *caller = nullptr;
  std::uint64_t instance = 0;
  std::uint64_t number = 0;
  std::uint64_t path = 0;
  std::vector<double> values;  ///< Of the outermost only.
  std::map<Index, std::uint32_t> visits;
  std::list<std::unique_ptr<Walker>> walkers;
  bool isOver = false;

  [[nodiscard]] Execution &outermost() { return outer == nullptr ? *this : outer->outermost(); }
};

class Interpreter {
 public:
  Interpreter(const Plan &plan, std::uint64_t seed, std::uint32_t replication)
      : m_plan(plan),
        m_key(replicationKey(seed, replication)),
        m_out(plan.nodes.size()),
        m_in(plan.nodes.size()),
        m_busy(plan.roles.size())
  {
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

  [[nodiscard]] TokenTrace run()
  {
    for (const auto &[key, node] : m_byKey) {
      if (m_plan.nodes[node].kind == NodeKind::Start && m_plan.nodes[node].arrivals)
        scheduleArrival(node, 0);
    }
    for (;;) {
      const Time next = nextTime();
      if (next == never)
        break;
      m_now = next;
      do {
        happen();
        settle();
      } while (nextTime() == m_now);
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

 private:
  [[nodiscard]] const Node &at(const Walker &walker) const { return m_plan.nodes[walker.node]; }

  /// Outgoing or incoming flows of a node, by key.
  [[nodiscard]] const std::vector<Index> &flowsOf(Index node, bool outgoing) const
  {
    return outgoing ? m_out[node] : m_in[node];
  }

  [[nodiscard]] Stream numbers(const Walker &walker, std::uint64_t key) const
  {
    return {m_key, key + walker.inside->path, streamPosition(walker.inside->number, walker.visit)};
  }

  [[nodiscard]] static std::uint64_t timeKey(const Node &node)
  {
    return streamKey(node.key, node.event == EventKind::Timer ? Purpose::Delay : Purpose::Duration);
  }

  void tell(const Walker &walker, Visit::What what)
  {
    m_visits.push_back({m_now, walker.inside->instance, walker.node, what});
  }

  /// Every walker that there is, in all executions.
  void eachWalker(Execution &execution, const std::function<void(Walker &)> &use)
  {
    for (const auto &walker : execution.walkers) {
      if (walker->doing == Doing::Gone)
        continue;
      if (walker->called)
        eachWalker(*walker->called, use);
      use(*walker);
    }
  }

  [[nodiscard]] std::vector<Walker *> allWalkers()
  {
    std::vector<Walker *> all;
    for (const auto &root : m_roots)
      eachWalker(*root, [&all](Walker &walker) { all.push_back(&walker); });
    return all;
  }

  void scheduleArrival(Index node, std::uint64_t count)
  {
    const Arrivals &arrivals = *m_plan.nodes[node].arrivals;
    if (arrivals.limit > 0 && count >= arrivals.limit)
      return;
    Stream stream(m_key, streamKey(m_plan.nodes[node].key, Purpose::Gap), streamPosition(count, 0));
    m_arrivals[node] = {m_now + Sampler(arrivals.gap).drawTime(stream), count};
  }

  [[nodiscard]] Time nextTime()
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

  /// What is due now: completions, then delays and timers, then arrivals.
  void happen()
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

  void arrive(Index node, std::uint64_t number)
  {
    auto root = std::make_unique<Execution>();
    root->scope = m_plan.nodes[node].scope;
    root->instance = m_instances++;
    root->number = number;
    root->path = mixed(m_plan.nodes[node].key);
    for (const Attribute &attribute : m_plan.attributes) {
      Stream stream(m_key, streamKey(attribute.key, Purpose::Attribute) + root->path, streamPosition(number, 0));
      root->values.push_back(Sampler(attribute.initial).draw(stream));
    }
    m_roots.push_back(std::move(root));
    enter(add(*m_roots.back(), node), node);
  }

  Walker &add(Execution &execution, Index node)
  {
    execution.walkers.push_back(std::make_unique<Walker>());
    Walker &walker = *execution.walkers.back();
    walker.inside = &execution;
    walker.node = node;
    return walker;
  }

  /// Has done with its node.
  void finish(Walker &walker)
  {
    tell(walker, Visit::What::Completes);
    walker.doing = Doing::Nothing;
    m_ready.push_back(&walker);
  }

  void enter(Walker &walker, Index nodeRow)
  {
    const Node &node = m_plan.nodes[nodeRow];
    walker.node = nodeRow;
    walker.enabled = m_now;
    walker.arrival = m_entered++;
    walker.doing = Doing::Nothing;
    const bool isRepeated = node.repetition.kind != RepeatKind::Once;
    walker.visit = walker.inside->visits[nodeRow]++;
    if (isRepeated && walker.group == nullptr) {
      repeat(walker);
      return;
    }
    tell(walker, Visit::What::Enters);
    switch (node.kind) {
      case NodeKind::Task:
        setTimers(walker);
        if (node.work.alternatives.empty())
          work(walker);
        else
          walker.doing = Doing::Waiting;
        return;
      case NodeKind::Call:
        setTimers(walker);
        call(walker);
        return;
      case NodeKind::Catch: {
        Stream stream = numbers(walker, timeKey(node));
        walker.doing = Doing::Delayed;
        walker.end = m_now + Sampler(node.delay).drawTime(stream);
        return;
      }
      case NodeKind::EventBased:
        walker.doing = Doing::Delayed;
        walker.end = never;
        for (const Index flow : flowsOf(nodeRow, true))
          setTimer(walker, m_plan.flows[flow].target);
        return;
      case NodeKind::Parallel:
      case NodeKind::Inclusive:
        if (flowsOf(nodeRow, false).size() > 1) {
          walker.doing = Doing::Joining;
          if (node.kind == NodeKind::Parallel)
            joinIfComplete(*walker.inside, nodeRow);
          return;
        }
        finish(walker);
        return;
      default:
        finish(walker);
        return;
    }
  }

  void setTimer(Walker &walker, Index node)
  {
    Stream stream = numbers(walker, timeKey(m_plan.nodes[node]));
    walker.timers.push_back({m_now + Sampler(m_plan.nodes[node].delay).drawTime(stream), node});
  }

  void setTimers(Walker &walker)
  {
    if (walker.group != nullptr)
      return;
    for (const auto &[key, node] : m_byKey) {
      if (m_plan.nodes[node].kind == NodeKind::Boundary && m_plan.nodes[node].host == walker.node)
        setTimer(walker, node);
    }
  }

  void work(Walker &walker)
  {
    Stream stream = numbers(walker, timeKey(at(walker)));
    walker.doing = Doing::Working;
    walker.end = m_now + Sampler(at(walker).work.duration).drawTime(stream);
  }

  void release(const Walker &walker)
  {
    if (!at(walker).work.alternatives.empty())
      --m_busy[at(walker).work.alternatives[0][0].role];
  }

  void call(Walker &walker)
  {
    walker.doing = Doing::Inside;
    walker.called = std::make_unique<Execution>();
    Execution &inner = *walker.called;
    inner.scope = at(walker).body;
    inner.outer = walker.inside;
    inner.caller = &walker;
    inner.instance = walker.inside->instance;
    inner.number = walker.inside->number;
    inner.path = mixed(walker.inside->path + timeKey(at(walker)) + walker.visit);
    for (const auto &[key, node] : m_byKey) {
      if (m_plan.nodes[node].kind == NodeKind::Start && m_plan.nodes[node].scope == inner.scope)
        enter(add(inner, node), node);
    }
  }

  void repeat(Walker &group)
  {
    const Node &node = at(group);
    Stream stream = numbers(group, streamKey(node.key, Purpose::Count));
    group.planned = static_cast<std::uint32_t>(Sampler(node.repetition.count).draw(stream) + 0.5);
    group.done = 0;
    group.doing = Doing::Grouping;
    setTimers(group);
    if (node.repetition.kind == RepeatKind::ParallelInstances) {
      for (std::uint32_t i = 0; i < group.planned; ++i)
        execute(group);
    }
    goOnRepeating(group);
  }

  void execute(Walker &group)
  {
    Walker &one = add(*group.inside, group.node);
    one.group = &group;
    enter(one, group.node);
  }

  [[nodiscard]] std::vector<Walker *> executionsOf(const Walker &group)
  {
    std::vector<Walker *> found;
    for (const auto &walker : group.inside->walkers) {
      if (walker->group == &group && walker->doing != Doing::Gone)
        found.push_back(walker.get());
    }
    return found;
  }

  [[nodiscard]] double value(Index expression, Execution &execution, std::uint32_t done)
  {
    return evaluate(m_plan.expressions[expression], execution.outermost().values.data(), done);
  }

  [[nodiscard]] bool isAnotherDue(Walker &group)
  {
    const Repetition &repetition = at(group).repetition;
    const bool holds = repetition.condition != none && value(repetition.condition, *group.inside, group.done) != 0;
    if (repetition.kind == RepeatKind::SequentialInstances)
      return group.done < group.planned && !(group.done > 0 && holds);
    if (repetition.kind != RepeatKind::Loop)
      return false;
    if (group.done == 0 && !repetition.testBefore)
      return true;
    if (group.planned > 0 && group.done >= group.planned)
      return false;
    if (repetition.condition != none)
      return holds;
    Stream stream(m_key, streamKey(at(group).key, Purpose::Repeat) + group.inside->path,
                  streamPosition(group.inside->number, group.inside->visits[group.node]));
    return stream.uniform() < repetition.repeatProbability;
  }

  void goOnRepeating(Walker &group)
  {
    if (isAnotherDue(group))
      execute(group);
    if (!executionsOf(group).empty())
      return;
    group.timers.clear();
    group.doing = Doing::Nothing;
    m_ready.push_back(&group);
  }

  /// A boundary timer or one behind an event-based gateway goes off.
  void fire(Walker &walker, Index node)
  {
    if (at(walker).kind == NodeKind::EventBased) {
      walker.timers.clear();
      tell(walker, Visit::What::Completes);
      walker.node = node;
      walker.visit = walker.inside->visits[node]++;
      walker.enabled = m_now;
      tell(walker, Visit::What::Enters);
      for (const Index flow : flowsOf(node, false))
        walker.via = flow;
      finish(walker);
      return;
    }
    if (!m_plan.nodes[node].interrupting) {
      enter(add(*walker.inside, node), node);
      return;
    }
    interrupt(walker);
    enter(walker, node);
  }

  void interrupt(Walker &walker)
  {
    walker.timers.clear();
    const Doing doing = walker.doing;
    if (doing == Doing::Working)
      release(walker);
    if (doing == Doing::Grouping) {
      for (Walker *one : executionsOf(walker))
        remove(*one);
    } else if (doing != Doing::Nothing) {
      tell(walker, Visit::What::IsInterrupted);
    }
    if (doing == Doing::Nothing)
      std::erase(m_ready, &walker);
    if (walker.called) {
      for (const auto &inner : walker.called->walkers) {
        if (inner->doing != Doing::Gone)
          remove(*inner);
      }
      m_graveyard.push_back(std::move(walker.called));
    }
    walker.doing = Doing::Nothing;
  }

  void remove(Walker &walker)
  {
    interrupt(walker);
    walker.doing = Doing::Gone;
  }

  /// Zero-time steps until nothing moves, then inclusive joins, until nothing moves at all.
  void settle()
  {
    do {
      while (!m_ready.empty()) {
        Walker *walker = m_ready.front();
        m_ready.pop_front();
        leave(*walker);
      }
    } while (fireInclusiveJoins());
    std::erase_if(m_roots, [this](std::unique_ptr<Execution> &root) {
      if (root->isOver)
        m_graveyard.push_back(std::move(root));
      return root == nullptr;
    });
  }

  void leave(Walker &walker)
  {
    const Node &node = at(walker);
    const bool isGroup = node.repetition.kind != RepeatKind::Once && walker.group == nullptr;
    if (!isGroup) {
      for (const Assignment &assignment : node.assignments)
        assign(walker, assignment);
    }
    if (walker.group != nullptr) {
      Walker &group = *walker.group;
      walker.doing = Doing::Gone;
      ++group.done;
      const Repetition &repetition = node.repetition;
      if (repetition.kind == RepeatKind::ParallelInstances && repetition.condition != none &&
          value(repetition.condition, *group.inside, group.done) != 0) {
        for (Walker *one : executionsOf(group))
          remove(*one);
      }
      goOnRepeating(group);
      return;
    }
    if (node.kind == NodeKind::End && node.event == EventKind::Terminate) {
      for (const auto &other : walker.inside->walkers) {
        if (other.get() != &walker && other->doing != Doing::Gone)
          remove(*other);
      }
    }
    const std::vector<Index> ways = chosenWays(walker);
    if (ways.empty()) {
      end(walker);
      return;
    }
    for (std::size_t i = 1; i < ways.size(); ++i)
      take(add(*walker.inside, walker.node), ways[i]);
    take(walker, ways.front());
  }

  void assign(Walker &walker, const Assignment &assignment)
  {
    Execution &root = walker.inside->outermost();
    const std::uint32_t done = walker.group == nullptr ? 0 : walker.group->done + 1;
    if (assignment.expression != none) {
      root.values[assignment.attribute] = value(assignment.expression, *walker.inside, done);
      return;
    }
    const std::uint64_t attribute = streamKey(m_plan.attributes[assignment.attribute].key, Purpose::Attribute);
    Stream stream = numbers(walker, streamKey(at(walker).key + attribute, Purpose::Attribute));
    root.values[assignment.attribute] = Sampler(assignment.value).draw(stream);
  }

  void take(Walker &walker, Index flow)
  {
    walker.via = flow;
    enter(walker, m_plan.flows[flow].target);
  }

  [[nodiscard]] std::vector<Index> chosenWays(Walker &walker)
  {
    const std::vector<Index> flows = flowsOf(walker.node, true);
    const NodeKind kind = at(walker).kind;
    if (flows.size() < 2 || (kind != NodeKind::Exclusive && kind != NodeKind::Inclusive))
      return flows;
    return kind == NodeKind::Exclusive ? std::vector<Index>{chosenOne(walker, flows)} : chosenSome(walker, flows);
  }

  [[nodiscard]] Index chosenOne(Walker &walker, const std::vector<Index> &flows)
  {
    for (const Index flow : flows) {
      const Index condition = m_plan.flows[flow].condition;
      if (condition != none && value(condition, *walker.inside, 0) != 0)
        return flow;
    }
    for (const Index flow : flows) {
      if (m_plan.flows[flow].isDefault)
        return flow;
    }
    Stream stream = numbers(walker, streamKey(at(walker).key, Purpose::Route));
    const double u = stream.uniform();
    double sum = 0;
    for (const Index flow : flows) {
      sum += m_plan.flows[flow].share;
      if (u < sum)
        return flow;
    }
    return flows.back();
  }

  /// The chance of each flow, given what was drawn before it: where none was taken yet and there is no default, one of
  /// those left must be.
  [[nodiscard]] std::vector<Index> chosenSome(Walker &walker, const std::vector<Index> &flows)
  {
    Stream stream = numbers(walker, streamKey(at(walker).key, Purpose::Route));
    Index byDefault = none;
    for (const Index flow : flows) {
      if (m_plan.flows[flow].isDefault)
        byDefault = flow;
    }
    std::vector<Index> taken;
    for (std::size_t i = 0; i < flows.size(); ++i) {
      const double u = stream.uniform();
      if (flows[i] == byDefault)
        continue;
      double chance = m_plan.flows[flows[i]].share;
      if (byDefault == none && taken.empty()) {
        double noneLeft = 1;
        for (std::size_t k = flows.size(); k-- > i;)
          noneLeft *= 1 - m_plan.flows[flows[k]].share;
        chance = i + 1 == flows.size() ? 1 : chance / (1 - noneLeft);
      }
      if (u < chance)
        taken.push_back(flows[i]);
    }
    if (taken.empty())
      taken.push_back(byDefault);
    return taken;
  }

  /// The end of a way; with the last one the execution is over.
  void end(Walker &walker)
  {
    walker.doing = Doing::Gone;
    Execution &execution = *walker.inside;
    const bool isEmpty = std::all_of(execution.walkers.begin(), execution.walkers.end(),
                                     [](const auto &each) { return each->doing == Doing::Gone; });
    if (!isEmpty)
      return;
    if (execution.caller == nullptr) {
      execution.isOver = true;
      ++m_finished;
      return;
    }
    Walker &caller = *execution.caller;
    caller.timers.clear();
    m_graveyard.push_back(std::move(caller.called));
    finish(caller);
  }

  /// Those that wait at the join in this execution, by the flow they came by, the longest waiting first.
  [[nodiscard]] std::map<Index, std::vector<Walker *>> waitingAt(Execution &execution, Index join)
  {
    std::map<Index, std::vector<Walker *>> waiting;
    for (const auto &walker : execution.walkers) {
      if (walker->node == join && walker->doing == Doing::Joining)
        waiting[walker->via].push_back(walker.get());
    }
    for (auto &[flow, walkers] : waiting)
      std::sort(walkers.begin(), walkers.end(),
                [](const Walker *a, const Walker *b) { return a->arrival < b->arrival; });
    return waiting;
  }

  void joinIfComplete(Execution &execution, Index join)
  {
    if (waitingAt(execution, join).size() == flowsOf(join, false).size())
      fireJoin(execution, join);
  }

  void fireJoin(Execution &execution, Index join)
  {
    Walker *goesOn = nullptr;
    auto waiting = waitingAt(execution, join);
    for (const Index flow : flowsOf(join, false)) {
      if (!waiting.contains(flow))
        continue;
      Walker &first = *waiting[flow].front();
      if (goesOn == nullptr)
        goesOn = &first;
      else
        first.doing = Doing::Gone;
    }
    finish(*goesOn);
  }

  /// The incoming flows of the join that a token at `from` may come by without passing the join.
  [[nodiscard]] std::set<Index> reachable(Index from, Index join) const
  {
    std::set<Index> flows;
    std::set<Index> seen{from};
    std::vector<Index> open{from};
    while (!open.empty()) {
      const Index node = open.back();
      open.pop_back();
      const auto visit = [&](Index next) {
        if (next != join && seen.insert(next).second)
          open.push_back(next);
      };
      for (const Index flow : flowsOf(node, true)) {
        if (m_plan.flows[flow].target == join)
          flows.insert(flow);
        visit(m_plan.flows[flow].target);
      }
      for (Index i = 0; i < m_plan.nodes.size(); ++i) {
        if (m_plan.nodes[i].kind == NodeKind::Boundary && m_plan.nodes[i].host == node)
          visit(i);
      }
    }
    return flows;
  }

  [[nodiscard]] bool isEnabled(Execution &execution, Index join)
  {
    const auto waiting = waitingAt(execution, join);
    if (waiting.empty())
      return false;
    for (const auto &walker : execution.walkers) {
      if (walker->doing == Doing::Gone || (walker->node == join && walker->doing == Doing::Joining))
        continue;
      bool toEmpty = false;
      bool toFilled = false;
      for (const Index flow : reachable(walker->node, join))
        (waiting.contains(flow) ? toFilled : toEmpty) = true;
      if (walker->node != join && toEmpty && !toFilled)
        return false;
    }
    return true;
  }

  /// In each execution the first join that may fire.
  [[nodiscard]] bool fireInclusiveJoins()
  {
    bool hasFired = false;
    std::set<Execution *> executions;
    for (const Walker *walker : allWalkers())
      executions.insert(walker->inside);
    for (Execution *execution : executions) {
      for (const auto &[key, node] : m_byKey) {
        const Node &join = m_plan.nodes[node];
        if (join.kind == NodeKind::Inclusive && join.scope == execution->scope && flowsOf(node, false).size() > 1 &&
            isEnabled(*execution, node)) {
          fireJoin(*execution, node);
          hasFired = true;
          break;
        }
      }
    }
    return hasFired;
  }

  /// Whoever goes first among all that wait and could start, again and again.
  void allocate()
  {
    for (;;) {
      Walker *best = nullptr;
      for (Walker *walker : allWalkers()) {
        if (walker->doing != Doing::Waiting)
          continue;
        const Index role = at(*walker).work.alternatives[0][0].role;
        const bool isFree = m_busy[role] < m_plan.resources[m_plan.roles[role].resources[0]].amount;
        if (isFree && (best == nullptr || goesBefore(*walker, *best)))
          best = walker;
      }
      if (best == nullptr)
        return;
      ++m_busy[at(*best).work.alternatives[0][0].role];
      work(*best);
    }
  }

  [[nodiscard]] bool goesBefore(const Walker &a, const Walker &b) const
  {
    const auto order = [this](const Walker &walker) {
      return std::tuple(-at(walker).work.priority, walker.enabled, walker.inside->instance, at(walker).key,
                        walker.arrival);
    };
    return order(a) < order(b);
  }

  const Plan &m_plan;
  std::uint64_t m_key;
  std::map<std::uint64_t, Index> m_byKey;
  std::vector<std::vector<Index>> m_out;
  std::vector<std::vector<Index>> m_in;
  Time m_now = 0;
  std::map<Index, std::pair<Time, std::uint64_t>> m_arrivals;
  std::list<std::unique_ptr<Execution>> m_roots;
  std::vector<std::unique_ptr<Execution>> m_graveyard;  ///< Until the end, so that nothing dangles.
  std::deque<Walker *> m_ready;
  std::vector<std::uint32_t> m_busy;  ///< Units of each role at work.
  std::uint64_t m_instances = 0;
  std::uint64_t m_finished = 0;
  std::uint64_t m_entered = 0;
  std::vector<Visit> m_visits;
};

}  // namespace

TokenTrace interpret(const Plan &plan, std::uint64_t seed, std::uint32_t replication)
{
  return Interpreter(plan, seed, replication).run();
}

}  // namespace laneway::simulate::test
