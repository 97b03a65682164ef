#pragma once

#include "model/exchange/bpmn/carried_drawing.h"
#include "views/painting/element_painter.h"

/// How the conversations of a collaboration look, which a document only carries along (BPMN 2.0.2, 9.5).
namespace laneway::painting {

[[nodiscard]] DisplayList paintConversation(const CarriedConversation &conversation, const PaintContext &context);
[[nodiscard]] DisplayList paintConversationLink(const CarriedLink &link, const PaintContext &context);

}  // namespace laneway::painting
