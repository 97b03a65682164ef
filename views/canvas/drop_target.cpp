#include "views/canvas/drop_target.h"

#include <memory>

#include <QDragEnterEvent>
#include <QMimeData>

#include "views/canvas/canvas.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/clipboard.h"
#include "views/canvas/element_kinds.h"
#include "views/canvas/tools/create.h"

namespace laneway::canvas {

namespace {

const ElementKind *carriedKind(const QMimeData &mime)
{
  return elementKind(QString::fromUtf8(mime.data(QString::fromLatin1(NewElementMime))));
}

}  // namespace

void DropTarget::enter(QDragEnterEvent &event)
{
  const QMimeData &mime = *event.mimeData();
  if (const ElementKind *kind = carriedKind(mime))
    m_canvas.begin(std::make_unique<CreateGesture>(m_canvas, kind->element));
  else if (mime.hasUrls() && !holdsFragment(mime)) {
    event.ignore();
    return;
  }
  event.acceptProposedAction();
}

void DropTarget::move(QDragMoveEvent &event)
{
  m_canvas.setPointer(event.position());
  event.acceptProposedAction();
  if (m_canvas.gesture())
    m_canvas.moveGesture({m_canvas.toScene(event.position()), event.position(), event.modifiers()});
}

void DropTarget::leave()
{
  m_canvas.setPointer(std::nullopt);
  m_canvas.cancelGesture();
}

void DropTarget::drop(QDropEvent &event)
{
  event.acceptProposedAction();
  m_canvas.setPointer(event.position());
  m_canvas.view().setFocus();
  const QPointF at = m_canvas.toScene(event.position());
  if (m_canvas.gesture())
    m_canvas.finishGesture({at, event.position(), event.modifiers()});
  else
    pasteFrom(m_canvas, *event.mimeData(), at);
}

}  // namespace laneway::canvas
