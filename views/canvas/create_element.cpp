#include "views/canvas/create_element.h"

#include <cmath>
#include <vector>

#include "model/edit/connect.h"
#include "model/edit/create_node.h"
#include "model/edit/create_swimlane.h"
#include "model/edit/default_sizes.h"
#include "model/edit/draft.h"
#include "model/edit/refusal.h"
#include "model/process/navigate.h"
#include "views/canvas/canvas.h"
#include "views/canvas/geometry_qt.h"
#include "views/selection.h"

namespace laneway::canvas {

using namespace Qt::StringLiterals;

namespace {

/// Name of the action that creates it, so that undo says what it takes back.
ActionLabel creationOf(const NewElement &element)
{
  for (const ElementKind &kind : elementKinds())
    if (kind.element == element)
      return {u"create"_s, {elementName(kind)}};
  return {u"create"_s, {}};
}

bool goesIntoFlows(const NewElement &element)
{
  const NodeDetail *detail = std::get_if<NodeDetail>(&element);
  if (!detail)
    return false;
  if (const Event *event = std::get_if<Event>(detail))
    return event->position == EventPosition::Catch || event->position == EventPosition::Throw;
  return std::holds_alternative<Activity>(*detail) || std::holds_alternative<Gateway>(*detail);
}

Point onGrid(QPointF center, QSizeF size)
{
  const auto snapped = [](double middle, double extent) {
    return std::round((middle - extent / 2) / sizes::Grid) * sizes::Grid + extent / 2;
  };
  return {snapped(center.x(), size.width()), snapped(center.y(), size.height())};
}

/// Opens the name of what was appended; a decision's answer that leads there is asked first.
void nameAppended(Canvas &canvas, const Appended &made)
{
  if (isAnswer(canvas, made.flow))
    canvas.nameNew({made.flow, made.node});
  else
    canvas.nameNew({made.node});
}

Id createNodeAt(Canvas &canvas, const NodeDetail &detail, QPointF at)
{
  Id made;
  const Id flow = flowToInsertInto(canvas, detail, at);
  const NewNode node{.detail = detail};
  const Point center = onGrid(at, sizeOf(detail));
  canvas.perform(creationOf(detail), [&](Draft &draft) {
    return flow.isNull() ? keep(made, createNode(draft, canvas.diagram(), center, node))
                         : keep(made, insertIntoFlow(draft, canvas.diagram(), flow, toModel(at), node));
  });
  return made;
}

Id createSwimlaneAt(Canvas &canvas, NewSwimlane kind, QPointF at)
{
  Id made;
  const Document &document = canvas.document();
  const Id around = laneAt(canvas.scene(), at);
  const Id diagram = canvas.diagram();
  const Point place = toModel(at);
  const QSizeF size = sizeOf(kind);
  const Point topLeft = onGrid(at, size) - Point{size.width() / 2, size.height() / 2};  // around the pointer
  canvas.perform(creationOf(kind), [&](Draft &draft) -> Result<void> {
    switch (kind) {
      case NewSwimlane::Pool:
      case NewSwimlane::BlackBox: {
        return keep(made, createPool(draft, diagram, topLeft, {.blackBox = kind == NewSwimlane::BlackBox}));
      }
      case NewSwimlane::Lane: {
        if (around.isNull()) {  // a lane needs a pool around it
          if (const Result<void> pool = keep(made, createPool(draft, diagram, topLeft, {.lanes = {QString()}})); !pool)
            return pool;
          made = rankedChildren<Lane>(draft.document, made).front()->id;
          return {};
        }
        const QRectF bounds = canvas.scene().boundsOf(around);
        const LanePlace where = document.get<Pool>(around)     ? LanePlace::Inside
                                : at.y() < bounds.center().y() ? LanePlace::Before
                                                               : LanePlace::After;
        return keep(made, createLane(draft, diagram, around, where, {}));
      }
      case NewSwimlane::Phase: {
        const Id pool = poolOf(document, around);
        if (pool.isNull())
          return refusal("phase-needs-pool");
        const Shape *shape = shapeIn(document, diagram, pool);
        return keep(made, createPhase(draft, diagram, pool, shape && !shape->horizontal ? place.y : place.x, {}));
      }
    }
    return {};
  });
  return made;
}

}  // namespace

Id createElement(Canvas &canvas, const NewElement &element, QPointF at)
{
  const NodeDetail *detail = std::get_if<NodeDetail>(&element);
  const Id made =
      detail ? createNodeAt(canvas, *detail, at) : createSwimlaneAt(canvas, std::get<NewSwimlane>(element), at);
  if (!made.isNull())
    canvas.nameNew({made});
  return made;
}

Id createAfter(Canvas &canvas, Id source, const NodeDetail &detail, QPointF at)
{
  Appended made;
  const Point center = onGrid(at, sizeOf(detail));
  if (!canvas.perform(creationOf(detail), [&](Draft &draft) -> Result<void> {
        if (const Result<void> created =
                keep(made.node, createNode(draft, canvas.diagram(), center, {.detail = detail}));
            !created)
          return created;
        return keep(made.flow, connect(draft, canvas.diagram(), source, made.node));
      }))
    return {};
  nameAppended(canvas, made);
  return made.node;
}

Id appendElement(Canvas &canvas, Id source, const NodeDetail &detail, Direction direction)
{
  Appended made;
  if (!canvas.perform({u"append"_s, {nameOf(canvas.document().find(source))}}, [&](Draft &draft) {
        return keep(made, appendNode(draft, canvas.diagram(), source, direction, {.detail = detail}));
      }))
    return {};
  nameAppended(canvas, made);
  return made.node;
}

Id insertAfter(Canvas &canvas, Id source, const NodeDetail &detail)
{
  const Document &document = canvas.document();
  Id onward;
  for (const Id flow : document.outgoing(source))
    if (document.get<Flow>(flow)->kind == FlowKind::Sequence && routeIn(document, canvas.diagram(), flow)) {
      if (!onward.isNull())
        return appendElement(canvas, source, detail, Direction::Right);
      onward = flow;
    }
  const Node *node = document.get<Node>(source);
  if (onward.isNull() || !node || node->as<Gateway>())
    return appendElement(canvas, source, detail, Direction::Right);
  const std::vector<Point> &way = routeIn(document, canvas.diagram(), onward)->points;
  if (way.size() < 2)
    return appendElement(canvas, source, detail, Direction::Right);
  Id made;
  const Point middle{(way[0].x + way[1].x) / 2, (way[0].y + way[1].y) / 2};
  if (!canvas.perform({u"append"_s, {nameOf(document.find(source))}}, [&](Draft &draft) {
        return keep(made, insertIntoFlow(draft, canvas.diagram(), onward, middle, {.detail = detail}));
      }))
    return {};
  canvas.nameNew({made});
  return made;
}

void appendToSelection(Canvas &canvas, Direction direction)
{
  const Id source = canvas.selection().primary();
  if (canvas.document().get<Node>(source))
    appendElement(canvas, source, Activity{}, direction);
  else
    canvas.offerElements({}, canvas.pointOfInterest());
}

bool isAnswer(const Canvas &canvas, Id id)
{
  const Document &document = canvas.document();
  const Flow *flow = document.get<Flow>(id);
  const Node *source = flow && flow->kind == FlowKind::Sequence ? document.get<Node>(flow->source) : nullptr;
  const Gateway *gateway = source ? source->as<Gateway>() : nullptr;
  return gateway && (gateway->kind == GatewayKind::Exclusive || gateway->kind == GatewayKind::Inclusive) &&
         routeIn(document, canvas.diagram(), id);
}

Id flowToInsertInto(const Canvas &canvas, const NewElement &element, QPointF at)
{
  if (!goesIntoFlows(element))
    return {};
  const Hit hit = canvas.hitAt(at);
  if (hit.part != HitPart::Line)
    return {};
  const Flow *flow = canvas.document().get<Flow>(hit.element);
  return flow && flow->kind == FlowKind::Sequence ? flow->id : Id();
}

QSizeF sizeOf(const NewElement &element)
{
  if (const NodeDetail *detail = std::get_if<NodeDetail>(&element)) {
    Node node;
    node.detail = *detail;
    const Size size = defaultSize(node);
    return {size.width, size.height};
  }
  switch (std::get<NewSwimlane>(element)) {
    case NewSwimlane::Pool:
      return {sizes::PoolLength, sizes::Lane};
    case NewSwimlane::BlackBox:
      return {sizes::PoolLength, sizes::BlackBox};
    case NewSwimlane::Lane:
      return {sizes::PoolLength, sizes::Lane};
    case NewSwimlane::Phase:
      return {sizes::Phase, sizes::Lane};
  }
  return {};
}

}  // namespace laneway::canvas
