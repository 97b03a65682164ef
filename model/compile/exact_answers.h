#pragma once

/// What queueing theory has to say beside a simulation, told of the elements of the document.
namespace laneway {

class Document;
struct Compilation;
struct SimulationReport;

/// Fills in the exact answers of the roles and of the only process, or why there are none.
void addExactAnswers(SimulationReport &report, const Document &document, const Compilation &compilation);

}  // namespace laneway
