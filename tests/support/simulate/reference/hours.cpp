#include <algorithm>

#include "tests/support/simulate/reference/interpreter.h"

namespace laneway::simulate::test {

bool Interpreter::isOpen(Index calendar, Time time) const
{
  if (calendar == none)
    return true;
  const Calendar &hours = m_plan.calendars[calendar];
  if (hours.period > 0 && time >= hours.repeatFrom)
    time = hours.repeatFrom + (time - hours.repeatFrom) % hours.period;
  return std::any_of(hours.open.begin(), hours.open.end(),
                     [time](const Interval &each) { return each.begin <= time && time < each.end; });
}

Time Interpreter::nextChange(Index calendar, Time time) const
{
  if (calendar == none)
    return never;
  const Calendar &hours = m_plan.calendars[calendar];
  const bool repeats = hours.period > 0 && time >= hours.repeatFrom;
  const Time round = repeats ? (time - hours.repeatFrom) / hours.period * hours.period : 0;
  Time next = never;
  for (const Interval &each : hours.open)
    for (const Time edge : {each.begin, each.end})
      for (const Time later : {Time{0}, hours.period}) {
        const Time change = edge + round + later;
        if (change > time && change < next && isOpen(calendar, change) != isOpen(calendar, change - 1))
          next = change;
      }
  return next;
}

Time Interpreter::afterOpenTime(Index calendar, Time length) const
{
  Time at = m_now;
  while (length > 0) {
    const Time change = nextChange(calendar, at);
    const bool isGoing = isOpen(calendar, at);
    if (change == never || (isGoing && length <= change - at))
      return isGoing ? at + length : never;
    length -= isGoing ? change - at : 0;
    at = change;
  }
  return at;
}

bool Interpreter::isResting(const Walker &walker) const
{
  return std::any_of(walker.units.begin(), walker.units.end(), [this](const Unit *unit) {
    const Resource &resource = m_plan.resources[unit->resource];
    return resource.atClosing != AtClosing::Finish && !isOpen(resource.calendar, m_now);
  });
}

void Interpreter::changeDuty()
{
  for (Walker *walker : allWalkers()) {
    if (walker->doing != Doing::Working)
      continue;
    if (walker->end != never)
      walker->left -= m_now - walker->seen;
    walker->seen = m_now;
    walker->end = isResting(*walker) ? never : m_now + walker->left;
  }
}

Time Interpreter::nextDutyChange()
{
  const std::vector<Walker *> all = allWalkers();
  const bool matters = std::any_of(all.begin(), all.end(), [](const Walker *each) {
    return each->doing == Doing::Waiting || each->doing == Doing::Working;
  });
  Time next = never;
  for (const Resource &resource : m_plan.resources)
    next = matters ? std::min(next, nextChange(resource.calendar, m_now)) : next;
  return next;
}

bool Interpreter::mayStart(const Walker &walker, const Resource &resource) const
{
  if (!isOpen(resource.calendar, m_now))
    return false;
  if (resource.calendar == none || resource.atClosing != AtClosing::DoNotStart)
    return true;
  const Time closing = nextChange(resource.calendar, m_now);
  const double length = static_cast<double>(walker.duration) / resource.speed;
  return closing == never || static_cast<double>(closing - m_now) + 0.5 > length;
}

}  // namespace laneway::simulate::test
