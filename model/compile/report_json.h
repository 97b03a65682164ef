#pragma once

#include "model/process/json/reading.h"

/// A report as the JSON that resources/schema/simulation-1.schema.json describes. Times are seconds, money is in the
/// currency's unit, rates are per hour; nothing in it depends on the machine or on how long the run took.
namespace laneway {

class Document;
struct Finding;
struct ScenarioComparison;
struct SimulationReport;

inline constexpr int ReportVersion = 1;

/// {"code", "severity", "elements", "arguments"}, as in a report.
[[nodiscard]] json::Tree findingToJson(const Finding &finding);

[[nodiscard]] json::Tree reportToJson(const Document &document, const SimulationReport &report);

/// What stands under "comparison" in it where scenarios were compared.
[[nodiscard]] json::Tree comparisonToJson(const Document &document, const ScenarioComparison &comparison);

}  // namespace laneway
