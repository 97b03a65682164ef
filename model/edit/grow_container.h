#pragma once

#include "model/base/geometry.h"
#include "model/base/id.h"

namespace laneway {

class Document;
struct Draft;
struct Node;
struct Shape;

/// The shape of the innermost lane, pool or expanded sub-process around the node that the diagram draws, or null.
[[nodiscard]] const Shape *containerShape(const Document &document, Id diagram, const Node &node);

/// Makes the lane, pool or expanded sub-process large enough to hold `wanted` with a gap, where it sticks out. What
/// lies beyond is pushed away; nothing inside moves.
void growToHold(Draft &draft, Id diagram, Id container, const Rect &wanted);

}  // namespace laneway
