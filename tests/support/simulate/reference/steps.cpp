#include "tests/support/simulate/reference/interpreter.h"

#include <algorithm>

#include "model/simulate/random/sampler.h"

namespace laneway::simulate::test {

Walker &Interpreter::add(Execution &execution, Index node)
{
  execution.walkers.push_back(std::make_unique<Walker>());
  Walker &walker = *execution.walkers.back();
  walker.inside = &execution;
  walker.node = node;
  return walker;
}

void Interpreter::finish(Walker &walker)
{
  tell(walker, Visit::What::Completes);
  walker.doing = Doing::Nothing;
  m_ready.push_back(&walker);
}

void Interpreter::enter(Walker &walker, Index nodeRow)
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
    case NodeKind::Task: {
      Stream stream = numbers(walker, timeKey(node));
      walker.duration = Sampler(node.work.duration).drawTime(stream);
      setTimers(walker);
      if (node.work.alternatives.empty())
        work(walker);
      else
        queue(walker);
      return;
    }
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

void Interpreter::setTimer(Walker &walker, Index node)
{
  Stream stream = numbers(walker, timeKey(m_plan.nodes[node]));
  walker.timers.push_back({m_now + Sampler(m_plan.nodes[node].delay).drawTime(stream), node});
}

void Interpreter::setTimers(Walker &walker)
{
  if (walker.group != nullptr)
    return;
  for (const auto &[key, node] : m_byKey) {
    if (m_plan.nodes[node].kind == NodeKind::Boundary && m_plan.nodes[node].host == walker.node)
      setTimer(walker, node);
  }
}

void Interpreter::work(Walker &walker)
{
  walker.doing = Doing::Working;
  walker.started = m_now;
  walker.left = walker.duration;
  walker.seen = m_now;
  walker.end = isResting(walker) ? never : m_now + walker.left;
}

void Interpreter::release(Walker &walker)
{
  // The first that was taken, then the others from the last on.
  if (!walker.units.empty())
    std::reverse(walker.units.begin() + 1, walker.units.end());
  for (Unit *unit : walker.units)
    *unit = {unit->resource, m_now, m_released++, nullptr};
  walker.units.clear();
}

void Interpreter::call(Walker &walker)
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

void Interpreter::fire(Walker &walker, Index node)
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

void Interpreter::interrupt(Walker &walker)
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

void Interpreter::remove(Walker &walker)
{
  interrupt(walker);
  walker.doing = Doing::Gone;
}

void Interpreter::end(Walker &walker)
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

}  // namespace laneway::simulate::test
