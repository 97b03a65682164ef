#include <algorithm>
#include <tuple>
#include <vector>

#include "model/simulate/random/sampler.h"
#include "tests/support/simulate/reference/interpreter.h"

namespace laneway::simulate::test {

void Interpreter::allocate()
{
  for (;;) {
    Walker *best = nullptr;
    Walker *mostUrgent = nullptr;
    for (Walker *walker : allWalkers()) {
      if (walker->doing != Doing::Waiting)
        continue;
      const bool couldStart = idleFor(*walker).second >= demandOf(*walker).amount;
      if (couldStart && (best == nullptr || goesBefore(*walker, *best)))
        best = walker;
      if (victimOf(*walker) != nullptr && (mostUrgent == nullptr || goesBefore(*walker, *mostUrgent)))
        mostUrgent = walker;
    }
    if (best != nullptr)
      seize(*best);
    else if (mostUrgent != nullptr)
      putAside(*victimOf(*mostUrgent));
    else
      return;
  }
}

void Interpreter::queue(Walker &walker)
{
  walker.doing = Doing::Waiting;
  walker.arrival = m_entered++;
  switch (m_plan.roles[demandOf(walker).role].discipline) {
    case Discipline::FirstComeFirstServed:
      walker.order = walker.enabled;
      break;
    case Discipline::LastComeFirstServed:
      walker.order = -walker.enabled;
      break;
    case Discipline::ShortestFirst:
      walker.order = walker.duration;
      break;
    case Discipline::EarliestDue: {
      const Execution &instance = walker.inside->outermost();
      const Time target = m_plan.scopes[instance.scope].target;
      walker.order = target == never ? never : instance.begun + target;
      break;
    }
    case Discipline::Random: {
      Stream stream = numbers(walker, mixed(timeKey(at(walker)) + 1));
      walker.order = static_cast<Time>(stream.next() >> 1);
      break;
    }
  }
}

bool Interpreter::goesBefore(const Walker &a, const Walker &b) const
{
  return std::tuple(urgency(a), a.arrival) < std::tuple(urgency(b), b.arrival);
}

Urgency Interpreter::urgency(const Walker &walker) const
{
  return {-at(walker).work.priority, walker.order, walker.enabled, walker.inside->instance, at(walker).key};
}

std::pair<Unit *, std::uint32_t> Interpreter::idleFor(const Walker &walker)
{
  const Role &role = m_plan.roles[demandOf(walker).role];
  const auto order = [&](const Unit &unit) {
    const Resource &resource = m_plan.resources[unit.resource];
    const double speed = role.choice == Choice::Fastest ? -resource.speed : 0;
    const auto cost = role.choice == Choice::Cheapest ? resource.costPerHour : 0;
    return std::tuple(speed, cost, unit.idleSince, resource.key, unit.place);
  };
  Unit *first = nullptr;
  std::uint32_t count = 0;
  for (Unit &unit : m_units) {
    const bool isOfRole =
        std::find(role.resources.begin(), role.resources.end(), unit.resource) != role.resources.end();
    if (!isOfRole || unit.worksFor != nullptr || !mayStart(walker, m_plan.resources[unit.resource]))
      continue;
    ++count;
    if (first == nullptr || order(unit) < order(*first))
      first = &unit;
  }
  return {first, count};
}

void Interpreter::seize(Walker &walker)
{
  double speed = 0;
  for (std::uint32_t i = 0; i < demandOf(walker).amount; ++i) {
    Unit &unit = *idleFor(walker).first;
    const double own = m_plan.resources[unit.resource].speed;
    speed = i == 0 ? own : std::min(speed, own);
    unit.worksFor = &walker;
    walker.units.push_back(&unit);
  }
  if (speed != 1)
    walker.duration = Sampler::rounded(static_cast<double>(walker.duration) / speed);
  work(walker);
}

Walker *Interpreter::victimOf(const Walker &walker)
{
  const Role &role = m_plan.roles[demandOf(walker).role];
  if (role.preemption == Preemption::Never || demandOf(walker).amount != 1)
    return nullptr;
  // Of several executions of one step, which differ in nothing, that of the first unit.
  std::vector<const Unit *> units;
  for (const Unit &unit : m_units) {
    if (std::find(role.resources.begin(), role.resources.end(), unit.resource) != role.resources.end())
      units.push_back(&unit);
  }
  std::stable_sort(units.begin(), units.end(), [this](const Unit *a, const Unit *b) {
    return m_plan.resources[a->resource].key < m_plan.resources[b->resource].key;
  });
  Walker *victim = nullptr;
  for (const Unit *unit : units) {
    Walker *other = unit->worksFor;
    const bool mayBeTaken =
        other != nullptr && demandOf(*other).amount == 1 && at(*other).work.priority < at(walker).work.priority;
    if (mayBeTaken && (victim == nullptr || urgency(*victim) < urgency(*other)))
      victim = other;
  }
  return victim;
}

void Interpreter::putAside(Walker &walker)
{
  const auto unit =
      std::find_if(m_units.begin(), m_units.end(), [&](const Unit &each) { return each.worksFor == &walker; });
  const double speed = m_plan.resources[unit->resource].speed;
  const bool restarts = m_plan.roles[demandOf(walker).role].preemption == Preemption::Restart;
  const Time left = restarts ? walker.duration : walker.duration - (m_now - walker.started);
  walker.duration = speed == 1 ? left : Sampler::rounded(static_cast<double>(left) * speed);
  walker.end = never;
  release(walker);
  queue(walker);
}

}  // namespace laneway::simulate::test
