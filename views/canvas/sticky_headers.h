#pragma once

#include <QPointF>
#include <QRectF>

#include "model/base/id.h"

class QPainter;

namespace laneway::canvas {

class CanvasScene;

/// Headers of pools, lanes and phases that have scrolled out of sight are shown at the edge of what is seen, as long as
/// what they name is still there.
void paintStickyHeaders(QPainter &painter, CanvasScene &scene, const QRectF &seen);

/// Whose header of these is shown at the point; null where none is.
[[nodiscard]] Id stickyHeaderAt(const CanvasScene &scene, const QRectF &seen, QPointF at);

}  // namespace laneway::canvas
