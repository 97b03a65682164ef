#pragma once

#include <QByteArrayView>
#include <QString>

/// The text of a file of comma separated values as spreadsheets write them, for rowsFromText().
namespace laneway {

/// The lines of the file with a tab between their cells (RFC 4180). Cells are separated by what the first line has most
/// of: tab, semicolon or comma. Quotes are taken off; a tab or line break inside of them becomes a blank. The bytes are
/// UTF-8 or UTF-16 by their mark, else UTF-8, else Latin-1.
[[nodiscard]] QString tabbedFromCsv(QByteArrayView bytes);

}  // namespace laneway
