#include "model/edit/create_swimlane.h"

#include <algorithm>
#include <optional>

#include "model/edit/axis.h"
#include "model/edit/default_sizes.h"
#include "model/edit/draft.h"
#include "model/edit/lane_stack.h"
#include "model/edit/names.h"
#include "model/edit/open_space.h"
#include "model/edit/place.h"
#include "model/edit/refusal.h"
#include "model/process/navigate.h"

namespace laneway {

namespace {

/// Around the nodes of the process that lie in no pool.
std::optional<Rect> looseBounds(const Document &document, Id diagram, Id process)
{
  std::optional<Rect> bounds;
  for (const Id child : document.children(process)) {
    const Node *node = document.get<Node>(child);
    const Shape *shape = node && isFlowNode(*node) ? shapeIn(document, diagram, child) : nullptr;
    if (shape)
      bounds = bounds ? united(*bounds, shape->bounds) : shape->bounds;
  }
  return bounds;
}

bool hasOpenPool(const Document &document, Id process)
{
  const auto pools = rankedChildren<Pool>(document, process);
  return std::any_of(pools.begin(), pools.end(), [](const Pool *pool) { return pool->process.has_value(); });
}

Rect poolBounds(const Document &document, const Diagram &diagram, Point topLeft, const NewPool &wanted)
{
  const Axis flow = flowAxis(wanted.horizontal);
  const double lanes = static_cast<double>(std::max<std::size_t>(wanted.lanes.size(), 1));
  Interval along{coordinate(topLeft, flow), 0};
  Interval across{coordinate(topLeft, other(flow)), 0};
  const double length = wanted.length > 0 ? wanted.length : sizes::PoolLength;
  along.end = along.start + length;
  across.end = across.start + (wanted.blackBox ? sizes::BlackBox : sizes::Lane * lanes);
  if (wanted.blackBox || hasOpenPool(document, diagram.scope))
    return rectOf(flow, along, across);
  if (const auto loose = looseBounds(document, diagram.id, diagram.scope)) {
    const Interval contentAlong = interval(*loose, flow);
    const Interval contentAcross = interval(*loose, other(flow));
    const double headers = sizes::Header * (wanted.lanes.empty() ? 1 : 2);
    const double first = std::max(sizes::Lane, contentAcross.length() + 2 * sizes::ContentGap);
    along.start = contentAlong.start - sizes::ContentGap - headers;
    along.end = std::max(contentAlong.end + sizes::ContentGap, along.start + length);
    across.start = contentAcross.middle() - first / 2;
    across.end = across.start + first + sizes::Lane * (lanes - 1);
  }
  return rectOf(flow, along, across);
}

Id addLane(Draft &draft, Id parent, LaneKind kind, const QString &name, int rank)
{
  Lane lane;
  lane.id = draft.newId(kind == LaneKind::Lane ? u"lane" : u"phase");
  lane.parent = parent;
  lane.kind = kind;
  lane.name = name;
  lane.rank = rank;
  if (kind == LaneKind::Lane)
    lane.role = roleNamed(draft, name);
  const Id id = lane.id;
  draft.document.put(std::move(lane));
  return id;
}

void addShape(Draft &draft, Id diagram, Id element, const Rect &bounds, bool horizontal)
{
  Shape shape;
  shape.id = draft.newId(u"shape");
  shape.diagram = diagram;
  shape.element = element;
  shape.bounds = bounds;
  shape.horizontal = horizontal;
  draft.document.put(std::move(shape));
}

std::vector<Id> idsOf(const std::vector<const Lane *> &lanes)
{
  std::vector<Id> ids;
  for (const Lane *lane : lanes)
    ids.push_back(lane->id);
  return ids;
}

/// Where phases begin along the flow: after the headers of the innermost lanes.
double phaseStart(const Document &document, const Shape &pool)
{
  const auto depthOf = [&document](const auto &self, Id parent) -> int {
    int depth = 0;
    for (const Lane *lane : lanesIn(document, parent))
      depth = std::max(depth, 1 + self(self, lane->id));
    return depth;
  };
  return interval(pool.bounds, flowAxis(pool.horizontal)).start + sizes::Header * (1 + depthOf(depthOf, pool.element));
}

/// Room for the strip that holds the names of the phases, above the lanes.
Shape withPhaseHeader(Draft &draft, Shape pool)
{
  const Axis flow = flowAxis(pool.horizontal);
  const Interval across = interval(pool.bounds, other(flow));
  openSpace(draft, {.diagram = pool.diagram,
                    .axis = other(flow),
                    .from = across.start - 1,
                    .delta = sizes::PhaseHeader,
                    .side = SpaceSide::Before,
                    .across = interval(pool.bounds, flow),
                    .frames = std::vector<Id>()});
  pool.bounds = withInterval(pool.bounds, other(flow), {across.start - sizes::PhaseHeader, across.end});
  draft.document.put(pool);
  return pool;
}

/// Gives the part of the phase from `at` on to a new one; beyond its end, a new one is added there.
Id cutPhase(Draft &draft, Id diagram, Id phase, double at, const QString &name)
{
  const Shape old = *shapeIn(draft.document, diagram, phase);
  const Axis flow = flowAxis(old.horizontal);
  const Interval along = interval(old.bounds, flow);
  const double least = along.start + sizes::MinimumLane;
  const double border = std::clamp(at, least, std::max(along.end, least));
  const double end = at >= along.end ? border + sizes::Phase : std::max(along.end, border + sizes::MinimumLane);
  openSpace(draft, {.diagram = diagram,
                    .axis = flow,
                    .from = along.end,
                    .delta = end - along.end,
                    .across = interval(old.bounds, other(flow)),
                    .frames = std::vector<Id>()});
  Shape shortened = old;
  shortened.bounds = withInterval(old.bounds, flow, {along.start, border});
  draft.document.put(std::move(shortened));
  const Id added = addLane(draft, draft.document.get<Lane>(phase)->parent, LaneKind::Phase, name, 0);
  addShape(draft, diagram, added, withInterval(old.bounds, flow, {border, end}), old.horizontal);
  return added;
}

}  // namespace

Id roleNamed(Draft &draft, const QString &name)
{
  const QString wanted = cleanName(name);
  if (wanted.isEmpty())
    return {};
  if (const Id found = findRole(draft.document, wanted); !found.isNull())
    return found;
  Role role;
  role.id = draft.newId(u"role");
  role.name = wanted;
  for (const Role &each : draft.document.roles())
    role.rank = std::max(role.rank, each.rank + 1);
  const Id id = role.id;
  draft.document.put(std::move(role));
  return id;
}

Result<Id> createPool(Draft &draft, Id diagram, Point topLeft, const NewPool &wanted)
{
  const Diagram *shown = draft.document.get<Diagram>(diagram);
  if (!shown)
    return missing(diagram);
  if (!draft.document.get<Process>(shown->scope))
    return refusal("pool-outside-process", shown->scope);
  const Rect bounds = poolBounds(draft.document, *shown, topLeft, wanted);
  const auto siblings = rankedChildren<Pool>(draft.document, shown->scope);

  Pool pool;
  pool.id = draft.newId(u"pool");
  pool.parent = shown->scope;
  pool.name = wanted.name;
  pool.rank = siblings.empty() ? 0 : siblings.back()->rank + 1;
  if (!wanted.blackBox)
    pool.process = PoolProcess{.id = draft.newId(u"process").text()};
  const Id id = pool.id;
  draft.document.put(std::move(pool));
  addShape(draft, diagram, id, bounds, wanted.horizontal);
  if (wanted.blackBox || wanted.lanes.empty())
    return id;

  std::map<Id, double> breadths;
  int rank = 0;
  double room = interval(bounds, other(flowAxis(wanted.horizontal))).length() -
                sizes::Lane * static_cast<double>(wanted.lanes.size() - 1);
  for (const QString &name : wanted.lanes) {
    breadths[addLane(draft, id, LaneKind::Lane, name, rank++)] = room;
    room = sizes::Lane;
  }
  stackLanes(draft, diagram, id, breadths);
  return id;
}

Result<Id> createLane(Draft &draft, Id diagram, Id beside, LanePlace place, const QString &name)
{
  const Document &document = draft.document;
  const Lane *neighbour = document.get<Lane>(beside);
  const Id pool = poolOf(document, beside);
  if (!document.contains(beside))
    return missing(beside);
  if (!document.get<Pool>(pool) || !document.get<Pool>(pool)->process)
    return refusal("lane-outside-pool", beside);
  if (neighbour && neighbour->kind == LaneKind::Phase)
    return refusal("lane-in-phase", beside, {neighbour->name});
  const Shape *around = shapeIn(document, diagram, beside);
  if (!around)
    return missing(beside);

  const bool inside = place == LanePlace::Inside || !neighbour;
  const Id parent = inside ? beside : neighbour->parent;
  std::vector<Id> order = idsOf(lanesIn(document, parent));
  auto at = order.end();
  if (!inside)
    at = std::find(order.begin(), order.end(), beside) + (place == LanePlace::After ? 1 : 0);
  else if (place == LanePlace::Before)
    at = order.begin();

  std::map<Id, double> breadths;
  const bool takesOver = order.empty();
  const Interval room = interval(contentArea(document, *around), other(flowAxis(around->horizontal)));
  const Id lane = addLane(draft, parent, LaneKind::Lane, name, 0);
  order.insert(at, lane);
  rankLanes(draft, order);
  if (takesOver)
    breadths[lane] = std::max(room.length(), sizes::MinimumLane);
  stackLanes(draft, diagram, pool, breadths);
  return lane;
}

Result<Id> createPhase(Draft &draft, Id diagram, Id pool, double at, const QString &name)
{
  const Shape *found = shapeIn(draft.document, diagram, pool);
  const Pool *owner = draft.document.get<Pool>(pool);
  if (!found || !owner)
    return missing(pool);
  if (!owner->process)
    return refusal("phase-in-black-box", pool, {owner->name});
  const Axis flow = flowAxis(found->horizontal);
  std::vector<Id> order = idsOf(phasesIn(draft.document, pool));
  if (order.empty()) {
    const double start = phaseStart(draft.document, *found);
    const Shape frame = withPhaseHeader(draft, *found);
    const Id first = addLane(draft, pool, LaneKind::Phase, name, 0);
    const Interval along{start, interval(frame.bounds, flow).end};
    addShape(draft, diagram, first, withInterval(frame.bounds, flow, along), frame.horizontal);
    return first;
  }
  const auto cut = std::find_if(order.begin(), order.end(), [&](Id phase) {
    const Shape *shape = shapeIn(draft.document, diagram, phase);
    return phase == order.back() || (shape && at < interval(shape->bounds, flow).end);
  });
  const Id phase = cutPhase(draft, diagram, *cut, at, name);
  order.insert(cut + 1, phase);
  rankLanes(draft, order);
  return phase;
}

}  // namespace laneway
