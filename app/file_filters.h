#pragma once

#include <QString>

/// The file dialogs' lists of formats, in the user's language.
namespace laneway {

[[nodiscard]] QString nativeFileFilter();
/// Everything there is a reader for, then each format by itself.
[[nodiscard]] QString readableFileFilters();
/// The pictures a diagram can be exported to, and the formats a document can be written to.
[[nodiscard]] QString exportFileFilters();

}  // namespace laneway
