#pragma once

#include "model/base/geometry.h"
#include "model/base/id.h"

/// What lies where in a diagram: questions that edits, rules and tools ask about containers. Answered from the tables;
/// the cost follows the number of pools, lanes and sub-processes, never that of the steps.
namespace laneway {

class Document;
struct Shape;

/// Where something at a point belongs: what its `parent` and its `lane` would be.
struct Place {
  Id parent;  ///< Sub-process, pool, or the scope of the diagram.
  Id lane;    ///< The innermost lane, or null.
  bool operator==(const Place &) const = default;
};

/// The innermost sub-process (drawn expanded), pool and lane at the point. `moving` and what lies in it are looked
/// through, so that a sub-process is never put into itself.
[[nodiscard]] Place placeAt(const Document &document, Id diagram, Point point, Id moving = {});

/// The activity whose border lies within `reach` px of the point, where a boundary event would be attached; the
/// nearest one, or null.
[[nodiscard]] Id hostAt(const Document &document, Id diagram, Point point, double reach = 12);

/// The node whose shape holds the point: the smallest one, sub-processes only where nothing in them does; or null.
[[nodiscard]] Id nodeAt(const Document &document, Id diagram, Point point);

/// The part of a pool's, lane's or expanded sub-process' shape that is free for contents: without header strips.
[[nodiscard]] Rect contentArea(const Document &document, const Shape &shape);

}  // namespace laneway
