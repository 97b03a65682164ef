#pragma once

#include <optional>

#include <QString>
#include <QStringList>

#include "model/process/workbook.h"

/// The templates that come with the program, compiled in, in both languages.
namespace laneway {

/// Resource paths in the order they are offered, in the language or else in English.
[[nodiscard]] QStringList sampleFiles(const QString &language);

/// Read through the same format as any file; nothing only where a template is broken.
[[nodiscard]] std::optional<Workbook> readSample(const QString &path);

}  // namespace laneway
