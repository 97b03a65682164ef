#pragma once

class QMenuBar;

namespace laneway {

class CanvasView;
class DiagramActions;
class WindowActions;

/// Fills the menu bar afresh: every action of the window and of the canvas, each with its shortcut. Called when the
/// canvas or the language changes. The "recent" menu asks the settings each time it opens and reports the path chosen
/// by triggering an action whose data is the path, through QMenuBar::triggered.
void fillMenus(QMenuBar &bar, const WindowActions &window, const DiagramActions &diagram, const CanvasView *canvas);

}  // namespace laneway
