#include "views/canvas/tools/resize.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QPainter>

#include "model/edit/default_sizes.h"
#include "model/edit/move_shapes.h"
#include "model/edit/outline_point.h"
#include "views/canvas/canvas.h"
#include "views/canvas/geometry_qt.h"
#include "views/canvas/paint_help.h"

namespace laneway::canvas {

using namespace Qt::StringLiterals;

namespace {

/// The other side follows, so that width and height keep their relation.
QRectF proportional(const QRectF &before, QRectF after, Edges edges)
{
  const double factor = std::max(after.width() / before.width(), after.height() / before.height());
  const QSizeF size = before.size() * factor;
  if (edges.left)
    after.setLeft(after.right() - size.width());
  else
    after.setWidth(size.width());
  if (edges.top)
    after.setTop(after.bottom() - size.height());
  else
    after.setHeight(size.height());
  return after;
}

Size minimumOf(const Document &document, Id element)
{
  const Node *node = document.get<Node>(element);
  return node ? minimumSize(*node) : Size{sizes::MinimumLane, sizes::MinimumLane};
}

}  // namespace

ResizeGesture::ResizeGesture(Canvas &canvas, const Pointer &press, Id element, Edges edges)
    : m_canvas(canvas),
      m_from(press.scene),
      m_element(element),
      m_edges(edges),
      m_bounds(canvas.scene().boundsOf(element)),
      m_snap{m_bounds, {}}
{
  const Document &document = canvas.document();
  if (!document.get<Node>(element))
    return;
  for (const Id drawing : canvas.scene().grid().near(m_bounds.adjusted(-600, -600, 600, 600))) {
    const Shape *shape = document.get<Shape>(drawing);
    if (shape && shape->element != element && document.get<Node>(shape->element))
      m_neighbours.push_back(toQt(shape->bounds));
  }
  std::vector<Id> flows;
  for (const Id flow : document.outgoing(element))
    flows.push_back(flow);
  for (const Id flow : document.incoming(element))
    flows.push_back(flow);
  if (!flows.empty() && LiveRoutes::areFew(1, flows.size()))
    m_routes.emplace(canvas.scene(), std::move(flows));
}

ResizeSnap ResizeGesture::boundsFor(const Pointer &pointer) const
{
  const bool free = pointer.modifiers.testFlag(Qt::AltModifier);
  const SnapOptions options{free ? 0 : m_canvas.reach(6), free ? 1 : sizes::Grid};
  ResizeSnap snap = snapResize(m_bounds, m_edges, pointer.scene - m_from, m_neighbours, options);
  const Size least = minimumOf(m_canvas.document(), m_element);
  if (m_edges.left)
    snap.bounds.setLeft(std::min(snap.bounds.left(), m_bounds.right() - least.width));
  if (m_edges.right)
    snap.bounds.setRight(std::max(snap.bounds.right(), m_bounds.left() + least.width));
  if (m_edges.top)
    snap.bounds.setTop(std::min(snap.bounds.top(), m_bounds.bottom() - least.height));
  if (m_edges.bottom)
    snap.bounds.setBottom(std::max(snap.bounds.bottom(), m_bounds.top() + least.height));
  if (pointer.modifiers.testFlag(Qt::ShiftModifier) && (m_edges.left || m_edges.right) &&
      (m_edges.top || m_edges.bottom))
    snap = {proportional(m_bounds, snap.bounds, m_edges), {}};
  return snap;
}

void ResizeGesture::move(const Pointer &pointer)
{
  m_snap = boundsFor(pointer);
  const CanvasScene &scene = m_canvas.scene();
  if (const Shape *before = m_canvas.document().get<Shape>(scene.drawingOf(m_element))) {
    Shape shape = *before;
    shape.bounds = toModel(m_snap.bounds);
    m_canvas.scene().previewShape(shape);
    leadFlows(shape);
  }
}

/// Flows whose ends still are on the outline stay, as they will after the release.
void ResizeGesture::leadFlows(const Shape &shape)
{
  if (!m_routes)
    return;
  const Document &document = m_canvas.document();
  for (layout::RoutedFlow &led : m_routes->with({{m_element, shape.bounds}})) {
    const Flow *flow = document.get<Flow>(led.flow);
    const Route *drawn = document.get<Route>(m_canvas.scene().drawingOf(led.flow));
    if (!flow || !drawn || drawn->points.size() < 2 || led.points.size() < 2)
      continue;
    Route route = *drawn;
    if (!isOnOutline(document, shape, flow->source == m_element ? route.points.front() : route.points.back())) {
      route.points = std::move(led.points);
      route.label = led.label;
    }
    m_canvas.scene().previewRoute(route);
  }
}

void ResizeGesture::finish(const Pointer &pointer)
{
  const Rect bounds = toModel(boundsFor(pointer).bounds);
  m_canvas.perform({u"resize"_s, {}},
                   [&](Draft &draft) { return resizeShape(draft, m_canvas.diagram(), m_element, bounds); });
}

void ResizeGesture::paint(QPainter &painter, double scale) const
{
  paintGuides(painter, m_snap.guides, {}, m_canvas.scene().palette().accent, scale);
}

QRectF ResizeGesture::painted(double scale) const
{
  return extentOf(m_snap.guides, 6 / scale) | m_snap.bounds.adjusted(-12, -12, 12, 12);
}

Qt::CursorShape ResizeGesture::cursor() const
{
  return resizeCursor(m_edges);
}

Qt::CursorShape resizeCursor(Edges edges)
{
  if ((edges.left && edges.top) || (edges.right && edges.bottom))
    return Qt::SizeFDiagCursor;
  if ((edges.right && edges.top) || (edges.left && edges.bottom))
    return Qt::SizeBDiagCursor;
  return edges.left || edges.right ? Qt::SizeHorCursor : Qt::SizeVerCursor;
}

}  // namespace laneway::canvas
