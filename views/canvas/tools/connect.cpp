#include "views/canvas/tools/connect.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "model/edit/append_node.h"
#include "model/edit/connect.h"
#include "model/edit/refusal.h"
#include "views/canvas/canvas.h"
#include "views/canvas/create_element.h"
#include "views/canvas/geometry_qt.h"
#include "views/canvas/paint_help.h"
#include "views/selection.h"

namespace laneway::canvas {

using namespace Qt::StringLiterals;

namespace {

/// Where a straight line from the middle of the box to `to` leaves it.
QPointF borderTowards(const QRectF &box, QPointF to)
{
  const QPointF middle = box.center();
  const QPointF way = to - middle;
  if (box.contains(to) || way.isNull())
    return middle;
  const double x = way.x() != 0 ? box.width() / 2 / std::abs(way.x()) : 1e9;
  const double y = way.y() != 0 ? box.height() / 2 / std::abs(way.y()) : 1e9;
  return middle + way * std::min(x, y);
}

void paintBand(QPainter &painter, QPointF from, QPointF to, const QColor &color, double scale)
{
  painter.setPen(screenPen(color, 1.5, Qt::DashLine));
  painter.drawLine(from, to);
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  painter.drawEllipse(to, 3 / scale, 3 / scale);
}

}  // namespace

ConnectGesture::ConnectGesture(Canvas &canvas, Id source)
    : m_canvas(canvas), m_source(source), m_to(canvas.scene().boundsOf(source).center())
{
}

void ConnectGesture::move(const Pointer &pointer)
{
  m_to = pointer.scene;
  m_target = connectableAt(m_canvas.scene(), pointer.scene, m_canvas.reach(4));
  m_possible = !m_target.isNull() && connectionKind(m_canvas.document(), m_source, m_target);
}

void ConnectGesture::finish(const Pointer &pointer)
{
  move(pointer);
  if (m_target.isNull()) {
    m_canvas.offerElements(m_source, pointer.scene);
    return;
  }
  const Document &document = m_canvas.document();
  const ActionLabel label{u"connect"_s, {nameOf(document.find(m_source)), nameOf(document.find(m_target))}};
  Id flow;
  if (!m_canvas.perform(
          label, [&](Draft &draft) { return keep(flow, connect(draft, m_canvas.diagram(), m_source, m_target)); }))
    return;
  if (isAnswer(m_canvas, flow))
    m_canvas.nameNew({flow});
  else
    m_canvas.selection().set(flow);
}

void ConnectGesture::paint(QPainter &painter, double scale) const
{
  const painting::CanvasPalette &palette = m_canvas.scene().palette();
  const QColor color = m_target.isNull() || m_possible ? palette.accent : palette.error;
  const QRectF source = m_canvas.scene().boundsOf(m_source);
  if (!m_target.isNull())
    paintTarget(painter, m_canvas.scene().boundsOf(m_target), color, scale);
  if (m_target != m_source)
    paintBand(painter, borderTowards(source, m_to), m_to, color, scale);
}

QRectF ConnectGesture::painted(double scale) const
{
  const double margin = 10 / scale;
  QRectF area = QRectF(m_canvas.scene().boundsOf(m_source).center(), m_to).normalized();
  if (!m_target.isNull())
    area |= m_canvas.scene().boundsOf(m_target);
  return area.adjusted(-margin, -margin, margin, margin);
}

Qt::CursorShape ConnectGesture::cursor() const
{
  return m_target.isNull() || m_possible ? Qt::CrossCursor : Qt::ForbiddenCursor;
}

ReconnectGesture::ReconnectGesture(Canvas &canvas, Id flow, FlowEnd end) : m_canvas(canvas), m_flow(flow), m_end(end)
{
  const Route *route = canvas.document().get<Route>(canvas.scene().drawingOf(flow));
  if (!route || route->points.empty())
    return;
  m_from = toQt(end == FlowEnd::Source ? route->points.back() : route->points.front());
  m_to = m_from;
}

void ReconnectGesture::move(const Pointer &pointer)
{
  m_to = pointer.scene;
  m_target = connectableAt(m_canvas.scene(), pointer.scene, m_canvas.reach(4));
  const Flow *flow = m_canvas.document().get<Flow>(m_flow);
  m_possible = flow && !m_target.isNull() &&
               (m_end == FlowEnd::Source ? connectionKind(m_canvas.document(), m_target, flow->target)
                                         : connectionKind(m_canvas.document(), flow->source, m_target));
}

void ReconnectGesture::finish(const Pointer &pointer)
{
  move(pointer);
  if (m_target.isNull())
    return;
  m_canvas.perform({u"reconnect"_s, {}}, [&](Draft &draft) { return reconnect(draft, m_flow, m_end, m_target); });
}

void ReconnectGesture::paint(QPainter &painter, double scale) const
{
  const painting::CanvasPalette &palette = m_canvas.scene().palette();
  const QColor color = m_target.isNull() || m_possible ? palette.accent : palette.error;
  if (!m_target.isNull())
    paintTarget(painter, m_canvas.scene().boundsOf(m_target), color, scale);
  paintBand(painter, m_from, m_to, color, scale);
}

QRectF ReconnectGesture::painted(double scale) const
{
  const double margin = 10 / scale;
  QRectF area = QRectF(m_from, m_to).normalized();
  if (!m_target.isNull())
    area |= m_canvas.scene().boundsOf(m_target);
  return area.adjusted(-margin, -margin, margin, margin);
}

}  // namespace laneway::canvas
