#pragma once

#include <vector>

#include <QString>

#include "model/base/result.h"
#include "model/process/workbook.h"

/// The documents that commands are told of by name.
namespace laneway::cli {

class Console;

/// A file that was read, and which of its states is meant.
struct Input {
  QString name;  ///< As it was given.
  Workbook workbook;
  Document document;  ///< The variant that was asked for, else the document as it is.
  QString variant;    ///< Its name; empty for the document as it is.
};

/// Reads "FILE", "FILE#VARIANT" or "-" (standard input). What had to be repaired is said on standard error. Errors as
/// of reading the format, and "variant-unknown".
[[nodiscard]] Result<Input> readInput(const QString &name, Console &console);

/// Lays the simulation data of a scenario file of Prosimos over the document. What has no place is said on standard
/// error. Errors as of applyProsimosFile.
[[nodiscard]] Result<void> layScenarioFile(Input &input, const QString &file, Console &console);

/// The process or workflow of that id or name; without a name the first process, else the first workflow, that has any
/// step. Errors: "scope-unknown", "scope-ambiguous", "document-empty".
[[nodiscard]] Result<Id> findScope(const Document &document, const QString &name);
/// The same for a picture: where no process has any step, the first of which anything is drawn.
[[nodiscard]] Result<Id> findDrawnScope(const Document &document, const QString &name);

/// The same among workflows only.
[[nodiscard]] Result<Id> findWorkflow(const Document &document, const QString &name);

/// The scenario of that id or name; the null id for no name. Error: "scenario-unknown".
[[nodiscard]] Result<Id> findScenario(const Document &document, const QString &name);

/// Writes the workbook in the format of the name's ending, or Laneway's own to standard output for "-". What the format
/// cannot hold is said on standard error. Errors: "output-unknown-kind", those of the format and of writeBytes.
[[nodiscard]] Result<void> writeDocument(const Workbook &workbook, const QString &name, Console &console);

/// Writes to the file, or to standard output for "-". Errors as of writeBytes.
[[nodiscard]] Result<void> writeOutput(const QString &name, QByteArrayView bytes, Console &console);

}  // namespace laneway::cli
