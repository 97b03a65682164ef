#pragma once

#include <nlohmann/json.hpp>

#include "model/layout/graph.h"

/// Graphs and drawings as JSON, to hand them to other layout programs and to take theirs back.
namespace laneway::test {

[[nodiscard]] nlohmann::json toJson(const layout::Graph &graph);
[[nodiscard]] layout::Graph graphFromJson(const nlohmann::json &json);
[[nodiscard]] nlohmann::json toJson(const layout::Drawing &drawing);
/// Lists that are left out come out as long as the graph needs, with empty elements.
[[nodiscard]] layout::Drawing drawingFromJson(const nlohmann::json &json, const layout::Graph &graph);

}  // namespace laneway::test
