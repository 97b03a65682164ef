#include "views/canvas/tools/label.h"

#include <cmath>

#include "model/edit/edit_route.h"
#include "views/canvas/canvas.h"
#include "views/canvas/geometry_qt.h"

namespace laneway::canvas {

using namespace Qt::StringLiterals;

LabelGesture::LabelGesture(Canvas &canvas, const Pointer &press, Id element)
    : m_canvas(canvas), m_from(press.scene), m_element(element)
{
  // A little wider than the text, so that it breaks into the same lines there.
  m_area = canvas.scene().textBoundsOf(canvas.scene().drawingOf(element)).adjusted(-2, 0, 2, 0);
}

QRectF LabelGesture::areaFor(const Pointer &pointer) const
{
  const QPointF by = pointer.scene - m_from;
  return m_area.translated(std::round(by.x()), std::round(by.y()));
}

void LabelGesture::move(const Pointer &pointer)
{
  CanvasScene &scene = m_canvas.scene();
  const Id drawing = scene.drawingOf(m_element);
  const Rect area = toModel(areaFor(pointer));
  if (const Shape *before = m_canvas.document().get<Shape>(drawing)) {
    Shape shape = *before;
    shape.label = area;
    scene.previewShape(shape);
  } else if (const Route *drawn = m_canvas.document().get<Route>(drawing)) {
    Route route = *drawn;
    route.label = area;
    scene.previewRoute(route);
  }
}

void LabelGesture::finish(const Pointer &pointer)
{
  m_canvas.perform({u"move-label"_s, {}}, [&](Draft &draft) {
    return moveLabel(draft, m_canvas.diagram(), m_element, toModel(areaFor(pointer)));
  });
}

}  // namespace laneway::canvas
