#include "model/edit/paste_rows.h"

#include "model/edit/axis.h"
#include "model/edit/connect.h"
#include "model/edit/create_node.h"
#include "model/edit/create_swimlane.h"
#include "model/edit/default_sizes.h"
#include "model/edit/dock.h"
#include "model/edit/draft.h"
#include "model/edit/grow_container.h"
#include "model/edit/names.h"
#include "model/edit/place.h"
#include "model/edit/refusal.h"
#include "model/process/navigate.h"

namespace laneway {

namespace {

/// The lane drawn in the diagram that belongs to the role of that name, or null.
const Shape *laneOf(const Document &document, Id diagram, const QString &roleName)
{
  const Id role = findRole(document, roleName);
  if (role.isNull())
    return nullptr;
  for (const Id each : document.referrers(role, ReferenceKind::Role))
    if (document.get<Lane>(each))
      if (const Shape *shape = shapeIn(document, diagram, each))
        return shape;
  return nullptr;
}

/// Where a row is drawn.
struct RowPlace {
  Point center;
  Id container;  ///< The lane, pool or sub-process that holds it; null in the open.
};

/// The lane of the row's role where there is one, else where the first row lies.
RowPlace placeOf(const Document &document, Id diagram, const StepRow &row, Point onLine, Id container)
{
  const Shape *lane = row.role.isEmpty() ? nullptr : laneOf(document, diagram, row.role);
  if (!lane)
    return {onLine, container};
  const double middle = interval(lane->bounds, other(flowAxis(lane->horizontal))).middle();
  return {lane->horizontal ? Point{onLine.x, middle} : Point{middle, onLine.y}, lane->element};
}

/// The direction rows go: that of the pool around them.
Axis axisAt(const Document &document, Id diagram, Id container)
{
  const Shape *shape = shapeIn(document, diagram, container);
  return flowAxis(!shape || shape->horizontal);
}

}  // namespace

Result<std::vector<Id>> pasteRows(Draft &draft, Id diagram, Point topLeft, const std::vector<StepRow> &rows)
{
  if (!draft.document.get<Diagram>(diagram))
    return missing(diagram);
  if (rows.empty())
    return refusal("paste-nothing");
  std::vector<Id> steps;
  Point onLine = topLeft + Point{sizes::Step.width / 2, sizes::Step.height / 2};
  const Place first = placeAt(draft.document, diagram, onLine);
  const Id container = first.lane.isNull() ? first.parent : first.lane;
  const Axis axis = axisAt(draft.document, diagram, container);
  const double pace = coordinate({sizes::Step.width, sizes::Step.height}, axis) + sizes::StepGap;
  for (const StepRow &row : rows) {
    Activity activity;
    activity.duration = row.duration;
    activity.cost = row.cost;
    const RowPlace place = placeOf(draft.document, diagram, row, onLine, container);
    growToHold(draft, diagram, place.container, centeredAt(place.center, sizes::Step));
    const Result<Id> step = createNode(draft, diagram, place.center, {.detail = activity, .name = row.name});
    if (!step)
      return step.error();
    draft.update<Node>(*step, [&](Node &node) { node.documentation = row.documentation; });
    const Node &made = *draft.document.get<Node>(*step);
    const Role *inherited = draft.document.get<Role>(effectiveRole(draft.document, made));
    if (!row.role.isEmpty() && !(inherited && sameName(inherited->name, row.role))) {
      const Id role = roleNamed(draft, row.role);
      draft.update<Node>(*step, [role](Node &node) { node.as<Activity>()->role = role; });
    }
    if (!steps.empty())
      if (const Result<Id> flow = connect(draft, diagram, steps.back(), *step); !flow)
        return flow.error();
    steps.push_back(*step);
    onLine = onLine + vectorAlong(axis, pace);
  }
  return steps;
}

}  // namespace laneway
