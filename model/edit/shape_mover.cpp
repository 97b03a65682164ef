#include "model/edit/shape_mover.h"

#include <set>

#include "model/edit/draft.h"
#include "model/process/navigate.h"

namespace laneway {

void ShapeMover::add(Id element, Point delta)
{
  const Shape *shape = shapeIn(m_document, m_diagram, element);
  if (!shape || !m_moves.emplace(element, delta).second)
    return;
  const Node *node = m_document.get<Node>(element);
  if (!node || (isSubProcess(*node) && shape->expanded))
    addContents(element, delta);
  if (node)
    for (const Id event : m_document.boundaryEvents(element))
      add(event, delta);
}

void ShapeMover::addContents(Id container, Point delta)
{
  if (m_document.get<Lane>(container)) {
    for (const Id inside : m_document.referrers(container, ReferenceKind::Lane))
      add(inside, delta);
    for (const Id inner : m_document.containersIn(container))
      add(inner, delta);
    return;
  }
  for (const Id inside : m_document.children(container))
    add(inside, delta);
}

const Point *ShapeMover::moveOf(Id element) const
{
  const auto found = m_moves.find(element);
  if (found != m_moves.end())
    return &found->second;
  const Flow *flow = m_document.get<Flow>(element);
  if (!flow)
    return nullptr;
  const auto source = m_moves.find(flow->source);
  const auto target = m_moves.find(flow->target);
  return source != m_moves.end() && target != m_moves.end() && source->second == target->second ? &source->second
                                                                                                : nullptr;
}

void ShapeMover::moveRoutes(Draft &draft) const
{
  std::set<Id> flows;
  for (const auto &[element, delta] : m_moves) {
    for (const Id flow : m_document.outgoing(element))
      flows.insert(flow);
    for (const Id flow : m_document.incoming(element))
      flows.insert(flow);
  }
  for (const Id id : flows) {
    const Flow &flow = *m_document.get<Flow>(id);
    const Point *source = moveOf(flow.source);
    const Point *target = moveOf(flow.target);
    const Route *route = routeIn(m_document, m_diagram, id);
    if (!route || !source || !target || *source != *target)
      continue;
    Route after = *route;
    for (Point &point : after.points)
      point = point + *source;
    if (after.label)
      after.label = translated(*after.label, *source);
    draft.document.put(std::move(after));
  }
}

void ShapeMover::apply(Draft &draft) const
{
  for (const auto &[element, delta] : m_moves) {
    if (delta == Point())
      continue;
    Shape after = *shapeIn(m_document, m_diagram, element);
    after.bounds = translated(after.bounds, delta);
    if (after.label)
      after.label = translated(*after.label, delta);
    draft.document.put(std::move(after));
  }
  moveRoutes(draft);
}

}  // namespace laneway
