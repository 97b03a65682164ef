#pragma once

#include "model/simulate/runner.h"

/// The running of a plan that is known to be valid.
namespace laneway::simulate {

/// The part of a larger undertaking that one run is, for its progress.
struct ProgressPart {
  double begin = 0;
  double length = 1;
};

[[nodiscard]] RunOutput runValid(const Plan &plan, const RunSettings &settings, RunControl &control,
                                 const RunOptions &options, ProgressPart part = {});

}  // namespace laneway::simulate
