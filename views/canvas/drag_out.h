#pragma once

#include <vector>

#include <QMimeData>

#include "model/base/id.h"
#include "views/canvas/gesture.h"

namespace laneway {

class CanvasView;

namespace canvas {

class Canvas;

/// Elements on their way out of a drawing, for this process: where they come from, so that a drawing that gets them can
/// move them rather than copy. Other programs see what the clipboard would hold.
class CarriedElements final : public QMimeData {
  Q_OBJECT

 public:
  CarriedElements(const CanvasView &source, std::vector<Id> taken, const Pointer &grabbedAt)
      : from(source), elements(std::move(taken)), press(grabbedAt)
  {
  }

  const CanvasView &from;
  const std::vector<Id> elements;
  const Pointer press;  ///< Where they were taken hold of.

 Q_SIGNALS:
  /// Another document has them now, for good.
  void moved() const;
};

/// Whether the pointer has left the view so far that what is dragged goes with it; nearer to it, the view scrolls.
[[nodiscard]] bool hasLeft(const Canvas &canvas, QPointF view);

/// Whether the elements make sense elsewhere: flows and lanes by themselves do not.
[[nodiscard]] bool canLeave(const Canvas &canvas, const std::vector<Id> &elements);

/// Drags the elements out of the view, to another drawing or program, until they are dropped. Where another document
/// gets them, they are removed here, as one step.
void dragOut(Canvas &canvas, const std::vector<Id> &elements, const Pointer &press);

}  // namespace canvas
}  // namespace laneway
