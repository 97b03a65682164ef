#pragma once

#include <vector>

#include "model/compile/levers.h"
#include "model/process/json/reading.h"
#include "model/simulate/run_state.h"

/// The exact state of a run as JSON: lists of texts, each the bytes of one record or histogram (state_bytes.h) in
/// base64.
namespace laneway {

[[nodiscard]] json::Tree stateToJson(const simulate::RunState &state);
/// False where the tree holds no such state.
[[nodiscard]] bool stateFromJson(const json::Tree &tree, simulate::RunState &state);

[[nodiscard]] json::Tree trialsToJson(const std::vector<Lever> &levers);
/// Of levers that hold all but their trials and effects, the same in number and order as those written, or fewer.
[[nodiscard]] bool trialsFromJson(const json::Tree &tree, std::vector<Lever> &levers);

}  // namespace laneway
