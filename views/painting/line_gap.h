#pragma once

#include <QPainterPath>
#include <QRectF>

/// Lines that make room for a name that stands upon them.
namespace laneway::painting {

/// What of the path lies outside the rectangle; closed outlines become open ones.
[[nodiscard]] QPainterPath withGap(const QPainterPath &path, const QRectF &gap);

}  // namespace laneway::painting
