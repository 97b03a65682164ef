#pragma once

#include <memory>
#include <vector>

#include <QGraphicsView>

#include "model/base/id.h"
#include "views/canvas/command.h"

class QAction;

namespace laneway {

class Overlay;
class Selection;
class Session;

/// The drawing of one diagram, a map or a step graph, to look at and to edit. It shows what the session's document says
/// and changes it only through Session::perform, one gesture one step; zoom and scroll position are its own.
/// It has no menus and no palette: the window takes `action()` for its menus and drags from its palette onto it.
class CanvasView : public QGraphicsView {
  Q_OBJECT

 public:
  /// `session` and `selection` outlive the view.
  CanvasView(Session &session, Selection &selection, Id diagram, QWidget *parent = nullptr);
  ~CanvasView() override;

  [[nodiscard]] Session &session() const;
  [[nodiscard]] Selection &selection() const;
  [[nodiscard]] Id diagram() const;

  /// The command as an action of this view: text, shortcut (alive while the view has the focus), enabled where it makes
  /// sense, checked where it is the active tool.
  [[nodiscard]] QAction *action(Command command) const;

  /// Screen px per drawing px, 0.02 to 8.
  [[nodiscard]] double zoom() const;
  void zoomTo(double factor);
  void zoomIn();
  void zoomOut();
  void fit();
  void fitSelection();
  /// Brings the elements into view and flashes them; those that are not drawn here are left out.
  void scrollTo(const std::vector<Id> &elements);

  /// Overlays are painted in their order; null takes one away. Shared, so that a worker's result can be swapped in.
  enum class Layer { Heat, Findings, Comparison, Tokens };
  void setOverlay(Layer layer, std::shared_ptr<const Overlay> overlay);
  /// Repaints what an overlay shows; call it once per frame of an animation.
  void updateOverlays();

 public Q_SLOTS:
  void run(Command command);

 Q_SIGNALS:
  void zoomChanged(double factor);
  /// A workflow, process or collapsed sub-process wants to be seen: double click on, or Open of, the step that calls
  /// it.
  void openScopeRequested(laneway::Id scope);
  /// What the active gesture does or why one was refused, for the status bar; empty when there is nothing to say.
  void statusMessage(const QString &text);

 private:
  class Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace laneway
