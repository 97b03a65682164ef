#pragma once

class QDragEnterEvent;
class QDragMoveEvent;
class QDropEvent;

namespace laneway::canvas {

class Canvas;

/// What can be dropped on a drawing: new elements from a palette, which are seen while they are carried; elements of
/// another window; lines of text and tables, which become steps. All other files are left to the window, which opens
/// them.
class DropTarget {
 public:
  explicit DropTarget(Canvas &canvas) : m_canvas(canvas) {}

  void enter(QDragEnterEvent &event);
  void move(QDragMoveEvent &event);
  void leave();
  void drop(QDropEvent &event);

 private:
  Canvas &m_canvas;
};

}  // namespace laneway::canvas
