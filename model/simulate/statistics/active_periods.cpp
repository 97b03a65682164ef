#include "model/simulate/statistics/active_periods.h"

namespace laneway::simulate {

ActivePeriods::ActivePeriods(const Program &program) : m_program(program)
{
  for (const ResourceProgram &resource : program.resources) {
    const bool isAlone = resource.calendar == none && resource.roles.size() == 1 &&
                         program.roles[resource.roles.front()].resources.size() == 1;
    m_onlyRole.push_back(isAlone ? resource.roles.front() : none);
  }
}

void ActivePeriods::begin(const State &state, Time now, bool keepsTimeline)
{
  std::vector<std::uint64_t> keys;
  for (const Role &role : m_program.roles)
    keys.push_back(role.key);
  m_periods.begin(now, std::move(keys), keepsTimeline);
  m_roles.assign(m_program.roles.size(), {});
  m_isOpen.assign(m_program.resources.size(), 0);
  for (Index i = 0; i < m_program.resources.size(); ++i)
    dutyChanges(state, i, now);
}

BottleneckPeriods ActivePeriods::finished(Time now) const
{
  BottleneckPeriods periods = m_periods;
  periods.finish(now);
  return periods;
}

void ActivePeriods::beginsInSome(const State &state, Index resource, Time now)
{
  const Crew &crew = state.crews[resource];
  count(resource, 1, crew.onDuty && crew.idleCount > 0, now);
}

void ActivePeriods::endsInSome(const State &state, Index resource, Time now)
{
  count(resource, -1, state.crews[resource].onDuty, now);
}

void ActivePeriods::rests(Index resource, Time now)
{
  if (isAlwaysOnDuty(resource))
    return;
  count(resource, -1, m_isOpen[resource] != 0, now);
}

void ActivePeriods::resumes(Index resource, Time now)
{
  if (isAlwaysOnDuty(resource))
    return;
  count(resource, 1, m_isOpen[resource] != 0, now);
}

void ActivePeriods::leaves(const State &state, Index resource, Time now)
{
  if (isAlwaysOnDuty(resource))
    ends(state, resource, now);
  else
    count(resource, 0, state.crews[resource].onDuty, now);
}

/// Then only a breakdown makes its work rest, and a machine that is repaired is active.
bool ActivePeriods::isAlwaysOnDuty(Index resource) const
{
  return m_program.resources[resource].calendar == none;
}

void ActivePeriods::dutyChanges(const State &state, Index resource, Time now)
{
  const Crew &crew = state.crews[resource];
  count(resource, 0, crew.onDuty && crew.idleCount > 0, now);
}

/// The roles of a resource after one of its units began (1) or ended (-1) work, with what it has left.
void ActivePeriods::count(Index resource, int working, bool isOpen, Time now)
{
  const bool wasOpen = m_isOpen[resource] != 0;
  m_isOpen[resource] = isOpen ? 1 : 0;
  for (const Index role : m_program.resources[resource].roles) {
    RoleState &state = m_roles[role];
    state.working += static_cast<std::uint32_t>(working);
    state.open += static_cast<std::uint32_t>(isOpen) - static_cast<std::uint32_t>(wasOpen);
    if (state.working > 0 && state.open == 0)
      m_periods.starts(role, now);
    else
      m_periods.ends(role, now);
  }
}

}  // namespace laneway::simulate
