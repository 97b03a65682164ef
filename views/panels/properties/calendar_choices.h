#pragma once

#include <utility>
#include <vector>

#include <QString>
#include <QVariant>

#include "model/process/document.h"

/// Calendars as a choice: their ids as texts, and an invalid value for round the clock.
namespace laneway {

[[nodiscard]] std::vector<std::pair<QString, QVariant>> calendarChoices(const Document &document);
[[nodiscard]] QVariant calendarChoice(Id calendar);
[[nodiscard]] Id chosenCalendar(const QVariant &value);

}  // namespace laneway
