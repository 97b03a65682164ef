#pragma once

#include "model/base/result.h"
#include "model/edit/axis.h"
#include "model/edit/open_space.h"

/// The space tool.
namespace laneway {

class Document;
struct Draft;

/// Pushes all that lies beyond `from` by `delta` px along the axis, across lanes and pools; what lies on both sides
/// (pools, lanes, phases, expanded sub-processes, groups) is stretched, and bends beyond go along. A negative `delta`
/// takes space out, only as far as there is some.
[[nodiscard]] Result<void> makeSpace(Draft &draft, Id diagram, Axis axis, double from, double delta);

/// What makeSpace would move and stretch, for a preview.
[[nodiscard]] SpaceMoves whatMakesSpace(const Document &document, Id diagram, Axis axis, double from);

/// How much of `delta` makeSpace would really move, for a preview.
[[nodiscard]] double possibleSpace(const Document &document, Id diagram, Axis axis, double from, double delta);

}  // namespace laneway
