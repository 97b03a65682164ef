#include "views/canvas/canvas_view.h"

#include <utility>

#include <QAction>

#include "model/edit/session.h"
#include "views/canvas/accessible_canvas.h"
#include "views/canvas/canvas_view_impl.h"
#include "views/canvas/tools/create.h"
#include "views/selection.h"
#include "views/theme/theme.h"

namespace laneway {

using namespace canvas;

CanvasView::CanvasView(Session &session, Selection &selection, Id diagram, QWidget *parent)
    : QGraphicsView(parent), m_impl(std::make_unique<Impl>(*this, session, selection, diagram))
{
  installAccessibleCanvas();
  setScene(&m_impl->canvas.scene());
  setFrameShape(QFrame::NoFrame);
  setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  setViewportUpdateMode(BoundingRectViewportUpdate);
  setOptimizationFlags(DontSavePainterState | DontAdjustForAntialiasing);
  setTransformationAnchor(NoAnchor);
  setResizeAnchor(NoAnchor);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setDragMode(NoDrag);
  setAcceptDrops(true);
  setFocusPolicy(Qt::StrongFocus);
  viewport()->setMouseTracking(true);
  viewport()->setAttribute(Qt::WA_AcceptTouchEvents);
  setAccessibleName(tr("Drawing"));
  m_impl->canvas.scene().setAppearance(theme::themeOf(palette()).appearance);
  m_impl->connectParts();
  m_impl->navigation.updateArea();
}

CanvasView::~CanvasView()
{
  disconnect(&m_impl->canvas.session(), nullptr, m_impl.get(), nullptr);
}

Session &CanvasView::session() const
{
  return m_impl->canvas.session();
}

Selection &CanvasView::selection() const
{
  return m_impl->canvas.selection();
}

Id CanvasView::diagram() const
{
  return m_impl->canvas.diagram();
}

QAction *CanvasView::action(Command command) const
{
  return m_impl->commands.action(command);
}

double CanvasView::zoom() const
{
  return transform().m11();
}

void CanvasView::zoomTo(double factor)
{
  m_impl->navigation.zoomAt(factor, QRectF(viewport()->rect()).center());
}

void CanvasView::zoomIn()
{
  m_impl->navigation.zoomByNotches(1);
}

void CanvasView::zoomOut()
{
  m_impl->navigation.zoomByNotches(-1);
}

void CanvasView::fit()
{
  m_impl->navigation.fitAll();
}

void CanvasView::fitSelection()
{
  m_impl->navigation.fitElements(selection().ids());
}

void CanvasView::scrollBy(int x, int y)
{
  m_impl->navigation.scrollBy(x, y);
}

void CanvasView::ensureSeen(const std::vector<Id> &elements)
{
  m_impl->navigation.ensureSeen(elements);
}

void CanvasView::scrollTo(const std::vector<Id> &elements)
{
  ensureSeen(elements);
  m_impl->decorations.flash(elements);
}

void CanvasView::place(const NewElement &element)
{
  m_impl->canvas.begin(std::make_unique<CreateGesture>(m_impl->canvas, element));
  setFocus();
}

painting::ColorBy CanvasView::colorBy() const
{
  return m_impl->canvas.scene().colorBy();
}

void CanvasView::setColorBy(painting::ColorBy colorBy)
{
  m_impl->canvas.scene().setColorBy(colorBy);
  Q_EMIT colorByChanged();
}

void CanvasView::setSharesShown(bool shown)
{
  m_impl->canvas.scene().setSharesShown(shown);
}

void CanvasView::setMinimapVisible(bool visible)
{
  m_impl->wantsMinimap = visible;
  m_impl->showMinimap();
}

void CanvasView::setWheelZooms(bool zooms)
{
  m_impl->navigation.setWheelZooms(zooms);
}

void CanvasView::setOverlay(Layer layer, std::shared_ptr<const Overlay> overlay)
{
  m_impl->layers[static_cast<std::size_t>(layer)] = std::move(overlay);
  std::vector<std::shared_ptr<const Overlay>> present;
  for (const std::shared_ptr<const Overlay> &each : m_impl->layers)
    if (each)
      present.push_back(each);
  m_impl->canvas.scene().setOverlays(std::move(present));
}

void CanvasView::updateOverlays()
{
  m_impl->canvas.scene().overlaysMoved();
  viewport()->update();
}

void CanvasView::run(Command command)
{
  if ((command == Command::Undo || command == Command::Redo) && action(command)->isEnabled()) {
    m_impl->undoOrRedo(command);
    return;
  }
  m_impl->keys.settle();
  m_impl->commands.run(command);
}

}  // namespace laneway
