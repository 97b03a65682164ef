#pragma once

#include <vector>

/// What the figures of a run mean for those who manage the work: where it gets stuck, what would help, and whether one
/// place or the whole process is the problem. Rules on figures, each statement with the numbers behind it.
namespace laneway {

class Document;
struct SimulationReport;
struct Statement;

/// The statements in the order in which to tell them. Nothing for a run without finished instances. Statements about
/// what would help need the report's levers.
[[nodiscard]] std::vector<Statement> readingOf(const Document &document, const SimulationReport &report);

}  // namespace laneway
