#pragma once

#include <compare>

#include "model/base/id.h"
#include "model/process/element.h"

/// How elements name each other. The one list of references: the document's indices, the search for dangling ones and
/// the renaming of ids in pasted copies all walk it.
namespace laneway {

enum class ReferenceKind {
  Parent,      ///< Node, lane, pool, workflow, definition: what it belongs to.
  Around,      ///< Pool, lane, sub-process: the parent once more, to find containers without walking every step.
  Lane,        ///< Node: the lane it lies in.
  Source,      ///< Flow.
  Target,      ///< Flow.
  Host,        ///< Boundary event.
  Diagram,     ///< Shape, route.
  Drawn,       ///< Shape, route: the element it draws.
  Scope,       ///< Diagram: what it shows.
  Call,        ///< Activity: what it opens.
  Role,        ///< Lane, activity, person; role: who repairs it.
  Calendar,    ///< Role, person, arrivals.
  Definition,  ///< Message, signal, data and so on.
  HandOver,    ///< Process: the process that takes over.
  Override     ///< Scenario: an element whose value it changes.
};

/// "`from` names `to`", sorted by what is named.
struct Reference {
  Id to;
  ReferenceKind kind = ReferenceKind::Parent;
  Id from;
  auto operator<=>(const Reference &) const = default;
};

/// Calls `visit(kind, id)` for every id the element names; `id` may be assigned to, so that a copy can be rewired.
/// Null ids are left out; an id may be visited under several kinds.
template <typename Visit>
void forEachReference(DocumentInfo &, Visit)
{
}
template <typename Visit>
void forEachReference(Process &process, Visit visit)
{
  for (Id &id : process.handsOverTo)
    visit(ReferenceKind::HandOver, id);
}
template <typename Visit>
void forEachReference(Workflow &workflow, Visit visit)
{
  if (!workflow.process.isNull())
    visit(ReferenceKind::Parent, workflow.process);
}
template <typename Visit>
void forEachContainerReference(Id &parent, Visit visit)
{
  if (parent.isNull())
    return;
  visit(ReferenceKind::Parent, parent);
  visit(ReferenceKind::Around, parent);
}
template <typename Visit>
void forEachReference(Pool &pool, Visit visit)
{
  forEachContainerReference(pool.parent, visit);
}
template <typename Visit>
void forEachReference(Lane &lane, Visit visit)
{
  forEachContainerReference(lane.parent, visit);
  if (!lane.role.isNull())
    visit(ReferenceKind::Role, lane.role);
}
template <typename Visit>
void forEachReference(Activity &activity, Visit visit)
{
  if (!activity.calls.isNull())
    visit(ReferenceKind::Call, activity.calls);
  if (!activity.message.isNull())
    visit(ReferenceKind::Definition, activity.message);
  if (!activity.role.isNull())
    visit(ReferenceKind::Role, activity.role);
  for (RoleNeed &need : activity.alsoNeeds)
    if (!need.role.isNull())
      visit(ReferenceKind::Role, need.role);
  for (Staffing &way : activity.alternatives)
    for (RoleNeed &need : way.needs)
      if (!need.role.isNull())
        visit(ReferenceKind::Role, need.role);
}
template <typename Visit>
void forEachReference(Event &event, Visit visit)
{
  if (!event.host.isNull())
    visit(ReferenceKind::Host, event.host);
  for (EventDefinition &definition : event.definitions)
    if (!definition.reference.isNull())
      visit(ReferenceKind::Definition, definition.reference);
  if (event.arrivals && !event.arrivals->calendar.isNull())
    visit(ReferenceKind::Calendar, event.arrivals->calendar);
}
template <typename Visit>
void forEachReference(Node &node, Visit visit)
{
  if (isSubProcess(node))
    forEachContainerReference(node.parent, visit);
  else if (!node.parent.isNull())
    visit(ReferenceKind::Parent, node.parent);
  if (!node.lane.isNull())
    visit(ReferenceKind::Lane, node.lane);
  if (Activity *activity = node.as<Activity>())
    forEachReference(*activity, visit);
  else if (Event *event = node.as<Event>())
    forEachReference(*event, visit);
  else if (Data *data = node.as<Data>(); data && !data->reference.isNull())
    visit(ReferenceKind::Definition, data->reference);
}
template <typename Visit>
void forEachReference(Flow &flow, Visit visit)
{
  if (!flow.source.isNull())
    visit(ReferenceKind::Source, flow.source);
  if (!flow.target.isNull())
    visit(ReferenceKind::Target, flow.target);
  if (!flow.message.isNull())
    visit(ReferenceKind::Definition, flow.message);
}
template <typename Visit>
void forEachReference(Role &role, Visit visit)
{
  if (!role.calendar.isNull())
    visit(ReferenceKind::Calendar, role.calendar);
  if (role.breakdown && !role.breakdown->repairRole.isNull())
    visit(ReferenceKind::Role, role.breakdown->repairRole);
}
template <typename Visit>
void forEachReference(Person &person, Visit visit)
{
  for (Id &role : person.roles)
    if (!role.isNull())
      visit(ReferenceKind::Role, role);
  if (!person.calendar.isNull())
    visit(ReferenceKind::Calendar, person.calendar);
}
template <typename Visit>
void forEachReference(Calendar &, Visit)
{
}
template <typename Visit>
void forEachReference(Scenario &scenario, Visit visit)
{
  for (Override &each : scenario.overrides)
    if (!each.element.isNull())
      visit(ReferenceKind::Override, each.element);
}
template <typename Visit>
void forEachReference(Definition &definition, Visit visit)
{
  if (!definition.parent.isNull())
    visit(ReferenceKind::Parent, definition.parent);
}
template <typename Visit>
void forEachReference(Diagram &diagram, Visit visit)
{
  if (!diagram.scope.isNull())
    visit(ReferenceKind::Scope, diagram.scope);
}
template <typename Drawing, typename Visit>
void forEachDrawingReference(Drawing &drawing, Visit visit)
{
  if (!drawing.diagram.isNull())
    visit(ReferenceKind::Diagram, drawing.diagram);
  if (!drawing.element.isNull())
    visit(ReferenceKind::Drawn, drawing.element);
}
template <typename Visit>
void forEachReference(Shape &shape, Visit visit)
{
  forEachDrawingReference(shape, visit);
}
template <typename Visit>
void forEachReference(Route &route, Visit visit)
{
  forEachDrawingReference(route, visit);
}

/// The same for an element that stays as it is.
template <typename T, typename Visit>
void forEachReferenceOf(const T &element, Visit visit)
{
  forEachReference(const_cast<T &>(element), [&visit](ReferenceKind kind, const Id &id) { visit(kind, id); });
}

}  // namespace laneway
