#include "model/compile/working_time.h"

#include <QTest>

#include "model/compile/civil_clock.h"
#include "model/process/document_info.h"
#include "model/process/role.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;
using simulate::Interval;
using simulate::Time;

class WorkingTimeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void hoursCountFromTheStart();
  void aWeekRepeatsWhereClocksNeverChange();
  void roundTheClockIsNoCalendar();
  void exceptionsReplaceTheirDays();
  void openingHoursFollowTheLocalClockOverTheYear();
  void aNightShiftIsLongerWhenClocksGoBack();
  void theRepetitionCutsNoInterval();
  void hoursThatTouchOrOverlapAreOne();
  void aCalendarWithoutHoursNeverOpens();
};

namespace {

constexpr Time Hour = simulate::microsecondsPerHour;
constexpr Time Day = 24 * Hour;

CivilClock clockAt(const QString &zone, const QDate &date, const QTime &time)
{
  DocumentInfo info;
  info.timeZone = zone;
  return *CivilClock::forDocument(info, QDateTime(date, time, Qt::UTC));
}

Calendar weekdays(int from, int to)
{
  Calendar calendar;
  for (int day = 1; day <= 5; ++day)
    calendar.weekly.push_back({day, from * 60, to * 60});
  return calendar;
}

simulate::Calendar resolved(const Calendar &calendar, const CivilClock &clock, Time exactUntil)
{
  return resolveCalendar(calendar, clock.zone(), clock, exactUntil).value_or(simulate::Calendar{});
}

/// Whether it is open at `time`, repetition included.
bool isOpen(const simulate::Calendar &calendar, Time time)
{
  if (calendar.period > 0 && time >= calendar.repeatFrom + calendar.period)
    time = calendar.repeatFrom + (time - calendar.repeatFrom) % calendar.period;
  for (const Interval &interval : calendar.open)
    if (interval.begin <= time && time < interval.end)
      return true;
  return false;
}

}  // namespace

void WorkingTimeTest::hoursCountFromTheStart()
{
  const CivilClock monday = clockAt({}, QDate(2024, 1, 1), QTime(12, 0));
  const simulate::Calendar calendar = resolved(weekdays(9, 17), monday, Day);
  QCOMPARE(calendar.open.at(0), (Interval{0, 5 * Hour}));
  QCOMPARE(calendar.open.at(1), (Interval{21 * Hour, 29 * Hour}));
}

