#pragma once

#include <QFont>
#include <QString>

/// The font of everything we draw, Inter: compiled into the program, so that text measures the same on every machine.
namespace laneway::painting {

/// Makes the compiled-in faces (regular, medium, semibold, bold, italic) known to Qt; does so once, later calls are
/// free. Call it in main right after constructing QGuiApplication or QApplication and before the first text.
void ensureFonts();

/// "Inter". With it alone a text falls back to the system's fonts for scripts that Inter lacks.
[[nodiscard]] QString fontFamily();

/// Inter at a size in px, unhinted: for drawings, where widths must scale with the zoom.
[[nodiscard]] QFont drawingFont(int pixelSize, QFont::Weight weight = QFont::Normal);

}  // namespace laneway::painting
