#include "views/canvas/hit_test.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "model/edit/place.h"
#include "model/process/navigate.h"
#include "views/canvas/canvas_scene.h"
#include "views/canvas/geometry_qt.h"

namespace laneway::canvas {

namespace {

double distanceToSegment(QPointF at, Point a, Point b)
{
  const double dx = b.x - a.x;
  const double dy = b.y - a.y;
  const double squared = dx * dx + dy * dy;
  const double share = squared > 0 ? std::clamp(((at.x() - a.x) * dx + (at.y() - a.y) * dy) / squared, 0.0, 1.0) : 0;
  return std::hypot(at.x() - a.x - share * dx, at.y() - a.y - share * dy);
}

bool nearBorder(const Rect &rect, QPointF at, double reach)
{
  return contains(grown(rect, reach), toModel(at)) && !contains(grown(rect, -reach), toModel(at));
}

/// The strip of a pool, lane or phase that holds its name; a pool without contents is all strip.
HitPart hitSwimlane(const CanvasScene &scene, const Shape &shape, QPointF at)
{
  if (!contains(shape.bounds, toModel(at)))
    return HitPart::Nothing;
  const Rect area = contentArea(scene.document(), shape);
  return area.isEmpty() || !contains(area, toModel(at)) ? HitPart::Header : HitPart::Nothing;
}

HitPart hitNode(const CanvasScene &scene, const Shape &shape, const Node &node, QPointF at, double reach)
{
  if (node.as<Group>()) {
    if (nearBorder(shape.bounds, at, reach))
      return HitPart::Body;
  } else if (contains(grown(shape.bounds, reach), toModel(at))) {
    const QPainterPath outline = painting::shapeOutline(scene.document(), shape);
    if (outline.contains(at) || outline.intersects(QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)))
      return HitPart::Body;
  }
  return !node.name.isEmpty() && scene.textBoundsOf(shape.id).contains(at) ? HitPart::Label : HitPart::Nothing;
}

struct Candidate {
  Hit hit;
  double depth = -std::numeric_limits<double>::infinity();
  double size = 0;  ///< Of two at the same depth, the smaller one is in front.

  [[nodiscard]] bool isInFrontOf(const Candidate &other) const
  {
    return depth != other.depth ? depth > other.depth : size < other.size;
  }
};

std::optional<Candidate> hitShape(const CanvasScene &scene, const Shape &shape, QPointF at, double reach)
{
  const Node *node = scene.document().get<Node>(shape.element);
  const HitPart part = node ? hitNode(scene, shape, *node, at, reach) : hitSwimlane(scene, shape, at);
  if (part == HitPart::Nothing)
    return std::nullopt;
  return Candidate{{part, shape.element, shape.id, 0},
                   painting::paintDepth(scene.document(), shape),
                   shape.bounds.width * shape.bounds.height};
}

std::optional<Candidate> hitRoute(const CanvasScene &scene, const Route &route, QPointF at, double reach)
{
  double nearest = reach;
  int segment = -1;
  for (std::size_t i = 1; i < route.points.size(); ++i)
    if (const double distance = distanceToSegment(at, route.points[i - 1], route.points[i]); distance <= nearest) {
      nearest = distance;
      segment = static_cast<int>(i) - 1;
    }
  const double depth = painting::paintDepth(scene.document(), route);
  if (segment >= 0)
    return Candidate{{HitPart::Line, route.element, route.id, segment}, depth, nearest};
  if (scene.textBoundsOf(route.id).contains(at))
    return Candidate{{HitPart::Label, route.element, route.id, 0}, depth, reach};
  return std::nullopt;
}

QRectF around(QPointF at, double reach)
{
  return {at.x() - reach, at.y() - reach, 2 * reach, 2 * reach};
}

}  // namespace

Hit hitTest(const CanvasScene &scene, QPointF at, double reach)
{
  Candidate best;
  for (const Id drawing : scene.grid().near(around(at, reach))) {
    std::optional<Candidate> found;
    if (const Shape *shape = scene.document().get<Shape>(drawing))
      found = hitShape(scene, *shape, at, shape->bounds.width < 60 ? reach / 2 : 0);
    else if (const Route *route = scene.document().get<Route>(drawing))
      found = hitRoute(scene, *route, at, reach);
    if (found && (!best.hit || found->isInFrontOf(best)))
      best = *found;
  }
  return best.hit;
}

Id connectableAt(const CanvasScene &scene, QPointF at, double reach)
{
  Candidate best;
  for (const Id drawing : scene.grid().near(around(at, reach))) {
    const Shape *shape = scene.document().get<Shape>(drawing);
    if (!shape)
      continue;
    std::optional<Candidate> found = hitShape(scene, *shape, at, reach);
    if (!found || scene.document().get<Lane>(shape->element))
      continue;
    if (!best.hit || found->isInFrontOf(best))
      best = *found;
  }
  return best.hit.element;
}

namespace {

/// The innermost of the swimlanes at the place that `counts` says yes to.
template <typename Counts>
Id swimlaneAt(const CanvasScene &scene, QPointF at, Counts counts)
{
  const Document &document = scene.document();
  const Shape *best = nullptr;
  for (const Id drawing : scene.grid().near(around(at, 0))) {
    const Shape *shape = document.get<Shape>(drawing);
    if (!shape || !contains(shape->bounds, toModel(at)) || !counts(shape->element))
      continue;
    if (!best || painting::paintDepth(document, *shape) > painting::paintDepth(document, *best))
      best = shape;
  }
  return best ? best->element : Id();
}

bool isLaneOf(const Document &document, Id element, LaneKind kind)
{
  const Lane *lane = document.get<Lane>(element);
  return lane && lane->kind == kind;
}

}  // namespace

Id laneAt(const CanvasScene &scene, QPointF at)
{
  const Document &document = scene.document();
  return swimlaneAt(scene, at, [&](Id element) {
    return document.get<Pool>(element) || isLaneOf(document, element, LaneKind::Lane);
  });
}

Id phaseAt(const CanvasScene &scene, QPointF at)
{
  return swimlaneAt(scene, at, [&](Id element) { return isLaneOf(scene.document(), element, LaneKind::Phase); });
}

std::vector<Id> elementsInside(const CanvasScene &scene, const QRectF &area)
{
  const Document &document = scene.document();
  const Rect inside = toModel(area);
  std::vector<Id> found;
  for (const Id drawing : scene.grid().near(area)) {
    const Shape *shape = document.get<Shape>(drawing);
    if (shape && document.get<Node>(shape->element) && contains(inside, shape->bounds))
      found.push_back(shape->element);
  }
  std::sort(found.begin(), found.end());
  std::vector<Id> flows;
  for (const Id node : found)
    for (const Id flow : document.outgoing(node))
      if (std::binary_search(found.begin(), found.end(), document.get<Flow>(flow)->target) &&
          !scene.drawingOf(flow).isNull())
        flows.push_back(flow);
  found.insert(found.end(), flows.begin(), flows.end());
  return found;
}

}  // namespace laneway::canvas
