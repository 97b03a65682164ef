#include "views/canvas/canvas_view.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QToolTip>
#include <QTouchEvent>
#include <QWheelEvent>

#include "app/messages/messages.h"
#include "model/edit/session.h"
#include "model/exchange/bpmn/called_process.h"
#include "model/process/navigate.h"
#include "views/canvas/accessible_canvas.h"
#include "views/canvas/background.h"
#include "views/canvas/canvas.h"
#include "views/canvas/commands.h"
#include "views/canvas/context_menu.h"
#include "views/canvas/context_pad.h"
#include "views/canvas/decorations.h"
#include "views/canvas/drop_target.h"
#include "views/canvas/element_item.h"
#include "views/canvas/element_tooltip.h"
#include "views/canvas/hint_bubble.h"
#include "views/canvas/key_control.h"
#include "views/canvas/minimap.h"
#include "views/canvas/navigation.h"
#include "views/canvas/offers.h"
#include "views/canvas/overview.h"
#include "views/canvas/pointer_control.h"
#include "views/canvas/rename.h"
#include "views/canvas/search_popup.h"
#include "views/canvas/sticky_headers.h"
#include "views/canvas/tools/create.h"
#include "views/canvas/touch_control.h"
#include "views/selection.h"
#include "views/theme/theme.h"

namespace laneway {

using namespace canvas;

namespace {

constexpr int MinimapMargin = 16;

/// The elements that the changes concern, those that are drawn anew included.
std::vector<Id> elementsOf(const ChangeSet &changes)
{
  std::vector<Id> elements;
  for (const Change &change : changes) {
    if (const laneway::Shape *shape = as<laneway::Shape>(change.latest()))
      elements.push_back(shape->element);
    else if (const Route *route = as<Route>(change.latest()))
      elements.push_back(route->element);
    else
      elements.push_back(change.id);
  }
  std::sort(elements.begin(), elements.end());
  elements.erase(std::unique(elements.begin(), elements.end()), elements.end());
  return elements;
}

}  // namespace

class CanvasView::Impl : public QObject {
 public:
  Impl(CanvasView &shown, Session &session, Selection &selection, Id diagram)
      : view(shown),
        canvas(shown, session, selection, diagram),
        navigation(canvas),
        pointer(canvas),
        touch(canvas, pointer, navigation),
        drops(canvas),
        keys(canvas),
        decorations(canvas, pointer),
        renamer(canvas),
        overview(canvas.scene()),
        popup(shown.viewport()),
        offers(canvas, popup),
        hint(shown.viewport()),
        minimap(canvas, overview, shown.viewport()),
        pad(canvas, shown.viewport()),
        commands(canvas)
  {
  }

  void connectParts();
  void followDocument(const ChangeSet &changes);
  void refreshStage();
  void openOrRename(Id element);
  void openScopeOf(Id element);
  void runViewCommand(Command command);
  /// Ends what is typed or nudged, before something else begins.
  void settle();
  void showZoom();
  void showMenu(QPoint at) { showContextMenu(canvas, commands, at); }
  void placeMinimap();
  void undoOrRedo(Command command);
  [[nodiscard]] QString emptyHint() const;

