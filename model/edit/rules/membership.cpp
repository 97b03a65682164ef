#include "model/edit/rules/membership.h"

#include <map>
#include <set>
#include <vector>

#include "model/edit/containers.h"
#include "model/edit/rules/rule.h"
#include "model/process/navigate.h"

namespace laneway::rules {

namespace {

bool isSwimlane(const Document &document, Id element)
{
  return document.get<Pool>(element) || document.get<Lane>(element);
}

/// What must be looked at again in one diagram.
struct Touched {
  std::set<Id> nodes;
  std::vector<Rect> areas;  ///< Where lanes and pools lie or lay.
};

std::map<Id, Touched> touchedIn(const Edited &edited)
{
  std::map<Id, Touched> diagrams;
  const Document &document = edited.draft.document;
  for (const Change &change : edited.changes) {
    const Shape *before = as<Shape>(change.before);
    const Shape *now = document.get<Shape>(change.id);
    if (!before && !now)
      continue;
    if (before && now && before->bounds == now->bounds && before->diagram == now->diagram)
      continue;
    const Id element = (now ? now : before)->element;
    if (now && document.get<Node>(element))
      diagrams[now->diagram].nodes.insert(element);
    for (const Shape *shape : {before, now})
      if (shape && (isSwimlane(document, element) || isSwimlane(edited.before, element)))
        diagrams[shape->diagram].areas.push_back(shape->bounds);
  }
  return diagrams;
}

void addNodesIn(const Document &document, Id diagram, Touched &touched)
{
  if (touched.areas.empty())
    return;
  for (const Shape &shape : document.shapes()) {
    if (shape.diagram != diagram || touched.nodes.contains(shape.element))
      continue;
    const Point center = shape.bounds.center();
    for (const Rect &area : touched.areas)
      if (contains(area, center)) {
        touched.nodes.insert(shape.element);
        break;
      }
  }
}

/// Where the node belongs by its place in the diagram; where it belongs already if the diagram does not show that.
Place wantedPlace(const Document &document, const Diagram &diagram, const Containers &containers, const Node &node,
                  const Shape &shape)
{
  Place place = containers.placeAt(shape.bounds.center(), node.id);
  const auto isShown = [&](Id container) { return shapeIn(document, diagram.id, container) != nullptr; };
  if (place.parent == diagram.scope && node.parent != diagram.scope && !isShown(node.parent))
    return {node.parent, node.lane};
  if (place.lane.isNull() && !node.lane.isNull() && place.parent == node.parent && !isShown(node.lane))
    place.lane = node.lane;
  return place;
}

}  // namespace

void followLanes(const Edited &edited)
{
  Document &document = edited.draft.document;
  for (auto &[id, touched] : touchedIn(edited)) {
    const Diagram *diagram = document.get<Diagram>(id);
    if (!diagram || diagram->scope.isNull())
      continue;
    addNodesIn(document, id, touched);
    const Containers containers(document, id);
    for (const Id element : touched.nodes) {
      const Node *node = document.get<Node>(element);
      const Shape *shape = node && !isBoundaryEvent(*node) ? shapeIn(document, id, element) : nullptr;
      if (!shape)
        continue;
      const Place place = wantedPlace(document, *diagram, containers, *node, *shape);
      if (place == Place{node->parent, node->lane})
        continue;
      edited.draft.update<Node>(element, [&](Node &after) {
        after.parent = place.parent;
        after.lane = place.lane;
      });
    }
  }
}

}  // namespace laneway::rules
