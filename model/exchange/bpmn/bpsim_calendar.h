#pragma once

#include <optional>

#include <QString>

#include "model/process/role.h"

/// Working hours as BPSim holds them: an iCalendar text (RFC 5545) of weekly repeated events.
namespace laneway::bpmn {

/// The weekly hours of the text; nothing where it says anything that is not repeated every week or every day.
[[nodiscard]] std::optional<std::vector<WorkingHours>> hoursFromICalendar(const QString &text);

/// The weekly hours as an iCalendar text: one event for each pair of hours, repeated on its days.
[[nodiscard]] QString iCalendarOf(const std::vector<WorkingHours> &weekly);

}  // namespace laneway::bpmn
