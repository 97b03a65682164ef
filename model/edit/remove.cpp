#include "model/edit/remove.h"

#include <algorithm>
#include <optional>

#include "model/edit/axis.h"
#include "model/edit/connect.h"
#include "model/edit/default_sizes.h"
#include "model/edit/draft.h"
#include "model/edit/lane_stack.h"
#include "model/edit/refusal.h"
#include "model/process/navigate.h"

namespace laneway {

namespace {

enum class LaneEnd { Start, End };

/// Moves an end of the lane, and of the outermost lanes in it there, to the coordinate across the flow.
void stretchLane(Draft &draft, Id diagram, Id lane, LaneEnd end, double to)
{
  const Shape *shape = shapeIn(draft.document, diagram, lane);
  if (!shape)
    return;
  const Axis across = other(flowAxis(shape->horizontal));
  Interval breadth = interval(shape->bounds, across);
  (end == LaneEnd::Start ? breadth.start : breadth.end) = to;
  draft.update<Shape>(shape->id, [&](Shape &after) { after.bounds = withInterval(after.bounds, across, breadth); });
  const auto inner = lanesIn(draft.document, lane);
  if (!inner.empty())
    stretchLane(draft, diagram, (end == LaneEnd::Start ? inner.front() : inner.back())->id, end, to);
}

/// Gives the place of the lane to the one before it, or else after it.
void giveRoomAway(Draft &draft, const Lane &lane)
{
  const auto siblings = lanesIn(draft.document, lane.parent);
  const auto self =
      std::find_if(siblings.begin(), siblings.end(), [&](const Lane *each) { return each->id == lane.id; });
  if (self == siblings.end() || siblings.size() < 2)
    return;
  const bool toPrevious = self != siblings.begin();
  const Id heir = toPrevious ? (*(self - 1))->id : (*(self + 1))->id;
  const auto drawings = draft.document.drawings(lane.id);
  for (const Id each : std::vector<Id>(drawings.begin(), drawings.end())) {
    const Shape *shape = draft.document.get<Shape>(each);
    if (!shape)
      continue;
    const Interval breadth = interval(shape->bounds, other(flowAxis(shape->horizontal)));
    stretchLane(draft, shape->diagram, heir, toPrevious ? LaneEnd::End : LaneEnd::Start,
                toPrevious ? breadth.end : breadth.start);
  }
}

/// The same for a phase, along the flow; the strip of the last one goes.
void givePhaseAway(Draft &draft, const Lane &phase)
{
  const auto phases = phasesIn(draft.document, phase.parent);
  const auto self = std::find_if(phases.begin(), phases.end(), [&](const Lane *each) { return each->id == phase.id; });
  if (self == phases.end())
    return;
  const bool toPrevious = self != phases.begin();
  const Id heir = phases.size() < 2 ? Id() : toPrevious ? (*(self - 1))->id : (*(self + 1))->id;
  const auto drawings = draft.document.drawings(phase.id);
  for (const Id each : std::vector<Id>(drawings.begin(), drawings.end())) {
    const Shape *shape = draft.document.get<Shape>(each);
    if (!shape)
      continue;
    const Axis flow = flowAxis(shape->horizontal);
    const Interval gone = interval(shape->bounds, flow);
    if (const Shape *taker = shapeIn(draft.document, shape->diagram, heir)) {
      Interval along = interval(taker->bounds, flow);
      (toPrevious ? along.end : along.start) = toPrevious ? gone.end : gone.start;
      draft.update<Shape>(taker->id, [&](Shape &after) { after.bounds = withInterval(after.bounds, flow, along); });
    } else if (const Shape *pool = shapeIn(draft.document, shape->diagram, phase.parent); pool && heir.isNull()) {
      Interval across = interval(pool->bounds, other(flow));
      across.start += sizes::PhaseHeader;
      draft.update<Shape>(pool->id,
                          [&](Shape &after) { after.bounds = withInterval(after.bounds, other(flow), across); });
    }
  }
}

std::vector<Id> sequenceFlows(const Document &document, Id node, ReferenceKind end)
{
  std::vector<Id> flows;
  for (const Id each : document.referrers(node, end))
    if (document.get<Flow>(each)->kind == FlowKind::Sequence)
      flows.push_back(each);
  return flows;
}

}  // namespace

Result<void> removeElements(Draft &draft, const std::vector<Id> &elements)
{
  for (const Id id : elements) {
    const Element element = draft.document.find(id);
    if (const Lane *lane = as<Lane>(element))
      lane->kind == LaneKind::Phase ? givePhaseAway(draft, *lane) : giveRoomAway(draft, *lane);
    draft.document.remove(id);  // the rules take along what cannot be without it
  }
  return {};
}

Result<void> removeAndHeal(Draft &draft, const std::vector<Id> &nodes)
{
  for (const Id node : nodes) {
    const std::vector<Id> in = sequenceFlows(draft.document, node, ReferenceKind::Target);
    const std::vector<Id> out = sequenceFlows(draft.document, node, ReferenceKind::Source);
    if (in.size() != 1 || out.size() != 1 || in == out)
      continue;
    const Id before = draft.document.get<Flow>(in.front())->source;
    const Id after = draft.document.get<Flow>(out.front())->target;
    const Result<FlowKind> kind = connectionKind(draft.document, before, after);
    if (!kind || *kind != FlowKind::Sequence)
      continue;
    draft.update<Flow>(in.front(), [after](Flow &flow) { flow.target = after; });
    draft.document.remove(out.front());
  }
  return removeElements(draft, nodes);
}

}  // namespace laneway
