#pragma once

#include "model/base/id.h"
#include "model/edit/create_swimlane.h"

namespace laneway {
class Document;
}

/// Commands on lanes and pools.
namespace laneway::canvas {

class Canvas;

/// The selected lane, or the one that the selected step lies in.
[[nodiscard]] Id laneOfSelection(const Canvas &canvas);
/// The lane or phase `step` places further on in its pool; null at the ends.
[[nodiscard]] Id laneBeside(const Document &document, Id lane, int step);

/// A new lane, to be named at once, beside or inside `beside` (a lane, or for inside a pool).
void insertLane(Canvas &canvas, Id beside, LanePlace place);
/// The same at the selected lane or pool; a pool takes it in.
void insertLane(Canvas &canvas, LanePlace place);
void splitSelectedLane(Canvas &canvas, int parts);
/// By `step` places, with all its contents.
void moveSelectedLane(Canvas &canvas, int step);
/// Horizontal to vertical and back.
void turnPool(Canvas &canvas);

}  // namespace laneway::canvas
