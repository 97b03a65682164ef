#pragma once

#include <vector>

#include "model/base/geometry.h"
#include "model/base/id.h"

/// Lines that are not routed but drawn straight: from a note to the flow or the lane it is about.
namespace laneway {
class Document;
struct Flow;
}  // namespace laneway

namespace laneway::layout {

/// Whether the flow ends at another flow or at a lane.
[[nodiscard]] bool isTie(const Document &document, const Flow &flow);

/// The way of a tie in the diagram from its source to its target: to the nearest place of the flow, or to the border of
/// the lane, from inside of it to the nearer one that nothing stands before. Bends that a person set stay. Empty where
/// an end is not drawn.
[[nodiscard]] std::vector<Point> tieLine(const Document &document, Id diagram, const Flow &flow);

}  // namespace laneway::layout
