#pragma once

#include <deque>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <set>
#include <tuple>
#include <vector>

#include "model/simulate/random/stream.h"
#include "tests/support/simulate/token_trace.h"

/// The parts of the reference interpreter: what a token is, and the rules that move it, one file for each subject.
namespace laneway::simulate::test {

enum class Doing { Nothing, Waiting, Working, Delayed, Joining, Inside, Grouping, Gone };

struct Execution;
struct Unit;

struct Walker {
  Execution *inside = nullptr;  ///< The execution of a scope it walks in.
  Index node = none;
  Index via = none;
  Doing doing = Doing::Nothing;
  Time enabled = 0;
  Time end = never;   ///< Of work or delay.
  Time duration = 0;  ///< Of this execution, or what is left of it.
  Time started = 0;   ///< When its work began.
  Time left = 0;      ///< Of its work, at the moment `seen`.
  Time seen = 0;
  Time order = 0;  ///< In its queue, among equal priorities: the least goes first.
  std::uint32_t visit = 0;
  std::uint64_t arrival = 0;                   ///< Orders those that came at one moment.
  std::vector<std::pair<Time, Index>> timers;  ///< Boundary events, or targets of a race.
  std::unique_ptr<Execution> called;
  std::vector<Unit *> units;  ///< At work for it, in the order in which they were taken.
  Walker *group = nullptr;
  std::uint32_t planned = 0;
  std::uint32_t done = 0;
};

struct Execution {
  Index scope = none;
  Execution *outer = nullptr;
  Walker *caller = nullptr;
  std::uint64_t instance = 0;
  std::uint64_t number = 0;
  std::uint64_t path = 0;
  Time begun = 0;              ///< Of the outermost.
  std::vector<double> values;  ///< Of the outermost only.
  std::map<Index, std::uint32_t> visits;
  std::list<std::unique_ptr<Walker>> walkers;
  bool isOver = false;

  [[nodiscard]] Execution &outermost() { return outer == nullptr ? *this : outer->outermost(); }
};

/// One person or machine.
struct Unit {
  Index resource = none;
  Time idleSince = 0;
  std::uint64_t place = 0;  ///< Orders those that became idle at one moment.
  Walker *worksFor = nullptr;
};

/// The least goes first: priority (negated), place by the discipline, moment enabled, instance, element.
using Urgency = std::tuple<std::int32_t, Time, Time, std::uint64_t, std::uint64_t>;

class Interpreter {
 public:
  Interpreter(const Plan &plan, std::uint64_t seed, std::uint32_t replication);
  [[nodiscard]] TokenTrace run();

 private:
  [[nodiscard]] const Node &at(const Walker &walker) const { return m_plan.nodes[walker.node]; }

  /// Outgoing or incoming flows of a node, by key.
  [[nodiscard]] const std::vector<Index> &flowsOf(Index node, bool outgoing) const
  {
    return outgoing ? m_out[node] : m_in[node];
  }

  [[nodiscard]] static std::uint64_t timeKey(const Node &node)
  {
    return streamKey(node.key, node.event == EventKind::Timer ? Purpose::Delay : Purpose::Duration);
  }

  // The clock, and those that arrive (interpreter.cpp).
  [[nodiscard]] Stream numbers(const Walker &walker, std::uint64_t key) const;
  void tell(const Walker &walker, Visit::What what);
  /// Every walker that there is, in all executions.
  void eachWalker(Execution &execution, const std::function<void(Walker &)> &use);
  [[nodiscard]] std::vector<Walker *> allWalkers();
  void scheduleArrival(Index node, std::uint64_t count);
  [[nodiscard]] Time nextTime();
  /// What is due now: completions, then delays and timers, then arrivals.
  void happen();
  void arrive(Index node, std::uint64_t number);

  // Entering and leaving a step, and its timers (steps.cpp).
  Walker &add(Execution &execution, Index node);
  /// Has done with its node.
  void finish(Walker &walker);
  void enter(Walker &walker, Index nodeRow);
  void setTimer(Walker &walker, Index node);
  void setTimers(Walker &walker);
  void work(Walker &walker);
  void release(Walker &walker);
  void call(Walker &walker);
  /// A boundary timer or one behind an event-based gateway goes off.
  void fire(Walker &walker, Index node);
  void interrupt(Walker &walker);
  void remove(Walker &walker);
  /// The end of a way; with the last one the execution is over.
  void end(Walker &walker);

