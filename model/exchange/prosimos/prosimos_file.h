#pragma once

#include <QString>

#include "model/base/result.h"
#include "model/exchange/import_report.h"

/// Scenario files of Prosimos on disk.
namespace laneway {

/// Lays the parameters of the file over the document. Errors: those of readBytes and readProsimos.
[[nodiscard]] Result<ImportReport> applyProsimosFile(Document &document, const QString &path);

/// The same with the scenario that lies beside the file a document was read from, under the same name; does nothing
/// where there is none. A scenario that cannot be read is a remark.
void applyProsimosBeside(Imported &imported, const QString &path);

}  // namespace laneway
