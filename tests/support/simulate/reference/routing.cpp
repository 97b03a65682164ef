#include "tests/support/simulate/reference/interpreter.h"

#include <algorithm>

#include "model/simulate/expression/evaluate.h"
#include "model/simulate/random/sampler.h"

namespace laneway::simulate::test {

double Interpreter::value(Index expression, Execution &execution, std::uint32_t done)
{
  return evaluate(m_plan.expressions[expression], execution.outermost().values.data(), done);
}

void Interpreter::settle()
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

void Interpreter::leave(Walker &walker)
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

void Interpreter::assign(Walker &walker, const Assignment &assignment)
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

void Interpreter::take(Walker &walker, Index flow)
{
  walker.via = flow;
  enter(walker, m_plan.flows[flow].target);
}

std::vector<Index> Interpreter::chosenWays(Walker &walker)
{
  const std::vector<Index> flows = flowsOf(walker.node, true);
  const NodeKind kind = at(walker).kind;
  if (flows.size() < 2 || (kind != NodeKind::Exclusive && kind != NodeKind::Inclusive))
    return flows;
  return kind == NodeKind::Exclusive ? std::vector<Index>{chosenOne(walker, flows)} : chosenSome(walker, flows);
}

Index Interpreter::chosenOne(Walker &walker, const std::vector<Index> &flows)
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

std::vector<Index> Interpreter::chosenSome(Walker &walker, const std::vector<Index> &flows)
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

}  // namespace laneway::simulate::test
