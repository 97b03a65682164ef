#pragma once

#include <vector>

#include <QString>

#include "model/process/role.h"

/// Working hours as BIMP and Prosimos say them: from one day of the week to another, between two times.
namespace laneway {

struct WeekDays {
  QString fromDay;  ///< "MONDAY", in any case.
  QString toDay;
  QString fromTime;  ///< "09:00:00", with or without seconds, parts of them and an offset.
  QString toTime;    ///< Midnight and the last minute of the day are its end.
};

/// Adds the hours of each of the days; false, and nothing added, where the texts make no hours.
bool addWeekDays(std::vector<WorkingHours> &hours, const WeekDays &days);

}  // namespace laneway
