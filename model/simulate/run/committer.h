#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>

#include "model/simulate/run/replication.h"
#include "model/simulate/run_state.h"

/// Takes finished replications from the threads in any order and adds them to the state in theirs, so that the state
/// does not depend on who was faster; decides when there are enough.
namespace laneway::simulate {

class Committer {
 public:
  Committer(RunState state, const RunSettings &settings);

  /// The next replication to play, 0 when there is none.
  [[nodiscard]] std::uint32_t next();
  void commit(Played played);
  /// No replication that has not begun is begun any more.
  void cancel();

  /// What was found, once all threads are done. The figures of a run that was cancelled in its first replication are
  /// those of what was played of it, which the state does not hold, since it cannot be merged.
  [[nodiscard]] RunOutput take();
  /// Figures of what is committed, and of the replication that is being played where nothing is.
  [[nodiscard]] Results present(Player &player);

 private:
  void add(RunState &state, ReplicationRecord record, const Gathered &gathered) const;
  [[nodiscard]] bool isPreciseEnough() const;

  std::mutex m_mutex;
  const RunSettings &m_settings;
  RunState m_state;
  std::map<std::uint32_t, Played> m_early;  ///< Finished before their predecessors.
  std::shared_ptr<const Trace> m_trace;
  std::uint32_t m_nextToPlay;
  std::uint32_t m_nextToCommit;
  std::uint32_t m_end;     ///< One past the last that counts.
  std::uint32_t m_wanted;  ///< The same before it was cancelled.
  std::optional<Played> m_unfinished;
};

}  // namespace laneway::simulate
