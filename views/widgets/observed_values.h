#pragma once

#include <optional>

#include <QString>

#include "model/process/distribution.h"

/// Observed values as a line of text: "10 min; 12 min; 30 min × 2", the number behind × saying how often.
namespace laneway {

[[nodiscard]] QString observedValuesInput(const Distribution &distribution);
/// Nothing where a part of the text is no duration or no number.
[[nodiscard]] std::optional<Distribution> observedValuesFromInput(const QString &text);

}  // namespace laneway
