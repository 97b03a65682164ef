#pragma once

#include <array>
#include <memory>

#include <QObject>

#include "views/canvas/canvas.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/commands.h"
#include "views/canvas/context_pad.h"
#include "views/canvas/decorations.h"
#include "views/canvas/drop_target.h"
#include "views/canvas/hint_bubble.h"
#include "views/canvas/key_control.h"
#include "views/canvas/minimap.h"
#include "views/canvas/navigation.h"
#include "views/canvas/offers.h"
#include "views/canvas/overview.h"
#include "views/canvas/pointer_control.h"
#include "views/canvas/rename.h"
#include "views/canvas/scrolled_frame.h"
#include "views/canvas/search_popup.h"
#include "views/canvas/touch_control.h"

namespace laneway {

/// The parts that a canvas is made of, and how they answer each other: who follows the document, who is quiet while a
/// gesture runs, where a command of the view ends up. Private to CanvasView and the files of its events.
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
  void showMenu(QPoint at);
  void placeMinimap();
  /// There where it is wanted and something is drawn.
  void showMinimap();
  void undoOrRedo(Command command);
  [[nodiscard]] QString emptyHint() const;
  void paintOverview(const QRegion &region);
  void paintScrolled();
  void paintPart(QPainter &painter, const QRect &part);
  [[nodiscard]] canvas::ScrolledFrame::Content frameContent() const;

  CanvasView &view;
  canvas::Canvas canvas;
  canvas::Navigation navigation;
  canvas::PointerControl pointer;
  canvas::TouchControl touch;
  canvas::DropTarget drops;
  canvas::KeyControl keys;
  canvas::Decorations decorations;
  canvas::Renamer renamer;
  canvas::Overview overview;
  canvas::SearchPopup popup;
  canvas::Offers offers;
  canvas::HintBubble hint;
  canvas::Minimap minimap;
  canvas::ContextPad pad;
  canvas::Commands commands;
  std::array<std::shared_ptr<const Overlay>, 4> layers;
  canvas::ScrolledFrame scrolled;
  bool isScrolled = false;  ///< Since the last frame.
  bool fittedOnce = false;
  bool wantsMinimap = true;
};

}  // namespace laneway
