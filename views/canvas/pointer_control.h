#pragma once

#include <memory>
#include <optional>

#include <QBasicTimer>
#include <QObject>

#include "model/base/id.h"
#include "views/canvas/gesture.h"
#include "views/canvas/handles.h"
#include "views/canvas/hit_test.h"

class QMouseEvent;

namespace laneway::canvas {

class Canvas;

/// Turns what the pointer does into clicks and gestures: a press starts nothing until it is dragged or let go.
class PointerControl : public QObject {
  Q_OBJECT

 public:
  explicit PointerControl(Canvas &canvas);

  void press(const QMouseEvent &event);
  void move(const QMouseEvent &event);
  void release(const QMouseEvent &event);
  void doubleClick(const QMouseEvent &event);
  void leave();

  /// The hand, while Space is held.
  void setSpaceHeld(bool held);
  /// Alt, Shift and Ctrl count at once, not at the next movement.
  void modifiersChanged(Qt::KeyboardModifiers modifiers);
  /// Escape: what is going on ends without a trace. False where nothing was.
  bool cancel();

  /// The node under the pointer, around which arrows are shown.
  [[nodiscard]] Id hovered() const { return m_hovered; }

 Q_SIGNALS:
  void hoverChanged();
  void contextMenuRequested(QPoint view);
  void openRequested(laneway::Id element);

 protected:
  void timerEvent(QTimerEvent *event) override;

 private:
  struct Press {
    Pointer pointer;
    Qt::MouseButton button = Qt::LeftButton;
    Hit hit;
    std::optional<Handle> handle;
  };
  [[nodiscard]] Pointer pointerOf(const QMouseEvent &event) const;
  [[nodiscard]] std::optional<Handle> handleUnder(QPointF scene) const;
  bool carryOut();
  void hover(const Pointer &pointer);
  void setHovered(Id element);
  void click(const Press &press, const Pointer &pointer);
  void showCursor(const Pointer &pointer);
  void scrollAtEdge();

  Canvas &m_canvas;
  std::optional<Press> m_press;
  Pointer m_last;
  Id m_hovered;
  bool m_spaceHeld = false;
  bool m_pressEndsGesture = false;  ///< A gesture that follows the pointer without a button ends with the next click.
  QBasicTimer m_edgeTimer;
};

/// The gesture that dragging from this press starts; null where there is none.
[[nodiscard]] std::unique_ptr<Gesture> gestureFor(Canvas &canvas, const Pointer &press, const Hit &hit,
                                                  const std::optional<Handle> &handle);

}  // namespace laneway::canvas
