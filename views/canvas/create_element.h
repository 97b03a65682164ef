#pragma once

#include <QPointF>
#include <QSizeF>

#include "model/base/id.h"
#include "model/edit/append_node.h"
#include "views/canvas/element_kinds.h"

/// Putting new elements on a canvas, each as one edit, selected and ready to be named.
namespace laneway::canvas {

class Canvas;

/// Around `at`: in the lane and sub-process there; a flow under it takes a step, gateway or intermediate event in
/// between. Returns null where it was refused.
Id createElement(Canvas &canvas, const NewElement &element, QPointF at);

/// Around `at`, connected from `source`.
Id createAfter(Canvas &canvas, Id source, const NodeDetail &detail, QPointF at);

/// Beside `source`, where there is room, connected from it. From a decision, the answer that leads there is named
/// first.
Id appendElement(Canvas &canvas, Id source, const NodeDetail &detail, Direction direction);

/// After `source` on the way it leads: into the flow that leaves it, else beside it. From gateways a further way
/// branches off.
Id insertAfter(Canvas &canvas, Id source, const NodeDetail &detail);

/// A step after the selected one and named at once; where nothing is selected, the offer of what to create.
void appendToSelection(Canvas &canvas, Direction direction);

/// Whether the flow is one of the ways out of a decision, whose name says when it is taken.
[[nodiscard]] bool isAnswer(const Canvas &canvas, Id flow);

/// The flow at the place into which the element would go; null where it would not.
[[nodiscard]] Id flowToInsertInto(const Canvas &canvas, const NewElement &element, QPointF at);

/// How large it will be drawn.
[[nodiscard]] QSizeF sizeOf(const NewElement &element);

}  // namespace laneway::canvas
