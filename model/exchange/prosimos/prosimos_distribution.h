#pragma once

#include <optional>

#include "model/process/distribution.h"
#include "model/process/json/reading.h"

/// Distributions of Prosimos: a name and a list of figures in seconds.
namespace laneway {

struct ProsimosTime {
  Distribution distribution;
  bool isBounded = false;  ///< The file cuts it off at bounds that Laneway does not know.
};

/// From an object with "distribution_name" and "distribution_params" or "histogram_data"; nothing where Laneway has no
/// such distribution or the figures make none.
[[nodiscard]] std::optional<ProsimosTime> prosimosTime(const json::Tree &tree);

}  // namespace laneway
