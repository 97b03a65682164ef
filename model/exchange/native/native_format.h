#pragma once

#include <QByteArray>
#include <QString>

#include "model/base/result.h"
#include "model/exchange/import_report.h"
#include "model/process/workbook.h"

/// Laneway's own format: JSON as resources/schema/laneway-1.schema.json describes it. What it writes it reads back
/// equal; keys it does not know survive; what does not hang together is refused with one error that says where.
namespace laneway {

/// The version this program writes, and the newest it reads.
inline constexpr int NativeVersion = 1;

/// The file, sorted, indented and with a newline at the end; equal workbooks give equal bytes.
[[nodiscard]] QByteArray workbookToJson(const Workbook &workbook);

/// Reads a file of this or an earlier version; the report says what an upgrade changed. `name` is what errors call the
/// file: the first argument of every one of them. Codes: "json-..." as json_text.h says, with line and column;
/// "value-..." with the place in the file; "file-not-laneway", "file-newer-version", "file-id-twice",
/// "file-dangling-id", "file-wrong-reference", "file-container-cycle".
[[nodiscard]] Result<Imported> workbookFromJson(QByteArrayView text, const QString &name);

/// A part of a document on its way to another place (clipboard, drag). References out of it may dangle.
inline constexpr char FragmentMimeType[] = "application/x-laneway-fragment+json";
[[nodiscard]] QByteArray fragmentToJson(const Document &fragment);
[[nodiscard]] Result<Document> fragmentFromJson(QByteArrayView text);

}  // namespace laneway
