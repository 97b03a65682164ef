#include "views/panels/properties/calendar_choices.h"

#include <algorithm>

#include <QCoreApplication>

namespace laneway {

std::vector<std::pair<QString, QVariant>> calendarChoices(const Document &document)
{
  std::vector<std::pair<QString, QVariant>> choices;
  for (const Calendar &each : document.calendars())
    choices.emplace_back(each.name, each.id.text());
  std::stable_sort(choices.begin(), choices.end(),
                   [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
  choices.insert(choices.begin(), {QCoreApplication::translate("CalendarChoices", "Round the clock"), QVariant()});
  return choices;
}

QVariant calendarChoice(Id calendar)
{
  return calendar.isNull() ? QVariant() : QVariant(calendar.text());
}

Id chosenCalendar(const QVariant &value)
{
  return value.isValid() ? Id(value.toString()) : Id();
}

}  // namespace laneway
