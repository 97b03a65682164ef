#pragma once

#include <QString>

#include "model/base/geometry.h"
#include "model/base/id.h"

namespace laneway {

class Document;

namespace canvas {

/// What rests unseen behind an element and is shown while the pointer rests on it: its documentation, links and open
/// comments, below its name. As rich text; empty where there is nothing but a name that can be read anyway.
[[nodiscard]] QString elementTooltip(const Document &document, Id element, bool isNameShortened);

/// What the shape there is that the document only carries along, and that it cannot be edited; empty where there is
/// none. In scene coordinates.
[[nodiscard]] QString carriedTooltip(const Document &document, Id diagram, Point at);

}  // namespace canvas
}  // namespace laneway
