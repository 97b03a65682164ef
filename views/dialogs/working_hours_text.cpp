#include "views/dialogs/working_hours_text.h"

#include <algorithm>
#include <iterator>

#include <QRegularExpression>
#include <QStringList>

namespace laneway {

using namespace Qt::StringLiterals;

namespace {

constexpr int MinutesOfDay = 1440;

QString clock(int minutes)
{
  return u"%1:%2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
}

/// Minutes of the day, or -1.
int minutesFrom(const QString &hour, const QString &minute)
{
  const int minutes = hour.toInt() * 60 + minute.toInt();
  return minute.toInt() < 60 && minutes <= MinutesOfDay ? minutes : -1;
}

}  // namespace

QString hoursInput(const std::vector<WorkingHours> &hours)
{
  QStringList parts;
  for (const WorkingHours &each : hours)
    parts << clock(each.from) + u'\u2013' + clock(each.to);
  return parts.join(u", "_s);
}

std::optional<std::vector<WorkingHours>> hoursFromInput(const QString &typed, int weekday)
{
  static const QRegularExpression pattern(
      u"^(\\d{1,2})(?:[:.](\\d{2}))?\\s*(?:-|\u2013|\u2014|to|bis)\\s*(\\d{1,2})(?:[:.](\\d{2}))?(?:\\s*(?:h|Uhr))?$"_s,
      QRegularExpression::CaseInsensitiveOption);
  static const QRegularExpression wholeDay(u"^24\\s*(?:h|hours|Stunden)$"_s, QRegularExpression::CaseInsensitiveOption);
  static const QRegularExpression apart(u"[,;+]"_s);
  const QString text = typed.simplified();
  if (wholeDay.match(text).hasMatch())
    return std::vector<WorkingHours>{{weekday, 0, MinutesOfDay}};
  std::vector<WorkingHours> hours;
  for (const QString &part : text.split(apart, Qt::SkipEmptyParts)) {
    if (part.trimmed().isEmpty())
      continue;
    const QRegularExpressionMatch match = pattern.match(part.trimmed());
    if (!match.hasMatch())
      return {};
    const WorkingHours each{weekday, minutesFrom(match.captured(1), match.captured(2)),
                            minutesFrom(match.captured(3), match.captured(4))};
    if (each.from < 0 || each.to <= each.from)
      return {};
    hours.push_back(each);
  }
  std::sort(hours.begin(), hours.end(), [](const WorkingHours &a, const WorkingHours &b) { return a.from < b.from; });
  for (std::size_t at = 1; at < hours.size(); ++at)
    if (hours[at].from < hours[at - 1].to)
      return {};
  return hours;
}

std::vector<WorkingHours> hoursOf(const std::vector<WorkingHours> &weekly, int weekday)
{
  std::vector<WorkingHours> hours;
  std::copy_if(weekly.begin(), weekly.end(), std::back_inserter(hours),
               [weekday](const WorkingHours &each) { return each.weekday == weekday; });
  std::sort(hours.begin(), hours.end(), [](const WorkingHours &a, const WorkingHours &b) { return a.from < b.from; });
  return hours;
}

}  // namespace laneway
