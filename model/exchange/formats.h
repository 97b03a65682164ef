#pragma once

#include <span>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "model/base/result.h"
#include "model/exchange/import_report.h"

/// The file formats a document can be read from and written to: the one list behind File > Open, Save as and
/// `laneway convert`. Pictures are not among them; views/painting makes those.
namespace laneway {

struct Format {
  QString key;            ///< Stable: "laneway", "svg", "bpmn".
  QStringList suffixes;   ///< Without the dot, lower case; the first is the usual one.
  bool isNative = false;  ///< Saving keeps everything and the file stays the document's own.
  /// Whether contents that begin like this are of the format.
  bool (*recognises)(QByteArrayView head) = nullptr;
  /// Null where the format is not read. `name` is what errors call the file.
  Result<Imported> (*read)(QByteArrayView bytes, const QString &name) = nullptr;
  /// Null where the format is not written.
  Result<Exported> (*write)(const Workbook &workbook) = nullptr;
};

[[nodiscard]] std::span<const Format> formats();

/// The format by the suffix of a file name, or null.
[[nodiscard]] const Format *formatOfName(const QString &name);
/// The format by the contents, else by the name, or null.
[[nodiscard]] const Format *formatOf(QByteArrayView contents, const QString &name);

/// Reads a file of any format. Errors of the file system as in files.h, "file-format-unknown", and those of the format.
[[nodiscard]] Result<Imported> readWorkbook(QByteArrayView bytes, const QString &name);
/// The file's parameters for a simulation may lie beside it (prosimos_file.h).
[[nodiscard]] Result<Imported> readWorkbookFile(const QString &path);

/// Writes in the format of the name's suffix; the report says what the format cannot hold. Nothing half-written is
/// ever left behind.
[[nodiscard]] Result<ImportReport> writeWorkbookFile(const Workbook &workbook, const QString &path);

}  // namespace laneway
