#include "model/compile/civil_clock.h"

#include <utility>

#include "model/process/document_info.h"

namespace laneway {

namespace {

qint64 instantOf(const QDateTime &date, const QTimeZone &zone)
{
  if (date.timeSpec() != Qt::LocalTime)
    return date.toMSecsSinceEpoch();
  return QDateTime(date.date(), date.time(), zone).toMSecsSinceEpoch();
}

}  // namespace

Result<QTimeZone> timeZoneNamed(const QString &name)
{
  if (name.isEmpty())
    return QTimeZone::utc();
  QTimeZone zone(name.toUtf8());
  if (!zone.isValid())
    return Error{QStringLiteral("unknown-time-zone"), {name}, {}};
  return zone;
}

Result<CivilClock> CivilClock::forDocument(const DocumentInfo &info, const QDateTime &start)
{
  Result<QTimeZone> zone = timeZoneNamed(info.timeZone);
  if (!zone)
    return Error{zone.error().code, zone.error().arguments, info.id};
  const QDateTime civil = start.isValid() ? start : assumedStart();
  return CivilClock(std::move(zone).value(), QDateTime(civil.date(), civil.time()));
}

CivilClock CivilClock::assumed()
{
  return CivilClock(QTimeZone::utc(), assumedStart());
}

CivilClock::CivilClock(QTimeZone zone, const QDateTime &start)
    : m_zone(std::move(zone)), m_start(instantOf(start, m_zone))
{
}

QDateTime CivilClock::assumedStart()
{
  return QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);  // as run settings are held
}

QDateTime CivilClock::civil(simulate::Time time) const
{
  return QDateTime::fromMSecsSinceEpoch(m_start + time / 1'000, m_zone);
}

simulate::Time CivilClock::timeAt(const QDateTime &date) const
{
  return (instantOf(date, m_zone) - m_start) * 1'000;
}

}  // namespace laneway
