#pragma once

#include <vector>

#include "model/simulate/results.h"
#include "model/simulate/run_state.h"

/// What was gathered over all replications together, as figures: the course of time and the ways that instances took.
namespace laneway::simulate {

[[nodiscard]] CourseFigures courseOf(const RunState &state);
/// By scope.
[[nodiscard]] std::vector<ScopePaths> pathsOf(const RunState &state);

}  // namespace laneway::simulate
