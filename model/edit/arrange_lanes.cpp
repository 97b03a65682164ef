#include "model/edit/arrange_lanes.h"

#include <algorithm>
#include <map>

#include "model/edit/axis.h"
#include "model/edit/default_sizes.h"
#include "model/edit/dock.h"
#include "model/edit/draft.h"
#include "model/edit/lane_stack.h"
#include "model/edit/open_space.h"
#include "model/edit/refusal.h"
#include "model/edit/shape_mover.h"
#include "model/process/navigate.h"

namespace laneway {

namespace {

constexpr int MaxParts = 10;

/// Breadth and length change places; steps are longer than broad, so rows of them need less than columns.
constexpr double AcrossScale = (sizes::Step.width + 40) / (sizes::Step.height + 40);
constexpr double AlongScale = (sizes::Step.height + sizes::StepGap) / (sizes::Step.width + sizes::StepGap);

bool liesIn(const Document &document, Id lane, Id outer)
{
  for (Id at = lane; !at.isNull();) {
    if (at == outer)
      return true;
    const Lane *here = document.get<Lane>(at);
    at = here ? here->parent : Id();
  }
  return false;
}

std::vector<Id> orderIn(const Document &document, Id parent)
{
  std::vector<Id> ids;
  for (const Lane *lane : lanesIn(document, parent))
    ids.push_back(lane->id);
  return ids;
}

/// Moves phases among each other: each keeps its length, and the steps in its column go along.
void stackPhases(Draft &draft, Id diagram, const std::vector<Id> &before, const std::vector<Id> &after)
{
  const Document document = draft.document;
  const Shape *first = shapeIn(document, diagram, before.front());
  if (!first)
    return;
  const Axis flow = flowAxis(first->horizontal);
  const Id pool = document.get<Lane>(before.front())->parent;
  std::map<Id, Point> moves;
  double at = interval(first->bounds, flow).start;
  for (const Id phase : after) {
    const Shape *shape = shapeIn(document, diagram, phase);
    if (!shape)
      continue;
    const Interval along = interval(shape->bounds, flow);
    moves[phase] = vectorAlong(flow, at - along.start);
    at += along.length();
  }
  ShapeMover mover(document, diagram);
  for (const Id inside : document.children(pool)) {
    const Shape *shape = document.get<Node>(inside) ? shapeIn(document, diagram, inside) : nullptr;
    if (!shape)
      continue;
    for (const auto &[phase, delta] : moves)
      if (contains(shapeIn(document, diagram, phase)->bounds, shape->bounds.center())) {
        mover.add(inside, delta);
        break;
      }
  }
  mover.apply(draft);
  for (const auto &[phase, delta] : moves) {
    Shape shape = *shapeIn(document, diagram, phase);
    shape.bounds = translated(shape.bounds, delta);
    draft.document.put(std::move(shape));
  }
}

Result<void> movePhase(Draft &draft, Id diagram, const Lane &phase, const Lane &beside, LanePlace place)
{
  if (beside.parent != phase.parent)
    return refusal("phase-to-other-pool", phase.id, {phase.name});
  std::vector<Id> before;
  for (const Lane *each : phasesIn(draft.document, phase.parent))
    before.push_back(each->id);
  std::vector<Id> after = before;
  std::erase(after, phase.id);
  after.insert(std::find(after.begin(), after.end(), beside.id) + (place == LanePlace::Before ? 0 : 1), phase.id);
  stackPhases(draft, diagram, before, after);
  rankLanes(draft, after);
  return {};
}

/// Turns points and rectangles of a pool round its corner.
class Turn {
 public:
  Turn(Point corner, bool toHorizontal)
      : m_corner(corner),
        m_xToY(toHorizontal ? 1 / AcrossScale : AlongScale),
        m_yToX(toHorizontal ? 1 / AlongScale : AcrossScale)
  {
  }
  [[nodiscard]] Point operator()(Point point) const
  {
    const Point inside = point - m_corner;
    return m_corner + Point{inside.y * m_yToX, inside.x * m_xToY};
  }

