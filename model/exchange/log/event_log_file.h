#pragma once

#include <memory>

#include <QString>

#include "model/base/result.h"
#include "model/simulate/event_log.h"

/// The event log of a simulation as process-mining programs read it. CSV: a row per execution of a step with the times
/// at which it was enabled, started and completed. XES (IEEE 1849-2016): a trace per instance, an event per change of a
/// step. Times are civil, with their offset from UTC.
namespace laneway {

class Document;
struct Compilation;

/// Takes rows from the worker's thread and writes them when asked to.
class EventLogFile : public simulate::LogSink {
 public:
  /// The log as it would stand in the file. Executions that were not completed have no completion time.
  [[nodiscard]] virtual QByteArray contents() const = 0;
};

/// By the ending of the name: ".csv" or ".xes"; null for others. The document and the compilation must outlive it.
[[nodiscard]] std::unique_ptr<EventLogFile> makeEventLog(const QString &name, const Document &document,
                                                         const Compilation &compilation);

}  // namespace laneway
