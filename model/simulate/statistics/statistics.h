#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "model/simulate/engine/observer.h"
#include "model/simulate/histogram.h"
#include "model/simulate/run_state.h"
#include "model/simulate/statistics/active_periods.h"
#include "model/simulate/statistics/level.h"
#include "model/simulate/statistics/path_recorder.h"
#include "model/simulate/statistics/time_course_recorder.h"
#include "model/simulate/statistics/waiting_causes.h"

/// Takes all figures of a replication while it runs: exact sums, integrals over time and histograms. Observations
/// count when they end within the window, which begins after the warm-up.
namespace laneway::simulate {

/// The histograms of one replication, which are merged and not kept per replication.
struct Histograms {
  std::vector<Histogram> scopeCycles;
  std::vector<Histogram> scopeWaitings;
  std::vector<Histogram> nodeCycles;
  std::vector<Histogram> nodeWaitings;
  std::vector<Histogram> roleWaitings;

  void begin(const Program &program);
};

/// What replications add up instead of keeping it one by one.
struct Gathered {
  Histograms histograms;
  TimeCourse course;
  std::vector<PathVariants> paths;  ///< By scope.
};

class Statistics : public Observer {
 public:
  Statistics(const Program &program, Time warmUp);

  /// What was found; complete once the replication has ended, a view of the present state before.
  [[nodiscard]] ReplicationRecord record(const State &state, std::uint32_t replication);
  /// As at the last record.
  [[nodiscard]] Gathered &gathered() { return m_gathered; }
  [[nodiscard]] const Gathered &gathered() const { return m_gathered; }
  /// Whether replications from the next one on get a timeline of their bottlenecks.
  void keepTimeline(bool keeps) { m_keepsTimeline = keeps; }

  void begins(const State &state);
  void frameBegins(const State &state, Index frame);
  void frameEnds(const State &state, Index frame, bool completed);
  void lost(const State &state, Index token);
  void enters(const State &state, Index token);
  void moves(const State &state, Index token, Index flow);
  void completes(const State &state, Index token);
  void interrupts(const State &state, Index token);
  void waitBegins(const State &state, Index token);
  void workBegins(const State &state, Index token);
  void workSuspends(const State &state, Index token);
  void workResumes(const State &state, Index token);
  void workYields(const State &state, Index token, Time worked);
  void workEnds(const State &state, Index token);
  void delayBegins(const State &state, Index token);
  void delayEnds(const State &state, Index token);
  void callBegins(const State &state, Index token);
  void callEnds(const State &state, Index token);
  void dutyChanges(const State &state, Index resource);
  [[nodiscard]] Time awaits() const { return std::min(m_course.next(), m_windowBegin); }
  void passes(const State &state, Time now);

 private:
  /// What goes on in one execution of a scope, and the time it has taken so far.
  struct alignas(128) Activity {
    std::uint32_t waiting = 0;
    std::uint32_t working = 0;
    std::uint32_t suspended = 0;
    std::uint32_t delayed = 0;
    Time last = 0;
    Time waitingTime = 0;
    Time workingTime = 0;
    Time suspendedTime = 0;
    Time delayedTime = 0;
    Time work = 0;
    Int128 cost = 0;

    void settle(Time now);
  };

  struct ScopeTally {
    ScopeRecord record;
    Level inside;
  };

  struct alignas(256) NodeTally {
    Level queue;
    Level busy;
    std::uint64_t entered = 0;
    std::uint64_t completed = 0;
    Int128 cycle = 0;
    Int128 waiting = 0;
    Int128 work = 0;
    Int128 suspended = 0;
    Int128 cost = 0;
    std::uint64_t started = 0;
    std::uint64_t lost = 0;
    std::uint64_t interrupted = 0;
    std::uint64_t failures = 0;
    std::uint64_t repeated = 0;
    Index onlyRole = none;  ///< Whose wait its wait is; none where a step needs several.
  };

  struct alignas(64) RoleTally {
    Level queue;
    std::uint64_t started = 0;
    Int128 waiting = 0;
  };

