#include "model/exchange/prosimos/prosimos_file.h"

#include <QFileInfo>

#include "model/exchange/files.h"
#include "model/exchange/parameters/apply_parameters.h"
#include "model/exchange/prosimos/prosimos_scenario.h"

namespace laneway {

using namespace Qt::StringLiterals;

namespace {

QString besideOf(const QString &path)
{
  const QFileInfo file(path);
  const QString beside = file.path() + u'/' + file.completeBaseName() + u".json"_s;
  return beside != path && QFileInfo(beside).isFile() ? beside : QString();
}

}  // namespace

Result<ImportReport> applyProsimosFile(Document &document, const QString &path)
{
  const Result<QByteArray> bytes = readBytes(path);
  if (!bytes)
    return bytes.error();
  const Result<SimulationParameters> parameters = readProsimos(*bytes, QFileInfo(path).fileName());
  if (!parameters)
    return parameters.error();
  return applyParameters(document, *parameters);
}

void applyProsimosBeside(Imported &imported, const QString &path)
{
  const QString beside = besideOf(path);
  if (beside.isEmpty())
    return;
  const Result<QByteArray> bytes = readBytes(beside);
  if (!bytes || !looksLikeProsimos(*bytes))  // something else of the same name
    return;
  const QString name = QFileInfo(beside).fileName();
  const Result<SimulationParameters> parameters = readProsimos(*bytes, name);
  if (!parameters) {
    imported.report.push_back({u"prosimos-not-read"_s, {name}});
    return;
  }
  imported.report.push_back({u"prosimos-beside"_s, {name}});
  const ImportReport remarks = applyParameters(imported.workbook.document, *parameters);
  imported.report.insert(imported.report.end(), remarks.begin(), remarks.end());
}

}  // namespace laneway
