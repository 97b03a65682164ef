#pragma once

#include "model/simulate/engine/state.h"

namespace laneway::simulate {

/// Calls `use(resource, unit, role)` for every unit that works for the token.
template <typename Use>
void eachUnit(const State &state, const Token &token, Use use)
{
  if (token.resource == none)
    return;
  use(token.resource, token.unit, token.role);
  for (Index more = token.seized; more != none; more = state.seizures[more].next)
    use(state.seizures[more].resource, state.seizures[more].unit, state.seizures[more].role);
}

/// The token that holds the units working for this one: itself, or the leader of its batch.
[[nodiscard]] inline const Token &workerOf(const State &state, const Token &token)
{
  return token.batch == none ? token : state.tokens[state.batches[token.batch].leader];
}

/// The time worked so far on what the token has begun: on duty, all of its units together.
[[nodiscard]] Time workedSoFar(const State &state, const Token &token);

/// The time on duty since the unit broke down that the token's work waits for; 0 where none is being repaired.
[[nodiscard]] Time brokenSoFar(const State &state, const Token &token);

}  // namespace laneway::simulate
