#include "model/simulate/engine/worked.h"

#include <algorithm>

namespace laneway::simulate {

namespace {

Time onDutyUntilNow(const State &state, const Token &worker, Time from)
{
  const Program &program = *state.program;
  Index only = none;
  bool isJoint = false;
  eachUnit(state, worker, [&](Index resource, std::uint32_t, Index) {
    const Index calendar = program.resources[resource].holdsBack() ? program.resources[resource].calendar : none;
    isJoint |= calendar != none && only != none && calendar != only;
    if (calendar != none)
      only = calendar;
  });
  if (only == none)
    return state.now - from;
  if (!isJoint)
    return program.calendars[only].openBetween(from, state.now);
  // Several calendars: moment by moment, from change to change.
  Time worked = 0;
  for (Time at = from; at < state.now;) {
    bool isOpen = true;
    Time change = state.now;
    eachUnit(state, worker, [&](Index resource, std::uint32_t, Index) {
      const Index calendar = program.resources[resource].calendar;
      if (!program.resources[resource].holdsBack())
        return;
      isOpen &= program.calendars[calendar].isOpen(at);
      change = std::min(change, program.calendars[calendar].nextChange(at));
    });
    worked += isOpen ? change - at : 0;
    at = change;
  }
  return worked;
}

}  // namespace

Time workedSoFar(const State &state, const Token &token)
{
  const Token &worker = workerOf(state, token);
  return onDutyUntilNow(state, worker, token.started) - worker.down - brokenSoFar(state, token);
}

Time brokenSoFar(const State &state, const Token &token)
{
  const Token &worker = workerOf(state, token);
  return worker.repair == none ? 0 : onDutyUntilNow(state, worker, worker.brokenAt);
}

}  // namespace laneway::simulate
