#pragma once

#include <vector>

#include <QString>

#include "model/process/document.h"

/// What kinds of elements are called on screen.
namespace laneway {

/// "Step", "Decision", "Start event", "Lane".
[[nodiscard]] QString kindName(const Element &element);

/// "3 steps, 2 flows": the kinds among the elements with their numbers, the most frequent first.
[[nodiscard]] QString countedKinds(const Document &document, const std::vector<Id> &elements);

[[nodiscard]] QString nameOf(CarriedOut carriedOut);
[[nodiscard]] QString nameOf(TaskType type);
[[nodiscard]] QString nameOf(SubProcessType type);
[[nodiscard]] QString nameOf(GatewayKind kind);
[[nodiscard]] QString nameOf(EventPosition position);
[[nodiscard]] QString nameOf(EventTrigger trigger);
[[nodiscard]] QString nameOf(LoopKind kind);
[[nodiscard]] QString nameOf(DataKind kind);
[[nodiscard]] QString nameOf(ProcessCategory category);
[[nodiscard]] QString nameOf(ProcessStatus status);
[[nodiscard]] QString nameOf(RoleKind kind);
[[nodiscard]] QString nameOf(AttributeType type);

}  // namespace laneway
