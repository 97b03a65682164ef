#include "model/edit/arrange_shapes.h"

#include <algorithm>
#include <limits>

#include "model/edit/dock.h"
#include "model/edit/draft.h"
#include "model/edit/refusal.h"
#include "model/edit/shape_mover.h"
#include "model/process/navigate.h"

namespace laneway {

namespace {

/// The shapes of the nodes among the elements; those that go along with a host or sub-process among them are left out.
std::vector<Shape> shapesOf(const Document &document, Id diagram, const std::vector<Id> &elements)
{
  std::vector<Shape> shapes;
  for (const Id element : elements) {
    const Node *node = document.get<Node>(element);
    const Shape *shape = node ? shapeIn(document, diagram, element) : nullptr;
    const bool goesAlong =
        node && (isBoundaryEvent(*node) || std::find(elements.begin(), elements.end(), node->parent) != elements.end());
    if (shape && !goesAlong)
      shapes.push_back(*shape);
  }
  return shapes;
}

Axis axisOf(Alignment alignment)
{
  switch (alignment) {
    case Alignment::Left:
    case Alignment::Center:
    case Alignment::Right:
      return Axis::Horizontal;
    case Alignment::Top:
    case Alignment::Middle:
    case Alignment::Bottom:
      return Axis::Vertical;
  }
  return Axis::Horizontal;
}

bool isStart(Alignment alignment)
{
  return alignment == Alignment::Left || alignment == Alignment::Top;
}

bool isMiddle(Alignment alignment)
{
  return alignment == Alignment::Center || alignment == Alignment::Middle;
}

}  // namespace

Result<void> alignShapes(Draft &draft, Id diagram, const std::vector<Id> &elements, Alignment alignment)
{
  const Document before = draft.document;
  const std::vector<Shape> shapes = shapesOf(before, diagram, elements);
  if (shapes.size() < 2)
    return refusal("align-needs-two");
  const Axis axis = axisOf(alignment);
  double first = std::numeric_limits<double>::infinity();
  double last = -first;
  double sum = 0;
  for (const Shape &shape : shapes) {
    const Interval at = interval(shape.bounds, axis);
    first = std::min(first, at.start);
    last = std::max(last, at.end);
    sum += at.middle();
  }
  ShapeMover mover(before, diagram);
  for (const Shape &shape : shapes) {
    const Interval at = interval(shape.bounds, axis);
    const double by = isMiddle(alignment)  ? sum / static_cast<double>(shapes.size()) - at.middle()
                      : isStart(alignment) ? first - at.start
                                           : last - at.end;
    mover.add(shape.element, vectorAlong(axis, by));
  }
  mover.apply(draft);
  draft.takeOver(diagram);
  return {};
}

Result<void> distributeShapes(Draft &draft, Id diagram, const std::vector<Id> &elements, Axis axis)
{
  const Document before = draft.document;
  std::vector<Shape> shapes = shapesOf(before, diagram, elements);
  if (shapes.size() < 3)
    return refusal("distribute-needs-three");
  std::stable_sort(shapes.begin(), shapes.end(), [axis](const Shape &a, const Shape &b) {
    return interval(a.bounds, axis).middle() < interval(b.bounds, axis).middle();
  });
  double taken = 0;
  for (const Shape &shape : shapes)
    taken += interval(shape.bounds, axis).length();
  const double whole = interval(shapes.back().bounds, axis).end - interval(shapes.front().bounds, axis).start;
  const double gap = (whole - taken) / static_cast<double>(shapes.size() - 1);
  ShapeMover mover(before, diagram);
  double at = interval(shapes.front().bounds, axis).start;
  for (const Shape &shape : shapes) {
    const Interval now = interval(shape.bounds, axis);
    mover.add(shape.element, vectorAlong(axis, at - now.start));
    at += now.length() + gap;
  }
  mover.apply(draft);
  draft.takeOver(diagram);
  return {};
}

Result<void> makeSameSize(Draft &draft, Id diagram, const std::vector<Id> &elements, Dimension dimension)
{
  const std::vector<Shape> shapes = shapesOf(draft.document, diagram, elements);
  if (shapes.size() < 2)
    return refusal("same-size-needs-two");
  const Size wanted = shapes.front().bounds.size();
  for (const Shape &shape : shapes) {
    const Node &node = *draft.document.get<Node>(shape.element);
    if (!node.as<Activity>() && !node.as<Annotation>() && !node.as<Group>())
      continue;  // symbols have the size that readers know them by
    Size size = shape.bounds.size();
    if (dimension != Dimension::Height)
      size.width = wanted.width;
    if (dimension != Dimension::Width)
      size.height = wanted.height;
    Shape after = shape;
    after.bounds = centeredAt(shape.bounds.center(), size);
    draft.document.put(std::move(after));
  }
  draft.takeOver(diagram);
  return {};
}

}  // namespace laneway
