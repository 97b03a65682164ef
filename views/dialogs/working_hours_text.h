#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "model/process/role.h"

/// The working hours of a day as people write them: "9:00–12:00, 13:00–17:00".
namespace laneway {

/// Empty where there are none.
[[nodiscard]] QString hoursInput(const std::vector<WorkingHours> &hours);

/// In order, without overlaps, for that weekday; an empty text is a closed day. Nothing where the text is something
/// else or the hours overlap. "9-17", "8.30 - 12", "24 h" and the like are read.
[[nodiscard]] std::optional<std::vector<WorkingHours>> hoursFromInput(const QString &text, int weekday);

/// Those of the weekday, in order.
[[nodiscard]] std::vector<WorkingHours> hoursOf(const std::vector<WorkingHours> &weekly, int weekday);

}  // namespace laneway
