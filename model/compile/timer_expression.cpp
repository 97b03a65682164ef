#include "model/compile/timer_expression.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

#include "model/base/duration_text.h"

namespace laneway {

namespace {

/// A duration, with the years and months that only timers know.
std::optional<Duration> parseInterval(QStringView text)
{
  static const QRegularExpression yearsAndMonths(QStringLiteral("^P(?:(\\d{1,2})Y)?(?:(\\d{1,3})M)?"));
  const QRegularExpressionMatch match = yearsAndMonths.match(text);
  if (!match.hasMatch())
    return {};
  const Duration years = Duration::fromDays(match.capturedView(1).toInt() * 365 + match.capturedView(2).toInt() * 30);
  const QStringView rest = text.sliced(match.capturedLength());
  if (rest.isEmpty())
    return match.capturedLength() > 1 ? std::optional(years) : std::nullopt;
  const std::optional<Duration> others = parseDuration(QString(u'P' + rest.toString()));
  // 100 years: longer waits are a slip of the pen.
  if (!others || *others < Duration{} || *others > Duration::fromDays(36'500))
    return {};
  return Duration{years.microseconds + others->microseconds};
}

QDateTime parseDate(QStringView text)
{
  return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

std::optional<TimerExpression> parseRepeating(QStringView text)
{
  const QList<QStringView> parts = text.split(u'/');
  if (parts.size() < 2 || parts.size() > 3)
    return {};
  TimerExpression result;
  result.isRepeating = true;
  if (const QStringView count = parts[0].sliced(1); !count.isEmpty()) {
    bool isNumber = false;
    result.repetitions = count.toInt(&isNumber);
    if (!isNumber || *result.repetitions < 0)
      return {};
  }
  for (qsizetype i = 1; i < parts.size(); ++i) {
    const QStringView part = parts[i];
    if (part.startsWith(u'P'))
      result.interval = parseInterval(part);
    else if (const QDateTime date = parseDate(part); date.isValid())
      result.date = date;
    else
      return {};
  }
  if (!result.interval || result.interval->microseconds == 0)
    return {};
  // "R/PT1H/end" gives the end, not the start; the repetitions up to it follow from where the interval begins.
  if (parts.size() == 3 && parts[1].startsWith(u'P'))
    result.date = {};
  return result;
}

}  // namespace

std::optional<TimerExpression> parseTimer(QStringView text)
{
  text = text.trimmed();
  if (text.startsWith(u'R'))
    return parseRepeating(text);
  TimerExpression result;
  if (text.startsWith(u'P'))
    result.interval = parseInterval(text);
  else
    result.date = parseDate(text);
  if (!result.interval && !result.date.isValid())
    return {};
  return result;
}

}  // namespace laneway
