#pragma once

#include <QByteArray>
#include <QString>

#include "model/base/result.h"
#include "model/exchange/import_report.h"

/// BPMN 2.0 XML, read into a document and written from it. What has no place in the document (foreign extensions, rare
/// parts of the standard) goes along in extras and comes back where it was.
namespace laneway {

/// Whether XML that begins like this may be BPMN.
[[nodiscard]] bool looksLikeBpmn(QByteArrayView head);

/// Errors: as xml_text.h, and "bpmn-not-bpmn" (name of the root element, its line and column). The report names what
/// was repaired or left out, with lines.
[[nodiscard]] Result<Imported> workbookFromBpmn(QByteArrayView bytes, const QString &name);

/// What BPMN has no place for, and what becomes of it. Cheap enough to ask before anything is written.
[[nodiscard]] ImportReport bpmnLosses(const Workbook &workbook);

/// The report is that of bpmnLosses.
[[nodiscard]] Result<Exported> workbookToBpmn(const Workbook &workbook);

}  // namespace laneway
