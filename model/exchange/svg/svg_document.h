#pragma once

#include <QByteArray>
#include <QString>

#include "model/base/result.h"
#include "model/exchange/import_report.h"

/// The document inside a picture: an SVG that Laneway wrote carries the whole file in its metadata as
/// `<metadata><laneway:document xmlns:laneway="https://laneway.invalid/ns/document">` and the native JSON as text.
/// Only that is read; shapes drawn by other programs mean nothing here.
namespace laneway {

inline constexpr char SvgDocumentNamespace[] = "https://laneway.invalid/ns/document";
inline constexpr char SvgDocumentElement[] = "document";
/// The prefix the picture writer binds the namespace to.
inline constexpr char SvgDocumentPrefix[] = "laneway";

[[nodiscard]] bool looksLikeSvg(QByteArrayView head);

/// Errors: "xml-syntax" (line, column, reason), "svg-no-document", and those of the native format.
[[nodiscard]] Result<Imported> workbookFromSvg(QByteArrayView bytes, const QString &name);

}  // namespace laneway
