#include "views/canvas/tools/space.h"

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
  for (const Id drawing : document.drawnIn(m_canvas.diagram())) {
    if (const Shape *shape = document.get<Shape>(drawing)) {
      const Point start{shape->bounds.left(), shape->bounds.top()};
      const Point end{shape->bounds.right(), shape->bounds.bottom()};
      const bool reachesAcross = along(start, *m_axis) < from() && along(end, *m_axis) > from();
      if (along(start, *m_axis) >= from())
        m_beyond.push_back(drawing);
      else if (reachesAcross && !document.get<Node>(shape->element))
        m_stretched.push_back(drawing);
    } else if (const Route *route = document.get<Route>(drawing)) {
      int beyond = 0;
      for (const Point &point : route->points)
        beyond += along(point, *m_axis) >= from() ? 1 : 0;
      if (beyond == static_cast<int>(route->points.size()))
        m_beyond.push_back(drawing);
      else if (beyond > 0)
        m_stretched.push_back(drawing);
    }
  }
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
    if (const Shape *before = m_canvas.document().get<Shape>(drawing)) {
      Shape shape = *before;
      (*m_axis == Axis::Horizontal ? shape.bounds.width : shape.bounds.height) += m_delta;
      scene.previewShape(shape);
    } else if (const Route *drawn = m_canvas.document().get<Route>(drawing)) {
      Route route = *drawn;
      for (Point &point : route.points)
        if (along(point, *m_axis) >= from())
          push(point, *m_axis, m_delta);
      scene.previewRoute(route);
    }
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
