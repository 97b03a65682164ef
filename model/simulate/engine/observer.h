#pragma once

#include <algorithm>
#include <tuple>

#include "model/simulate/engine/state.h"

/// What an engine tells while it runs. An observer inherits this and hides what it wants to know; calls to the rest are
/// empty and vanish. Every call is made after the state was changed, unless it says otherwise.
namespace laneway::simulate {

struct Observer {
  void begins(const State &) {}
  /// The replication is over, with everything still where it was.
  void ends(const State &) {}
  /// An execution of a scope begins or is over (`frame` is still whole). `completed`: not ended from outside.
  void frameBegins(const State &, Index /*frame*/) {}
  void frameEnds(const State &, Index /*frame*/, bool /*completed*/) {}
  /// An instance was turned away at a full step; its frame ends next.
  void lost(const State &, Index /*token*/) {}
  /// A token came into being, without a node yet, or is about to vanish.
  void tokenBegins(const State &, Index /*token*/) {}
  void tokenEnds(const State &, Index /*token*/) {}
  void moves(const State &, Index /*token*/, Index /*flow*/) {}
  void enters(const State &, Index /*token*/) {}
  /// It has done with its node and goes on, ...
  void completes(const State &, Index /*token*/) {}
  /// ... or was taken away from it. The state is that before, and followed by neither `completes` nor `...Ends`.
  void interrupts(const State &, Index /*token*/) {}
  void waitBegins(const State &, Index /*token*/) {}
  /// The wait, if there was one, ends with it.
  void workBegins(const State &, Index /*token*/) {}
  void workSuspends(const State &, Index /*token*/) {}
  void workResumes(const State &, Index /*token*/) {}
  /// Work of `worked` so far is put aside for something more urgent; units are still those that worked.
  void workYields(const State &, Index /*token*/, Time /*worked*/) {}
  /// Units are still those that worked.
  void workEnds(const State &, Index /*token*/) {}
  void delayBegins(const State &, Index /*token*/) {}
  void delayEnds(const State &, Index /*token*/) {}
  void joinBegins(const State &, Index /*token*/) {}
  void joinEnds(const State &, Index /*token*/) {}
  void callBegins(const State &, Index /*token*/) {}
  void callEnds(const State &, Index /*token*/) {}
  /// The moment that it wants to be told of before the clock passes it; asked at the beginning and after `passes`.
  [[nodiscard]] Time awaits() const { return never; }
  /// The clock is about to go on to `now`, from that moment or later; nothing has changed since `State::now`.
  void passes(const State &, Time /*now*/) {}
  /// A resource comes on duty or goes off; followed by what that does to the work it holds.
  void dutyChanges(const State &, Index /*resource*/) {}
};

/// Several observers as one; calls go to each in order.
template <typename... Parts>
struct Observers : Observer {
  explicit Observers(Parts &...parts) : m_parts(parts...) {}

  void begins(const State &state)
  {
    each([&](auto &part) { part.begins(state); });
  }
  void ends(const State &state)
  {
    each([&](auto &part) { part.ends(state); });
  }
  void frameBegins(const State &state, Index frame)
  {
    each([&](auto &part) { part.frameBegins(state, frame); });
  }
  void frameEnds(const State &state, Index frame, bool completed)
  {
    each([&](auto &part) { part.frameEnds(state, frame, completed); });
  }
  void lost(const State &state, Index token)
  {
    each([&](auto &part) { part.lost(state, token); });
  }
  void tokenBegins(const State &state, Index token)
  {
    each([&](auto &part) { part.tokenBegins(state, token); });
  }
  void tokenEnds(const State &state, Index token)
  {
    each([&](auto &part) { part.tokenEnds(state, token); });
  }
  void moves(const State &state, Index token, Index flow)
  {
    each([&](auto &part) { part.moves(state, token, flow); });
  }
  void enters(const State &state, Index token)
  {
    each([&](auto &part) { part.enters(state, token); });
  }
  void completes(const State &state, Index token)
  {
    each([&](auto &part) { part.completes(state, token); });
  }
  void interrupts(const State &state, Index token)
  {
    each([&](auto &part) { part.interrupts(state, token); });
  }
  void waitBegins(const State &state, Index token)
  {
    each([&](auto &part) { part.waitBegins(state, token); });
  }
  void workBegins(const State &state, Index token)
  {
    each([&](auto &part) { part.workBegins(state, token); });
  }
  void workSuspends(const State &state, Index token)
  {
    each([&](auto &part) { part.workSuspends(state, token); });
  }
  void workResumes(const State &state, Index token)
  {
    each([&](auto &part) { part.workResumes(state, token); });
  }
  void workYields(const State &state, Index token, Time worked)
  {
    each([&](auto &part) { part.workYields(state, token, worked); });
  }
  void workEnds(const State &state, Index token)
  {
    each([&](auto &part) { part.workEnds(state, token); });
  }
  void delayBegins(const State &state, Index token)
  {
    each([&](auto &part) { part.delayBegins(state, token); });
  }
  void delayEnds(const State &state, Index token)
  {
    each([&](auto &part) { part.delayEnds(state, token); });
  }
  void joinBegins(const State &state, Index token)
  {
    each([&](auto &part) { part.joinBegins(state, token); });
  }
  void joinEnds(const State &state, Index token)
  {
    each([&](auto &part) { part.joinEnds(state, token); });
  }
  void callBegins(const State &state, Index token)
  {
    each([&](auto &part) { part.callBegins(state, token); });
  }
  void callEnds(const State &state, Index token)
  {
    each([&](auto &part) { part.callEnds(state, token); });
  }
  void dutyChanges(const State &state, Index resource)
  {
    each([&](auto &part) { part.dutyChanges(state, resource); });
  }

  [[nodiscard]] Time awaits() const
  {
    return std::apply([](const auto &...parts) { return std::min({parts.awaits()...}); }, m_parts);
  }
  void passes(const State &state, Time now)
  {
    each([&](auto &part) { part.passes(state, now); });
  }

 private:
  template <typename Call>
  void each(Call call)
  {
    std::apply([&](auto &...parts) { (call(parts), ...); }, m_parts);
  }

  std::tuple<Parts &...> m_parts;
};

}  // namespace laneway::simulate
