#pragma once

#include <algorithm>
#include <tuple>
#include <type_traits>
#include <utility>

#include "model/simulate/engine/engine_all.h"
#include "model/simulate/log/log_writer.h"
#include "model/simulate/run/replication.h"
#include "model/simulate/statistics/statistics_hooks.h"
#include "model/simulate/trace/trace_recorder.h"

/// Players for each set of observers. One file compiles each of them, since each is a whole engine.
namespace laneway::simulate {

[[nodiscard]] inline Outcome outcomeOf(Status status)
{
  switch (status) {
    case Status::Running:
      return Outcome::Cancelled;
    case Status::Finished:
      return Outcome::Finished;
    case Status::Deadlock:
      return Outcome::Deadlock;
    case Status::Livelock:
      return Outcome::Livelock;
    case Status::Runaway:
      return Outcome::Runaway;
  }
  return Outcome::Finished;
}

/// What part of the replication is done: by arrivals or by time, whichever will end it first.
[[nodiscard]] inline double shareDone(const State &state, const RunSettings &settings)
{
  double share = 0;
  if (settings.instances > 0)
    share = static_cast<double>(state.finished) / static_cast<double>(settings.instances);
  if (settings.horizon != never && settings.horizon > 0)
    share = std::max(share, static_cast<double>(state.now) / static_cast<double>(settings.horizon));
  return std::min(share, 1.0);
}

/// A player whose engine has the statistics and, beside them, `Further` observers.
template <typename... Further>
class PlayerWith : public Player {
  static constexpr bool isAlone = sizeof...(Further) == 0;
  using Observer = std::conditional_t<isAlone, Statistics &, Observers<Statistics, Further...>>;

 public:
  PlayerWith(const Program &program, const RunSettings &settings, Further... further)
      : m_statistics(program, settings.warmUp.kind == WarmUpKind::None ? 0 : settings.warmUp.time),
        m_further(std::move(further)...),
        m_observer(makeObserver()),
        m_engine(program, settings, m_observer),
        m_settings(settings)
  {
  }

  Played play(std::uint32_t replication, const Pulse &pulse) override
  {
    constexpr std::uint64_t eventsPerPulse = 20'000;
    m_replication = replication;
    m_statistics.keepTimeline(replication == 1);
    m_engine.begin(replication);
    Status status = Status::Running;
    while (status == Status::Running) {
      status = m_engine.advance(eventsPerPulse);
      if (!pulse(shareDone(m_engine.state(), m_settings)))
        break;
    }
    Played played;
    played.outcome = outcomeOf(status);
    played.record = m_statistics.record(m_engine.state(), replication);
    played.gathered = std::move(m_statistics.gathered());
    played.stuck = m_engine.stuck();
    if constexpr ((std::is_same_v<Further, TraceRecorder> || ...))
      played.trace = std::get<TraceRecorder>(m_further).take();
    return played;
  }

  ReplicationRecord present() override { return m_statistics.record(m_engine.state(), m_replication); }
  const Gathered &presentGathered() const override { return m_statistics.gathered(); }
  std::uint64_t events() const override { return m_engine.state().processed; }

 private:
  Observer makeObserver()
  {
    if constexpr (isAlone)
      return m_statistics;
    else
      return std::apply([this](auto &...parts) { return Observer(m_statistics, parts...); }, m_further);
  }

  Statistics m_statistics;
  std::tuple<Further...> m_further;
  Observer m_observer;
  Engine<std::remove_reference_t<Observer>> m_engine;
  const RunSettings &m_settings;
  std::uint32_t m_replication = 0;
};

}  // namespace laneway::simulate
