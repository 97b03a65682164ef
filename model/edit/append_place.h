#pragma once

#include "model/base/geometry.h"
#include "model/base/id.h"

/// Finds the place for a step that is drawn after another one.
namespace laneway {

class Document;
enum class Direction;

/// Bounds of that size beside `source` in the direction: straight ahead where that is free, beside what already follows
/// there, else at the nearest free place, preferably inside the lane of `source`. `source` must be drawn.
[[nodiscard]] Rect placeBeside(const Document &document, Id diagram, Id source, Direction direction, Size size);

}  // namespace laneway
