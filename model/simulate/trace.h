#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "model/simulate/plan.h"
#include "model/simulate/token_state.h"

/// What happened in one replication, for the animation: compact, and seekable to any moment at once. Filled by the
/// engine's trace observer; immutable afterwards, so it may be read from any thread.
namespace laneway::simulate {

/// Where one token is.
struct TokenPosition {
  std::uint32_t token = 0;     ///< Keeps its number as long as it lives.
  std::uint32_t instance = 0;  ///< Number of arrival, from 0.
  Index node = none;
  Index via = none;             ///< The flow by which it came; `none` at the start.
  std::uint32_t caller = none;  ///< Inside a call: the token that waits there for all that is inside.
  TokenState state = TokenState::Waiting;
  Time since = 0;        ///< When this state began.
  bool isAlong = false;  ///< Worked on together with another, which holds the units.
  bool operator==(const TokenPosition &) const = default;
};

/// Everything at one moment, after all that happens at it.
struct Snapshot {
  Time time = 0;
  std::vector<TokenPosition> tokens;         ///< By token number.
  std::vector<std::uint32_t> waiting;        ///< By node.
  std::vector<std::uint32_t> working;        ///< By node, suspended ones included.
  std::vector<std::uint32_t> waitingInside;  ///< By node: within what this call entered, however deep.
  std::vector<std::uint32_t> workingInside;  ///< Likewise.
  std::vector<std::uint32_t> queued;         ///< By role.
  std::vector<std::uint32_t> busy;           ///< By role: units at work.
  std::uint64_t started = 0;                 ///< Instances so far.
  std::uint64_t finished = 0;
  bool operator==(const Snapshot &) const = default;
};

/// A token passing a flow, which takes no simulated time; the animation gives it a moment of the screen's time.
struct Move {
  Time time = 0;
  std::uint32_t token = 0;
  std::uint32_t instance = 0;
  Index flow = none;
  bool operator==(const Move &) const = default;
};

class Trace {
 public:
  Trace() = default;
  explicit Trace(const Plan &plan);

  [[nodiscard]] Time end() const { return m_end; }
  [[nodiscard]] std::size_t recordCount() const { return m_records.size(); }
  /// Whether recording stopped early because the trace grew too large; `end` is where.
  [[nodiscard]] bool isCutShort() const { return m_cutShort; }
  [[nodiscard]] std::size_t bytes() const;

  /// The state at `time` (clamped to the trace). Costs a keyframe and at most a few thousand records.
  [[nodiscard]] Snapshot at(Time time) const;
  /// The moves within (from, to], in order; at most `most`.
  [[nodiscard]] std::vector<Move> moves(Time from, Time to, std::size_t most) const;
  /// The first moment after `time` at which anything happens, or `never`.
  [[nodiscard]] Time next(Time time) const;
  /// The last moment before `time` at which anything happened, or -1.
  [[nodiscard]] Time previous(Time time) const;

 private:
  friend class TraceRecorder;

  enum class Change : std::uint8_t {
    Start,  ///< An instance; `token` is its number.
    Finish,
    Begin,   ///< A token; `place` is its instance.
    Called,  ///< Told of a token inside a call, when it begins; `place` is the token that stands at the call.
    End,
    Move,   ///< `place` is the flow.
    Enter,  ///< Passing at the node `place`, as for all that follow.
    Wait,
    Work,
    WorkAlong,  ///< Together with another token, which holds the units.
    Suspend,
    Resume,
    Delay,
    Join,
    Call
  };
  static constexpr std::uint32_t mostPlaces = (1u << 28) - 1;

  struct Record {
    Time time;
    std::uint32_t token;
    std::uint32_t change : 4;
    std::uint32_t place : 28;
  };

  /// The state while records are played: tokens by row, dead ones with no node and no instance.
  struct Replay {
    std::vector<TokenPosition> tokens;
    std::vector<bool> lives;
    std::vector<std::uint32_t> waiting;
    std::vector<std::uint32_t> working;
    std::vector<std::uint32_t> waitingInside;
    std::vector<std::uint32_t> workingInside;
    std::vector<std::uint32_t> queued;
    std::vector<std::uint32_t> busy;
    std::uint64_t started = 0;
    std::uint64_t finished = 0;
  };

  struct Keyframe {
    std::size_t record;  ///< The state before this record.
    Replay state;
  };

  void add(const Record &record);
  [[nodiscard]] bool isFull(std::size_t most);
  void finish(Time end);
  void apply(const Record &record, Replay &replay) const;
  void count(const TokenPosition &position, int by, Replay &replay) const;
  static void countAtCallers(const TokenPosition &position, std::vector<std::uint32_t> &counts, int by,
                             const Replay &replay);
  [[nodiscard]] std::size_t recordsUpTo(Time time) const;
  /// The state before record `end`.
  [[nodiscard]] Replay replayTo(std::size_t end) const;

  std::vector<Record> m_records;
  std::vector<Keyframe> m_keyframes;
  Replay m_present;                              ///< While recording.
  std::vector<std::vector<Index>> m_rolesOf;     ///< By node: the roles in whose queues it waits.
  std::vector<std::vector<Demand>> m_demandsOf;  ///< By node: what it seizes (its first way).
  Time m_end = 0;
  bool m_cutShort = false;
};

}  // namespace laneway::simulate
