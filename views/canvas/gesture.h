#pragma once

#include <vector>

#include <QPointF>
#include <QRectF>
#include <Qt>

#include "model/base/id.h"

class QPainter;

/// What a pressed pointer does until it is released. A gesture shows a preview and edits once, in finish(); destroyed
/// before that, it leaves nothing behind.
namespace laneway::canvas {

struct Pointer {
  QPointF scene;
  QPointF view;  ///< px of the viewport
  Qt::KeyboardModifiers modifiers;
};

class Gesture {
 public:
  Gesture() = default;
  Gesture(const Gesture &) = delete;
  Gesture &operator=(const Gesture &) = delete;
  virtual ~Gesture() = default;

  virtual void move(const Pointer &pointer) = 0;
  virtual void finish(const Pointer &pointer) = 0;
  /// In scene coordinates; `scale` is px of the viewport per px of the scene.
  virtual void paint(QPainter & /*painter*/, double /*scale*/) const {}
  /// What paint() may cover; asked after each move.
  [[nodiscard]] virtual QRectF painted(double /*scale*/) const { return {}; }
  [[nodiscard]] virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }
  /// What goes along where the pointer leaves the view, to be dropped in another drawing.
  [[nodiscard]] virtual std::vector<Id> carried() const { return {}; }
  /// Whether dragging to the edge of the view scrolls it.
  [[nodiscard]] virtual bool scrolls() const { return true; }
};

}  // namespace laneway::canvas
