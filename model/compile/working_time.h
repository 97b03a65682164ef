#pragma once

#include <optional>

#include "model/simulate/calendar.h"

class QTimeZone;

/// Working hours as people state them, weekly and by the local clock, turned into intervals of simulated time.
namespace laneway {

struct Calendar;
class CivilClock;

/// When the calendar is open, from the clock's zero on; nothing where it never closes. Somebody is there whenever the
/// local clock of `zone` shows working hours: a night shift is an hour longer where the clocks go back. Of exceptions
/// that cover the same day the last counts. Exact at least until `exactUntil` and past the last exception (within 50
/// years); later weeks repeat without exceptions.
[[nodiscard]] std::optional<simulate::Calendar> resolveCalendar(const Calendar &calendar, const QTimeZone &zone,
                                                                const CivilClock &clock, simulate::Time exactUntil);

}  // namespace laneway
