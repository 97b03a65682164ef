#include "model/compile/timer_expression.h"

#include <QTest>

#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

class TimerExpressionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void intervalsAreRead_data();
  void intervalsAreRead();
  void datesKeepTheirZone();
  void repetitionsAreRead();
  void whatIsNoTimerIsNotGuessed_data();
  void whatIsNoTimerIsNotGuessed();
};

void TimerExpressionTest::intervalsAreRead_data()
{
  QTest::addColumn<QString>("text");
  QTest::addColumn<qint64>("seconds");
  QTest::newRow("minutes") << u"PT10M"_s << qint64(600);
  QTest::newRow("days and hours") << u"P1DT2H30M"_s << qint64(95'400);
  QTest::newRow("weeks") << u"P2W"_s << qint64(1'209'600);
  QTest::newRow("a month has 30 days") << u"P1M"_s << qint64(2'592'000);
  QTest::newRow("a year has 365 days") << u"P1Y2M3D"_s << qint64((365 + 60 + 3) * 86'400);
  QTest::newRow("minutes are not months") << u"P1MT1M"_s << qint64(2'592'060);
  QTest::newRow("blanks around it") << u"  PT1H\n"_s << qint64(3'600);
}

void TimerExpressionTest::intervalsAreRead()
{
  QFETCH(QString, text);
  QFETCH(qint64, seconds);
  const auto timer = parseTimer(text);
  QVERIFY(timer);
  QCOMPARE(timer->interval.value_or(Duration{}).microseconds, seconds * 1'000'000);
  QVERIFY(!timer->isRepeating);
  QVERIFY(!timer->date.isValid());
}

void TimerExpressionTest::datesKeepTheirZone()
{
  const auto withOffset = parseTimer(u"2026-01-05T09:00:00+01:00");
  QVERIFY(withOffset);
  QCOMPARE(withOffset->date.toUTC(), QDateTime(QDate(2026, 1, 5), QTime(8, 0), Qt::UTC));
  const auto civil = parseTimer(u"2026-01-05T09:00:00");
  QVERIFY(civil);
  QCOMPARE(civil->date.timeSpec(), Qt::LocalTime);
  QCOMPARE(civil->date.time(), QTime(9, 0));
}

void TimerExpressionTest::repetitionsAreRead()
{
  const auto threeTimes = parseTimer(u"R3/PT1H");
  QVERIFY(threeTimes && threeTimes->isRepeating);
  QCOMPARE(threeTimes->repetitions, std::optional(3));
  QCOMPARE(threeTimes->interval, std::optional(Duration::fromHours(1)));

  const auto fromStart = parseTimer(u"R/2026-01-05T09:00:00/P1D");
  QVERIFY(fromStart && fromStart->isRepeating);
  QVERIFY(!fromStart->repetitions);
  QCOMPARE(fromStart->date.date(), QDate(2026, 1, 5));
  QCOMPARE(fromStart->interval, std::optional(Duration::fromDays(1)));

  const auto untilEnd = parseTimer(u"R/PT1H/2026-01-05T09:00:00");
  QVERIFY(untilEnd && untilEnd->isRepeating);
  QVERIFY(!untilEnd->date.isValid());
}

void TimerExpressionTest::whatIsNoTimerIsNotGuessed_data()
{
  QTest::addColumn<QString>("text");
  for (const char *text : {"", "P", "PT", "10 minutes", "0 0 9 ? * MON-FRI", "${deadline}", "R", "R3", "R/PT0S",
                           "Rx/PT1H", "PT1H30", "P-1D", "-PT1H", "P200Y", "2026-13-01T00:00:00", "R/PT1H/PT2H/PT3H"})
    QTest::newRow(text) << QString::fromLatin1(text);
}

void TimerExpressionTest::whatIsNoTimerIsNotGuessed()
{
  QFETCH(QString, text);
  QVERIFY(!parseTimer(text));
}

LANEWAY_TEST(TimerExpressionTest)
#include "timer_expression_test.moc"
