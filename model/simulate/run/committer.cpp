#include "model/simulate/run/committer.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "model/simulate/random/functions.h"

namespace laneway::simulate {

namespace {

void addAll(std::vector<Histogram> &to, const std::vector<Histogram> &from)
{
  if (to.empty())
    to.resize(from.size());
  for (std::size_t i = 0; i < from.size(); ++i)
    to[i].add(from[i]);
}

/// The figure of one replication over all its instances, in a unit of its own; not a number where there are none.
double observed(PrecisionFigure figure, const ReplicationRecord &replication)
{
  Int128 sum = 0;
  std::uint64_t finished = 0;
  for (const ScopeRecord &scope : replication.scopes) {
    if (!scope.isRoot)
      continue;
    finished += scope.finished;
    switch (figure) {
      case PrecisionFigure::CycleTime:
        sum += scope.cycle;
        break;
      case PrecisionFigure::Waiting:
        sum += scope.waiting;
        break;
      case PrecisionFigure::Cost:
        sum += scope.cost;
        break;
      case PrecisionFigure::Throughput:
        break;
    }
  }
  const auto count = static_cast<double>(finished);
  if (figure == PrecisionFigure::Throughput)
    return count / static_cast<double>(replication.end - replication.begin);
  return static_cast<double>(sum) / count;
}

}  // namespace

Committer::Committer(RunState state, const RunSettings &settings)
    : m_settings(settings),
      m_state(std::move(state)),
      m_nextToPlay(settings.firstReplication),
      m_nextToCommit(settings.firstReplication),
      m_end(settings.firstReplication + settings.replications),
      m_wanted(m_end)
{
}

std::uint32_t Committer::next()
{
  const std::lock_guard lock(m_mutex);
  return m_nextToPlay < m_end ? m_nextToPlay++ : 0;
}

void Committer::cancel()
{
  const std::lock_guard lock(m_mutex);
  m_end = std::min(m_end, m_nextToPlay);
}

void Committer::add(RunState &state, ReplicationRecord record, const Gathered &gathered) const
{
  const Histograms &histograms = gathered.histograms;
  state.replications.push_back(std::move(record));
  addAll(state.scopeCycles, histograms.scopeCycles);
  addAll(state.scopeWaitings, histograms.scopeWaitings);
  addAll(state.nodeCycles, histograms.nodeCycles);
  addAll(state.nodeWaitings, histograms.nodeWaitings);
  addAll(state.roleWaitings, histograms.roleWaitings);
  state.course.add(gathered.course);
  state.paths.resize(gathered.paths.size());
  for (std::size_t i = 0; i < gathered.paths.size(); ++i)
    state.paths[i].add(gathered.paths[i]);
}

void Committer::commit(Played played)
{
  const std::lock_guard lock(m_mutex);
  if (played.trace)
    m_trace = played.trace;
  m_early.emplace(played.record.replication, std::move(played));
  while (!m_early.empty() && m_early.begin()->first == m_nextToCommit && m_nextToCommit < m_end) {
    Played first = std::move(m_early.extract(m_early.begin()).mapped());
    if (first.outcome == Outcome::Cancelled) {
      m_end = m_nextToCommit;
      m_state.outcome = Outcome::Cancelled;
      m_unfinished = std::move(first);
      return;
    }
    // What went wrong ends the run; what it found until then is kept.
    if (first.outcome != Outcome::Finished) {
      m_state.outcome = first.outcome;
      m_state.stoppedReplication = m_nextToCommit;
      m_state.stuck = std::move(first.stuck);
      m_end = m_wanted = m_nextToCommit + 1;
    }
    add(m_state, std::move(first.record), first.gathered);
    ++m_nextToCommit;
    if (isPreciseEnough())
      m_end = m_wanted = m_nextToCommit;
  }
}

/// Whether the interval of the chosen figure is as narrow as wanted.
bool Committer::isPreciseEnough() const
{
  constexpr std::size_t fewest = 10;
  if (!m_settings.relativePrecision || m_state.replications.size() < fewest)
    return false;
  double mean = 0;
  double squares = 0;
  unsigned count = 0;
  for (const ReplicationRecord &replication : m_state.replications) {
    const double value = observed(m_settings.precisionFigure, replication);
    if (!std::isfinite(value))
      continue;
    const double difference = value - mean;
    mean += difference / ++count;
    squares += difference * (value - mean);
  }
  if (count < fewest)
    return false;
  const double halfWidth = studentQuantile(0.975, count - 1) * std::sqrt(squares / (count - 1.0) / count);
  return halfWidth <= *m_settings.relativePrecision * mean;
}

RunOutput Committer::take()
{
  const std::lock_guard lock(m_mutex);
  if (m_nextToCommit < m_wanted)
    m_state.outcome = Outcome::Cancelled;
  RunOutput output;
  if (m_state.replications.empty() && m_unfinished) {
    RunState state = m_state;
    add(state, m_unfinished->record, m_unfinished->gathered);
    output.results = summarize(state);
  } else {
    output.results = summarize(m_state);
  }
  output.state = std::move(m_state);
  output.trace = m_trace;
  return output;
}

Results Committer::present(Player &player)
{
  const std::lock_guard lock(m_mutex);
  if (!m_state.replications.empty())
    return summarize(m_state);
  RunState state = m_state;
  ReplicationRecord record = player.present();
  add(state, std::move(record), player.presentGathered());
  return summarize(state);
}

}  // namespace laneway::simulate
