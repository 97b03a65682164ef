#include "model/exchange/files.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace laneway {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Largest = qint64(1) << 30;
constexpr qint64 PartSize = qint64(1) << 20;

}  // namespace

Result<QByteArray> readBytes(const QString &path)
{
  const QFileInfo info(path);
  if (info.isDir())
    return Error{u"file-is-folder"_s, {path}, {}};
  if (!info.exists())
    return Error{u"file-not-found"_s, {path}, {}};
  if (info.size() > Largest)
    return Error{u"file-too-large"_s, {path, u"1"_s}, {}};
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    return Error{u"file-not-readable"_s, {path, file.errorString()}, {}};
  // Room is made for all that is asked for at once: no more than the file has; a device or pipe has no size to go by.
  QByteArray bytes = file.read(info.size());
  while (bytes.size() <= Largest) {
    const QByteArray part = file.read(PartSize);
    if (part.isEmpty())
      break;
    bytes += part;
  }
  if (file.error() != QFileDevice::NoError)
    return Error{u"file-not-readable"_s, {path, file.errorString()}, {}};
  if (bytes.size() > Largest)
    return Error{u"file-too-large"_s, {path, u"1"_s}, {}};
  return bytes;
}

Result<void> writeBytes(const QString &path, QByteArrayView bytes)
{
  const QFileInfo info(path);
  if (info.isDir())
    return Error{u"file-is-folder"_s, {path}, {}};
  if (info.exists() && !info.isFile()) {  // a device or pipe must not be replaced by a file
    QFile device(path);
    if (!device.open(QIODevice::WriteOnly) || device.write(bytes.data(), bytes.size()) != bytes.size() ||
        !device.flush())
      return Error{u"file-not-writable"_s, {path, device.errorString()}, {}};
    return {};
  }
  QSaveFile file(path);
  const bool written =
      file.open(QIODevice::WriteOnly) && file.write(bytes.data(), bytes.size()) == bytes.size() && file.commit();
  if (!written)
    return Error{u"file-not-writable"_s, {path, file.errorString()}, {}};
  return {};
}

}  // namespace laneway
