#pragma once

#include <memory>
#include <vector>

#include <QGraphicsView>

#include "model/base/id.h"
#include "views/canvas/command.h"
#include "views/canvas/element_kinds.h"
#include "views/painting/element_painter.h"

class QAction;

namespace laneway {

class Overlay;
class Selection;
class Session;

/// The drawing of one diagram, a map or a step graph, to look at and to edit. It shows what the session's document says
/// and changes it only through Session::perform, one gesture one step; zoom and scroll position are its own. It takes
/// its colours from the theme of its palette.
/// It has no menus and no palette of shapes: the window takes `action()` for its menus, drags from its palette onto it
/// (NewElementMime) or calls `place()` for what was chosen there.
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
  void scrollBy(int x, int y);
  /// Scrolls as little as it takes to see the elements; those that are not drawn here are left out.
  void ensureSeen(const std::vector<Id> &elements);
  /// The same, and flashes them.
  void scrollTo(const std::vector<Id> &elements);

  /// Carries something new under the pointer until a click puts it down.
  void place(const NewElement &element);

  /// What steps are coloured by.
  [[nodiscard]] painting::ColorBy colorBy() const;
  void setColorBy(painting::ColorBy colorBy);
  /// Whether flows say how often they are taken, where that has been entered.
  void setSharesShown(bool shown);
  void setMinimapVisible(bool visible);
  /// Whether the wheel alone zooms; else it scrolls, and zooms with Ctrl.
  void setWheelZooms(bool zooms);

  /// Overlays are painted in this order; null takes one away. Shared, so that a worker's result can be swapped in.
  enum class Layer { Heat, Findings, Comparison, Tokens };
  void setOverlay(Layer layer, std::shared_ptr<const Overlay> overlay);
  /// Repaints what overlays show; call it once per frame of an animation.
  void updateOverlays();

 public Q_SLOTS:
  void run(laneway::Command command);

 Q_SIGNALS:
  void zoomChanged(double factor);
  void colorByChanged();
  /// A workflow, process or collapsed sub-process wants to be seen: double click on, or Open of, the step that calls
  /// it.
  void openScopeRequested(laneway::Id scope);
  /// A call names a process that this document does not have.
  void openElsewhereRequested(const QString &process);
  /// A link of an element wants to be opened: an address or path, perhaps from the folder of the document.
  void linkRequested(const QString &target);
  /// What is selected wants another link, or a comment.
  void newLinkRequested();
  void commentRequested();
  /// Why an edit was refused, for the status bar; it is also shown beside the pointer.
  void statusMessage(const QString &text);

 protected:
  void paintEvent(QPaintEvent *event) override;
  void drawBackground(QPainter *painter, const QRectF &exposed) override;
  void drawForeground(QPainter *painter, const QRectF &exposed) override;
  void mousePressEvent(QMouseEvent *event) override;
  void mouseMoveEvent(QMouseEvent *event) override;
  void mouseReleaseEvent(QMouseEvent *event) override;
  void mouseDoubleClickEvent(QMouseEvent *event) override;
  void wheelEvent(QWheelEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void keyReleaseEvent(QKeyEvent *event) override;
  void focusOutEvent(QFocusEvent *event) override;
  bool focusNextPrevChild(bool next) override;
  bool viewportEvent(QEvent *event) override;
  void contextMenuEvent(QContextMenuEvent *event) override;
  void dragEnterEvent(QDragEnterEvent *event) override;
  void dragMoveEvent(QDragMoveEvent *event) override;
  void dragLeaveEvent(QDragLeaveEvent *event) override;
  void dropEvent(QDropEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void showEvent(QShowEvent *event) override;
  void scrollContentsBy(int dx, int dy) override;
  void changeEvent(QEvent *event) override;

 private:
  class Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace laneway
