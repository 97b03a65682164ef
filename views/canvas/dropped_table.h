#pragma once

#include <QPointF>

class QMimeData;

/// A file of comma or tab separated values, dropped on the drawing: its rows become steps there, as cells do that are
/// pasted. Files of other kinds are the window's.
namespace laneway::canvas {

class Canvas;

/// Whether it is one local file whose name says that it holds such values.
[[nodiscard]] bool isDroppedTable(const QMimeData &mime);

/// Refused with the reason where the file cannot be read or holds no steps.
void dropTable(Canvas &canvas, const QMimeData &mime, QPointF at);

}  // namespace laneway::canvas
