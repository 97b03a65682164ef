#include <vector>

#include <QTest>

#include "model/simulate/engine/open_hours.h"
#include "tests/support/test_registry.h"

using namespace laneway::simulate;

namespace {

constexpr Time hour = microsecondsPerHour;
constexpr Time day = 24 * hour;

/// Monday to Friday 9 to 17, Monday first.
OpenHours officeHours()
{
  Calendar calendar;
  for (int i = 0; i < 5; ++i)
    calendar.open.push_back({i * day + 9 * hour, i * day + 17 * hour});
  calendar.period = 7 * day;
  return OpenHours(calendar);
}

}  // namespace

class OpenHoursTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void intervalsAreHalfOpen();
  void workRestsOverNightAndWeekend();
  void workThatEndsAtClosingEndsThen();
  void aListWithoutPeriodClosesForEver();
  void touchingIntervalsAreOne();
  void openRoundTheClockNeverChanges();
  void aSpanOverTheSeamIsOne();
  void answersAgreeWithCountingMinutes();
};

void OpenHoursTest::intervalsAreHalfOpen()
{
  const OpenHours office = officeHours();
  QVERIFY(!office.isOpen(9 * hour - 1));
  QVERIFY(office.isOpen(9 * hour));
  QVERIFY(office.isOpen(17 * hour - 1));
  QVERIFY(!office.isOpen(17 * hour));
  QCOMPARE(office.nextChange(0), 9 * hour);
  QCOMPARE(office.nextChange(9 * hour), 17 * hour);
  QCOMPARE(office.nextOpen(17 * hour), day + 9 * hour);
  QCOMPARE(office.nextOpen(4 * day + 17 * hour), 7 * day + 9 * hour);
  QCOMPARE(office.openedAt(10 * hour), 9 * hour);
  QCOMPARE(office.openShare(), 40.0 / 168);
}

void OpenHoursTest::workRestsOverNightAndWeekend()
{
  const OpenHours office = officeHours();
  QCOMPARE(office.advance(9 * hour, 10 * hour), day + 11 * hour);
  QCOMPARE(office.advance(4 * day + 15 * hour, 10 * hour), 7 * day + 17 * hour);
  QCOMPARE(office.advance(3 * hour, 1), 9 * hour + 1);
  QCOMPARE(office.advance(0, 400 * hour), 9 * 7 * day + 4 * day + 17 * hour);
  QCOMPARE(office.openBetween(0, 70 * day), 400 * hour);
}

void OpenHoursTest::workThatEndsAtClosingEndsThen()
{
  const OpenHours office = officeHours();
  QCOMPARE(office.advance(9 * hour, 8 * hour), 17 * hour);
  QCOMPARE(office.advance(17 * hour, 0), 17 * hour);
}

void OpenHoursTest::aListWithoutPeriodClosesForEver()
{
  Calendar calendar;
  calendar.open = {{hour, 2 * hour}, {3 * hour, 5 * hour}};
  const OpenHours hours(calendar);
  QCOMPARE(hours.advance(0, 3 * hour), 5 * hour);
  QCOMPARE(hours.advance(0, 3 * hour + 1), never);
  QCOMPARE(hours.nextOpen(5 * hour), never);
  QCOMPARE(hours.nextChange(5 * hour), never);
  QCOMPARE(hours.openBetween(0, never), 3 * hour);
}

void OpenHoursTest::touchingIntervalsAreOne()
{
  Calendar calendar;
  calendar.open = {{hour, 2 * hour}, {2 * hour, 5 * hour}};
  const OpenHours hours(calendar);
  QCOMPARE(hours.nextChange(hour), 5 * hour);
  QCOMPARE(hours.longestInterval(), 4 * hour);
}

void OpenHoursTest::openRoundTheClockNeverChanges()
{
  Calendar calendar;
  calendar.open = {{0, day}};
  calendar.period = day;
  const OpenHours hours(calendar);
  QCOMPARE(hours.nextChange(5 * hour), never);
  QCOMPARE(hours.advance(5 * hour, 100 * day), 100 * day + 5 * hour);
  QVERIFY(OpenHours().isAlways());
  QCOMPARE(OpenHours().advance(5, 7), 12);
}

void OpenHoursTest::aSpanOverTheSeamIsOne()
{
  Calendar calendar;
  calendar.open = {{0, 6 * hour}, {22 * hour, day}};
  calendar.period = day;
  const OpenHours night(calendar);
  QCOMPARE(night.nextChange(23 * hour), day + 6 * hour);
  QCOMPARE(night.advance(22 * hour, 8 * hour), day + 6 * hour);
  QCOMPARE(night.longestInterval(), 8 * hour);
}

/// All questions against a table of single minutes, at random times in random order.
void OpenHoursTest::answersAgreeWithCountingMinutes()
{
  Calendar calendar;
  calendar.open = {{3, 7}, {10, 11}, {15, 20}, {24, 30}, {33, 34}};
  calendar.repeatFrom = 15;
  calendar.period = 20;
  const OpenHours hours(calendar);
  constexpr Time count = 400;
  std::vector<bool> open(count);
  for (Time t = 0; t < count; ++t) {
    const Time listTime = t < 35 ? t : 15 + (t - 15) % 20;
    for (const Interval &interval : calendar.open)
      open[static_cast<std::size_t>(t)] =
          open[static_cast<std::size_t>(t)] || (listTime >= interval.begin && listTime < interval.end);
  }
  const auto isOpen = [&](Time t) { return static_cast<bool>(open[static_cast<std::size_t>(t)]); };
  for (Time step = 0; step < 5000; ++step) {
    const Time from = step * 7919 % 200;
    const Time length = step * 104729 % 60;
    QCOMPARE(hours.isOpen(from), isOpen(from));
    Time counted = 0;
    for (Time t = from; t < from + length; ++t)
      counted += isOpen(t) ? 1 : 0;
    QCOMPARE(hours.openBetween(from, from + length), counted);
    Time end = from;
    for (Time left = length; left > 0; ++end)
      left -= isOpen(end) ? 1 : 0;
    QCOMPARE(hours.advance(from, length), end);
    Time change = from + 1;
    while (isOpen(change) == isOpen(from))
      ++change;
    QCOMPARE(hours.nextChange(from), change);
  }
}

LANEWAY_TEST(OpenHoursTest)
#include "open_hours_test.moc"
