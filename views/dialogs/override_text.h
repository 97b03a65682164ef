#pragma once

#include <QString>

#include "model/process/document.h"

/// The values of a scenario in words.
namespace laneway {

/// The value of the element's property in words ("Exponential, mean 10 min", "25 %"), empty where it has none.
[[nodiscard]] QString valueText(const Document &document, const Element &element, const QString &property);

}  // namespace laneway
