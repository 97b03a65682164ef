#include "views/canvas/handles.h"

#include <cmath>

#include "model/process/navigate.h"
#include "views/canvas/canvas.h"
#include "views/canvas/geometry_qt.h"
#include "views/selection.h"

namespace laneway::canvas {

namespace {

/// Segments shorter than this on screen have no handle of their own.
constexpr double ShortestSegment = 24;
constexpr double HandleReach = 8;

bool isResizable(const Document &document, Id element)
{
  const Node *node = document.get<Node>(element);
  return !node || !(node->as<Event>() || node->as<Gateway>());
}

void addResizeHandles(const Canvas &canvas, Id element, std::vector<Handle> &handles)
{
  const double gap = canvas.reach(OutlineGap);
  const QRectF box = canvas.scene().boundsOf(element).adjusted(-gap, -gap, gap, gap);
  const auto add = [&](QPointF at, Edges edges) {
    handles.push_back({.kind = Handle::Kind::Resize, .element = element, .at = at, .edges = edges});
  };
  add(box.topLeft(), {.left = true, .top = true});
  add(box.topRight(), {.top = true, .right = true});
  add(box.bottomLeft(), {.left = true, .bottom = true});
  add(box.bottomRight(), {.right = true, .bottom = true});
  if (canvas.document().get<Node>(element))
    return;
  // Swimlanes are mostly resized along one side.
  add({box.left(), box.center().y()}, {.left = true});
  add({box.right(), box.center().y()}, {.right = true});
  add({box.center().x(), box.top()}, {.top = true});
  add({box.center().x(), box.bottom()}, {.bottom = true});
}

void addRouteHandles(const Canvas &canvas, const Route &route, std::vector<Handle> &handles)
{
  if (route.points.size() < 2)
    return;
  handles.push_back({.kind = Handle::Kind::FlowSource, .element = route.element, .at = toQt(route.points.front())});
  handles.push_back({.kind = Handle::Kind::FlowTarget, .element = route.element, .at = toQt(route.points.back())});
  for (std::size_t i = 1; i < route.points.size(); ++i) {
    const QPointF a = toQt(route.points[i - 1]);
    const QPointF b = toQt(route.points[i]);
    if (std::hypot(b.x() - a.x(), b.y() - a.y()) >= canvas.reach(ShortestSegment))
      handles.push_back({.kind = Handle::Kind::Segment,
                         .element = route.element,
                         .at = (a + b) / 2,
                         .segment = static_cast<int>(i) - 1});
  }
}

}  // namespace

std::vector<Handle> selectionHandles(const Canvas &canvas)
{
  std::vector<Handle> handles;
  if (canvas.selection().ids().size() != 1)
    return handles;
  const Id element = canvas.selection().primary();
  const Document &document = canvas.document();
  const Id drawing = canvas.scene().drawingOf(element);
  if (const Route *route = document.get<Route>(drawing))
    addRouteHandles(canvas, *route, handles);
  else if (document.get<Shape>(drawing) && isResizable(document, element))
    addResizeHandles(canvas, element, handles);
  return handles;
}

std::vector<Handle> arrowsOf(const Canvas &canvas, Id element)
{
  const Node *node = canvas.document().get<Node>(element);
  if (!node || !isFlowNode(*node) || isEnd(*node) || canvas.zoom() < 0.5)
    return {};
  const double gap = canvas.reach(ArrowGap);
  const QRectF box = canvas.scene().boundsOf(element).adjusted(-gap, -gap, gap, gap);
  const QPointF middle = box.center();
  const auto arrow = [&](QPointF at, Direction direction) {
    return Handle{.kind = Handle::Kind::Arrow, .element = element, .at = at, .direction = direction};
  };
  return {arrow({box.right(), middle.y()}, Direction::Right), arrow({middle.x(), box.bottom()}, Direction::Down),
          arrow({box.left(), middle.y()}, Direction::Left), arrow({middle.x(), box.top()}, Direction::Up)};
}

std::optional<Handle> handleAt(const Canvas &canvas, const std::vector<Handle> &handles, QPointF at)
{
  const double reach = canvas.reach(HandleReach);
  std::optional<Handle> best;
  double nearest = reach;
  for (const Handle &handle : handles)
    if (const double distance = std::hypot(at.x() - handle.at.x(), at.y() - handle.at.y()); distance <= nearest) {
      nearest = distance;
      best = handle;
    }
  return best;
}

}  // namespace laneway::canvas
