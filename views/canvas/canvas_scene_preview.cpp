#include <utility>

#include "views/canvas/canvas_scene.h"
#include "views/canvas/element_item.h"

/// What is shown for the moment of a gesture only, and taken back after it.
namespace laneway::canvas {

void CanvasScene::previewOffset(const std::vector<Id> &drawings, QPointF offset)
{
  ++m_paintState;
  for (const Id drawing : drawings) {
    ElementItem *item = itemOf(drawing);
    if (!item)
      continue;
    item->setPos(offset);
    m_offset.insert(drawing);
  }
  ++m_lineState;
  Q_EMIT previewChanged();
}

void CanvasScene::previewShape(const Shape &shape)
{
  ++m_paintState;
  if (ElementItem *item = itemOf(shape.id)) {
    item->show(painting::paintShape(m_document, shape, context(), item->look));
    m_reshaped.insert(shape.id);
    Q_EMIT previewChanged();
  }
}

void CanvasScene::previewRoute(const Route &route)
{
  ++m_paintState;
  if (ElementItem *item = itemOf(route.id)) {
    item->show(painting::paintRoute(m_document, route, context(), {}, item->look));
    m_reshaped.insert(route.id);
    ++m_lineState;
    Q_EMIT previewChanged();
  }
}

void CanvasScene::endPreview()
{
  if (m_offset.empty() && m_reshaped.empty())
    return;
  ++m_paintState;
  for (const Id drawing : std::exchange(m_offset, {}))
    if (ElementItem *item = itemOf(drawing))
      item->setPos(0, 0);
  for (const Id drawing : std::exchange(m_reshaped, {}))
    if (ElementItem *item = itemOf(drawing))
      rebuild(*item);
  ++m_lineState;
  Q_EMIT previewChanged();
}

}  // namespace laneway::canvas
