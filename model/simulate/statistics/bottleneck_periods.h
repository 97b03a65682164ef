#pragma once

#include <cstdint>
#include <vector>

#include "model/simulate/results.h"

/// Which of several roles is the bottleneck at each moment, from the periods in which each is active: the one that has
/// been active longest without a break, counted to the end of its period (Roser, Nakano and Tanaka 2002, "Shifting
/// bottleneck detection", Winter Simulation Conference). Where one bottleneck's period overlaps with the next one's,
/// the bottleneck shifts and both are it; the rest of its period a bottleneck is the sole one. Works while the periods
/// come in and keeps only those that are not settled, at most a few for each role.
namespace laneway::simulate {

class BottleneckPeriods {
 public:
  struct Tally {
    std::uint64_t periods = 0;
    Int128 active = 0;  ///< Time in all periods.
    Int128 sole = 0;
    Int128 shifting = 0;
  };

  /// `keys` of the roles, by row, settle what is equally long. Moments never go back.
  void begin(Time now, std::vector<std::uint64_t> keys, bool keepsTimeline);

  /// A role becomes active; at the very moment it ceased to be, its period goes on.
  void starts(Index role, Time now)
  {
    Period &period = m_open[role];
    if (period.end == now)
      period.end = never;
    else if (period.end != never)
      startAnew(role, now);
  }
  void ends(Index role, Time now) { m_open[role].end = m_open[role].end == never ? now : m_open[role].end; }

  /// Ends all that is still active, after which nothing more is to come.
  void finish(Time now);
  [[nodiscard]] const std::vector<Tally> &tallies() const { return m_tallies; }
  [[nodiscard]] const BottleneckTimeline &timeline() const { return m_timeline; }

 private:
  struct Period {
    Time begin = 0;  ///< `never`: there is none.
    Time end = 0;    ///< `never`: it is active. Else it may go on at this moment.
    Index role = none;
    [[nodiscard]] Time length() const { return end - begin; }
  };

  void startAnew(Index role, Time now);
  void collect(Time now);
  void add(const Period &period, Time oldestOpen);
  void settle(std::size_t count);
  void show(Index role, Time from, Time to);
  [[nodiscard]] bool isLonger(const Period &a, const Period &b) const;

  std::vector<std::uint64_t> m_keys;
  std::vector<Period> m_open;     ///< By role: the latest.
  std::vector<Period> m_ended;    ///< Being collected, earliest end first.
  std::vector<Period> m_pending;  ///< Not settled: none lies in another, so begins and ends both ascend.
  Period m_settled;               ///< The last bottleneck that is.
  std::vector<Tally> m_tallies;
  bool m_keepsTimeline = false;
  BottleneckTimeline m_timeline;
};

}  // namespace laneway::simulate