 private:
  Point m_corner;
  double m_xToY;
  double m_yToX;
};

}  // namespace

Result<void> moveLane(Draft &draft, Id diagram, Id lane, Id beside, LanePlace place)
{
  const Document &document = draft.document;
  const Lane *moved = document.get<Lane>(lane);
  if (!moved)
    return missing(lane);
  const Lane *neighbour = document.get<Lane>(beside);
  if (!neighbour && !document.get<Pool>(beside))
    return missing(beside);
  if (lane == beside)
    return {};
  if (moved->kind == LaneKind::Phase || (neighbour && neighbour->kind == LaneKind::Phase)) {
    if (!neighbour || neighbour->kind != moved->kind)
      return refusal("lane-among-phases", lane, {moved->name});
    return movePhase(draft, diagram, *moved, *neighbour, place);
  }
  if (liesIn(document, beside, lane))
    return refusal("lane-into-itself", lane, {moved->name});
  const Id from = poolOf(document, lane);
  const Id to = poolOf(document, beside);
  if (to.isNull() || !document.get<Pool>(to)->process)
    return refusal("lane-outside-pool", beside);

  const bool inside = place == LanePlace::Inside || !neighbour;
  const Id oldParent = moved->parent;
  const Id parent = inside ? beside : neighbour->parent;
  std::vector<Id> order = orderIn(document, parent);
  std::erase(order, lane);
  auto at = order.end();
  if (!inside)
    at = std::find(order.begin(), order.end(), beside) + (place == LanePlace::After ? 1 : 0);
  order.insert(at, lane);
  draft.update<Lane>(lane, [parent](Lane &after) { after.parent = parent; });
  rankLanes(draft, order);
  if (oldParent != parent)
    rankLanes(draft, orderIn(draft.document, oldParent));
  stackLanes(draft, diagram, to);
  if (from != to)
    stackLanes(draft, diagram, from);
  return {};
}

Result<void> splitLane(Draft &draft, Id diagram, Id lane, int parts)
{
  const Lane *whole = draft.document.get<Lane>(lane);
  const Shape *shape = shapeIn(draft.document, diagram, lane);
  if (!whole || !shape)
    return missing(lane);
  if (parts < 2 || parts > MaxParts)
    return refusal("lane-parts", lane, {QString::number(MaxParts)});
  if (whole->kind == LaneKind::Phase)
    return refusal("lane-in-phase", lane, {whole->name});
  if (!lanesIn(draft.document, lane).empty())
    return refusal("lane-split-already", lane, {whole->name});
  const double breadth = interval(shape->bounds, other(flowAxis(shape->horizontal))).length();
  std::map<Id, double> breadths;
  for (int part = 0; part < parts; ++part) {
    Lane inner;
    inner.id = draft.newId(u"lane");
    inner.parent = lane;
    inner.rank = part;
    breadths[inner.id] = std::max(breadth / parts, sizes::MinimumLane);
    draft.document.put(std::move(inner));
  }
  stackLanes(draft, diagram, poolOf(draft.document, lane), breadths);
  return {};
}

Result<void> setHorizontal(Draft &draft, Id diagram, Id pool, bool horizontal)
{
  const Shape *found = shapeIn(draft.document, diagram, pool);
  if (!found || !draft.document.get<Pool>(pool))
    return missing(pool);
  if (found->horizontal == horizontal)
    return {};
  const Shape frame = *found;
  const Document before = draft.document;
  const Turn turn({frame.bounds.x, frame.bounds.y}, horizontal);
  ShapeMover inside(before, diagram);
  inside.add(pool, {});
  for (const auto &[element, unused] : inside.moves()) {
    Shape shape = *shapeIn(before, diagram, element);
    const Rect old = shape.bounds;
    if (const Node *node = before.get<Node>(element); node && !(isSubProcess(*node) && shape.expanded)) {
      shape.bounds = centeredAt(turn(old.center()), old.size());
      if (shape.label)
        shape.label = translated(*shape.label, shape.bounds.center() - old.center());
    } else {
      const Point start = turn({old.x, old.y});
      const Point end = turn({old.right(), old.bottom()});
      shape.bounds = {start.x, start.y, end.x - start.x, end.y - start.y};
      shape.label.reset();
      if (!node)
        shape.horizontal = horizontal;
    }
    draft.document.put(std::move(shape));
    for (const Id flow : before.outgoing(element))
      if (const Route *route = routeIn(before, diagram, flow);
          route && inside.moves().contains(before.get<Flow>(flow)->target)) {
        Route after = *route;
        std::transform(after.points.begin(), after.points.end(), after.points.begin(), turn);
        after.label.reset();
        draft.document.put(std::move(after));
      }
  }
  stackLanes(draft, diagram, pool);
  return {};
}

}  // namespace laneway
