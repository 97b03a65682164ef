#include "views/canvas/tools/segment.h"

#include <cmath>
#include <utility>
#include <vector>

#include "model/edit/default_sizes.h"
#include "model/edit/edit_route.h"
#include "views/canvas/canvas.h"

namespace laneway::canvas {

using namespace Qt::StringLiterals;

SegmentGesture::SegmentGesture(Canvas &canvas, const Pointer &press, Id flow, int segment)
    : m_canvas(canvas), m_from(press.scene), m_flow(flow), m_segment(segment)
{
  if (const Route *route = canvas.document().get<Route>(canvas.scene().drawingOf(flow)))
    m_route = *route;
  const std::size_t at = static_cast<std::size_t>(segment);
  if (at + 1 >= m_route.points.size())
    return;
  const Point a = m_route.points[at];
  const Point b = m_route.points[at + 1];
  if (a.y == b.y)
    m_direction = Direction::Level;
  else if (a.x == b.x)
    m_direction = Direction::Upright;
}

double SegmentGesture::offsetFor(const Pointer &pointer) const
{
  const Point start = m_route.points[static_cast<std::size_t>(m_segment)];
  const double from = m_direction == Direction::Level ? start.y : start.x;
  const QPointF by = pointer.scene - m_from;
  const double to = from + (m_direction == Direction::Level ? by.y() : by.x());
  const double step = pointer.modifiers.testFlag(Qt::AltModifier) ? 1 : sizes::Grid / 2;
  return std::round(to / step) * step - from;
}

std::vector<Point> SegmentGesture::bentAt(QPointF at) const
{
  std::vector<Point> points = m_route.points;
  points.insert(points.begin() + m_segment + 1, Point{std::round(at.x()), std::round(at.y())});
  return points;
}

void SegmentGesture::move(const Pointer &pointer)
{
  Route shown = m_route;
  if (m_direction == Direction::Oblique) {
    shown.points = bentAt(pointer.scene);
  } else {
    const double offset = offsetFor(pointer);
    const std::size_t at = static_cast<std::size_t>(m_segment);
    const Point by = m_direction == Direction::Level ? Point{0, offset} : Point{offset, 0};
    const Point a = shown.points[at];
    const Point b = shown.points[at + 1];
    shown.points[at] = a + by;
    shown.points[at + 1] = b + by;
    // The ends stay where they are: a new bend leads to the shifted part.
    if (at + 2 == shown.points.size())
      shown.points.push_back(b);
    if (at == 0)
      shown.points.insert(shown.points.begin(), a);
  }
  m_canvas.scene().previewRoute(shown);
}

void SegmentGesture::finish(const Pointer &pointer)
{
  m_canvas.perform({u"edit-route"_s, {}}, [&](Draft &draft) {
    return m_direction == Direction::Oblique
               ? setRoutePoints(draft, m_canvas.diagram(), m_flow, bentAt(pointer.scene))
               : moveSegment(draft, m_canvas.diagram(), m_flow, m_segment, offsetFor(pointer));
  });
}

Qt::CursorShape SegmentGesture::cursor() const
{
  switch (m_direction) {
    case Direction::Level:
      return Qt::SizeVerCursor;
    case Direction::Upright:
      return Qt::SizeHorCursor;
    case Direction::Oblique:
      break;
  }
  return Qt::SizeAllCursor;
}

}  // namespace laneway::canvas
