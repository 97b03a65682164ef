#pragma once

#include <QByteArray>
#include <QString>

#include "model/base/result.h"

/// Whole files in and out, with errors that say what was wrong with them.
namespace laneway {

/// The contents. Errors: "file-not-found", "file-is-folder", "file-too-large" (over 1 GiB), "file-not-readable" (and
/// the system's reason); the first argument is the path.
[[nodiscard]] Result<QByteArray> readBytes(const QString &path);

/// Replaces the file in one step: it holds either what it held before or all of `bytes`. Errors: "file-is-folder",
/// "file-not-writable" (and the system's reason).
[[nodiscard]] Result<void> writeBytes(const QString &path, QByteArrayView bytes);

}  // namespace laneway
