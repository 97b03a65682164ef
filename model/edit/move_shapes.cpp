#include "model/edit/move_shapes.h"

#include <algorithm>
#include <optional>

#include "model/edit/default_sizes.h"
#include "model/edit/dock.h"
#include "model/edit/draft.h"
#include "model/edit/open_space.h"
#include "model/edit/place.h"
#include "model/edit/refusal.h"
#include "model/edit/shape_mover.h"
#include "model/process/navigate.h"

namespace laneway {

namespace {

/// A lane keeps its place in its pool, so it moves only where the pool does.
bool movesByItself(const Document &document, Id element)
{
  return document.get<Node>(element) || document.get<Pool>(element);
}

ShapeMover moverOf(const Document &document, Id diagram, const std::vector<Id> &elements, Point delta)
{
  ShapeMover mover(document, diagram);
  for (const Id element : elements)
    if (movesByItself(document, element))
      mover.add(element, delta);
  return mover;
}

/// A boundary event that moves without its host slides along its border, or goes to the step it was dropped on.
void slide(Draft &draft, Id diagram, Id event, Point delta)
{
  const Shape *shape = shapeIn(draft.document, diagram, event);
  if (!shape)
    return;
  const Point wanted = shape->bounds.center() + delta;
  Id host = hostAt(draft.document, diagram, wanted);
  if (host.isNull())
    host = draft.document.get<Node>(event)->as<Event>()->host;
  const Shape *border = shapeIn(draft.document, diagram, host);
  if (!border)
    return;
  const Rect to = centeredAt(nearestBorderPoint(border->bounds, wanted), shape->bounds.size());
  draft.update<Node>(event, [&](Node &node) { node.as<Event>()->host = host; });
  draft.update<Shape>(shape->id, [&](Shape &after) {
    if (after.label)
      after.label = translated(*after.label, Point{to.x, to.y} - Point{after.bounds.x, after.bounds.y});
    after.bounds = to;
  });
}

/// The smallest bounds that hold the contents of the sub-process, or nothing where it is empty.
std::optional<Rect> contentBounds(const Document &document, Id diagram, Id subProcess)
{
  std::optional<Rect> bounds;
  for (const Id child : document.children(subProcess)) {
    const Shape *shape = shapeIn(document, diagram, child);
    if (shape)
      bounds = bounds ? united(*bounds, shape->bounds) : shape->bounds;
  }
  return bounds;
}

void resizeNode(Draft &draft, const Shape &shape, const Node &node, Rect bounds)
{
  const Size least = minimumSize(node);
  bounds.width = std::max(bounds.width, least.width);
  bounds.height = std::max(bounds.height, least.height);
  if (isSubProcess(node) && shape.expanded)
    if (const auto inside = contentBounds(draft.document, shape.diagram, node.id)) {
      const double title = contentArea(draft.document, shape).y - shape.bounds.y;
      bounds = united(bounds, grown(*inside, sizes::Grid));
      bounds = united(bounds, {inside->x, inside->y - title, inside->width, inside->height});
    }
  Shape after = shape;
  after.bounds = bounds;
  draft.document.put(std::move(after));
}

/// Moves one border of a pool, lane or phase from `from` to `to`, and with it all that lies beyond.
void moveBorder(Draft &draft, Id diagram, Axis axis, SpaceSide side, double from, double to, Interval across)
{
  SpaceRequest request{
      .diagram = diagram, .axis = axis, .from = from, .side = side, .across = across, .frames = std::vector<Id>()};
  request.delta = side == SpaceSide::Beyond ? to - from : from - to;
  request.delta = possibleDelta(draft.document, request);
  openSpace(draft, request);
}

void resizeSwimlane(Draft &draft, const Shape &shape, const Rect &bounds)
{
  // What moves with a border is what lies beside it in the whole pool, not only beside this lane.
  const Id pool = poolOf(draft.document, shape.element);
  const Shape *frame = shapeIn(draft.document, shape.diagram, pool);
  const Rect around = frame ? frame->bounds : shape.bounds;
  const Rect old = shape.bounds;
  const Id diagram = shape.diagram;
  for (const Axis axis : {Axis::Horizontal, Axis::Vertical}) {
    const Interval across = interval(around, other(axis));
    const Interval before = interval(old, axis);
    const Interval after = interval(bounds, axis);
    moveBorder(draft, diagram, axis, SpaceSide::Beyond, before.end, after.end, across);
    moveBorder(draft, diagram, axis, SpaceSide::Before, before.start, after.start, across);
  }
}

}  // namespace

Result<void> moveShapes(Draft &draft, Id diagram, const std::vector<Id> &elements, Point delta)
{
  if (!draft.document.get<Diagram>(diagram))
    return missing(diagram);
  const Document before = draft.document;
  std::vector<Id> moving;
  std::vector<Id> sliding;
  for (const Id element : elements) {
    const Node *node = before.get<Node>(element);
    const bool slides = node && isBoundaryEvent(*node) &&
                        std::find(elements.begin(), elements.end(), node->as<Event>()->host) == elements.end();
    (slides ? sliding : moving).push_back(element);
  }
  const ShapeMover mover = moverOf(before, diagram, moving, delta);
  mover.apply(draft);
  for (const Id event : sliding)
    if (!mover.moves().contains(event))
      slide(draft, diagram, event, delta);
  draft.takeOver(diagram);
  return {};
}

std::vector<Id> movedAlong(const Document &document, Id diagram, const std::vector<Id> &elements)
{
  std::vector<Id> all;
  const ShapeMover mover = moverOf(document, diagram, elements, {});
  for (const auto &[element, delta] : mover.moves())
    all.push_back(element);
  return all;
}

Result<void> resizeShape(Draft &draft, Id diagram, Id element, const Rect &bounds)
{
  const Shape *found = shapeIn(draft.document, diagram, element);
  if (!found)
    return missing(element);
  const Shape shape = *found;
  if (const Node *node = draft.document.get<Node>(element))
    resizeNode(draft, shape, *node, bounds);
  else
    resizeSwimlane(draft, shape, bounds);
  draft.takeOver(diagram);
  return {};
}

}  // namespace laneway
