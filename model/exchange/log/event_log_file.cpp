#include "model/exchange/log/event_log_file.h"

#include "model/exchange/log/csv_log.h"
#include "model/exchange/log/xes_log.h"
#include "model/process/document.h"

namespace laneway {

std::unique_ptr<EventLogFile> makeEventLog(const QString &name, const Document &document,
                                           const Compilation &compilation)
{
  if (name.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
    return std::make_unique<CsvLog>(document, compilation);
  if (name.endsWith(QStringLiteral(".xes"), Qt::CaseInsensitive))
    return std::make_unique<XesLog>(document, compilation, document.info().title);
  return nullptr;
}

}  // namespace laneway
