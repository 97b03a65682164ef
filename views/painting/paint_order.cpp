#include <algorithm>
#include <utility>

#include "views/painting/element_painter.h"
#include "views/painting/painters.h"

namespace laneway::painting {

namespace {

/// No honest file nests deeper; a damaged one may nest in circles.
constexpr int MostNesting = 900;

constexpr double LayerStep = 1000;

double depthIn(Layer layer, int nesting)
{
  return static_cast<double>(layer) * LayerStep + nesting;
}

/// How many lanes or sub-processes are around the element.
template <typename T>
int nestingOf(const Document &document, const T &element)
{
  int nesting = 0;
  for (const T *around = document.get<T>(element.parent); around && nesting < MostNesting;
       around = document.get<T>(around->parent))
    ++nesting;
  return nesting;
}

}  // namespace

double depthOf(Layer layer)
{
  return depthIn(layer, 0);
}

double paintDepth(const Document &document, const Shape &shape)
{
  if (const Node *node = document.get<Node>(shape.element)) {
    if (isBoundaryEvent(*node))
      return depthIn(Layer::BoundaryEvent, 0);
    if (node->as<Group>())
      return depthIn(Layer::Group, 0);
    const Activity *activity = node->as<Activity>();
    if (activity && (isDrawnExpanded(shape, *activity) || showsCalled(document, shape, *activity)))
      return depthIn(Layer::Container, nestingOf(document, *node));
    return depthIn(Layer::Node, 0);
  }
  if (const Lane *lane = document.get<Lane>(shape.element))
    return depthIn(lane->kind == LaneKind::Phase ? Layer::Phase : Layer::Lane, nestingOf(document, *lane));
  return depthIn(Layer::Pool, 0);
}

double paintDepth(const Document &, const Route &)
{
  return depthIn(Layer::Route, 0);
}

std::vector<Id> paintOrder(const Document &document, Id diagram)
{
  std::vector<std::pair<double, Id>> byDepth;
  for (const Id drawing : document.drawnIn(diagram)) {
    if (const Shape *shape = document.get<Shape>(drawing))
      byDepth.emplace_back(paintDepth(document, *shape), drawing);
    else if (const Route *route = document.get<Route>(drawing))
      byDepth.emplace_back(paintDepth(document, *route), drawing);
  }
  std::sort(byDepth.begin(), byDepth.end());
  std::vector<Id> order;
  order.reserve(byDepth.size());
  for (const auto &[depth, drawing] : byDepth)
    order.push_back(drawing);
  return order;
}

}  // namespace laneway::painting
