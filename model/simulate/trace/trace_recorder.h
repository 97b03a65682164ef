#pragma once

#include <cstddef>
#include <memory>
#include <utility>

#include "model/simulate/engine/observer.h"
#include "model/simulate/trace.h"

/// Writes the trace of a replication: 16 bytes for each change of a token, and the whole state now and then.
namespace laneway::simulate {

class TraceRecorder : public Observer {
 public:
  TraceRecorder(const Plan &plan, std::size_t mostRecords);

  /// The finished trace; once, after the replication.
  [[nodiscard]] std::shared_ptr<const Trace> take() { return std::move(m_trace); }

  void begins(const State &) { *m_trace = Trace(m_plan); }
  void ends(const State &state) { m_trace->finish(state.now); }
  void frameBegins(const State &state, Index frame)
  {
    if (state.frames[frame].parent == none && frame != state.repairShop)
      add(state.now, static_cast<std::uint32_t>(state.frames[frame].instance), Trace::Change::Start, 0);
  }
  void frameEnds(const State &state, Index frame, bool)
  {
    if (state.frames[frame].parent == none && frame != state.repairShop)
      add(state.now, static_cast<std::uint32_t>(state.frames[frame].instance), Trace::Change::Finish, 0);
  }
  void tokenBegins(const State &state, Index token)
  {
    const Token &at = state.tokens[token];
    if (at.frame == state.repairShop)
      return;
    const auto instance = static_cast<std::uint32_t>(state.frames[at.frame].instance);
    add(state.now, token, Trace::Change::Begin, instance & Trace::mostPlaces);
    if (const Index caller = state.frames[at.frame].call; caller != none)
      add(state.now, token, Trace::Change::Called, caller);
  }
  void tokenEnds(const State &state, Index token)
  {
    if (state.tokens[token].frame != state.repairShop)
      add(state.now, token, Trace::Change::End, 0);
  }
  void moves(const State &state, Index token, Index flow) { add(state.now, token, Trace::Change::Move, flow); }
  void enters(const State &state, Index token) { at(state, token, Trace::Change::Enter); }
  void waitBegins(const State &state, Index token) { at(state, token, Trace::Change::Wait); }
  void workBegins(const State &state, Index token)
  {
    const Index batch = state.tokens[token].batch;
    const bool isAlong = batch != none && state.batches[batch].leader != token;
    at(state, token, isAlong ? Trace::Change::WorkAlong : Trace::Change::Work);
  }
  void workSuspends(const State &state, Index token) { at(state, token, Trace::Change::Suspend); }
  void workYields(const State &state, Index token, Time) { at(state, token, Trace::Change::Wait); }
  void workResumes(const State &state, Index token) { at(state, token, Trace::Change::Resume); }
  void delayBegins(const State &state, Index token) { at(state, token, Trace::Change::Delay); }
  void joinBegins(const State &state, Index token) { at(state, token, Trace::Change::Join); }
  void callBegins(const State &state, Index token) { at(state, token, Trace::Change::Call); }
  void workEnds(const State &state, Index token) { at(state, token, Trace::Change::Enter); }
  void delayEnds(const State &state, Index token) { at(state, token, Trace::Change::Enter); }
  void joinEnds(const State &state, Index token) { at(state, token, Trace::Change::Enter); }
  void callEnds(const State &state, Index token) { at(state, token, Trace::Change::Enter); }
  void interrupts(const State &state, Index token) { at(state, token, Trace::Change::Enter); }

 private:
  /// Repairs belong to no instance and stand nowhere on the map.
  void at(const State &state, Index token, Trace::Change change)
  {
    if (state.tokens[token].frame != state.repairShop)
      add(state.now, token, change, state.tokens[token].node);
  }
  void add(Time time, std::uint32_t token, Trace::Change change, std::uint32_t place)
  {
    if (!m_trace->isFull(m_mostRecords))
      m_trace->add({time, token, static_cast<std::uint32_t>(change) & 15u, place & Trace::mostPlaces});
  }

  const Plan &m_plan;
  std::size_t m_mostRecords;
  std::shared_ptr<Trace> m_trace;
};

}  // namespace laneway::simulate
