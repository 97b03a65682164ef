#include "tests/support/simulate/reference/interpreter.h"

#include "model/simulate/random/sampler.h"

namespace laneway::simulate::test {

void Interpreter::repeat(Walker &group)
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

void Interpreter::execute(Walker &group)
{
  Walker &one = add(*group.inside, group.node);
  one.group = &group;
  enter(one, group.node);
}

std::vector<Walker *> Interpreter::executionsOf(const Walker &group)
{
  std::vector<Walker *> found;
  for (const auto &walker : group.inside->walkers) {
    if (walker->group == &group && walker->doing != Doing::Gone)
      found.push_back(walker.get());
  }
  return found;
}

bool Interpreter::isAnotherDue(Walker &group)
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

void Interpreter::goOnRepeating(Walker &group)
{
  if (isAnotherDue(group))
    execute(group);
  if (!executionsOf(group).empty())
    return;
  group.timers.clear();
  group.doing = Doing::Nothing;
  m_ready.push_back(&group);
}

}  // namespace laneway::simulate::test
