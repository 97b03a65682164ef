#include "views/canvas/what_changed.h"

#include <algorithm>

#include "model/edit/change_set.h"
#include "model/process/navigate.h"

namespace laneway::canvas {

namespace {

bool isDrawing(const Element &element)
{
  return as<Shape>(element) || as<Route>(element);
}

Id drawnBy(const Element &drawing)
{
  if (const Shape *shape = as<Shape>(drawing))
    return shape->element;
  const Route *route = as<Route>(drawing);
  return route ? route->element : Id();
}

/// The ends of a flow that is gone.
void addEnds(const Element &gone, const Document &document, std::vector<Id> &found)
{
  if (const Flow *flow = as<Flow>(gone))
    for (const Id end : {flow->source, flow->target})
      if (document.contains(end))
        found.push_back(end);
}

std::vector<Id> sorted(std::vector<Id> ids)
{
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

}  // namespace

std::vector<Id> whatChanged(const ChangeSet &changes, const Document &document)
{
  const bool comesOrGoes = std::any_of(changes.begin(), changes.end(), [](const Change &change) {
    return !isDrawing(change.latest()) && (change.isAddition() || change.isRemoval());
  });
  std::vector<Id> meant;
  std::vector<Id> moved;
  std::vector<Id> others;
  for (const Change &change : changes) {
    if (!isDrawing(change.latest())) {
      if (change.isRemoval())
        addEnds(change.before, document, meant);
      else if (change.isAddition() || !comesOrGoes)
        meant.push_back(change.id);
      else
        others.push_back(change.id);
      continue;
    }
    const Id element = drawnBy(change.latest());
    (document.get<Node>(element) && !comesOrGoes ? moved : others).push_back(element);
  }
  meant.insert(meant.end(), moved.begin(), moved.end());
  return sorted(meant.empty() ? others : meant);
}

}  // namespace laneway::canvas
