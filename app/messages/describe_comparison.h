#pragma once

#include <QString>

namespace laneway {

class Document;
struct Comparison;

/// A figure that is compared, in words: "Cycle time of Orders".
[[nodiscard]] QString describe(const Comparison &comparison, const Document &document);

/// A value of the figure, and a difference with its sign; a dash where there is none.
[[nodiscard]] QString comparedValue(const Comparison &comparison, double value, const QString &currency);
[[nodiscard]] QString comparedDifference(const Comparison &comparison, double value, const QString &currency);

/// Whether the interval of the difference leaves out nothing at all.
[[nodiscard]] bool isCertain(const Comparison &comparison);

}  // namespace laneway
