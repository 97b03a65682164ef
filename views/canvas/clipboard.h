#pragma once

#include <memory>

#include <QPointF>

class QMimeData;

namespace laneway {

struct Fragment;

namespace canvas {

class Canvas;

/// The clipboard, within and between documents and windows: what is selected as our own fragment, and for others as a
/// picture and as text.
[[nodiscard]] std::unique_ptr<QMimeData> mimeOf(const Fragment &fragment);

/// False where nothing that can be copied is selected; says so.
bool copyToClipboard(Canvas &canvas);
/// The whole drawing where nothing is selected.
bool copyPictureToClipboard(Canvas &canvas);

/// Whether the data is a part of a document, put there by mimeOf().
[[nodiscard]] bool holdsFragment(const QMimeData &mime);

/// A fragment goes to the place `at` of the scene; lines of text and cells of a table become steps there. Anything else
/// is refused with the reason.
void pasteFrom(Canvas &canvas, const QMimeData &mime, QPointF at);
/// The same with what is on the clipboard, where the pointer is.
void pasteFromClipboard(Canvas &canvas);

}  // namespace canvas
}  // namespace laneway
