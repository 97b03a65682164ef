#include "app/file_stamp.h"

#include <QFileInfo>

namespace laneway {

FileStamp FileStamp::of(const QString &path)
{
  const QFileInfo info(path);
  return info.exists() ? FileStamp{info.lastModified(), info.size()} : FileStamp{};
}

}  // namespace laneway
