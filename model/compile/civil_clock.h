#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include "model/base/result.h"
#include "model/simulate/types.h"

/// Ties the simulation's clock, microseconds since the start, to the civil calendar of the document's time zone. Never
/// looks at the machine's own zone: results must not depend on where they are made.
namespace laneway {

struct DocumentInfo;

/// The zone of this IANA name; UTC for the empty name, an error "unknown-time-zone" for one that nobody knows.
[[nodiscard]] Result<QTimeZone> timeZoneNamed(const QString &name);

class CivilClock {
 public:
  /// Zero at the date and time of `start` in the document's zone, whatever its own; an invalid one means Monday,
  /// 5 January 2026, 9:00.
  [[nodiscard]] static Result<CivilClock> forDocument(const DocumentInfo &info, const QDateTime &start);
  /// UTC, zero at the start that is assumed.
  [[nodiscard]] static CivilClock assumed();
  /// The civil time of the clock's zero where none is given.
  [[nodiscard]] static QDateTime assumedStart();

  [[nodiscard]] QDateTime civil(simulate::Time time) const;
  /// Negative before the start. A local `date` is civil time of the document's zone.
  [[nodiscard]] simulate::Time timeAt(const QDateTime &date) const;
  [[nodiscard]] qint64 startMilliseconds() const { return m_start; }
  [[nodiscard]] const QTimeZone &zone() const { return m_zone; }

 private:
  CivilClock(QTimeZone zone, const QDateTime &start);

  QTimeZone m_zone;
  qint64 m_start = 0;  ///< Milliseconds since 1970 in UTC.
};

}  // namespace laneway
