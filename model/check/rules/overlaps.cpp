#include "model/check/rules/rules.h"

#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace laneway {

void checkOverlaps(const CheckInput &input, std::vector<Finding> &found)
{
  constexpr double CellSize = 200;
  struct Placed {
    const Shape *shape;
    const Node *node;
  };
  const auto overlaps = [](const Placed &a, const Placed &b) {
    if (!intersects(a.shape->bounds, b.shape->bounds))
      return false;
    const auto belongs = [](const Placed &inner, const Placed &outer) {
      const Event *event = inner.node->as<Event>();
      return inner.node->parent == outer.node->id || (event && event->host == outer.node->id) ||
             contains(outer.shape->bounds, inner.shape->bounds);
    };
    return !belongs(a, b) && !belongs(b, a);
  };
  // Shapes by the cells of a grid they touch: only neighbours are compared.
  std::map<std::tuple<Id, int, int>, std::vector<Placed>> cells;
  for (const Shape &shape : input.document.shapes()) {
    const Node *node = input.document.get<Node>(shape.element);
    if (!node || !isFlowNode(*node))
      continue;
    const Placed placed{&shape, node};
    const auto cell = [](double at) { return static_cast<int>(std::floor(at / CellSize)); };
    std::set<Id> told;
    for (int x = cell(shape.bounds.left()); x <= cell(shape.bounds.right()); ++x) {
      for (int y = cell(shape.bounds.top()); y <= cell(shape.bounds.bottom()); ++y) {
        std::vector<Placed> &others = cells[{shape.diagram, x, y}];
        for (const Placed &other : others) {
          if (!overlaps(placed, other) || !told.insert(other.shape->id).second)
            continue;
          Finding finding = findingAbout(input, "overlap", Severity::Warning, node->id);
          finding.elements.push_back(other.node->id);
          finding.arguments.push_back(calledInFinding(input.document, other.node->id));
          found.push_back(std::move(finding));
        }
        others.push_back(placed);
      }
    }
  }
}

}  // namespace laneway
