#include "views/canvas/element_item.h"

#include <utility>

#include "views/canvas/canvas_scene.h"
#include "views/painting/line_shape.h"

namespace laneway::canvas {

namespace {

const painting::LineShape *lineIn(const painting::DisplayList &list)
{
  for (const painting::Primitive &primitive : list.primitives)
    if (const auto *line = std::get_if<painting::LineShape>(&primitive))
      return line;
  return nullptr;
}

}  // namespace

ElementItem::ElementItem(CanvasScene &scene, Id drawing, Id element)
    : m_scene(scene), m_drawingId(drawing), m_element(element)
{
  setAcceptedMouseButtons(Qt::NoButton);
}

void ElementItem::show(painting::DisplayList list)
{
  painting::PreparedDrawing next(std::move(list));
  QRectF extent = next.bounds();
  if (lineIn(next.list()))
    extent.adjust(0, -painting::JumpRadius, 0, 0);
  if (extent != m_extent)
    prepareGeometryChange();
  m_prepared = std::move(next);
  m_extent = extent;
  hoppedAt = 0;
  update();
}

void ElementItem::shift(QPointF by)
{
  prepareGeometryChange();
  m_prepared.translate(by);
  m_extent.translate(by);
  hoppedAt = 0;
  update();
}

const painting::LineShape *ElementItem::line() const
{
  return lineIn(list());
}

void ElementItem::hop(std::vector<QPointF> jumps)
{
  const painting::LineShape *now = line();
  if (!now || now->jumps == jumps)
    return;
  painting::DisplayList list = m_prepared.list();
  for (painting::Primitive &primitive : list.primitives)
    if (auto *line = std::get_if<painting::LineShape>(&primitive)) {
      line->jumps = std::move(jumps);
      break;
    }
  m_prepared = painting::PreparedDrawing(std::move(list));
}

void ElementItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
  m_scene.paintItem(*this, *painter);
}

}  // namespace laneway::canvas
