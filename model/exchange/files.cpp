#include "model/exchange/files.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace laneway {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Largest = qint64(1) << 30;

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
  // A device or pipe has no size to go by: read no more than is allowed.
  QByteArray bytes = file.read(Largest + 1);
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
