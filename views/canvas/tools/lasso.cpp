#include "views/canvas/tools/lasso.h"

#include <QPainter>

#include "views/canvas/canvas.h"
#include "views/canvas/paint_help.h"
#include "views/selection.h"

namespace laneway::canvas {

LassoGesture::LassoGesture(Canvas &canvas, const Pointer &press) : m_canvas(canvas), m_from(press.scene)
{
  if (press.modifiers & (Qt::ShiftModifier | Qt::ControlModifier))
    m_before = canvas.selection().ids();
}

void LassoGesture::move(const Pointer &pointer)
{
  m_area = QRectF(m_from, pointer.scene).normalized();
}

void LassoGesture::finish(const Pointer &pointer)
{
  move(pointer);
  std::vector<Id> selected = elementsInside(m_canvas.scene(), m_area);
  selected.insert(selected.end(), m_before.begin(), m_before.end());
  m_canvas.selection().set(std::move(selected));
}

void LassoGesture::paint(QPainter &painter, double) const
{
  const painting::CanvasPalette &palette = m_canvas.scene().palette();
  painter.setPen(screenPen(palette.accent, 1));
  painter.setBrush(palette.wash);
  painter.drawRect(m_area);
}

QRectF LassoGesture::painted(double) const
{
  return m_area;
}

}  // namespace laneway::canvas
