#pragma once

#include <vector>

#include "model/check/finding.h"
#include "model/process/document.h"

/// A scenario laid over a document: what the simulation, and whoever shows its values, looks at instead.
namespace laneway {

struct WithScenario {
  Document document;
  RunSettings run;
  std::vector<Finding> findings;  ///< Overrides that could not be laid over, one warning each.
};

/// The document with the overrides of the scenario in place of the elements' own values; a value of null takes the own
/// one away. For the null id and an unknown one: the values as they are, "As is".
[[nodiscard]] WithScenario withScenario(const Document &document, Id scenario);

}  // namespace laneway
