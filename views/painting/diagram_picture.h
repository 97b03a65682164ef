#pragma once

#include <vector>

#include <QRectF>
#include <QSize>

#include "model/base/id.h"
#include "model/process/document.h"
#include "views/painting/element_painter.h"
#include "views/painting/player.h"

class QImage;
class QPainter;

/// A whole diagram as display lists: what the exporters, the printer and thumbnails play. The scene keeps its own, one
/// per item.
namespace laneway::painting {

struct PaintedElement {
  Id element;  ///< What is drawn.
  Id drawing;  ///< The shape or route.
  PreparedDrawing picture;
};

struct DiagramPicture {
  std::vector<PaintedElement> elements;  ///< From back to front.
  QRectF bounds;                         ///< Of everything painted; empty where nothing is.
};

[[nodiscard]] DiagramPicture paintDiagram(const Document &document, Id diagram, const PaintContext &context);

/// Plays what shows in `exposed`, in the diagram's px, with `zoom` deciding on details.
void play(QPainter &painter, Player &player, DiagramPicture &picture, const QRectF &exposed, double zoom);

/// The diagram small, as large as fits into `size` (never enlarged), on the canvas' colour; for cards and previews.
[[nodiscard]] QImage thumbnail(const Document &document, Id diagram, QSize size, const CanvasPalette &palette,
                               double devicePixelRatio = 1);

}  // namespace laneway::painting
