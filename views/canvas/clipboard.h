#pragma once

#include <memory>

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

/// A fragment goes where the pointer is; lines of text and cells of a table become steps. Anything else is refused with
/// the reason.
void pasteFromClipboard(Canvas &canvas);

}  // namespace canvas
}  // namespace laneway
