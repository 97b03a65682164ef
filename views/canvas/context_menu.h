#pragma once

#include <QPoint>

namespace laneway::canvas {

class Canvas;
class Commands;

/// Pops up what makes sense for the selection, at a place of the viewport.
void showContextMenu(Canvas &canvas, const Commands &commands, QPoint at);

}  // namespace laneway::canvas
