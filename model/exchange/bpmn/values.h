#pragma once

#include <string_view>

#include "model/process/document.h"
#include "model/process/json/reading.h"

/// What Laneway knows of an element and BPMN has no word for: it goes into the element's extension elements as
/// `<laneway:values>` with the members that a .laneway file has for it, and comes back from there.
namespace laneway::bpmn {

inline constexpr std::string_view ValuesTag = "laneway:values";

/// The members to write; an empty object where there are none.
[[nodiscard]] json::Tree valuesOf(const Process &process);
[[nodiscard]] json::Tree valuesOf(const Workflow &workflow);
[[nodiscard]] json::Tree valuesOf(const Lane &lane);
[[nodiscard]] json::Tree valuesOf(const Node &node);
[[nodiscard]] json::Tree valuesOf(const Flow &flow);

}  // namespace laneway::bpmn
