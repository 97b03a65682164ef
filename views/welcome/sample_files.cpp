#include "views/welcome/sample_files.h"

#include <QDir>
#include <QFile>

#include "model/exchange/formats.h"

namespace laneway {

using namespace Qt::StringLiterals;

QStringList sampleFiles(const QString &language)
{
  // The one to start with first, the others by their names.
  QDir folder(u":/laneway/samples/"_s + language);
  if (!folder.exists())
    folder.setPath(u":/laneway/samples/en"_s);
  QStringList paths;
  for (const QString &name : folder.entryList({u"*.laneway"_s}, QDir::Files, QDir::Name)) {
    if (name.startsWith("client-onboarding"_L1))
      paths.prepend(folder.filePath(name));
    else
      paths.append(folder.filePath(name));
  }
  return paths;
}

std::optional<Workbook> readSample(const QString &path)
{
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    return {};
  const QByteArray bytes = file.readAll();
  Result<Imported> read = readWorkbook(bytes, path);
  if (!read)
    return {};
  return std::move(*read).workbook;
}

}  // namespace laneway
