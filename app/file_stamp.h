#pragma once

#include <QDateTime>
#include <QString>

namespace laneway {

/// When a file was written and how large it is: enough to notice that another program wrote it.
struct FileStamp {
  QDateTime modified;
  qint64 size = -1;  ///< Bytes; -1 where there is no such file.

  /// Of the file as it is now.
  [[nodiscard]] static FileStamp of(const QString &path);
  [[nodiscard]] bool exists() const { return size >= 0; }
  bool operator==(const FileStamp &) const = default;
};

}  // namespace laneway
