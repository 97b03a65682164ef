#pragma once

#include <vector>

#include "model/base/geometry.h"
#include "model/base/result.h"

/// Moving and resizing what is drawn. Elements are named by their own ids, not by those of their shapes; the rules
/// see to lane membership, routes, and lanes that must grow.
namespace laneway {

class Document;
struct Draft;

/// Moves the shapes of the elements by `delta`, with all that goes along: contents of pools and expanded sub-processes,
/// lanes, boundary events, and the routes between things that move. A lane moves only with its pool (moveLane reorders
/// it); flows among the elements are ignored. A boundary event alone slides along the border of its host.
[[nodiscard]] Result<void> moveShapes(Draft &draft, Id diagram, const std::vector<Id> &elements, Point delta);

/// All that moveShapes would move, sorted by id: the shown preview of a drag.
[[nodiscard]] std::vector<Id> movedAlong(const Document &document, Id diagram, const std::vector<Id> &elements);

/// Gives the shape of a node, pool, lane or phase other bounds. It never gets smaller than its contents or its kind
/// allow; neighbours of a lane or phase give or take what it takes or gives.
[[nodiscard]] Result<void> resizeShape(Draft &draft, Id diagram, Id element, const Rect &bounds);

}  // namespace laneway
