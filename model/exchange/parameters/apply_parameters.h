#pragma once

#include "model/exchange/parameters/simulation_parameters.h"
#include "model/process/document.h"

/// Simulation parameters become values of a document's elements, roles and calendars.
namespace laneway {

/// Lays them over what the document says. A resource is the role of its name if there is one, else a new role. The
/// report says what has no place, with lines; it begins with the parameters' own remarks.
[[nodiscard]] ImportReport applyParameters(Document &document, const SimulationParameters &parameters);

/// A scenario of the document: what is different in `changed`, element by element.
[[nodiscard]] Scenario scenarioOfDifference(const Document &document, const Document &changed);

}  // namespace laneway
