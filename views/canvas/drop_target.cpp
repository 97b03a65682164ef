#include "views/canvas/drop_target.h"

#include <memory>

#include <QDragEnterEvent>
#include <QMimeData>

#include "views/canvas/canvas.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/clipboard.h"
#include "views/canvas/drag_out.h"
#include "views/canvas/dropped_table.h"
#include "views/canvas/element_kinds.h"
#include "views/canvas/tools/create.h"
#include "views/canvas/tools/move.h"

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
  const auto *carried = qobject_cast<const CarriedElements *>(&mime);
  if (const ElementKind *kind = carriedKind(mime))
    m_canvas.begin(std::make_unique<CreateGesture>(m_canvas, kind->element));
  else if (carried && &carried->from == &m_canvas.view())  // they come back: dragging goes on
    m_canvas.begin(std::make_unique<MoveGesture>(m_canvas, carried->press, carried->elements));
  else if (mime.hasUrls() && !holdsFragment(mime) && !isDroppedTable(mime)) {
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
  m_canvas.view().window()->activateWindow();
  m_canvas.view().setFocus();
  const QPointF at = m_canvas.toScene(event.position());
  const auto *carried = qobject_cast<const CarriedElements *>(event.mimeData());
  if (m_canvas.gesture())
    m_canvas.finishGesture({at, event.position(), event.modifiers()});
  else if (carried && &carried->from.session() == &m_canvas.session())
    pasteWithin(m_canvas, *carried, event.dropAction(), at);
  else if (isDroppedTable(*event.mimeData()) && !holdsFragment(*event.mimeData()))
    dropTable(m_canvas, *event.mimeData(), at);
  else if (pasteFrom(m_canvas, *event.mimeData(), at) && carried && event.dropAction() == Qt::MoveAction)
    Q_EMIT carried->moved();
}

}  // namespace laneway::canvas
