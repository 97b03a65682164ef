#pragma once

#include <cstdint>
#include <vector>

#include "model/simulate/engine/matching.h"
#include "model/simulate/engine/observer.h"
#include "model/simulate/engine/program.h"
#include "model/simulate/engine/ready_queue.h"
#include "model/simulate/engine/state.h"
#include "model/simulate/random/stream.h"
#include "model/simulate/results.h"
#include "model/simulate/settings.h"

/// Plays one replication of a program. Which observers listen is fixed when it is compiled, so that those that do not
/// cost nothing. Members are defined in the engine_*.h files, by concern.
namespace laneway::simulate {

enum class Status : std::uint8_t { Running, Finished, Deadlock, Livelock, Runaway };

template <typename Observer>
class Engine {
 public:
  Engine(const Program &program, const RunSettings &settings, Observer &observer);

  /// Empties everything and stands at the beginning of a replication.
  void begin(std::uint32_t replication);

  /// Processes about `events` more events, always to the end of a moment.
  Status advance(std::uint64_t events);

  [[nodiscard]] const State &state() const { return m_state; }
  /// Where tokens stand that cannot go on; after a deadlock, livelock or runaway.
  [[nodiscard]] const std::vector<Stuck> &stuck() const { return m_stuck; }

 private:
  /// Kinds of events, in the upper four bits of `Event::what`.
  enum Kind : std::uint32_t { CompleteWork, CalendarTick, EndDelay, FireWatch, Arrive, CloseBatch, BreakDown };
  static constexpr std::uint32_t generationMask = 0x0fff'ffff;
  static constexpr std::uint32_t mostSteps = 10'000;

  // engine_loop.h
  void dispatch(const Event &event);
  void drainReady();
  [[nodiscard]] bool isOver();
  [[gnu::cold]] void pass(Time now);
  void schedule(Time time, Phase phase, Kind kind, std::uint32_t subject, std::uint32_t generation);
  void forget(std::uint64_t cancelled);
  void tick(Index calendar);
  void stop(Status status, std::vector<Stuck> stuck);
  [[nodiscard]] std::vector<Stuck> stuckTokens(Index root) const;

  // engine_arrivals.h
  void beginSources();
  void scheduleArrival(Index source);
  void scheduleMember(Index source, std::uint32_t member);
  void arrive(Index source, std::uint32_t member);
  void beginInstance(Index source, std::uint32_t member, Index conversation);

  // engine_frames.h
  Index newToken(Index frame, Index node);
  void endToken(Index token);
  void dropToken(Index token);
  Index newFrame(Index scope, Index parent, Index call);
  void endFrame(Index frame);
  void enterCall(Index token);
  void endTokensBut(Index token);
  void emptyFrame(Index frame);
  void tidyFrame(Index frame);
  void checkBlocked(Index frame);
  void reportBlocked(Index frame);
  [[nodiscard]] bool countStep(Index token);

  // engine_flow.h
  void leave(Index token);
  void proceed(Index token);
  [[nodiscard]] bool track(Index token);
  void take(Index token, Index flow);
  void enter(Index token, Index node);
  void enterJoin(Index token);
  void fireJoin(Index frame, Index node, Index newest);
  void enterEnd(Index token);
  void passOn(Index token);
  [[nodiscard]] Index chosenFlow(Index token);
  [[nodiscard]] Index flowByCondition(Index token);
  void chooseFlows(Index token);
  [[nodiscard]] Stream stream(Index token, std::uint64_t key) const;

  // engine_joins.h
  void markJoins(Index frame);
  [[nodiscard]] bool fireInclusiveJoins();
  [[nodiscard]] Index enabledJoin(Index frame);
  [[nodiscard]] bool isHeldBack(Index frame, Index join);

  // engine_effects.h
  [[nodiscard]] bool effectOf(Index token);
  [[nodiscard]] bool setOff(Index token);
  [[nodiscard]] bool throwUp(Index token);
  [[nodiscard]] Index catcherIn(Index firstWatch, EventKind event, Index message, bool exactly) const;
  void endInstance(Index frame);
  void cancel(Index token);
  [[nodiscard]] bool undoNext(Index token);

  // engine_messages.h
  void send(Index token);
  void broadcast(Index token);
  void joinConversation(Index frame, Index conversation);
  void leaveConversation(Index frame);
  [[nodiscard]] bool takeLetter(Index conversation, Index message);
  [[nodiscard]] Index *ringOf(const Watch &watch);
  void joinRing(Index watch);
  void leaveRing(Index watch);

  // engine_values.h
  void drawValues(Index frame);
  void assign(Index token);
  [[nodiscard]] double valueOf(Index expression, Index frame, std::uint32_t completed) const;
  void reconsider(Index watch);

  // engine_groups.h
  void beginGroup(Index token);
  void advanceGroup(Index token);
  [[nodiscard]] bool wantsAnother(Index token);
  void beginExecution(Index token);
  void endExecution(Index token);
  void dropExecutions(Index token);

  // engine_work.h
  void enterTask(Index token);
  void beginWork(Index token);
  void endWork(Index token);
  void delay(Index token);
  [[nodiscard]] Time endAfter(Time duration) const;
  [[gnu::cold]] void beginPreparedWork(Index token);
  template <bool isPrepared>
  void beginWorkAs(Index token);
  [[nodiscard]] Time endOfWork(Index token);
  [[nodiscard]] Time endOfJointWork(const Token &token, Time left) const;
  [[nodiscard]] Time endOfDelay(const NodeProgram &node, Stream &numbers) const;

