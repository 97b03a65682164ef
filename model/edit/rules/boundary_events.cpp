#include "model/edit/rules/boundary_events.h"

#include <cmath>
#include <vector>

#include "model/edit/dock.h"
#include "model/edit/rules/rule.h"
#include "model/process/navigate.h"

namespace laneway::rules {

namespace {

/// Imported events may sit a little off; only those that left their host are brought back.
constexpr double Tolerance = 8;

bool isNear(Point a, Point b)
{
  return std::abs(a.x - b.x) < 0.01 && std::abs(a.y - b.y) < 0.01;
}

void moveCenterTo(Draft &draft, Id shape, Point center)
{
  draft.update<Shape>(shape, [center](Shape &after) {
    const Point by = center - after.bounds.center();
    after.bounds = translated(after.bounds, by);
    if (after.label)
      after.label = translated(*after.label, by);
  });
}

void bringBack(Draft &draft, const Shape &event, const Shape &host)
{
  const Point center = event.bounds.center();
  if (!isOnBorder(host.bounds, center, Tolerance))
    moveCenterTo(draft, event.id, nearestBorderPoint(host.bounds, center));
}

/// The host's shape moved or changed its size.
void followHost(const Edited &edited, const Shape &before, const Shape &now)
{
  const auto events = edited.draft.document.boundaryEvents(now.element);
  for (const Id event : std::vector<Id>(events.begin(), events.end())) {
    const Shape *old = shapeIn(edited.before, now.diagram, event);
    const Shape *shape = shapeIn(edited.draft.document, now.diagram, event);
    if (!shape)
      continue;
    const Point moved = now.bounds.center() - before.bounds.center();
    const bool cameAlong = old && before.bounds.size() == now.bounds.size() &&
                           isNear(shape->bounds.center() - old->bounds.center(), moved);
    if (cameAlong)
      continue;
    if (old && old->bounds == shape->bounds)
      moveCenterTo(edited.draft, shape->id, followBorder(before.bounds, now.bounds, old->bounds.center()));
    else
      bringBack(edited.draft, *shape, now);
  }
}

void joinHost(Draft &draft, const Node &event)
{
  const Node *host = draft.document.get<Node>(event.as<Event>()->host);
  if (!host || (event.parent == host->parent && event.lane == host->lane))
    return;
  const Id parent = host->parent;
  const Id lane = host->lane;
  draft.update<Node>(event.id, [&](Node &after) {
    after.parent = parent;
    after.lane = lane;
  });
}

}  // namespace

void keepAtHost(const Edited &edited)
{
  Document &document = edited.draft.document;
  for (const Change &change : edited.changes) {
    if (const auto [before, now] = beforeAndNow<Shape>(edited, change); now) {
      const Node *node = document.get<Node>(now->element);
      if (!node || (before && before->bounds == now->bounds))
        continue;
      if (isBoundaryEvent(*node)) {
        if (const Shape *host = shapeIn(document, now->diagram, node->as<Event>()->host); host && !before)
          bringBack(edited.draft, *now, *host);
        else if (host && shapeIn(edited.before, now->diagram, host->element) == host)
          bringBack(edited.draft, *now, *host);
      } else if (before && node->as<Activity>()) {
        followHost(edited, *before, *now);
      }
    } else if (const Node *node = beforeAndNow<Node>(edited, change).now) {
      if (isBoundaryEvent(*node))
        joinHost(edited.draft, *node);
      const auto events = document.boundaryEvents(change.id);
      for (const Id event : std::vector<Id>(events.begin(), events.end()))
        joinHost(edited.draft, *document.get<Node>(event));
    }
  }
}

}  // namespace laneway::rules
