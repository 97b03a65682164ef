#pragma once

#include <vector>

#include "model/base/id.h"

/// The order in which a screen reader meets a drawing. Tab walks the nodes only, see flow_order.h.
namespace laneway {

class Document;

namespace canvas {

/// Everything drawn in the diagram: the nodes in flow order, before each the pool and lanes around it that were not met
/// yet, outermost first, and after each the flows that leave it, the uppermost target first. What holds no node follows
/// from the top, then what leaves nothing that is drawn.
[[nodiscard]] std::vector<Id> readingOrder(const Document &document, Id diagram);

/// The pool and lanes around a node or lane, outermost first.
[[nodiscard]] std::vector<Id> swimlanesAround(const Document &document, Id element);

}  // namespace canvas
}  // namespace laneway
