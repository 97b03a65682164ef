#pragma once

#include <cstdint>
#include <vector>

#include "model/simulate/engine/state.h"
#include "model/simulate/statistics/bottleneck_periods.h"

/// When each role is active: without a break, something of it works, and no unit of it that is on duty is idle. For a
/// role of one this is the active period of a machine (Roser, Nakano and Tanaka 2001, "A practical bottleneck detection
/// method", Winter Simulation Conference): work, setup and repair count, closed hours do not. A role of several could
/// still take on something until the last of them works; that one of ten works at almost any moment would say nothing.
namespace laneway::simulate {

class ActivePeriods {
 public:
  explicit ActivePeriods(const Program &program);

  /// `now` is where the window begins; moments before it are to be given as that.
  void begin(const State &state, Time now, bool keepsTimeline);
  /// What is known if everything ended now.
  [[nodiscard]] BottleneckPeriods finished(Time now) const;

  /// A unit was taken and begins to work; ends its work and is about to be given back.
  void begins(const State &state, Index resource, Time now)
  {
    const Index role = m_onlyRole[resource];
    if (role == none) [[unlikely]]
      beginsInSome(state, resource, now);
    else if (state.crews[resource].idleCount == 0)
      m_periods.starts(role, now);
  }
  void ends(const State &state, Index resource, Time now)
  {
    const Index role = m_onlyRole[resource];
    if (role == none) [[unlikely]]
      endsInSome(state, resource, now);
    else
      m_periods.ends(role, now);
  }
  /// Its work rests and goes on, while it holds the unit.
  void rests(Index resource, Time now);
  void resumes(Index resource, Time now);
  /// The unit is about to be given back while its work rests.
  void leaves(const State &state, Index resource, Time now);
  void dutyChanges(const State &state, Index resource, Time now);

 private:
  struct RoleState {
    std::uint32_t working = 0;  ///< Units.
    std::uint32_t open = 0;     ///< Resources with an idle unit on duty.
  };

  void beginsInSome(const State &state, Index resource, Time now);
  void endsInSome(const State &state, Index resource, Time now);
  [[nodiscard]] bool isAlwaysOnDuty(Index resource) const;
  void count(Index resource, int working, bool isOpen, Time now);

  const Program &m_program;
  std::vector<Index> m_onlyRole;       ///< By resource: the role that is it alone, always on duty; else none.
  std::vector<std::uint8_t> m_isOpen;  ///< By resource: it has an idle unit on duty.
  std::vector<RoleState> m_roles;
  BottleneckPeriods m_periods;
};

}  // namespace laneway::simulate
