#pragma once

#include <vector>

#include "model/process/scenario.h"

namespace laneway {

class Document;

/// The scenarios in the order in which they are listed.
[[nodiscard]] std::vector<const Scenario *> rankedScenarios(const Document &document);

}  // namespace laneway
