#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

#include "model/base/result.h"

/// The text of an XML file as UTF-8, whatever it came in: UTF-8, UTF-16, the Western 8-bit encodings, and what else the
/// platform can decode.
namespace laneway::xml {

struct Decoded {
  QByteArray utf8;
  /// The first line, from 1, that is not of the encoding the file claims; the file was then read as Windows-1252.
  std::optional<int> assumedFrom;
};

/// By the byte order mark or, without one, by the XML declaration. Error: "xml-encoding-unknown" (file, line, column,
/// encoding).
[[nodiscard]] Result<Decoded> decode(QByteArrayView bytes, const QString &name);

}  // namespace laneway::xml
