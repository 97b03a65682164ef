#pragma once

#include <QRectF>

#include "views/painting/palette.h"

class QPainter;

namespace laneway::canvas {

/// The paper with its dotted grid, in scene coordinates. Dots keep their distance on screen and fade out where they
/// would only be noise.
void paintBackground(QPainter &painter, const QRectF &exposed, double scale, const painting::CanvasPalette &palette);

}  // namespace laneway::canvas