void WorkingTimeTest::aWeekRepeatsWhereClocksNeverChange()
{
  const CivilClock monday = clockAt({}, QDate(2024, 1, 1), QTime(9, 0));
  const simulate::Calendar calendar = resolved(weekdays(9, 17), monday, Day);
  QCOMPARE(calendar.period, 7 * Day);
  QVERIFY(calendar.open.size() < 20);
  for (int week : {0, 1, 2, 50, 5'000}) {
    QVERIFY(isOpen(calendar, week * 7 * Day + 7 * Hour));
    QVERIFY(!isOpen(calendar, week * 7 * Day + 8 * Hour));
    QVERIFY(!isOpen(calendar, week * 7 * Day + 5 * Day));
  }
}

void WorkingTimeTest::roundTheClockIsNoCalendar()
{
  Calendar calendar;
  for (int day = 1; day <= 7; ++day)
    calendar.weekly.push_back({day, 0, 1'440});
  const CivilClock clock = CivilClock::assumed();
  QVERIFY(!resolveCalendar(calendar, clock.zone(), clock, Day));
}

void WorkingTimeTest::exceptionsReplaceTheirDays()
{
  Calendar calendar = weekdays(9, 17);
  calendar.exceptions.push_back({u"New Year"_s, QDate(2024, 1, 1), QDate(2024, 1, 2), {}});
  calendar.exceptions.push_back({u"Half day"_s, QDate(2024, 1, 3), QDate(2024, 1, 3), {{1, 9 * 60, 12 * 60}}});
  const CivilClock monday = clockAt({}, QDate(2024, 1, 1), QTime(0, 0));
  const simulate::Calendar open = resolved(calendar, monday, Day);
  QCOMPARE(open.open.at(0), (Interval{2 * Day + 9 * Hour, 2 * Day + 12 * Hour}));
  QCOMPARE(open.open.at(1), (Interval{3 * Day + 9 * Hour, 3 * Day + 17 * Hour}));
  QVERIFY(isOpen(open, 7 * Day + 10 * Hour));  // exceptions are not repeated
  QVERIFY(isOpen(open, 700 * Day + 10 * Hour));
}

void WorkingTimeTest::openingHoursFollowTheLocalClockOverTheYear()
{
  const CivilClock clock = clockAt(u"Europe/Berlin"_s, QDate(2024, 1, 1), QTime(9, 0));
  const simulate::Calendar calendar = resolved(weekdays(9, 17), clock, 400 * Day);
  for (int day = 0; day < 400; ++day) {
    const QDate date = QDate(2024, 1, 1).addDays(day);
    const QDateTime nine(date, QTime(9, 0), clock.zone());
    const bool isWeekday = date.dayOfWeek() <= 5;
    const Time at = clock.timeAt(nine);
    QCOMPARE(isOpen(calendar, at), isWeekday);
    QVERIFY(day == 0 || !isOpen(calendar, at - 1));
    QCOMPARE(isOpen(calendar, at + 8 * Hour - 1), isWeekday);
    QVERIFY(!isOpen(calendar, at + 8 * Hour));
  }
  // From March on, 9:00 in Berlin comes an hour earlier than in winter.
  QCOMPARE(clock.timeAt(QDateTime(QDate(2024, 4, 1), QTime(9, 0), clock.zone())), 91 * Day - Hour);
  QCOMPARE(clock.civil(91 * Day - Hour), QDateTime(QDate(2024, 4, 1), QTime(9, 0), clock.zone()));
}

void WorkingTimeTest::aNightShiftIsLongerWhenClocksGoBack()
{
  Calendar calendar;
  for (int day = 1; day <= 7; ++day) {
    calendar.weekly.push_back({day, 0, 6 * 60});
    calendar.weekly.push_back({day, 22 * 60, 1'440});
  }
  const CivilClock saturday = clockAt(u"Europe/Berlin"_s, QDate(2024, 10, 26), QTime(12, 0));
  const simulate::Calendar open = resolved(calendar, saturday, 10 * Day);
  QCOMPARE(open.open.at(0), (Interval{10 * Hour, 19 * Hour}));  // 22:00 to 6:00 with 2:00 to 3:00 twice
  QCOMPARE(open.open.at(1).end - open.open.at(1).begin, 8 * Hour);
}

void WorkingTimeTest::theRepetitionCutsNoInterval()
{
  for (const QString &zone : {QString(), u"Europe/Berlin"_s, u"America/New_York"_s, u"Australia/Lord_Howe"_s}) {
    const CivilClock clock = clockAt(zone, QDate(2025, 3, 26), QTime(3, 30));
    const simulate::Calendar calendar = resolved(weekdays(20, 24), clock, 30 * Day);
    const Time end = calendar.repeatFrom + calendar.period;
    QVERIFY(calendar.period > 0);
    for (std::size_t i = 0; i < calendar.open.size(); ++i) {
      const Interval &interval = calendar.open[i];
      QVERIFY(interval.begin < interval.end);
      QVERIFY(interval.end <= end);
      QVERIFY(i == 0 || calendar.open[i - 1].end < interval.begin);
      QVERIFY(interval.end <= calendar.repeatFrom || interval.begin >= calendar.repeatFrom);
    }
  }
}

void WorkingTimeTest::hoursThatTouchOrOverlapAreOne()
{
  Calendar calendar;
  calendar.weekly = {{1, 9 * 60, 12 * 60}, {1, 11 * 60, 15 * 60}, {1, 15 * 60, 17 * 60}, {2, 0, 60}, {1, 1'380, 1'440}};
  const CivilClock monday = clockAt({}, QDate(2024, 1, 1), QTime(0, 0));
  const simulate::Calendar open = resolved(calendar, monday, Day);
  QCOMPARE(open.open.at(0), (Interval{9 * Hour, 17 * Hour}));
  QCOMPARE(open.open.at(1), (Interval{23 * Hour, 25 * Hour}));
}

void WorkingTimeTest::aCalendarWithoutHoursNeverOpens()
{
  const CivilClock clock = CivilClock::assumed();
  const auto empty = resolveCalendar(Calendar{}, clock.zone(), clock, Day);
  QVERIFY(empty);
  QVERIFY(empty->open.empty());
}

LANEWAY_TEST(WorkingTimeTest)
#include "working_time_test.moc"