  // Loops and multi-instance steps (repetition.cpp).
  void repeat(Walker &group);
  void execute(Walker &group);
  [[nodiscard]] std::vector<Walker *> executionsOf(const Walker &group);
  [[nodiscard]] bool isAnotherDue(Walker &group);
  void goOnRepeating(Walker &group);

  // Which way a token goes (routing.cpp).
  [[nodiscard]] double value(Index expression, Execution &execution, std::uint32_t done);
  /// Zero-time steps until nothing moves, then inclusive joins, until nothing moves at all.
  void settle();
  void leave(Walker &walker);
  void assign(Walker &walker, const Assignment &assignment);
  void take(Walker &walker, Index flow);
  [[nodiscard]] std::vector<Index> chosenWays(Walker &walker);
  [[nodiscard]] Index chosenOne(Walker &walker, const std::vector<Index> &flows);
  /// The chance of each flow, given what was drawn before it: where none was taken yet and there is no default, one of
  /// those left must be.
  [[nodiscard]] std::vector<Index> chosenSome(Walker &walker, const std::vector<Index> &flows);

  // Parallel and inclusive joins (joins.cpp).
  /// Those that wait at the join in this execution, by the flow they came by, the longest waiting first.
  [[nodiscard]] std::map<Index, std::vector<Walker *>> waitingAt(Execution &execution, Index join);
  void joinIfComplete(Execution &execution, Index join);
  void fireJoin(Execution &execution, Index join);
  /// The incoming flows of the join that a token at `from` may come by without passing the join.
  [[nodiscard]] std::set<Index> reachable(Index from, Index join) const;
  [[nodiscard]] bool isEnabled(Execution &execution, Index join);
  /// In each execution the first join that may fire.
  [[nodiscard]] bool fireInclusiveJoins();

  // Hours (hours.cpp). Work is not planned ahead: each time that somebody comes or goes, it is seen what is left.
  [[nodiscard]] bool isOpen(Index calendar, Time time) const;
  [[nodiscard]] Time nextChange(Index calendar, Time time) const;
  /// When so much open time will have passed.
  [[nodiscard]] Time afterOpenTime(Index calendar, Time length) const;
  /// Whether its work does not go on at this moment, since somebody it needs has gone home.
  [[nodiscard]] bool isResting(const Walker &walker) const;
  void changeDuty();
  /// When somebody next comes or goes, as long as anybody waits or works.
  [[nodiscard]] Time nextDutyChange();
  /// Whether a unit of the resource would start the work now.
  [[nodiscard]] bool mayStart(const Walker &walker, const Resource &resource) const;

  // Who is served next, and by whom (allocation.cpp).
  /// Whoever goes first among all that wait and could start, again and again; where nobody could, more urgent work
  /// takes somebody away from less urgent.
  void allocate();
  /// It takes its place among those that wait.
  void queue(Walker &walker);
  [[nodiscard]] const Demand &demandOf(const Walker &walker) const { return at(walker).work.alternatives[0][0]; }
  [[nodiscard]] bool goesBefore(const Walker &a, const Walker &b) const;
  [[nodiscard]] Urgency urgency(const Walker &walker) const;
  /// The idle unit that the role of the walker's step would take, and how many there are.
  [[nodiscard]] std::pair<Unit *, std::uint32_t> idleFor(const Walker &walker);
  void seize(Walker &walker);
  /// The least urgent of the work that the walker may put aside, or null.
  [[nodiscard]] Walker *victimOf(const Walker &walker);
  void putAside(Walker &walker);

  const Plan &m_plan;
  std::uint64_t m_key;
  std::map<std::uint64_t, Index> m_byKey;
  std::vector<std::vector<Index>> m_out;
  std::vector<std::vector<Index>> m_in;
  Time m_now = 0;
  std::map<Index, std::pair<Time, std::uint64_t>> m_arrivals;
  std::list<std::unique_ptr<Execution>> m_roots;
  std::vector<std::unique_ptr<Execution>> m_graveyard;  ///< Until the end, so that nothing dangles.
  std::deque<Walker *> m_ready;
  std::vector<Unit> m_units;
  std::uint64_t m_released = 0;
  std::uint64_t m_instances = 0;
  std::uint64_t m_finished = 0;
  std::uint64_t m_entered = 0;
  std::vector<Visit> m_visits;
};

}  // namespace laneway::simulate::test
