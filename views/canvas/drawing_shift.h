#pragma once

#include <optional>

#include <QPointF>

namespace laneway {

struct Change;

namespace canvas {

/// By how far the change shifted a shape or route, labels included, where nothing else about it changed: what is shown
/// of it then only moves and need not be made anew.
[[nodiscard]] std::optional<QPointF> shiftOf(const Change &change);

}  // namespace canvas
}  // namespace laneway