  /// Applies a change to the activity of the token's frame and of those around it.
  template <typename Change>
  void change(const State &state, Index token, Change apply);
  /// Work of an execution came to an end or was put aside, with so many attempts that cost what one costs.
  void countWork(const State &state, const Token &token, Time worked, std::uint32_t attempts);
  void countCost(const State &state, const Token &token, Time worked, std::uint32_t attempts);
  /// Whether an execution of a repeated step is rework: a round of a loop behind the first, or any when the step was
  /// come to before. The instances of a multi-instance step are different pieces of work.
  [[nodiscard, gnu::cold]] bool isAgain(const State &state, const Token &execution) const;
  void countWait(Index node, Index role, Time wait);
  [[gnu::cold]] void addWait(const Token &token, Index row, Index role, Time wait);
  /// The execution will not wait again.
  [[gnu::cold]] void endWaits(const State &state, Index row);
  /// Applies a change to the levels of those in whose queue the token waits, or of the units at work for it.
  template <typename Change>
  void changeQueues(const State &state, const Token &token, Change apply);
  /// Calls `use(resource)` for each unit that works for the token.
  template <typename Use>
  void eachCrew(const State &state, const Token &token, Use use);
  void crewsBegin(const State &state, const Token &token);
  void crewsEnd(const State &state, const Token &token);
  /// A unit, and the role as which a token seized it.
  struct UnitInRole {
    Index resource = none;
    std::uint32_t unit = 0;
    Index role = none;
  };
  [[nodiscard]] UnitInRole missedLast(const State &state, const Token &worker) const;
  void judgeWait(const State &state, const Token &token, const UnitInRole &missed);
  void countOvertime(const State &state, const Token &token, Time worked);
  void countCauses(const State &state, const Token &token, const CauseTimes &causes);
  void endFrameCauses(const State &state, Index frame, Time waiting);
  /// For what begins with the window: moments before count as its beginning.
  [[nodiscard]] Time clamped(const State &state) const { return state.now > m_warmUp ? state.now : m_warmUp; }
  [[nodiscard]] bool isInWindow(const State &state) const { return state.now >= m_warmUp; }
  /// From here on figures count; the course of time goes on as if nothing had been.
  [[gnu::cold]] void openWindow();
  /// The integral over the window so far, and the highest value in it; 0 before it begins.
  [[nodiscard]] Int128 areaOf(const Level &level, const State &state) const
  {
    return isInWindow(state) ? level.area(state.now) : 0;
  }
  [[nodiscard]] std::uint32_t mostOf(const Level &level, const State &state) const
  {
    return isInWindow(state) ? level.most(state.now) : 0;
  }
  void fillNodes(const State &state, ReplicationRecord &record);
  void fillRoles(const State &state, ReplicationRecord &record);
  void gather(const State &state, const ReplicationRecord &record);
  /// The columns of a time course: time, roots, then busy and on duty by role; since levels last began anew.
  void integrate(Time moment, std::vector<Int128> &row);

  const Program &m_program;
  Time m_warmUp = 0;
  Time m_windowBegin = never;  ///< What is still to come: `never` once the window is open.
  Time m_levelsBegin = 0;      ///< What their integrals begin with.
  bool m_hasCosts = false;
  bool m_hasOvertime = false;
  std::vector<Activity> m_activities;  ///< By frame.
  std::vector<ScopeTally> m_scopes;
  std::vector<NodeTally> m_nodes;
  std::vector<std::uint64_t> m_flows;
  std::vector<RoleTally> m_roles;
  std::vector<Histogram> m_severalWaitings;  ///< By role: of steps that need other roles as well.
  /// What an execution has waited for so far, and the role that its first wait was for: work that may be put aside
  /// waits several times, which make one entry.
  struct Waited {
    Time time = 0;
    Index role = none;
  };
  std::vector<Waited> m_waited;    ///< By token; only where work may be put aside.
  std::vector<Level> m_crews;      ///< By resource: units at work.
  std::vector<Int128> m_overtime;  ///< By resource, like levels.
  ActivePeriods m_active;
  bool m_keepsTimeline = false;
  WaitingCauses m_causes;
  using CauseSums = std::array<Int128, waitingCauses>;
  std::vector<CauseTimes> m_frameCauses;  ///< By frame; this and the following only where causes are needed.
  std::vector<CauseSums> m_scopeCauses;
  std::vector<CauseSums> m_nodeCauses;
  std::vector<CauseSums> m_roleCauses;
  TimeCourseRecorder m_course;
  PathRecorder m_paths;
  Gathered m_gathered;
  Int128 m_executionCost = 0;
};

}  // namespace laneway::simulate
