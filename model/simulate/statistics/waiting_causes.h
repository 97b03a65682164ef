#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "model/simulate/engine/state.h"
#include "model/simulate/results.h"

/// Why a wait took as long as it did, judged moment by moment by what the unit that in the end does the work was doing:
/// closed (unavailability), at work on something enabled no later (contention) or later (prioritization), or none of
/// these (other: something else was missing). What units did is remembered only where it cannot be known without, and
/// only as far back as somebody still waits.
namespace laneway::simulate {

/// Parts of a wait, in the order of WaitingCause.
using CauseTimes = std::array<Time, waitingCauses>;

[[nodiscard]] constexpr std::size_t rowOf(WaitingCause cause)
{
  return static_cast<std::size_t>(cause);
}

/// Divides `whole` in the proportion of the parts, to the last microsecond: what is true of waits one after the other
/// and the fair share of moments at which several branches wait. Without parts all of it is `Other`.
[[nodiscard]] CauseTimes dividedLike(const CauseTimes &parts, Time whole);

class WaitingCauses {
 public:
  explicit WaitingCauses(const Program &program);

  /// False where every wait is contention: one line for each resource, no calendar and nothing that interrupts.
  [[nodiscard]] bool areNeeded() const { return m_areNeeded; }

  void begin();
  /// The causes of a wait from `since` until now for work that is about to begin on `unit` of `resource`.
  [[nodiscard]] CauseTimes judge(const State &state, const Token &token, Index resource, std::uint32_t unit,
                                 Time since) const;
  /// The units of the token begin or end their work.
  void workBegins(const State &state, const Token &token);
  void workEnds(const State &state, const Token &token);

 private:
  /// Work of one unit on something that was ready at a certain moment; at work since `begin` while `end` is `never`.
  struct Busy {
    Time begin = 0;
    Time end = 0;
    Time ready = 0;
  };

  /// The latest of them, in a ring.
  struct History {
    std::vector<Busy> ring;
    std::size_t first = 0;
    std::size_t count = 0;

    Busy &at(std::size_t i) { return ring[(first + i) & (ring.size() - 1)]; }
    [[nodiscard]] const Busy &at(std::size_t i) const { return ring[(first + i) & (ring.size() - 1)]; }
  };

  void makeRoom(const State &state, Index group, History &history);
  [[nodiscard]] Time oldestWait(const State &state, Index group) const;

  const Program &m_program;
  bool m_areNeeded = false;
  std::vector<std::uint8_t> m_isOrderly;  ///< By group: its units serve in the order of enabling and never idle.
  std::vector<std::size_t> m_firstUnit;   ///< By resource, into `m_histories`.
  std::vector<History> m_histories;       ///< By unit.
};

}  // namespace laneway::simulate
