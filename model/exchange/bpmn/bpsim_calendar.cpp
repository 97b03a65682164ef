#include "model/exchange/bpmn/bpsim_calendar.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include <QDateTime>
#include <QStringList>

#include "model/base/duration_text.h"

namespace laneway::bpmn {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1String, 7> Days = {QLatin1String("MO"), QLatin1String("TU"), QLatin1String("WE"),
                                               QLatin1String("TH"), QLatin1String("FR"), QLatin1String("SA"),
                                               QLatin1String("SU")};
constexpr int MinutesOfDay = 1440;
/// The first Monday of this century; what is repeated every week may begin on any.
QDate firstMonday()
{
  return {2001, 1, 1};
}

/// "DTSTART;TZID=Europe/Berlin:20240101T090000" to {"DTSTART", "20240101T090000"}; folded lines joined.
QList<std::pair<QString, QString>> propertiesOf(QString text)
{
  text.replace(u"\r\n"_s, u"\n"_s);
  text.replace(u"\n "_s, QString());
  QList<std::pair<QString, QString>> properties;
  for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
    const qsizetype colon = line.indexOf(u':');
    if (colon > 0)
      properties.emplaceBack(line.first(colon).section(u';', 0, 0).trimmed().toUpper(),
                             line.sliced(colon + 1).trimmed());
  }
  return properties;
}

/// ISO 8601 days from 1 that a rule repeats on; nothing for rules that are not weekly or daily.
std::optional<std::set<int>> daysOf(const QString &rule, int firstDay)
{
  std::set<int> days;
  bool isDaily = false;
  for (const QString &part : rule.toUpper().split(u';', Qt::SkipEmptyParts)) {
    const QString key = part.section(u'=', 0, 0);
    const QString value = part.section(u'=', 1);
    if (key == u"FREQ" && (value == u"WEEKLY" || value == u"DAILY")) {
      isDaily = value == u"DAILY";
    } else if (key == u"BYDAY") {
      for (const QString &day : value.split(u',')) {
        const auto found = std::find(Days.begin(), Days.end(), day);
        if (found == Days.end())
          return {};
        days.insert(static_cast<int>(found - Days.begin()) + 1);
      }
    } else if (!(key == u"INTERVAL" && value == u"1") && key != u"WKST") {
      return {};
    }
  }
  if (days.empty() && isDaily)
    days = {1, 2, 3, 4, 5, 6, 7};
  else if (days.empty())
    days = {firstDay};
  return days;
}

/// The hours of one event on one of its days, split at midnight.
void addHours(std::vector<WorkingHours> &hours, int weekday, int from, int minutes)
{
  while (minutes > 0) {
    const int to = std::min(from + minutes, MinutesOfDay);
    hours.push_back({weekday, from, to});
    minutes -= to - from;
    from = 0;
    weekday = weekday % 7 + 1;
  }
}

}  // namespace

std::optional<std::vector<WorkingHours>> hoursFromICalendar(const QString &text)
{
  std::vector<WorkingHours> hours;
  QDateTime start;
  QDateTime end;
  QString rule;
  bool isInside = false;
  for (const auto &[name, value] : propertiesOf(text)) {
    const auto timeOf = [](QString stamp) {
      stamp.remove(u'Z');
      return QDateTime::fromString(stamp, u"yyyyMMdd'T'HHmmss"_s);
    };
    if (name == u"BEGIN" && value == u"VEVENT") {
      isInside = true;
      start = end = QDateTime();
      rule.clear();
    } else if (!isInside) {
      continue;
    } else if (name == u"DTSTART") {
      start = timeOf(value);
    } else if (name == u"DTEND") {
      end = timeOf(value);
    } else if (name == u"DURATION") {
      const auto length = parseDuration(value);
      if (length)
        end = start.addMSecs(length->microseconds / 1000);
    } else if (name == u"RRULE") {
      rule = value;
    } else if (name == u"EXDATE" || name == u"RDATE") {
      return {};
    } else if (name == u"END" && value == u"VEVENT") {
      isInside = false;
      const qint64 minutes = start.secsTo(end) / 60;
      if (!start.isValid() || !end.isValid() || rule.isEmpty() || minutes <= 0 || minutes > 7 * MinutesOfDay)
        return {};
      const auto days = daysOf(rule, start.date().dayOfWeek());
      if (!days)
        return {};
      for (const int day : *days)
        addHours(hours, day, start.time().hour() * 60 + start.time().minute(), static_cast<int>(minutes));
    }
  }
  if (hours.empty())
    return {};
  std::sort(hours.begin(), hours.end(), [](const WorkingHours &a, const WorkingHours &b) {
    return std::tie(a.weekday, a.from, a.to) < std::tie(b.weekday, b.from, b.to);
  });
  return hours;
}

QString iCalendarOf(const std::vector<WorkingHours> &weekly)
{
  std::map<std::pair<int, int>, std::set<int>> events;
  for (const WorkingHours &hours : weekly)
    events[{hours.from, hours.to}].insert(hours.weekday);
  QString text = u"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Laneway//Laneway//EN\n"_s;
  int number = 0;
  for (const auto &[hours, days] : events) {
    const auto stamp = [first = *days.begin()](int minute) {
      const QDateTime at(firstMonday().addDays(first - 1), QTime(0, 0), Qt::UTC);
      return at.addSecs(minute * 60).toString(u"yyyyMMdd'T'HHmmss"_s);
    };
    QStringList names;
    for (const int day : days)
      names << Days.at(static_cast<std::size_t>(day - 1));
    text +=
        u"BEGIN:VEVENT\nUID:hours-%1\nDTSTAMP:20010101T000000Z\nDTSTART:%2\nDTEND:%3\n"
        "RRULE:FREQ=WEEKLY;BYDAY=%4\nEND:VEVENT\n"_s.arg(++number)
            .arg(stamp(hours.first), stamp(hours.second), names.join(u','));
  }
  return text + u"END:VCALENDAR\n"_s;
}

}  // namespace laneway::bpmn
