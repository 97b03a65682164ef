#include "model/compile/people.h"

#include <algorithm>

#include "model/check/check.h"
#include "model/compile/containers.h"
#include "model/compile/plan_rows.h"
#include "model/compile/time_values.h"
#include "model/compile/working_time.h"
#include "model/process/navigate.h"

namespace laneway::compile {

using namespace Qt::StringLiterals;
using simulate::Demand;
using simulate::Index;
using simulate::none;

namespace {

/// The innermost lane that has a name, from the step outwards through the sub-processes around it; null where none.
Id namedLane(const Document &document, const Node &step)
{
  constexpr int MaxDepth = 1'000;
  const Node *at = &step;
  for (int depth = 0; at && depth < MaxDepth; ++depth) {
    const Lane *lane = document.get<Lane>(at->lane);
    for (int up = 0; lane && up < MaxDepth; ++up) {
      if (lane->kind == LaneKind::Lane && !lane->name.trimmed().isEmpty())
        return lane->id;
      lane = document.get<Lane>(lane->parent);
    }
    at = document.get<Node>(at->parent);
  }
  return {};
}

simulate::Discipline disciplineOf(QueueOrder order)
{
  switch (order) {
    case QueueOrder::FirstIn:
      return simulate::Discipline::FirstComeFirstServed;
    case QueueOrder::LastIn:
      return simulate::Discipline::LastComeFirstServed;
    case QueueOrder::Shortest:
      return simulate::Discipline::ShortestFirst;
    case QueueOrder::EarliestDue:
      return simulate::Discipline::EarliestDue;
    case QueueOrder::Random:
      return simulate::Discipline::Random;
  }
  return simulate::Discipline::FirstComeFirstServed;
}

simulate::Choice choiceOf(IdleChoice choice)
{
  switch (choice) {
    case IdleChoice::LongestIdle:
      return simulate::Choice::LongestIdle;
    case IdleChoice::Fastest:
      return simulate::Choice::Fastest;
    case IdleChoice::Cheapest:
      return simulate::Choice::Cheapest;
    case IdleChoice::Random:
      return simulate::Choice::Random;
  }
  return simulate::Choice::LongestIdle;
}

simulate::Preemption preemptionOf(Preemption preemption)
{
  switch (preemption) {
    case Preemption::Never:
      return simulate::Preemption::Never;
    case Preemption::Resume:
      return simulate::Preemption::Resume;
    case Preemption::Restart:
      return simulate::Preemption::Restart;
  }
  return simulate::Preemption::Never;
}

simulate::AtClosing atClosingOf(AtClosing atClosing)
{
  switch (atClosing) {
    case AtClosing::Suspend:
      return simulate::AtClosing::Suspend;
    case AtClosing::Finish:
      return simulate::AtClosing::Finish;
    case AtClosing::DoNotStart:
      return simulate::AtClosing::DoNotStart;
  }
  return simulate::AtClosing::Suspend;
}

}  // namespace

void Calendars::giveHours(simulate::Resource &units, Id calendar)
{
  units.calendar = rowOf(calendar);
  if (const Calendar *hours = m_ledger.document().get<Calendar>(calendar)) {
    units.atClosing = atClosingOf(hours->atClosing);
    units.overtimeFactor = hours->overtimeFactor;
  }
}

Index Calendars::rowOf(Id id)
{
  const Calendar *calendar = m_ledger.document().get<Calendar>(id);
  if (!calendar)
    return none;
  const auto [known, isNew] = m_rows.try_emplace(id, none);
  if (!isNew)
    return known->second;
  Compilation &result = m_ledger.result();
  QTimeZone zone = result.clock.zone();
  if (!calendar->timeZone.isEmpty()) {
    if (const Result<QTimeZone> own = timeZoneNamed(calendar->timeZone))
      zone = *own;
    else
      m_ledger.error(u"calendar-unknown-time-zone"_s, {id}, {calendar->timeZone});
  }
  std::optional<simulate::Calendar> resolved = resolveCalendar(*calendar, zone, result.clock, m_exactUntil);
  if (!resolved)
    return none;
  known->second = static_cast<Index>(result.plan.calendars.size());
  result.plan.calendars.push_back(*std::move(resolved));
  result.elements.calendars.push_back(id);
  return known->second;
}

std::vector<std::vector<Demand>> People::waysToStaff(const Node &step, const Activity &activity)
{
  std::vector<std::vector<Demand>> ways(1);
  demand(ways.front(), ownerOf(step), activity.amount);
  demandAll(ways.front(), activity.alsoNeeds);
  for (const Staffing &each : activity.alternatives) {
    std::vector<Demand> way;
    demandAll(way, each.needs);
    if (!way.empty() && std::find(ways.begin(), ways.end(), way) == ways.end())
      ways.push_back(std::move(way));
  }
  return ways;
}

void People::demandAll(std::vector<Demand> &demands, const std::vector<RoleNeed> &needs)
{
  for (const RoleNeed &need : needs)
    if (m_ledger.document().get<Role>(need.role))
      demand(demands, need.role, need.amount);
}

void People::demand(std::vector<Demand> &demands, Id owner, int amount)
{
  const Index role = rowOf(owner);
  const auto wanted = static_cast<std::uint32_t>(std::max(0, amount));
  const auto same =
      std::find_if(demands.begin(), demands.end(), [role](const Demand &each) { return each.role == role; });
  Demand &all = same == demands.end() ? demands.emplace_back(Demand{role, 0}) : *same;
  all.amount += wanted;
  m_mostDemanded[role] = std::max(m_mostDemanded[role], all.amount);
}

Id People::ownerOf(const Node &step)
{
  const Document &document = m_ledger.document();
  if (const Id role = effectiveRole(document, step); document.get<Role>(role))
    return role;
  if (const Id role = roleOfCallers(outermostContainer(document, step)); !role.isNull()) {
    m_ledger.assume(step.id, AssumedProperty::Role, role);
    return role;
  }
  const Id lane = namedLane(document, step);
  return lane.isNull() ? step.id : lane;
}

Id People::roleOfCallers(Id container)
{
  const auto [known, isNew] = m_rolesOfCallers.try_emplace(container);
  if (!isNew)
    return known->second;
  const Document &document = m_ledger.document();
  Id common;
  for (const Id id : document.referrers(container, ReferenceKind::Call)) {
    const Node *caller = document.get<Node>(id);
    if (!caller)
      continue;
    const Id role = effectiveRole(document, *caller);
    if (!document.get<Role>(role) || (!common.isNull() && common != role))
      return {};
    common = role;
  }
  // Asking for the role of a caller touches no other container, so the place in the map is still good.
  known->second = common;
  return common;
}

Index People::rowOf(Id owner)
{
  Compilation &result = m_ledger.result();
  if (const auto known = result.elements.roleRows.find(owner); known != result.elements.roleRows.end())
    return known->second;
  const Role *role = m_ledger.document().get<Role>(owner);
  simulate::Resource units = role ? unitsOf(*role) : simulate::Resource();
  units.key = owner.hash();
  if (!role) {
    units.amount = 0;
    m_ledger.assume(owner, AssumedProperty::Role, OwnPerson{calledInFinding(m_ledger.document(), owner)});
  }
  const auto row = static_cast<Index>(result.plan.roles.size());
  simulate::Role &made = result.plan.roles.emplace_back();
  made.key = owner.hash();
  made.resources = {static_cast<Index>(result.plan.resources.size())};
  if (role) {
    made.discipline = disciplineOf(role->queue);
    made.choice = choiceOf(role->choice);
    made.preemption = preemptionOf(role->preemption);
  }
  result.plan.resources.push_back(std::move(units));
  result.elements.resources.push_back(owner);
  result.elements.roles.push_back(owner);
  result.elements.roleRows.emplace(owner, row);
  m_mostDemanded.push_back(0);
  m_named.push_back(0);
  addPeople(row, owner);
  if (role)
    letBreakDown(result.plan.roles[row].resources.front(), *role);
  return row;
}

/// Those who repair wait for it in a queue of their own role, beside all instances.
void People::letBreakDown(Index resource, const Role &role)
{
  if (!role.breakdown)
    return;
  auto known = m_repairs.find(role.id);
  if (known == m_repairs.end()) {
    const PlanRows rows(m_ledger);
    const Index scope = rows.addScope(role.id, role.id.hash());
    const Index repair = rows.addHelper(simulate::NodeKind::Task, scope, role.id);
    known = m_repairs.emplace(role.id, repair).first;
    std::vector<Demand> repairers;
    if (m_ledger.document().get<Role>(role.breakdown->repairRole))
      demand(repairers, role.breakdown->repairRole, 1);
    rows.node(repair).work.duration = toSimulation(role.breakdown->repair);
    if (!repairers.empty())
      rows.node(repair).work.alternatives = {repairers};
    known = m_repairs.find(role.id);
  }
  simulate::Resource &units = m_ledger.plan().resources[resource];
  units.timeToFailure = toSimulation(role.breakdown->every);
  units.repair = known->second;
}

simulate::Resource People::unitsOf(const Role &role)
{
  simulate::Resource units;
  units.amount = static_cast<std::uint32_t>(std::max(0, role.amount.value_or(0)));
  units.costPerHour = role.hourlyCost.value_or(Money{}).tenThousandths;
  units.paidOnDuty = role.paidOnDuty;
  m_calendars.giveHours(units, role.calendar);
  m_ledger.result().hasCosts = m_ledger.result().hasCosts || role.hourlyCost.has_value();
  if (role.calendar.isNull())
    m_ledger.assume(role.id, AssumedProperty::Calendar, RoundTheClock{});
  return units;
}

/// Those known by name stand beside the others of the role, and belong to each of theirs.
void People::addPeople(Index row, Id role)
{
  const Document &document = m_ledger.document();
  for (const Id id : document.referrers(role, ReferenceKind::Role)) {
    const Person *person = document.get<Person>(id);
    if (!person)
      continue;
    const Index resource = rowOf(*person);
    m_ledger.plan().roles[row].resources.push_back(resource);
    ++m_named[row];
  }
}

Index People::rowOf(const Person &person)
{
  if (const auto known = m_personRows.find(person.id); known != m_personRows.end())
    return known->second;
  Compilation &result = m_ledger.result();
  simulate::Resource units;
  if (const Role *role = m_ledger.document().get<Role>(person.roles.front()))
    units = unitsOf(*role);
  units.key = person.id.hash();
  units.amount = 1;
  units.speed = person.speed;
  if (person.hourlyCost) {
    units.costPerHour = person.hourlyCost->tenThousandths;
    result.hasCosts = true;
  }
  if (!person.calendar.isNull())
    m_calendars.giveHours(units, person.calendar);
  const auto row = static_cast<Index>(result.plan.resources.size());
  result.plan.resources.push_back(std::move(units));
  result.elements.resources.push_back(person.id);
  m_personRows.emplace(person.id, row);
  if (const Role *role = m_ledger.document().get<Role>(person.roles.front()))
    letBreakDown(row, *role);
  return row;
}

void People::settleAmounts()
{
  const Compilation &result = m_ledger.result();
  for (Index row = 0; row < m_named.size(); ++row) {
    const Id owner = result.elements.roles[row];
    const Role *role = m_ledger.document().get<Role>(owner);
    simulate::Resource &others = m_ledger.plan().resources[m_ledger.plan().roles[row].resources.front()];
    if (role && role->amount) {
      others.amount -= std::min(others.amount, m_named[row]);
    } else if (m_named[row] == 0) {
      others.amount = std::max(1u, m_mostDemanded[row]);
      if (role)
        m_ledger.assume(owner, AssumedProperty::Amount, static_cast<int>(others.amount));
    }
  }
}

}  // namespace laneway::compile