  // engine_special.h; cold, so that what happens at every event is compiled as if they were not there
  [[nodiscard, gnu::cold]] bool admit(Index token);
  [[gnu::cold]] void turnAway(Index token);
  void leaveStep(Index token);
  [[gnu::cold]] void leaveSpecial(Index special);
  [[gnu::cold]] void addAttempts(Index token);
  [[gnu::cold]] void addPriority(Index token);
  [[gnu::cold]] void addSetup(Index token);
  [[gnu::cold]] void joinBatch(Index token);
  [[gnu::cold]] void completeBatch(Index batch);
  [[gnu::cold]] void beginBatch(Index leader, Time end);
  [[gnu::cold]] void endBatch(Index leader);
  [[nodiscard, gnu::cold]] bool leaveBatch(Index token);
  [[gnu::cold]] void handOver(Index leader);
  template <typename Use>
  void eachFollower(Index token, Use use);

  // engine_blocking.h
  [[nodiscard, gnu::cold]] bool mayHoldUp(Index token) const;
  [[gnu::cold]] void stayWith(Index token);
  [[gnu::cold]] void letGo(Index token);
  [[gnu::cold]] void waitForRoom(Index token);
  [[gnu::cold]] void letIn(Index special);
  [[gnu::cold]] void stopWaitingForRoom(Index token);
  [[gnu::cold]] void waitAtSpecial(Index token);

  // engine_breakdowns.h
  [[gnu::cold]] void beginUnits(Index resource);
  [[gnu::cold]] void openRepairShop();
  [[gnu::cold]] void scheduleWork(Index token);
  [[nodiscard, gnu::cold]] Time endOfMore(Index token, Time left) const;
  [[gnu::cold]] void refundUnits(Index token);
  [[gnu::cold]] void breakDown(Index token);
  [[gnu::cold]] void endRepair(Index token);
  [[gnu::cold]] void leaveToRepair(Index token);
  [[gnu::cold]] void takeOverRepair(Index leader, Index heir);

  // engine_preempt.h
  [[nodiscard, gnu::cold]] bool preemptFor(const std::vector<Index> &lines);
  [[nodiscard, gnu::cold]] Index victimFor(Index token) const;
  [[gnu::cold]] void preempt(Index token);

  // engine_staff.h
  void markGroup(Index group);
  void staffAll();
  void staff(Index group);
  void staffTogether(const std::vector<Index> &lines);
  /// A token that could start now, and how.
  struct Candidate {
    Index token = none;
    Index way = none;
  };
  [[nodiscard]] Candidate candidate(Index line) const;
  [[nodiscard]] Index wayToStart(Index token) const;
  [[nodiscard]] bool canSeize(Index token, const std::vector<Demand> &way) const;
  [[nodiscard, gnu::cold]] bool canMatch(Index token, const std::vector<Demand> &way, std::size_t first,
                                         std::uint32_t taken, Index but) const;
  void seizeAll(Index token, const std::vector<Demand> &way);
  [[nodiscard]] bool fits(Index token, Index resource) const;
  template <typename May>
  [[nodiscard]] Index chooseResource(Index token, Index role, May may) const;
  void seize(Index token, Index role, Index resource);
  void release(Index token);
  void unbind(Index token);
  void giveBack(Index resource, std::uint32_t unit);

  // engine_lines.h
  void enqueue(Index token);
  void unqueue(Index token);
  [[nodiscard]] Index best(Index line) const;
  [[nodiscard]] bool goesBefore(Index a, Index b) const;
  [[nodiscard, gnu::cold]] Index placeInLine(Index token);
  [[nodiscard, gnu::cold]] Time orderInLine(Index token, Discipline discipline) const;

  // engine_watches.h
  void arm(Index token);
  void disarm(Index token);
  void await(Index token);
  Index addWatch(Index frame, Index owner, Index node);
  [[nodiscard]] std::uint64_t dropWatches(Index first);
  void armFrame(Index frame);
  void disarmFrame(Index frame);
  void fire(Index watch);
  void fireRace(Index watch);
  void startEventSubProcess(Index watch);
  void interrupt(Index token);
  void interruptFrame(Index frame);
  void leaveJoin(Index token);

  const Program &m_program;
  const RunSettings &m_settings;
  Observer &m_observer;
  State m_state;
  Status m_status = Status::Running;
  ReadyQueue m_ready;
  struct Due {
    Index watch = none;
    std::uint32_t generation = 0;
  };
  std::vector<Due> m_due;           ///< Watches whose condition or letter is to be looked at, once nothing else moves.
  std::vector<Due> m_heard;         ///< Those that a signal reaches.
  std::vector<Index> m_chosen;      ///< Flows out of an inclusive gateway.
  std::vector<Index> m_joinFrames;  ///< Whose inclusive joins are to be looked at at the end of the moment.
  std::vector<std::uint64_t> m_filled;  ///< Bits: incoming flows of a join that have a token.
  std::vector<Index> m_starting;        ///< First tokens of calls that are being entered.
  mutable Matching m_matching;          ///< Only its memory is kept.
  std::vector<Index> m_dirtyGroups;     ///< To be staffed at the end of the moment.
  std::vector<std::uint8_t> m_isDirty;
  std::vector<std::vector<Index>> m_crewsOf;  ///< By calendar: its resources.
  bool m_isMore = false;                      ///< An event was scheduled for this moment.
  std::uint32_t m_steps = 0;                  ///< Zero-time steps of all instances at this moment.
  Time m_awaited = never;                     ///< The observer's moment, or just past the horizon.
  std::uint64_t m_idleTicks = 0;              ///< Calendar changes in a row while nothing else was to come.
  std::vector<bool> m_loop;                   ///< Nodes seen while an endless loop is followed.
  std::vector<Stuck> m_stuck;
};

}  // namespace laneway::simulate
