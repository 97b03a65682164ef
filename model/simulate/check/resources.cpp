#include <algorithm>
#include <cmath>

#include "model/simulate/check/checks.h"
#include "model/simulate/engine/matching.h"
#include "model/simulate/engine/open_hours.h"
#include "model/simulate/traffic.h"

namespace laneway::simulate {

namespace {

constexpr std::uint32_t mostUnits = 10'000'000;

bool isSound(const Calendar &calendar)
{
  Time last = 0;
  for (const auto &[begin, end] : calendar.open) {
    if (begin < last || end <= begin)
      return false;
    last = end;
  }
  constexpr Time latest = never / 4;
  if (calendar.period == 0)
    return last <= latest;
  if (calendar.period < 0 || calendar.repeatFrom < 0 || calendar.period > latest || calendar.repeatFrom > latest)
    return false;
  // An interval must not reach over the beginning of what repeats, or its end.
  const Time end = calendar.repeatFrom + calendar.period;
  return last <= end && std::none_of(calendar.open.begin(), calendar.open.end(), [&](const Interval &interval) {
           return interval.begin < calendar.repeatFrom && interval.end > calendar.repeatFrom;
         });
}

void checkCalendars(const Plan &plan, std::vector<Issue> &issues)
{
  std::vector<bool> used(plan.calendars.size());
  const auto use = [&](Index calendar) {
    if (calendar != none)
      used[calendar] = true;
  };
  for (const Resource &resource : plan.resources)
    use(resource.calendar);
  for (const Node &node : plan.nodes) {
    use(node.delayCalendar);
    if (node.arrivals)
      use(node.arrivals->calendar);
  }
  for (Index i = 0; i < plan.calendars.size(); ++i) {
    if (!isSound(plan.calendars[i]))
      issues.push_back(issueAt(IssueCode::BadCalendar, ElementKind::Calendar, i));
    else if (used[i] && OpenHours(plan.calendars[i]).nextOpen(0) == never)
      issues.push_back(issueAt(IssueCode::CalendarNeverOpens, ElementKind::Calendar, i));
  }
}

void checkDemands(const Plan &plan, std::vector<Issue> &issues)
{
  std::vector<bool> used(plan.roles.size());
  for (Index i = 0; i < plan.nodes.size(); ++i) {
    if (plan.nodes[i].kind != NodeKind::Task)
      continue;
    for (const auto &way : plan.nodes[i].work.alternatives) {
      bool isEnough = true;
      for (const Demand &demand : way) {
        used[demand.role] = true;
        double there = 0;
        for (const Index resource : plan.roles[demand.role].resources)
          there += plan.resources[resource].amount;
        isEnough &= demand.amount <= there;
        if (demand.amount == 0)
          issues.push_back(issueAt(IssueCode::DemandOfNothing, ElementKind::Node, i));
        else if (demand.amount > there && there > 0)
          issues.push_back(
              issueAt(IssueCode::DemandTooLarge, ElementKind::Node, i, {static_cast<double>(demand.amount), there}));
      }
      // Each role has enough, but they are the same people.
      const auto everybody = [&](Index resource) -> std::uint64_t { return plan.resources[resource].amount; };
      if (isEnough && way.size() > 1 && !Matching().isPossible(plan.roles, way, 0, 0, everybody))
        issues.push_back(issueAt(IssueCode::SamePeopleTwice, ElementKind::Node, i));
    }
  }
  for (Index i = 0; i < plan.roles.size(); ++i) {
    const auto &resources = plan.roles[i].resources;
    const bool hasUnits = std::any_of(resources.begin(), resources.end(),
                                      [&](Index resource) { return plan.resources[resource].amount > 0; });
    if (used[i] && !hasUnits)
      issues.push_back(issueAt(IssueCode::RoleWithoutUnits, ElementKind::Role, i));
  }
}

}  // namespace

void checkResources(const Plan &plan, std::vector<Issue> &issues)
{
  checkCalendars(plan, issues);
  checkDemands(plan, issues);
  for (Index i = 0; i < plan.resources.size(); ++i) {
    const Resource &resource = plan.resources[i];
    const bool isSane = resource.speed > 0 && std::isfinite(resource.speed) && resource.costPerHour >= 0 &&
                        resource.overtimeFactor >= 0 && std::isfinite(resource.overtimeFactor) &&
                        resource.amount <= mostUnits;
    if (!isSane)
      issues.push_back(issueAt(IssueCode::BadResource, ElementKind::Resource, i));
    const bool breaksDown = resource.timeToFailure.has_value();
    if (breaksDown && (fault(*resource.timeToFailure) != DistributionFault::None || mean(*resource.timeToFailure) < 1 ||
                       resource.repair == none))
      issues.push_back(issueAt(IssueCode::BadResource, ElementKind::Resource, i));
  }
}

void checkLoad(const Plan &plan, std::vector<Issue> &issues)
{
  const Traffic found = traffic(plan);
  for (Index i = 0; i < found.roles.size(); ++i) {
    // A fixed population waits for itself, so no load is too much for it.
    const bool isOpen = std::any_of(plan.nodes.begin(), plan.nodes.end(), [](const Node &node) {
      return node.kind == NodeKind::Start && node.arrivals && node.arrivals->population == 0;
    });
    if (isOpen && found.roles[i].offeredLoad >= 1)
      issues.push_back(warningAt(IssueCode::Overloaded, ElementKind::Role, i,
                                 {found.roles[i].offeredLoad, static_cast<double>(found.roles[i].unitsForStability)}));
  }
}

}  // namespace laneway::simulate
