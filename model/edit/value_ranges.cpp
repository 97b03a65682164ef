#include "model/edit/value_ranges.h"

#include <algorithm>
#include <cmath>

#include "model/edit/refusal.h"

namespace laneway {

namespace {

constexpr int Most = 1'000'000;
constexpr int MostReplications = 100'000;
constexpr double FarthestPixel = 1e8;
constexpr int MinutesOfDay = 1440;
constexpr double LeastSpeed = 0.01;
constexpr double MostSpeed = 100;
constexpr double MostOvertimeFactor = 100;
/// About a hundred years: sums of many stay far from the clock's end.
constexpr Duration Longest = Duration::fromDays(36'525);

bool isBetween(double value, double least, double most)
{
  return std::isfinite(value) && value >= least && value <= most;
}

bool isSound(Duration duration)
{
  return duration >= Duration() && duration <= Longest;
}

bool isSound(const Rect &rect)
{
  return isBetween(rect.x, -FarthestPixel, FarthestPixel) && isBetween(rect.y, -FarthestPixel, FarthestPixel) &&
         isBetween(rect.width, 0, FarthestPixel) && isBetween(rect.height, 0, FarthestPixel);
}

bool isSound(const std::optional<Rect> &rect)
{
  return !rect || isSound(*rect);
}

bool isSound(const WorkingHours &hours)
{
  return hours.weekday >= 1 && hours.weekday <= 7 && hours.from >= 0 && hours.from < hours.to &&
         hours.to <= MinutesOfDay;
}

Result<void> checkAmount(Id element, const QString &name, int amount, int least)
{
  if (amount >= least && amount <= Most)
    return {};
  return refusal("amount-out-of-range", element,
                 {name, QString::number(amount), QString::number(least), QString::number(Most)});
}

Result<void> checkCost(Id element, const QString &name, const std::optional<Money> &cost)
{
  if (cost && *cost < Money())
    return refusal("cost-negative", element, {name});
  return {};
}

/// A distribution's own error, said of the element.
Result<void> checkTime(Id element, const QString &name, const std::optional<Distribution> &distribution)
{
  if (!distribution)
    return {};
  const Result<void> sound = checkValues(*distribution);
  return sound ? sound : refusal(qPrintable(sound.error().code), element, {name});
}

Result<void> firstFailure(std::initializer_list<Result<void>> results)
{
  for (const Result<void> &each : results)
    if (!each)
      return each;
  return {};
}

Result<void> checkNeeds(const Node &node, const std::vector<RoleNeed> &needs)
{
  Result<void> sound;
  for (const RoleNeed &need : needs)
    sound = firstFailure({sound, checkAmount(node.id, node.name, need.amount, 1)});
  return sound;
}

Result<void> checkBatch(const Node &node, const Batch &batch)
{
  if (batch.timeout && !isSound(*batch.timeout))
    return refusal("duration-out-of-range", node.id, {node.name});
  return checkAmount(node.id, node.name, batch.size, 1);
}

Result<void> checkFailure(const Node &node, const Failure &failure)
{
  if (!isBetween(failure.share.value, 0, 1))
    return refusal("share-not-in-range", node.id, {node.name});
  return checkAmount(node.id, node.name, failure.retries, 0);
}

Result<void> checkDetail(const Node &node, const Activity &activity)
{
  Result<void> needs = checkNeeds(node, activity.alsoNeeds);
  for (const Staffing &way : activity.alternatives)
    needs = firstFailure({needs, checkNeeds(node, way.needs)});
  return firstFailure({checkAmount(node.id, node.name, activity.amount, 1),
                       checkAmount(node.id, node.name, activity.priority, -Most),
                       checkAmount(node.id, node.name, activity.capacity.value_or(1), 1),
                       checkAmount(node.id, node.name, activity.loop.count.value_or(0), 0),
                       checkCost(node.id, node.name, activity.cost), checkTime(node.id, node.name, activity.duration),
                       checkTime(node.id, node.name, activity.setup), needs,
                       activity.batch ? checkBatch(node, *activity.batch) : Result<void>(),
                       activity.failure ? checkFailure(node, *activity.failure) : Result<void>()});
}

Result<void> checkDetail(const Node &node, const Event &event)
{
  if (event.arrivals && meanOf(event.arrivals->interval) <= Duration())
    return refusal("arrivals-need-time", node.id, {node.name});
  return firstFailure(
      {checkTime(node.id, node.name, event.delay),
       checkAmount(node.id, node.name, event.arrivals ? event.arrivals->population.value_or(1) : 1, 1),
       checkTime(node.id, node.name,
                 event.arrivals ? std::optional<Distribution>(event.arrivals->interval) : std::nullopt)});
}

template <typename Detail>
Result<void> checkDetail(const Node &, const Detail &)
{
  return {};
}

Result<void> checkRun(const RunSettings &run, Id element)
{
  const bool sound = (!run.horizon || (isSound(*run.horizon) && *run.horizon > Duration())) &&
                     (!run.warmUp || isSound(*run.warmUp)) && (!run.instances || *run.instances >= 1) &&
                     (!run.precision || (run.precision->value > 0 && run.precision->value < 1)) &&
                     (!run.target || (isSound(*run.target) && *run.target > Duration())) && run.replications >= 1 &&
                     run.replications <= MostReplications;
  return sound ? Result<void>() : refusal("run-settings-out-of-range", element, {QString::number(MostReplications)});
}

Result<void> check(const DocumentInfo &info)
{
  return checkRun(info.run, info.id);
}
Result<void> check(const Scenario &scenario)
{
  return scenario.run ? checkRun(*scenario.run, scenario.id) : Result<void>();
}
Result<void> check(const Node &node)
{
  return std::visit([&node](const auto &detail) { return checkDetail(node, detail); }, node.detail);
}
Result<void> check(const Flow &flow)
{
  if (flow.share && !isBetween(flow.share->value, 0, 1))
    return refusal("share-not-in-range", flow.id, {flow.name});
  return {};
}
Result<void> check(const Process &process)
{
  if (process.dueWithin && !isSound(*process.dueWithin))
    return refusal("duration-out-of-range", process.id, {process.name});
  return {};
}
Result<void> check(const Person &person)
{
  if (!isBetween(person.speed, LeastSpeed, MostSpeed))
    return refusal("speed-out-of-range", person.id, {person.name});
  return checkCost(person.id, person.name, person.hourlyCost);
}
Result<void> checkBreakdown(const Role &role)
{
  if (!role.breakdown)
    return {};
  if (meanOf(role.breakdown->every) <= Duration())
    return refusal("breakdown-needs-time", role.id, {role.name});
  return firstFailure(
      {checkTime(role.id, role.name, role.breakdown->every), checkTime(role.id, role.name, role.breakdown->repair)});
}
Result<void> check(const Role &role)
{
  return firstFailure({checkBreakdown(role), checkAmount(role.id, role.name, role.amount.value_or(0), 0),
                       checkAmount(role.id, role.name, role.color.value_or(0), 0),
                       checkCost(role.id, role.name, role.hourlyCost)});
}
Result<void> check(const Calendar &calendar)
{
  const auto areSound = [](const std::vector<WorkingHours> &hours) {
    return std::all_of(hours.begin(), hours.end(), [](const WorkingHours &each) { return isSound(each); });
  };
  if (!isBetween(calendar.overtimeFactor, 0, MostOvertimeFactor))
    return refusal("overtime-out-of-range", calendar.id, {calendar.name});
  if (!areSound(calendar.weekly))
    return refusal("hours-out-of-range", calendar.id, {calendar.name});
  for (const CalendarException &each : calendar.exceptions)
    if (!each.first.isValid() || each.last < each.first || !areSound(each.hours))
      return refusal("exception-out-of-range", calendar.id, {calendar.name, each.name});
  return {};
}
Result<void> check(const Shape &shape)
{
  const bool sound =
      isSound(shape.bounds) && isSound(shape.label) && isBetween(shape.style.fontSize.value_or(1), 1, 1000);
  return sound ? Result<void>() : refusal("drawing-out-of-range", shape.element);
}
Result<void> check(const Route &route)
{
  const bool sound = isSound(route.label) &&
                     std::all_of(route.points.begin(), route.points.end(),
                                 [](Point point) {
                                   return isSound(Rect{point.x, point.y, 0, 0});
                                 }) &&
                     isBetween(route.style.fontSize.value_or(1), 1, 1000);
  return sound ? Result<void>() : refusal("drawing-out-of-range", route.element);
}
template <typename T>
Result<void> check(const T &)
{
  return {};
}

}  // namespace

Result<void> checkValues(const Element &element)
{
  return std::visit(
      []<typename Held>(const Held &held) -> Result<void> {
        if constexpr (std::is_same_v<Held, std::monostate>)
          return {};
        else
          return check(*held);
      },
      element);
}

Result<void> checkValues(const Distribution &distribution)
{
  const Distribution &d = distribution;
  const auto areSound = [](std::initializer_list<Duration> durations) {
    return std::all_of(durations.begin(), durations.end(), [](Duration each) { return isSound(each); });
  };
  if (!areSound({d.mean, d.deviation, d.minimum, d.mode, d.maximum}))
    return refusal("duration-out-of-range");
  switch (d.kind) {
    case DistributionKind::Constant:
    case DistributionKind::Normal:
    case DistributionKind::Exponential:
      return {};
    case DistributionKind::Lognormal:
    case DistributionKind::Gamma:
      return d.mean > Duration() ? Result<void>() : refusal("duration-needs-mean");
    case DistributionKind::Uniform:
      return d.minimum <= d.maximum ? Result<void>() : refusal("duration-out-of-order");
    case DistributionKind::Triangular:
    case DistributionKind::Pert:
      return d.minimum <= d.mode && d.mode <= d.maximum ? Result<void>() : refusal("duration-out-of-order");
    case DistributionKind::Erlang:
      return isBetween(d.shape, 1, 10'000) ? Result<void>() : refusal("duration-shape-out-of-range");
    case DistributionKind::Weibull:
      return isBetween(d.shape, 0.05, 10'000) ? Result<void>() : refusal("duration-shape-out-of-range");
    case DistributionKind::Empirical: {
      const bool values = !d.values.empty() &&
                          std::all_of(d.values.begin(), d.values.end(), [](Duration each) { return isSound(each); });
      const bool weights =
          d.weights.empty() ||
          (d.weights.size() == d.values.size() &&
           std::all_of(d.weights.begin(), d.weights.end(), [](double each) { return isBetween(each, 0, 1e15); }) &&
           std::any_of(d.weights.begin(), d.weights.end(), [](double each) { return each > 0; }));
      return values && weights ? Result<void>() : refusal("duration-values-out-of-range");
    }
  }
  return {};
}

}  // namespace laneway
