#include "model/edit/rules/membership.h"

#include <algorithm>
#include <map>
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

struct Drawn {
  Id element;
  const Shape *shape = nullptr;  ///< The rule writes nodes only: shapes stay.
};

/// What must be looked at again in one diagram.
struct Touched {
  std::vector<Drawn> nodes;
  std::vector<Rect> areas;  ///< Where lanes and pools lie or lay.
};

std::map<Id, Touched> touchedIn(const Edited &edited)
{
  std::map<Id, Touched> diagrams;
  const Document &document = edited.draft.document;
  for (const Change &change : edited.changes) {
    const auto [before, now] = beforeAndNow<Shape>(edited, change);
    if (!before && !now)
      continue;
    if (before && now && before->bounds == now->bounds && before->diagram == now->diagram)
      continue;
    const Id element = (now ? now : before)->element;
    if (document.get<Node>(element)) {
      if (now)
        diagrams[now->diagram].nodes.push_back({element, now});
      continue;
    }
    for (const Shape *shape : {before, now})
      if (shape && (isSwimlane(document, element) || isSwimlane(edited.before, element)))
        diagrams[shape->diagram].areas.push_back(shape->bounds);
  }
  return diagrams;
}

void addNodesIn(const Document &document, Id diagram, Touched &touched)
{
  if (!touched.areas.empty()) {
    for (const Shape &shape : document.shapes()) {
      const Point center = shape.bounds.center();
      if (shape.diagram == diagram && std::any_of(touched.areas.begin(), touched.areas.end(),
                                                  [center](const Rect &area) { return contains(area, center); }))
        touched.nodes.push_back({shape.element, &shape});
    }
  }
  const auto byElement = [](const Drawn &a, const Drawn &b) { return a.element < b.element; };
  const auto isSame = [](const Drawn &a, const Drawn &b) { return a.element == b.element; };
  std::stable_sort(touched.nodes.begin(), touched.nodes.end(), byElement);
  touched.nodes.erase(std::unique(touched.nodes.begin(), touched.nodes.end(), isSame), touched.nodes.end());
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
    for (const auto &[element, shape] : touched.nodes) {
      const Node *node = document.get<Node>(element);
      if (!node || isBoundaryEvent(*node))
        continue;
      const Place place = wantedPlace(document, *diagram, containers, *node, *shape);
      if (place == Place{node->parent, node->lane})
        continue;
      edited.draft.update<Node>(element, [&place](Node &after) {
        after.parent = place.parent;
        after.lane = place.lane;
      });
    }
  }
}

}  // namespace laneway::rules
