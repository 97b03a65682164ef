#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include <QMetaType>
#include <QObject>
#include <QThreadPool>

#include "model/base/id.h"
#include "model/compile/compilation.h"
#include "model/compile/report.h"

namespace laneway {

class Document;

namespace simulate {
class Trace;
}

/// What a run gave, as far as it has come. A value: it may be kept and read anywhere.
struct SimulationOutcome {
  std::uint64_t revision = 0;  ///< Of the document it was made from.
  std::shared_ptr<const Compilation> compilation;
  SimulationReport report;
  std::shared_ptr<const simulate::Trace> trace;  ///< Of the first replication; null until it is there.
  std::vector<std::uint64_t> workInProgress;     ///< At equal steps of the trace.
  bool isComplete = false;                       ///< The changes that might pay were tried.
};

using SharedOutcome = std::shared_ptr<const SimulationOutcome>;

/// Runs simulations off the GUI thread, one at a time: a new one cancels the one before. First comes the run as it is,
/// with its trace; then what one more of each role and other small changes would bring.
class SimulationRunner : public QObject {
  Q_OBJECT

 public:
  explicit SimulationRunner(QObject *parent = nullptr);
  ~SimulationRunner() override;

  /// `document` may be a snapshot; `scenario` null means the values as they are.
  void start(const Document &document, std::uint64_t revision, const std::vector<Id> &scopes, Id scenario);
  /// Stops within a few milliseconds; what is finished so far has been told already.
  void cancel();
  [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
  /// 0 to 1, over both parts of the work.
  [[nodiscard]] double progress() const;

 Q_SIGNALS:
  void started();
  void outcomeReady(const laneway::SharedOutcome &outcome);
  /// Done, cancelled, or it could not run at all.
  void finished();

 private:
  struct Job;

  void abandon();

  QThreadPool m_pool;
  std::shared_ptr<Job> m_job;  ///< Null when nothing runs.
};

}  // namespace laneway

Q_DECLARE_METATYPE(laneway::SharedOutcome)
