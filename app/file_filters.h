#pragma once

#include <QString>

/// The file dialogs' lists of formats, in the user's language.
namespace laneway {

[[nodiscard]] QString nativeFileFilter();
/// The formats that a document may be kept in, our own first.
[[nodiscard]] QString saveFileFilters();
/// Everything there is a reader for, then each format by itself.
[[nodiscard]] QString readableFileFilters();
/// The one kind of file that an export with this suffix (without the dot) makes.
[[nodiscard]] QString exportFileFilter(const QString &suffix);

}  // namespace laneway
