#pragma once

#include <vector>

#include "model/base/id.h"
#include "model/edit/append_node.h"

/// The order in which a drawing is read and walked by keys.
namespace laneway {

class Document;

namespace canvas {

class CanvasScene;

/// The nodes drawn in the diagram as the work flows: from each start along its flows, branches from the top, everything
/// once; what no flow reaches follows from the left.
[[nodiscard]] std::vector<Id> flowOrder(const Document &document, Id diagram);

/// The nearest node in that direction of the element, straight ahead preferred; null where there is none.
[[nodiscard]] Id neighbour(const CanvasScene &scene, Id element, Direction direction);

}  // namespace canvas
}  // namespace laneway
