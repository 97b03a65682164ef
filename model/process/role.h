#pragma once

#include <optional>
#include <vector>

#include <QDate>
#include <QString>

#include "model/base/id.h"
#include "model/base/json_value.h"
#include "model/base/units.h"
#include "model/process/working.h"

/// Who carries steps out, and when they are there. Shared by all processes of the document.
namespace laneway {

enum class RoleKind { Person, System };

struct Role {
  Id id;
  QString name;
  QString documentation;
  RoleKind kind = RoleKind::Person;
  /// How many there are, 0 to 1,000,000, with those known by name (Person); none: those, or else assumed.
  std::optional<int> amount;
  std::optional<Money> hourlyCost;
  bool paidOnDuty = false;  ///< Costs the hours on duty, else the hours worked.
  Id calendar;              ///< Null: round the clock.
  QueueOrder queue = QueueOrder::FirstIn;
  IdleChoice choice = IdleChoice::LongestIdle;
  Preemption preemption = Preemption::Never;
  std::optional<Breakdown> breakdown;
  std::optional<int> color;  ///< Index into the palette of role colours; none: chosen by its place.
  int rank = 0;
  Extras extras;
  bool operator==(const Role &) const = default;
};

/// Half-open working hours of a weekday, in minutes of the local day: 540 to 1020 is 9:00 to 17:00.
struct WorkingHours {
  int weekday = 1;  ///< 1 Monday to 7 Sunday (ISO 8601).
  int from = 0;     ///< 0 to 1440.
  int to = 0;       ///< Greater than `from`, at most 1440.
  bool operator==(const WorkingHours &) const = default;
};

/// Days that differ from the weekly pattern. Without hours: closed.
struct CalendarException {
  QString name;
  QDate first;
  QDate last;
  std::vector<WorkingHours> hours;  ///< Weekday is ignored.
  bool operator==(const CalendarException &) const = default;
};

struct Calendar {
  Id id;
  QString name;
  QString timeZone;  ///< IANA name; empty: the document's.
  std::vector<WorkingHours> weekly;
  std::vector<CalendarException> exceptions;
  AtClosing atClosing = AtClosing::Suspend;
  double overtimeFactor = 1;  ///< On the hourly cost of what is finished after closing; 0 to 100.
  Extras extras;
  bool operator==(const Calendar &) const = default;
};

}  // namespace laneway
