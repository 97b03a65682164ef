#pragma once

#include <optional>

#include <QObject>

#include "views/canvas/move_preview.h"

class QKeyEvent;

namespace laneway::canvas {

class Canvas;

/// What keys do that are no commands: arrows move the selection, with Alt they go to the neighbour, Tab walks along the
/// flow. A held arrow moves on, and becomes one edit when it is let go.
class KeyControl : public QObject {
  Q_OBJECT

 public:
  explicit KeyControl(Canvas &canvas);
  ~KeyControl() override;

  /// Whether the key was taken.
  bool press(const QKeyEvent &event);
  bool release(const QKeyEvent &event);
  /// Selects the next or previous node of the flow; false at its end.
  bool walk(int step);
  /// Edits what arrows have moved so far.
  void settle();

 private:
  void nudge(QPointF by);
  bool goToNeighbour(int key);

  Canvas &m_canvas;
  std::optional<MovePreview> m_preview;
  QPointF m_nudged;
};

}  // namespace laneway::canvas
