#include "views/canvas/tools/space.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "model/edit/default_sizes.h"
#include "views/canvas/canvas.h"
#include "views/canvas/geometry_qt.h"
#include "views/canvas/paint_help.h"

namespace laneway::canvas {

using namespace Qt::StringLiterals;

namespace {

double along(Point point, Axis axis)
{
  return axis == Axis::Horizontal ? point.x : point.y;
}

void push(Point &point, Axis axis, double by)
{
  (axis == Axis::Horizontal ? point.x : point.y) += by;
}

}  // namespace

double SpaceGesture::from() const
{
  return along(toModel(m_from), *m_axis);
}

void SpaceGesture::decideAxis(QPointF by)
{
  m_axis = std::abs(by.x()) >= std::abs(by.y()) ? Axis::Horizontal : Axis::Vertical;
  const Document &document = m_canvas.document();
  SpaceMoves moves = whatMakesSpace(document, m_canvas.diagram(), *m_axis, from());
  std::sort(moves.moved.begin(), moves.moved.end());
  m_beyond = moves.moved;
  m_stretched = std::move(moves.stretched);
  const auto isMoved = [&](Id element) {
    const Id drawing = m_canvas.scene().drawingOf(element);
    return std::binary_search(moves.moved.begin(), moves.moved.end(), drawing);
  };
  for (const Id drawing : document.drawnIn(m_canvas.diagram())) {
    const Route *route = document.get<Route>(drawing);
    const Flow *flow = route ? document.get<Flow>(route->element) : nullptr;
    if (!flow || route->points.empty())
      continue;
    std::vector<bool> goes = pointsBeyond(*route);
    if (isMoved(flow->source))
      takeAlong(route->points, goes, 0, 1);
    if (isMoved(flow->target))
      takeAlong(route->points, goes, static_cast<std::ptrdiff_t>(goes.size()) - 1, -1);
    if (std::find(goes.begin(), goes.end(), false) == goes.end())
      m_beyond.push_back(drawing);
    else if (std::find(goes.begin(), goes.end(), true) != goes.end())
      m_bent.emplace_back(*route, std::move(goes));
  }
}

std::vector<bool> SpaceGesture::pointsBeyond(const Route &route) const
{
  std::vector<bool> beyond;
  for (const Point &point : route.points)
    beyond.push_back(along(point, *m_axis) >= from());
  return beyond;
}

/// An end goes along with its step, and with it the stretch across the axis that it is on.
void SpaceGesture::takeAlong(const std::vector<Point> &points, std::vector<bool> &goes, std::ptrdiff_t at,
                             std::ptrdiff_t step) const
{
  const auto size = static_cast<std::ptrdiff_t>(points.size());
  const double place = along(points[static_cast<std::size_t>(at)], *m_axis);
  for (; at >= 0 && at < size && along(points[static_cast<std::size_t>(at)], *m_axis) == place; at += step)
    goes[static_cast<std::size_t>(at)] = true;
}

double SpaceGesture::deltaFor(const Pointer &pointer) const
{
  const QPointF by = pointer.scene - m_from;
  const double wanted = *m_axis == Axis::Horizontal ? by.x() : by.y();
  const double step = pointer.modifiers.testFlag(Qt::AltModifier) ? 1 : sizes::Grid;
  return possibleSpace(m_canvas.document(), m_canvas.diagram(), *m_axis, from(), std::round(wanted / step) * step);
}

void SpaceGesture::showPreview()
{
  CanvasScene &scene = m_canvas.scene();
  scene.previewOffset(m_beyond, *m_axis == Axis::Horizontal ? QPointF(m_delta, 0) : QPointF(0, m_delta));
  for (const Id drawing : m_stretched) {
    Shape shape = *m_canvas.document().get<Shape>(drawing);
    (*m_axis == Axis::Horizontal ? shape.bounds.width : shape.bounds.height) += m_delta;
    scene.previewShape(shape);
  }
  for (const auto &[drawn, goes] : m_bent) {
    Route route = drawn;
    for (std::size_t i = 0; i < route.points.size(); ++i)
      if (goes[i])
        push(route.points[i], *m_axis, m_delta);
    scene.previewRoute(route);
  }
}

void SpaceGesture::move(const Pointer &pointer)
{
  if (!m_axis)
    decideAxis(pointer.scene - m_from);
  if (const double delta = deltaFor(pointer); delta != m_delta) {
    m_delta = delta;
    showPreview();
  }
}

void SpaceGesture::finish(const Pointer &pointer)
{
  if (!m_axis)
    return;
  const double delta = deltaFor(pointer);
  m_canvas.perform({delta < 0 ? u"remove-space"_s : u"make-space"_s, {}},
                   [&](Draft &draft) { return makeSpace(draft, m_canvas.diagram(), *m_axis, from(), delta); });
}

void SpaceGesture::paint(QPainter &painter, double) const
{
  if (!m_axis)
    return;
  const painting::CanvasPalette &palette = m_canvas.scene().palette();
  const QRectF area = painted(1);
  painter.fillRect(area, palette.wash);
  painter.setPen(screenPen(palette.accent, 1, Qt::DashLine));
  if (*m_axis == Axis::Horizontal) {
    painter.drawLine(area.topLeft(), area.bottomLeft());
    painter.drawLine(area.topRight(), area.bottomRight());
  } else {
    painter.drawLine(area.topLeft(), area.topRight());
    painter.drawLine(area.bottomLeft(), area.bottomRight());
  }
}

QRectF SpaceGesture::painted(double) const
{
  if (!m_axis)
    return {};
  const QRectF seen = m_canvas.seen();
  return (*m_axis == Axis::Horizontal ? QRectF(m_from.x(), seen.top(), m_delta, seen.height())
                                      : QRectF(seen.left(), m_from.y(), seen.width(), m_delta))
      .normalized();
}

Qt::CursorShape SpaceGesture::cursor() const
{
  if (!m_axis)
    return Qt::SizeAllCursor;
  return *m_axis == Axis::Horizontal ? Qt::SplitHCursor : Qt::SplitVCursor;
}

}  // namespace laneway::canvas
