#include "model/exchange/parameters/week_days.h"

#include <algorithm>
#include <array>
#include <optional>

#include <QTime>

namespace laneway {

using namespace Qt::StringLiterals;

namespace {

constexpr int MinutesOfDay = 1440;
constexpr std::array<QLatin1String, 7> Names = {
    QLatin1String("monday"), QLatin1String("tuesday"),  QLatin1String("wednesday"), QLatin1String("thursday"),
    QLatin1String("friday"), QLatin1String("saturday"), QLatin1String("sunday")};

/// From 0, Monday.
std::optional<int> dayOf(const QString &name)
{
  const auto found = std::find(Names.begin(), Names.end(), name.trimmed().toLower());
  if (found == Names.end())
    return {};
  return static_cast<int>(found - Names.begin());
}

std::optional<int> minuteOf(const QString &time)
{
  const QTime parsed =
      QTime::fromString(time.trimmed().first(std::min<qsizetype>(5, time.trimmed().size())), u"HH:mm"_s);
  if (!parsed.isValid())
    return {};
  return parsed.hour() * 60 + parsed.minute();
}

}  // namespace

bool addWeekDays(std::vector<WorkingHours> &hours, const WeekDays &days)
{
  const auto first = dayOf(days.fromDay);
  const auto last = dayOf(days.toDay);
  const auto from = minuteOf(days.fromTime);
  const auto to = minuteOf(days.toTime);
  if (!first || !last || !from || !to)
    return false;
  const int end = *to == 0 || *to == MinutesOfDay - 1 ? MinutesOfDay : *to;
  for (int day = *first;; day = (day + 1) % 7) {
    if (*from < end) {
      hours.push_back({day + 1, *from, end});
    } else {  // past midnight
      hours.push_back({day + 1, *from, MinutesOfDay});
      hours.push_back({(day + 1) % 7 + 1, 0, end});
    }
    if (day == *last)
      break;
  }
  std::sort(hours.begin(), hours.end(), [](const WorkingHours &a, const WorkingHours &b) {
    return std::tie(a.weekday, a.from, a.to) < std::tie(b.weekday, b.from, b.to);
  });
  return true;
}

}  // namespace laneway
