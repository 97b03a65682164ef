#pragma once

#include "model/process/workbook.h"

namespace laneway {

/// What "New" opens: one process with an empty map, so that the first gesture can be a step.
[[nodiscard]] Workbook newWorkbook();

}  // namespace laneway
