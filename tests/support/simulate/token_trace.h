#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <tuple>
#include <vector>

#include "model/simulate/engine/engine_all.h"

/// The visits of nodes in one replication, for tests that say what a construct does token by token.
namespace laneway::simulate::test {

/// One thing that happened to a token at a node.
struct Visit {
  enum class What : std::uint8_t { Enters, Completes, IsInterrupted };

  Time time = 0;
  std::uint64_t instance = 0;
  Index node = none;
  What what = What::Enters;

  [[nodiscard]] auto order() const { return std::tuple(time, instance, node, what); }
  bool operator==(const Visit &) const = default;
};

/// Who does what when, as readable text: "3.5 #0 node 4 completes".
[[nodiscard]] inline std::string described(const Visit &visit)
{
  const char *what[] = {" enters", " completes", " is interrupted"};
  return std::to_string(static_cast<double>(visit.time) / 1e6) + " #" + std::to_string(visit.instance) + " node " +
         std::to_string(visit.node) + what[static_cast<int>(visit.what)];
}

class VisitRecorder : public Observer {
 public:
  std::vector<Visit> visits;
  std::uint64_t finished = 0;

  void frameEnds(const State &state, Index frame, bool completed)
  {
    finished += completed && state.frames[frame].parent == none;
  }
  void enters(const State &state, Index token) { add(state, token, Visit::What::Enters); }
  void completes(const State &state, Index token) { add(state, token, Visit::What::Completes); }
  void interrupts(const State &state, Index token)
  {
    // Those that had done with their node already have been told of.
    if (state.tokens[token].state != TokenState::Passing)
      add(state, token, Visit::What::IsInterrupted);
  }

 private:
  void add(const State &state, Index token, Visit::What what)
  {
    const Token &at = state.tokens[token];
    visits.push_back({state.now, state.frames[at.frame].instance, at.node, what});
  }
};

/// How a replication went, with the visits sorted by time, instance and node.
struct TokenTrace {
  std::vector<Visit> visits;
  Status status = Status::Running;
  Time end = 0;
  std::uint64_t finished = 0;
  std::vector<Stuck> stuck;

  /// The times at which this happened at the node, ascending.
  [[nodiscard]] std::vector<Time> times(Index node, Visit::What what) const
  {
    std::vector<Time> found;
    for (const Visit &visit : visits) {
      if (visit.node == node && visit.what == what)
        found.push_back(visit.time);
    }
    return found;
  }
};

[[nodiscard]] inline TokenTrace traceTokens(const Plan &plan, const RunSettings &settings)
{
  const Program program(plan);
  VisitRecorder recorder;
  Engine<VisitRecorder> engine(program, settings, recorder);
  engine.begin(settings.firstReplication);
  TokenTrace trace;
  do {
    trace.status = engine.advance(10'000);
  } while (trace.status == Status::Running);
  trace.visits = std::move(recorder.visits);
  std::stable_sort(trace.visits.begin(), trace.visits.end(),
                   [](const Visit &a, const Visit &b) { return a.order() < b.order(); });
  trace.end = engine.state().now;
  trace.finished = recorder.finished;
  trace.stuck = engine.stuck();
  return trace;
}

}  // namespace laneway::simulate::test
