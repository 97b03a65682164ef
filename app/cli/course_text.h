#pragma once

#include <QString>

/// Tables of a simulation's report that tell of its ways and of its course in time.
namespace laneway {

class Document;
struct SimulationReport;

namespace cli {

/// The most frequent ways through what was simulated; empty where there is only one. Ends with a newline.
[[nodiscard]] QString pathsText(const Document &document, const SimulationReport &report);

/// Work in progress and how busy the busiest roles were, in a few parts of the time. Ends with a newline.
[[nodiscard]] QString courseText(const Document &document, const SimulationReport &report);

}  // namespace cli
}  // namespace laneway
