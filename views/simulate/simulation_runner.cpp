#include "views/simulate/simulation_runner.h"

#include "model/compile/levers.h"
#include "model/compile/scenario_values.h"
#include "model/process/document.h"
#include "model/simulate/runner.h"
#include "model/simulate/trace.h"
#include "views/simulate/progress_chart.h"

namespace laneway {

namespace {

/// Enough for hours of playing; a larger one would take memory that nobody looks at.
constexpr std::size_t MostTraceRecords = 2'000'000;
constexpr std::size_t WorkInProgressPoints = 400;
/// What is worth reading in a list.
constexpr std::size_t MostLevers = 8;
/// The first part of the work, as a share of the whole: each lever costs about as much as the run itself.
constexpr double FirstPart = 0.2;

}  // namespace

struct SimulationRunner::Job {
  Document document;
  std::uint64_t revision = 0;
  std::vector<Id> scopes;
  Id scenario;
  simulate::RunControl run;
  simulate::RunControl levers;
};

SimulationRunner::SimulationRunner(QObject *parent) : QObject(parent)
{
  m_pool.setMaxThreadCount(1);  // the runs themselves use all cores
}

SimulationRunner::~SimulationRunner()
{
  // Nobody is told: who listens may be half gone.
  if (m_job)
    abandon();
  m_pool.waitForDone();
}

void SimulationRunner::cancel()
{
  if (!m_job)
    return;
  abandon();
  Q_EMIT finished();
}

void SimulationRunner::abandon()
{
  m_job->run.cancel = true;
  m_job->levers.cancel = true;
  m_job.reset();
}

double SimulationRunner::progress() const
{
  return m_job ? FirstPart * m_job->run.progress + (1 - FirstPart) * m_job->levers.progress : 0;
}

void SimulationRunner::start(const Document &document, std::uint64_t revision, const std::vector<Id> &scopes,
                             Id scenario)
{
  cancel();
  const auto job = std::make_shared<Job>();
  job->document = document;
  job->revision = revision;
  job->scopes = scopes;
  job->scenario = scenario;
  m_job = job;
  Q_EMIT started();

  const auto tell = [this, job](SharedOutcome outcome, bool last) {
    QMetaObject::invokeMethod(
        this,
        [this, job, outcome = std::move(outcome), last] {
          if (m_job != job)  // another run has taken its place
            return;
          if (outcome)
            Q_EMIT outcomeReady(outcome);
          if (last) {
            m_job.reset();
            Q_EMIT finished();
          }
        },
        Qt::QueuedConnection);
  };
  m_pool.start([job, tell] {
    WithScenario values = withScenario(job->document, job->scenario);
    auto compilation = std::make_shared<Compilation>(compilePlan(values.document, job->scopes, values.run));
    compilation->findings.insert(compilation->findings.end(), values.findings.begin(), values.findings.end());

    SimulationOutcome outcome;
    outcome.revision = job->revision;
    outcome.compilation = compilation;
    if (!compilation->canRun()) {
      simulate::Results nothing;
      nothing.outcome = simulate::Outcome::InvalidPlan;
      outcome.report = reportOf(values.document, *compilation, nothing, nullptr, {});
      outcome.isComplete = true;
      tell(std::make_shared<const SimulationOutcome>(std::move(outcome)), true);
      return;
    }
    simulate::RunOptions options;
    options.traceReplication = 1;
    options.mostTraceRecords = MostTraceRecords;
    const simulate::RunOutput output = simulate::run(compilation->plan, compilation->settings, job->run, options);
    if (job->run.cancel)
      return;
    outcome.trace = output.trace;
    if (output.trace)
      outcome.workInProgress = workInProgress(*output.trace, WorkInProgressPoints);
    outcome.report = reportOf(values.document, *compilation, output.results, &output.state, {});
    const bool goOn = output.results.outcome == simulate::Outcome::Finished;
    outcome.isComplete = !goOn;
    tell(std::make_shared<const SimulationOutcome>(outcome), !goOn);
    if (!goOn)
      return;

    std::vector<Lever> levers =
        ranked(tryLevers(*compilation, output.state, possibleLevers(*compilation, MostLevers), job->levers));
    if (job->levers.cancel)
      return;
    outcome.report = reportOf(values.document, *compilation, output.results, &output.state, std::move(levers));
    outcome.isComplete = true;
    tell(std::make_shared<const SimulationOutcome>(std::move(outcome)), true);
  });
}

}  // namespace laneway
