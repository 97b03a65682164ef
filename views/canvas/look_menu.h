#pragma once

#include <QString>

class QMenu;

namespace laneway::canvas {

class Canvas;

/// Fills the menu with how the selected elements may look: a few colours that go together, any other, bold and italic,
/// and back to the standard. Every entry is one step.
void fillLookMenu(QMenu &menu, Canvas &canvas);

}  // namespace laneway::canvas
