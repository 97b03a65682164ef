#include "model/edit/append_place.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "model/edit/append_node.h"
#include "model/edit/axis.h"
#include "model/edit/default_sizes.h"
#include "model/edit/dock.h"
#include "model/edit/place.h"
#include "model/process/navigate.h"

namespace laneway {

namespace {

Axis axisOf(Direction direction)
{
  return direction == Direction::Right || direction == Direction::Left ? Axis::Horizontal : Axis::Vertical;
}

bool isForward(Direction direction)
{
  return direction == Direction::Right || direction == Direction::Down;
}

Interval widened(Interval interval, double by)
{
  return {interval.start - by, interval.end + by};
}

bool isInside(Interval inner, Interval outer)
{
  return inner.start >= outer.start && inner.end <= outer.end;
}

Rect straightAhead(const Rect &source, Size size, Direction direction)
{
  const Axis axis = axisOf(direction);
  const Rect centered = centeredAt(source.center(), size);
  const double gap = axis == Axis::Horizontal ? sizes::StepGap : sizes::BranchGap;
  const Interval from = interval(source, axis);
  const double length = interval(centered, axis).length();
  const double start = isForward(direction) ? from.end + gap : from.start - gap - length;
  return withInterval(centered, axis, {start, start + length});
}

/// Where the shapes that already follow in the direction end, across it; aligns `ahead` with them.
std::optional<double> besideFollowers(const Document &document, const Shape &source, Direction direction, Rect &ahead)
{
  const Axis axis = axisOf(direction);
  std::optional<double> end;
  for (const Id id : document.outgoing(source.element)) {
    const Shape *target = shapeIn(document, source.diagram, document.get<Flow>(id)->target);
    if (!target || target->element == source.element)
      continue;
    const Interval along = interval(target->bounds, axis);
    const Interval from = interval(source.bounds, axis);
    if (isForward(direction) ? along.start < from.end : along.end > from.start)
      continue;
    const double length = interval(ahead, axis).length();
    if (!end)
      ahead = withInterval(ahead, axis, {along.middle() - length / 2, along.middle() + length / 2});
    end = std::max(end.value_or(-1e12), interval(target->bounds, other(axis)).end);
  }
  return end;
}

/// A step that leads into another lane stands in its middle, not at its edge.
void centerInLane(const Document &document, const Shape &source, Axis axis, Rect &ahead)
{
  const Node *node = document.get<Node>(source.element);
  const Place place = placeAt(document, source.diagram, ahead.center());
  const Shape *lane = shapeIn(document, source.diagram, place.lane);
  if (!lane || !node || node->lane == place.lane || flowAxis(lane->horizontal) == axis)
    return;
  const Interval breadth = interval(lane->bounds, axis);
  const double length = interval(ahead, axis).length();
  if (breadth.length() < 2 * sizes::Lane)
    ahead = withInterval(ahead, axis, {breadth.middle() - length / 2, breadth.middle() + length / 2});
}

/// Across the direction, what stands beside `ahead`; in order. What follows a step outside of all pools stays outside.
std::vector<Interval> obstacles(const Document &document, const Shape &source, Axis axis, const Rect &ahead)
{
  std::vector<Interval> found;
  const Id diagram = source.diagram;
  const bool isOutside = poolOf(document, source.element).isNull();
  for (const Shape &shape : document.shapes()) {
    if (shape.diagram != diagram || !overlap(widened(interval(ahead, axis), sizes::Grid), interval(shape.bounds, axis)))
      continue;
    const Node *node = document.get<Node>(shape.element);
    if (isOutside && document.get<Pool>(shape.element))
      found.push_back(interval(shape.bounds, other(axis)));
    if (!node || node->as<Group>() || (isSubProcess(*node) && shape.expanded && intersects(shape.bounds, ahead)))
      continue;
    found.push_back(interval(shape.bounds, other(axis)));
  }
  std::sort(found.begin(), found.end(), [](Interval a, Interval b) { return a.start < b.start; });
  return found;
}

/// The first free place from `wanted` on towards larger coordinates.
Interval freeAfter(const std::vector<Interval> &obstacles, Interval wanted)
{
  for (const Interval &each : obstacles)
    if (overlap(widened(each, sizes::Grid), wanted))
      wanted = {each.end + sizes::BranchGap, each.end + sizes::BranchGap + wanted.length()};
  return wanted;
}

Interval freeBefore(std::vector<Interval> obstacles, Interval wanted)
{
  std::sort(obstacles.begin(), obstacles.end(), [](Interval a, Interval b) { return a.end > b.end; });
  for (const Interval &each : obstacles)
    if (overlap(widened(each, sizes::Grid), wanted))
      wanted = {each.start - sizes::BranchGap - wanted.length(), each.start - sizes::BranchGap};
  return wanted;
}

}  // namespace

Rect placeBeside(const Document &document, Id diagram, Id source, Direction direction, Size size)
{
  const Shape &from = *shapeIn(document, diagram, source);
  const Axis axis = axisOf(direction);
  const Axis across = other(axis);
  Rect ahead = straightAhead(from.bounds, size, direction);
  Interval wanted = interval(ahead, across);
  const auto followers = besideFollowers(document, from, direction, ahead);
  if (followers)
    wanted = {*followers + sizes::BranchGap, *followers + sizes::BranchGap + wanted.length()};
  else
    centerInLane(document, from, axis, ahead);

  const std::vector<Interval> taken = obstacles(document, from, axis, ahead);
  const Interval after = freeAfter(taken, wanted);
  const Node *node = document.get<Node>(source);
  const Shape *lane = node ? shapeIn(document, diagram, node->lane.isNull() ? node->parent : node->lane) : nullptr;
  if (!followers && lane && !isInside(after, interval(lane->bounds, across))) {
    const Interval before = freeBefore(taken, wanted);
    if (isInside(before, interval(lane->bounds, across)))
      return withInterval(ahead, across, before);
  }
  return withInterval(ahead, across, after);
}

}  // namespace laneway
