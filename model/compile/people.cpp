#include "model/compile/people.h"

#include <algorithm>

#include "model/check/check.h"
#include "model/compile/containers.h"
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

}  // namespace

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

std::vector<Demand> People::neededBy(const Node &step, const Activity &activity)
{
  std::vector<Demand> demands;
  demand(demands, ownerOf(step), activity.amount);
  for (const RoleNeed &need : activity.alsoNeeds)
    if (m_ledger.document().get<Role>(need.role))
      demand(demands, need.role, need.amount);
  return demands;
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
  const auto [known, isNew] = result.elements.roleRows.try_emplace(owner, none);
  if (!isNew)
    return known->second;
  std::uint32_t amount = 0;
  Index calendar = none;
  std::int64_t hourlyCost = 0;
  const Role *role = m_ledger.document().get<Role>(owner);
  if (role) {
    amount = static_cast<std::uint32_t>(std::max(0, role->amount.value_or(0)));
    calendar = m_calendars.rowOf(role->calendar);
    hourlyCost = role->hourlyCost.value_or(Money{}).tenThousandths;
    result.hasCosts = result.hasCosts || role->hourlyCost.has_value();
    if (role->calendar.isNull())
      m_ledger.assume(owner, AssumedProperty::Calendar, RoundTheClock{});
  } else {
    m_ledger.assume(owner, AssumedProperty::Role, OwnPerson{calledInFinding(m_ledger.document(), owner)});
  }
  known->second = simulate::addRole(result.plan, owner.hash(), amount, calendar, hourlyCost);
  result.elements.roles.push_back(owner);
  m_mostDemanded.push_back(0);
  m_isAmountAssumed.push_back(!role || !role->amount);
  return known->second;
}

void People::settleAmounts()
{
  const Compilation &result = m_ledger.result();
  for (Index row = 0; row < m_isAmountAssumed.size(); ++row) {
    if (!m_isAmountAssumed[row])
      continue;
    const std::uint32_t amount = std::max(1u, m_mostDemanded[row]);
    m_ledger.plan().resources[m_ledger.plan().roles[row].resources.front()].amount = amount;
    const Id owner = result.elements.roles[row];
    if (m_ledger.document().get<Role>(owner))
      m_ledger.assume(owner, AssumedProperty::Amount, static_cast<int>(amount));
  }
}

}  // namespace laneway::compile
