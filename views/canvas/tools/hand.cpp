#include "views/canvas/tools/hand.h"

#include <QGraphicsView>
#include <QScrollBar>

#include "views/canvas/canvas.h"
#include "views/canvas/canvas_view.h"

namespace laneway::canvas {

void HandGesture::move(const Pointer &pointer)
{
  const QPoint by = (pointer.view - m_last).toPoint();
  m_last += by;
  QScrollBar *horizontal = m_canvas.view().horizontalScrollBar();
  QScrollBar *vertical = m_canvas.view().verticalScrollBar();
  horizontal->setValue(horizontal->value() - by.x());
  vertical->setValue(vertical->value() - by.y());
}

}  // namespace laneway::canvas
