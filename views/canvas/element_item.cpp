#include "views/canvas/element_item.h"

#include <utility>

#include "views/canvas/canvas_scene.h"

namespace laneway::canvas {

ElementItem::ElementItem(CanvasScene &scene, Id drawing, Id element)
    : m_scene(scene), m_drawingId(drawing), m_element(element)
{
  setAcceptedMouseButtons(Qt::NoButton);
}

void ElementItem::show(painting::DisplayList list)
{
  painting::PreparedDrawing next(std::move(list));
  if (next.bounds() != m_prepared.bounds())
    prepareGeometryChange();
  m_prepared = std::move(next);
  update();
}

void ElementItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
  m_scene.paintItem(*this, *painter);
}

}  // namespace laneway::canvas
