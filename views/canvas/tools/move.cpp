#include "views/canvas/tools/move.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QPainter>

#include "model/edit/append_node.h"
#include "model/edit/default_sizes.h"
#include "model/edit/fragment.h"
#include "model/edit/move_shapes.h"
#include "model/edit/refusal.h"
#include "model/process/navigate.h"
#include "views/canvas/canvas.h"
#include "views/canvas/element_item.h"
#include "views/canvas/geometry_qt.h"
#include "views/canvas/paint_help.h"
#include "views/selection.h"

namespace laneway::canvas {

using namespace Qt::StringLiterals;

namespace {

std::vector<Id> movedBy(const Canvas &canvas, const std::vector<Id> &elements)
{
  return movedAlong(canvas.document(), canvas.diagram(), elements);
}

}  // namespace

MoveGesture::MoveGesture(Canvas &canvas, const Pointer &press, std::vector<Id> elements)
    : m_canvas(canvas),
      m_from(press.scene),
      m_elements(std::move(elements)),
      m_copies(press.modifiers.testFlag(Qt::ControlModifier)),
      m_preview(canvas.scene(), movedBy(canvas, m_elements))
{
  const std::vector<Id> moved = movedBy(canvas, m_elements);
  for (const Id element : m_elements)
    m_bounds |= canvas.scene().boundsOf(element);
  collectNeighbours(moved);
  m_startLane = laneAt(canvas.scene(), m_bounds.center());
  if (m_elements.size() == 1) {
    const Id only = m_elements.front();
    const Node *node = canvas.document().get<Node>(only);
    m_fitsIntoFlow = node && isFlowNode(*node) && !isBoundaryEvent(*node) && !isStart(*node) && !isEnd(*node) &&
                     canvas.document().outgoing(only).isEmpty() && canvas.document().incoming(only).isEmpty();
  }
}

void MoveGesture::collectNeighbours(const std::vector<Id> &moved)
{
  const Document &document = m_canvas.document();
  for (const Id drawing : m_canvas.scene().grid().near(m_canvas.seen())) {
    const Shape *shape = document.get<Shape>(drawing);
    if (shape && document.get<Node>(shape->element) && !std::binary_search(moved.begin(), moved.end(), shape->element))
      m_neighbours.push_back(toQt(shape->bounds));
  }
}

QPointF MoveGesture::deltaFor(const Pointer &pointer)
{
  const QPointF raw = pointer.scene - m_from;
  if (pointer.modifiers.testFlag(Qt::AltModifier))
    m_snap = {QPointF(std::round(raw.x()), std::round(raw.y())), {}, {}};
  else
    m_snap = snapMove(m_bounds, raw, m_neighbours, {m_canvas.reach(6), sizes::Grid});
  return m_snap.delta;
}

Id MoveGesture::flowUnder(QPointF at) const
{
  if (!m_fitsIntoFlow)
    return {};
  // The moving step itself lies under the pointer; what counts is the flow behind it.
  const Document &document = m_canvas.document();
  const QRectF landing = m_bounds.translated(m_snap.delta).adjusted(8, 8, -8, -8);
  for (const Id drawing : m_canvas.scene().grid().near(QRectF(at, QSizeF(0, 0)).adjusted(-80, -80, 80, 80))) {
    const Route *route = document.get<Route>(drawing);
    const Flow *flow = route ? document.get<Flow>(route->element) : nullptr;
    if (!flow || flow->kind != FlowKind::Sequence)
      continue;
    for (std::size_t i = 1; i < route->points.size(); ++i)
      if (QRectF(toQt(route->points[i - 1]), toQt(route->points[i]))
              .normalized()
              .adjusted(-1, -1, 1, 1)
              .intersects(landing))
        return flow->id;
  }
  return {};
}

void MoveGesture::move(const Pointer &pointer)
{
  const QPointF delta = deltaFor(pointer);
  if (!m_copies)
    m_preview.show(delta);
  m_flow = flowUnder(m_bounds.center() + delta);
  const Id lane = laneAt(m_canvas.scene(), m_bounds.center() + delta);
  if (lane == m_lane)
    return;
  for (const Id each : {std::exchange(m_lane, lane), lane})
    m_canvas.viewport().update(m_canvas.toView(m_canvas.scene().boundsOf(each)).toAlignedRect());
}

void MoveGesture::finish(const Pointer &pointer)
{
  const Point delta = toModel(deltaFor(pointer));
  if (delta == Point{})
    return;
  const Id diagram = m_canvas.diagram();
  if (m_copies) {
    std::vector<Id> copies;
    if (m_canvas.perform({u"duplicate"_s, {}},
                         [&](Draft &draft) { return keep(copies, duplicate(draft, diagram, m_elements, delta)); }))
      m_canvas.selection().set(copies);
    return;
  }
  const Id flow = flowUnder(m_bounds.center() + m_snap.delta);
  m_canvas.perform({flow.isNull() ? u"move"_s : u"insert"_s, {}}, [&](Draft &draft) -> Result<void> {
    if (const Result<void> moved = moveShapes(draft, diagram, m_elements, delta); !moved || flow.isNull())
      return moved;
    return insertNodeIntoFlow(draft, diagram, flow, m_elements.front());
  });
}

void MoveGesture::paint(QPainter &painter, double scale) const
{
  const QColor accent = m_canvas.scene().palette().accent;
  if (!m_lane.isNull() && m_lane != m_startLane)
    painter.fillRect(m_canvas.scene().boundsOf(m_lane), m_canvas.scene().palette().wash);
  if (m_copies)
    paintCopies(painter);
  paintGuides(painter, m_snap.guides, m_snap.gaps, accent, scale);
  if (const ElementItem *item = m_canvas.scene().itemOf(m_canvas.scene().drawingOf(m_flow)))
    paintTarget(painter, item->boundingRect(), accent, scale);
}

void MoveGesture::paintCopies(QPainter &painter) const
{
  painter.save();
  painter.setOpacity(0.6);
  painter.translate(m_snap.delta);
  CanvasScene &scene = m_canvas.scene();
  for (const Id element : m_elements)
    if (ElementItem *item = scene.itemOf(scene.drawingOf(element)))
      scene.paintItem(*item, painter);
  painter.restore();
}

QRectF MoveGesture::painted(double scale) const
{
  const double margin = 6 / scale;
  QRectF area = extentOf(m_snap.guides, margin) | extentOf(m_snap.gaps, margin);
  if (m_copies)
    area |= m_bounds.translated(m_snap.delta).adjusted(-60, -margin, 60, 40);
  if (const ElementItem *item = m_canvas.scene().itemOf(m_canvas.scene().drawingOf(m_flow)))
    area |= item->boundingRect().adjusted(-margin, -margin, margin, margin);
  return area;
}

Qt::CursorShape MoveGesture::cursor() const
{
  return m_copies ? Qt::DragCopyCursor : Qt::SizeAllCursor;
}

}  // namespace laneway::canvas
