#pragma once

#include <vector>

#include "model/base/geometry.h"
#include "model/base/result.h"

/// Drawing flows by hand. What is set by hand stays until it is reset.
namespace laneway {

class Document;
struct Draft;
struct Style;

/// Leads the flow along these points, from border to border (ends inside a shape are cut at its border).
[[nodiscard]] Result<void> setRoutePoints(Draft &draft, Id diagram, Id flow, std::vector<Point> points);

/// Moves the segment from point `segment` to the next one sideways by `offset` px (right or down positive); a segment
/// at an end keeps the end in its place by a new bend where it would leave the shape's side.
[[nodiscard]] Result<void> moveSegment(Draft &draft, Id diagram, Id flow, int segment, double offset);

enum class FlowEnd { Source, Target };
/// Ties an end of the flow to another element, where the two can be connected; the kind of flow follows.
[[nodiscard]] Result<void> reconnect(Draft &draft, Id flow, FlowEnd end, Id element);

/// Puts the label of a node or flow there.
[[nodiscard]] Result<void> moveLabel(Draft &draft, Id diagram, Id element, const Rect &label);

/// Gives the route and its label back to the router.
[[nodiscard]] Result<void> resetRoute(Draft &draft, Id diagram, Id flow);
/// Whether somebody put the name or label of the element elsewhere in the diagram.
[[nodiscard]] bool isLabelPutByHand(const Document &document, Id diagram, Id element);
/// Gives the label its usual place back.
[[nodiscard]] Result<void> resetLabel(Draft &draft, Id diagram, Id element);

}  // namespace laneway
