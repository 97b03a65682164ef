#pragma once

#include <QPixmap>
#include <QPointF>
#include <Qt>

class QMimeData;

namespace laneway {

struct Fragment;

namespace canvas {

class Canvas;
class CarriedElements;

/// What the clipboard and dragged elements hold, within and between documents and windows: our own fragment, and for
/// others a picture and text.
void fillMime(QMimeData &mime, const Fragment &fragment);
/// A small picture of it, at most `side` px wide and high.
[[nodiscard]] QPixmap pixmapOf(const Fragment &fragment, int side);

/// False where nothing that can be copied is selected; says so.
bool copyToClipboard(Canvas &canvas);
/// The whole drawing where nothing is selected.
bool copyPictureToClipboard(Canvas &canvas);

/// Whether the data is a part of a document, put there by fillMime().
[[nodiscard]] bool holdsFragment(const QMimeData &mime);

/// Lines of text and tab separated cells become steps at the place of the scene; else refused, and false returned.
bool pasteText(Canvas &canvas, const QString &text, QPointF at);

/// A fragment goes to the place `at` of the scene; lines of text and cells of a table become steps there. Anything else
/// is refused with the reason, and false returned.
bool pasteFrom(Canvas &canvas, const QMimeData &mime, QPointF at);
/// Puts elements of another diagram of the same document into this one; unless they are to be copied, they leave that
/// one in the same step.
void pasteWithin(Canvas &canvas, const CarriedElements &carried, Qt::DropAction action, QPointF at);
/// The same with what is on the clipboard, where the pointer is.
void pasteFromClipboard(Canvas &canvas);

}  // namespace canvas
}  // namespace laneway
