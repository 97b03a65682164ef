#include "model/edit/paste_rows.h"

#include "model/edit/axis.h"
#include "model/edit/connect.h"
#include "model/edit/create_node.h"
#include "model/edit/create_swimlane.h"
#include "model/edit/default_sizes.h"
#include "model/edit/draft.h"
#include "model/edit/names.h"
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

/// Across the flow, rows lie in the middle of the lane of their role.
Point rowCenter(const Document &document, Id diagram, const StepRow &row, Point onLine)
{
  const Shape *lane = row.role.isEmpty() ? nullptr : laneOf(document, diagram, row.role);
  if (!lane)
    return onLine;
  const double middle = interval(lane->bounds, other(flowAxis(lane->horizontal))).middle();
  return lane->horizontal ? Point{onLine.x, middle} : Point{middle, onLine.y};
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
  for (const StepRow &row : rows) {
    Activity activity;
    activity.duration = row.duration;
    activity.cost = row.cost;
    const Point center = rowCenter(draft.document, diagram, row, onLine);
    const Result<Id> step = createNode(draft, diagram, center, {.detail = activity, .name = row.name});
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
    onLine.x += sizes::Step.width + sizes::StepGap;
  }
  return steps;
}

}  // namespace laneway
