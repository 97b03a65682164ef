#pragma once

#include <memory>
#include <vector>

#include <QGraphicsItem>
#include <QRectF>

#include "model/process/document.h"

namespace laneway::canvas {

class CanvasScene;

/// What a diagram shows of elements that the document only carries along: it is seen, and cannot be picked.
class CarriedItems {
 public:
  /// Brings them to what the scene's document says.
  void follow(CanvasScene &scene);
  [[nodiscard]] QRectF bounds() const { return m_bounds; }

 private:
  std::vector<std::unique_ptr<QGraphicsItem>> m_items;
  QRectF m_bounds;
};

}  // namespace laneway::canvas