  CanvasView &view;
  Canvas canvas;
  Navigation navigation;
  PointerControl pointer;
  TouchControl touch;
  DropTarget drops;
  KeyControl keys;
  Decorations decorations;
  Renamer renamer;
  Overview overview;
  SearchPopup popup;
  Offers offers;
  HintBubble hint;
  Minimap minimap;
  ContextPad pad;
  Commands commands;
  std::array<std::shared_ptr<const Overlay>, 4> layers;
  bool fittedOnce = false;
};

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

void CanvasView::Impl::connectParts()
{
  connect(&canvas.session(), &Session::changed, this, &Impl::followDocument);
  connect(&canvas.selection(), &Selection::changed, this, [this] {
    view.viewport()->update();
    refreshStage();
    announceFocus(view);
  });
  connect(&canvas, &Canvas::gestureChanged, this, &Impl::refreshStage);
  connect(&canvas, &Canvas::modeChanged, this, [this] { view.viewport()->update(); });
  connect(&canvas, &Canvas::refused, this, [this](const QString &text) {
    hint.say(text, canvas.toView(canvas.pointOfInterest()).toPoint());
    Q_EMIT view.statusMessage(text);
  });
  connect(&canvas.scene(), &CanvasScene::drawingChanged, this, [this] {
    overview.markStale();
    minimap.markStale();
    navigation.updateArea();
    refreshStage();
  });
  connect(&canvas.scene(), &CanvasScene::previewChanged, this, [this] {
    overview.markStale();
    if (view.zoom() < painting::CoarseZoom)
      view.viewport()->update();
  });
  connect(&pointer, &PointerControl::hoverChanged, this, [this] { view.viewport()->update(); });
  connect(&pointer, &PointerControl::contextMenuRequested, this, &Impl::showMenu);
  connect(&navigation, &Navigation::zoomed, this, &Impl::showZoom);
  connect(&pointer, &PointerControl::openRequested, this, &Impl::openOrRename);
  connect(&pad, &ContextPad::typesWanted, &offers, &Offers::offerTypes);
  connect(&pad, &ContextPad::colorsWanted, &offers, &Offers::offerColors);
  connect(&commands, &Commands::viewCommand, this, &Impl::runViewCommand);
}

void CanvasView::Impl::followDocument(const ChangeSet &changes)
{
  canvas.cancelGesture();
  canvas.scene().follow(canvas.document(), changes);
  renamer.place();
}

void CanvasView::Impl::refreshStage()
{
  const bool busy = canvas.gesture() || renamer.isOpen();
  pad.setQuiet(busy);
  decorations.setQuiet(false);
}

void CanvasView::Impl::openOrRename(Id element)
{
  const Node *node = canvas.document().get<Node>(element);
  const Activity *activity = node ? node->as<Activity>() : nullptr;
  if (activity && activity->kind == ActivityKind::Call && !activity->calls.isNull())
    Q_EMIT view.openScopeRequested(activity->calls);
  else if (const QString elsewhere = node ? calledElsewhere(*node) : QString(); !elsewhere.isEmpty())
    Q_EMIT view.openElsewhereRequested(elsewhere);
  else
    renamer.open(element);
}

void CanvasView::Impl::openScopeOf(Id element)
{
  const Node *node = canvas.document().get<Node>(element);
  const Activity *activity = node ? node->as<Activity>() : nullptr;
  if (!activity)
    return;
  if (activity->kind == ActivityKind::Call && !activity->calls.isNull())
    Q_EMIT view.openScopeRequested(activity->calls);
  else if (const QString elsewhere = calledElsewhere(*node); !elsewhere.isEmpty())
    Q_EMIT view.openElsewhereRequested(elsewhere);
  else if (activity->kind == ActivityKind::SubProcess)
    Q_EMIT view.openScopeRequested(element);
}

void CanvasView::Impl::runViewCommand(Command command)
{
  switch (command) {
    case Command::ChangeType: {
      const QRectF box = canvas.toView(canvas.scene().boundsOf(canvas.selection().primary()));
      offers.offerTypes((box.topRight() + QPointF(12, 0)).toPoint());
      break;
    }
    case Command::Open:
      openScopeOf(canvas.selection().primary());
      break;
    case Command::ZoomIn:
      view.zoomIn();
      break;
    case Command::ZoomOut:
      view.zoomOut();
      break;
    case Command::ZoomReset:
      view.zoomTo(1);
      break;
    case Command::ZoomFit:
      view.fit();
      break;
    case Command::ZoomSelection:
      view.fitSelection();
      break;
    default:
      break;
  }
}

void CanvasView::Impl::settle()
{
  popup.dismiss();
  renamer.commit();
  keys.settle();
}

void CanvasView::Impl::showZoom()
{
  renamer.place();
  refreshStage();
  minimap.viewChanged();
  Q_EMIT view.zoomChanged(view.zoom());
}

/// What the step changed is brought into view, so that nobody wonders what happened.
void CanvasView::Impl::undoOrRedo(Command command)
{
  const auto seen = connect(&canvas.session(), &Session::changed, this,
                            [this](const ChangeSet &changes) { view.scrollTo(elementsOf(changes)); });
  renamer.cancel();
  commands.run(command);
  disconnect(seen);
}

void CanvasView::Impl::placeMinimap()
{
  const QSize room = view.viewport()->size();
  minimap.move(room.width() - minimap.width() - MinimapMargin, room.height() - minimap.height() - MinimapMargin);
}

QString CanvasView::Impl::emptyHint() const
{
  return canvas.document().get<Workflow>(canvas.scope())
             ? CanvasView::tr("Press N or double-click to add the first step; Tab after its name adds the next.")
             : CanvasView::tr(
                   "Press N or double-click to add a pool or a step; Tab after a step's name adds the next.");
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
  m_impl->minimap.setVisible(visible);
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

void CanvasView::paintEvent(QPaintEvent *event)
{
  m_impl->canvas.scene().setZoom(zoom());
  if (zoom() >= painting::CoarseZoom) {
    QGraphicsView::paintEvent(event);
  } else {
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    painter.setTransform(viewportTransform());
    const QRectF exposed = m_impl->canvas.seen();
    drawBackground(&painter, exposed);
    m_impl->overview.paint(painter, exposed);
    drawForeground(&painter, exposed);
  }
  if (!m_impl->canvas.scene().isEmpty() || m_impl->popup.isVisible())
    return;
  QPainter painter(viewport());
  painter.setPen(theme::themeOf(palette()).mutedText);
  painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
                   m_impl->emptyHint());
}

void CanvasView::drawBackground(QPainter *painter, const QRectF &exposed)
{
  paintBackground(*painter, exposed, zoom(), m_impl->canvas.scene().palette());
}

void CanvasView::drawForeground(QPainter *painter, const QRectF &exposed)
{
  painter->setRenderHint(QPainter::Antialiasing);
  m_impl->decorations.paint(*painter, exposed, zoom());
  if (zoom() >= painting::CoarseZoom)
    paintStickyHeaders(*painter, m_impl->canvas.scene(), m_impl->canvas.seen());
}

void CanvasView::mousePressEvent(QMouseEvent *event)
{
  m_impl->settle();
  m_impl->pointer.press(*event);
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
  m_impl->canvas.setPointer(event->position());
  m_impl->pointer.move(*event);
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
  m_impl->pointer.release(*event);
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
  m_impl->pointer.doubleClick(*event);
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
  m_impl->navigation.wheel(*event);
  event->accept();
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
  event->accept();
  switch (event->key()) {
    case Qt::Key_Escape:
      if (!m_impl->pointer.cancel())
        selection().clear();
      return;
    case Qt::Key_Space:
      if (!event->isAutoRepeat())
        m_impl->pointer.setSpaceHeld(true);
      return;
    case Qt::Key_Alt:
    case Qt::Key_Shift:
    case Qt::Key_Control:
      m_impl->pointer.modifiersChanged(event->modifiers());
      return;
    default:
      if (!m_impl->keys.press(*event))
        event->ignore();
  }
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
  switch (event->key()) {
    case Qt::Key_Space:
      if (!event->isAutoRepeat())
        m_impl->pointer.setSpaceHeld(false);
      return;
    case Qt::Key_Alt:
    case Qt::Key_Shift:
    case Qt::Key_Control:
      m_impl->pointer.modifiersChanged(event->modifiers());
      return;
    default:
      m_impl->keys.release(*event);
  }
}

void CanvasView::focusOutEvent(QFocusEvent *event)
{
  m_impl->pointer.setSpaceHeld(false);
  m_impl->keys.settle();
  QGraphicsView::focusOutEvent(event);
}

bool CanvasView::focusNextPrevChild(bool next)
{
  return m_impl->keys.walk(next ? 1 : -1) || QGraphicsView::focusNextPrevChild(next);
}

bool CanvasView::viewportEvent(QEvent *event)
{
  switch (event->type()) {
    case QEvent::Leave:
      m_impl->canvas.setPointer(std::nullopt);
      m_impl->pointer.leave();
      break;
    case QEvent::ToolTip: {
      const auto *help = static_cast<QHelpEvent *>(event);
      const Hit hit = m_impl->canvas.hitAt(m_impl->canvas.toScene(help->pos()));
      const ElementItem *item = hit ? m_impl->canvas.scene().itemOf(hit.drawing) : nullptr;
      const QString text =
          item ? elementTooltip(m_impl->canvas.document(), hit.element, item->list().shortened) : QString();
      QToolTip::showText(help->globalPos(), text, viewport());  // nothing hides it
      return true;
    }
    case QEvent::NativeGesture: {
      const auto *gesture = static_cast<QNativeGestureEvent *>(event);
      if (gesture->gestureType() == Qt::ZoomNativeGesture)
        m_impl->navigation.zoomAt(zoom() * (1 + gesture->value()), gesture->position());
      return true;
    }
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
      if (event->type() == QEvent::TouchBegin)
        m_impl->settle();
      event->setAccepted(m_impl->touch.touch(*static_cast<QTouchEvent *>(event)));
      return true;
    default:
      break;
  }
  return QGraphicsView::viewportEvent(event);
}

void CanvasView::contextMenuEvent(QContextMenuEvent *event)
{
  // A right press may become a pan; the menu of the mouse comes with its release.
  if (event->reason() == QContextMenuEvent::Mouse) {
    event->accept();
    return;
  }
  const QRectF box = m_impl->canvas.toView(m_impl->canvas.scene().boundsOf(selection().primary()));
  m_impl->showMenu(box.isEmpty() ? viewport()->rect().center() : box.bottomLeft().toPoint());
}

void CanvasView::dragEnterEvent(QDragEnterEvent *event)
{
  m_impl->drops.enter(*event);
}

void CanvasView::dragMoveEvent(QDragMoveEvent *event)
{
  m_impl->drops.move(*event);
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent *)
{
  m_impl->drops.leave();
}

void CanvasView::dropEvent(QDropEvent *event)
{
  m_impl->drops.drop(*event);
}

void CanvasView::resizeEvent(QResizeEvent *event)
{
  QGraphicsView::resizeEvent(event);
  m_impl->navigation.updateArea();
  m_impl->placeMinimap();
  m_impl->refreshStage();
}

void CanvasView::showEvent(QShowEvent *event)
{
  QGraphicsView::showEvent(event);
  if (std::exchange(m_impl->fittedOnce, true))
    return;
  m_impl->placeMinimap();
  fit();
}

void CanvasView::scrollContentsBy(int dx, int dy)
{
  // Shifting the pixels, as a QGraphicsView would, takes along what stays put: headers, pad, minimap.
  setViewportUpdateMode(FullViewportUpdate);
  QGraphicsView::scrollContentsBy(dx, dy);
  setViewportUpdateMode(BoundingRectViewportUpdate);
  if (!m_impl)
    return;
  m_impl->renamer.place();
  m_impl->refreshStage();
  m_impl->minimap.viewChanged();
}

void CanvasView::changeEvent(QEvent *event)
{
  QGraphicsView::changeEvent(event);
  if (!m_impl)
    return;
  if (event->type() == QEvent::PaletteChange) {
    m_impl->canvas.scene().setAppearance(theme::themeOf(palette()).appearance);
    m_impl->overview.markStale();
  } else if (event->type() == QEvent::LanguageChange) {
    m_impl->commands.retranslate();
  }
}

}  // namespace laneway
