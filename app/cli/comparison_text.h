#pragma once

#include <QString>

namespace laneway {
class Document;
struct ScenarioComparison;
}  // namespace laneway

namespace laneway::cli {

/// What differs between two scenarios, as a table with the interval of each difference.
[[nodiscard]] QString comparisonText(const Document &document, const ScenarioComparison &comparison,
                                     const QString &currency);

}  // namespace laneway::cli
