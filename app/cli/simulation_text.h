#pragma once

#include <QString>

/// A simulation's report for people who read a terminal.
namespace laneway {

class Document;
struct SimulationReport;

namespace cli {

/// What was run, the figures, what pays most, what it means, and what was assumed. Ends with a newline.
[[nodiscard]] QString simulationText(const Document &document, const SimulationReport &report);

}  // namespace cli
}  // namespace laneway
