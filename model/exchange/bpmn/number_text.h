#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Numbers as XML has them: no grouping, a point, whatever the language.
namespace laneway::bpmn {

/// The number that the whole text is, white space around it left out; nothing where it is none.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);
/// The shortest text that reads as the same number.
[[nodiscard]] std::string numberText(double value);

}  // namespace laneway::bpmn
