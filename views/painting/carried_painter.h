#pragma once

#include "model/exchange/bpmn/carried_drawing.h"
#include "views/painting/element_painter.h"

/// How the elements look that a document only carries along (BPMN 2.0.2, 9.5 for conversations, 10.4.1 for data).
namespace laneway::painting {

[[nodiscard]] DisplayList paintCarried(const CarriedShape &shape, const PaintContext &context);
[[nodiscard]] DisplayList paintCarried(const CarriedLine &line, const PaintContext &context);

}  // namespace laneway::painting
