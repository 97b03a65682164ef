#include "views/canvas/canvas_view_impl.h"

#include <utility>

#include "model/edit/session.h"
#include "model/exchange/bpmn/called_process.h"
#include "model/process/navigate.h"
#include "views/canvas/accessible_canvas.h"
#include "views/canvas/context_menu.h"
#include "views/canvas/what_changed.h"
#include "views/selection.h"

namespace laneway {

using namespace canvas;

namespace {

constexpr int MinimapMargin = 16;

}  // namespace

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
    showMinimap();
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
  announceChanges(view, changes);
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
  const auto seen = connect(&canvas.session(), &Session::changed, this, [this](const ChangeSet &changes) {
    view.scrollTo(whatChanged(changes, canvas.document()));
  });
  renamer.cancel();
  commands.run(command);
  disconnect(seen);
}

void CanvasView::Impl::showMenu(QPoint at)
{
  showContextMenu(canvas, commands, at);
}

void CanvasView::Impl::placeMinimap()
{
  const QSize room = view.viewport()->size();
  minimap.move(room.width() - minimap.width() - MinimapMargin, room.height() - minimap.height() - MinimapMargin);
}

void CanvasView::Impl::showMinimap()
{
  minimap.setVisible(wantsMinimap && !canvas.scene().isEmpty());
}

QString CanvasView::Impl::emptyHint() const
{
  return canvas.document().get<Workflow>(canvas.scope())
             ? CanvasView::tr("Press N or double-click to add the first step; Tab after its name adds the next.")
             : CanvasView::tr(
                   "Press N or double-click to add a pool or a step; Tab after a step's name adds the next.");
}

}  // namespace laneway
