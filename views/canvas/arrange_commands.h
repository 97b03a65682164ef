#pragma once

#include "model/edit/arrange_shapes.h"

/// Commands that put the selected steps in order.
namespace laneway::canvas {

class Canvas;

void align(Canvas &canvas, Alignment alignment);
void distribute(Canvas &canvas, Axis axis);
/// All become as large as the one selected last.
void sameSize(Canvas &canvas);

}  // namespace laneway::canvas
