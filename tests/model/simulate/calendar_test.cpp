#include <QTest>

#include "tests/model/simulate/plans.h"
#include "tests/support/test_registry.h"

using namespace laneway::simulate;
using namespace laneway::simulate::test;

namespace {

constexpr Time hour = microsecondsPerHour;
constexpr Time day = 24 * hour;

/// Monday to Friday 9 to 17; the scenario starts on a Monday at midnight.
Index officeHours(PlanBuilder &builder)
{
  std::vector<Interval> open;
  for (int i = 0; i < 5; ++i)
    open.push_back({i * day + 9 * hour, i * day + 17 * hour});
  return builder.weekly(open);
}

/// One instance at `first`, then none.
Index single(PlanBuilder &builder, Time first)
{
  const Index start = builder.start(constantOf(1));
  builder.plan.nodes[start].arrivals->first = first;
  builder.plan.nodes[start].arrivals->limit = 1;
  return start;
}

}  // namespace

class CalendarTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tenHoursOfOfficeWork_data();
  void tenHoursOfOfficeWork();
  void workWaitsForOpening();
  void arrivalsCountOpenTime();
  void timersRunOnWallTimeUnlessGivenHours();
  void priorityWithoutContentionWaitsForNobody();
  void theOneOnDutyDoesIt();
  void jointWorkNeedsBothOnDuty();
  void utilisationCountsDutyOnly();
  void summerTimeIsAListOfIntervals();
};

void CalendarTest::tenHoursOfOfficeWork_data()
{
  QTest::addColumn<qint64>("begin");
  QTest::addColumn<qint64>("end");
  QTest::newRow("Monday 9 to Tuesday 11") << qint64{9 * hour} << qint64{day + 11 * hour};
  QTest::newRow("Friday 15 to Monday 17") << qint64{4 * day + 15 * hour} << qint64{7 * day + 17 * hour};
}

void CalendarTest::tenHoursOfOfficeWork()
{
  QFETCH(qint64, begin);
  QFETCH(qint64, end);
  PlanBuilder builder;
  const Index role = builder.role(1, officeHours(builder));
  builder.chain({single(builder, begin), builder.task(role, Distribution::constant(10.0 * hour)), builder.end()});
  const RunOutput output = runPlan(builder.plan, settingsOf(0, 1));
  QCOMPARE(output.results.outcome, Outcome::Finished);
  const ReplicationRecord &record = output.state.replications.front();
  QCOMPARE(record.end, end);
  QCOMPARE(static_cast<Time>(record.scopes[0].processing), 10 * hour);
  QCOMPARE(static_cast<Time>(record.scopes[0].suspended), end - begin - 10 * hour);
  QCOMPARE(static_cast<Time>(record.scopes[0].waiting), Time{0});
  QCOMPARE(static_cast<Time>(record.roles[0].workedOnDuty), 10 * hour);
}

void CalendarTest::workWaitsForOpening()
{
  PlanBuilder builder;
  const Index role = builder.role(1, officeHours(builder));
  builder.chain({single(builder, 5 * day), builder.task(role, Distribution::constant(1.0 * hour)), builder.end()});
  const ReplicationRecord record = runPlan(builder.plan, settingsOf(0, 1)).state.replications.front();
  QCOMPARE(record.end, 7 * day + 10 * hour);
  QCOMPARE(static_cast<Time>(record.scopes[0].waiting), 2 * day + 9 * hour);
}

void CalendarTest::arrivalsCountOpenTime()
{
  PlanBuilder builder;
  const Index start = builder.start(Distribution::constant(3.0 * hour));
  builder.plan.nodes[start].arrivals->calendar = officeHours(builder);
  builder.plan.nodes[start].arrivals->limit = 4;
  builder.chain({start, builder.end()});
  RunSettings settings = settingsOf(0, 1);
  RunOptions options;
  options.traceReplication = 1;
  const RunOutput output = runPlan(builder.plan, settings, options);
  // 12:00, 15:00, then an hour is left on Monday: Tuesday 10:00 and 13:00.
  QCOMPARE(output.trace->next(0), 12 * hour);
  QCOMPARE(output.trace->next(12 * hour), 15 * hour);
  QCOMPARE(output.trace->next(15 * hour), day + 10 * hour);
  QCOMPARE(output.trace->next(day + 10 * hour), day + 13 * hour);
  QCOMPARE(output.trace->next(day + 13 * hour), never);
}

void CalendarTest::timersRunOnWallTimeUnlessGivenHours()
{
  for (const bool officeTime : {false, true}) {
    PlanBuilder builder;
    const Index timer = builder.timer(Distribution::constant(10.0 * hour));
    if (officeTime)
      builder.plan.nodes[timer].delayCalendar = officeHours(builder);
    builder.chain({single(builder, 9 * hour), timer, builder.end()});
    const ReplicationRecord record = runPlan(builder.plan, settingsOf(0, 1)).state.replications.front();
    QCOMPARE(record.end, officeTime ? day + 11 * hour : 19 * hour);
    QCOMPARE(static_cast<Time>(record.scopes[0].eventDelay), record.end - 9 * hour);
  }
}

/// Two priorities, 60 s of work every 120 s: nobody ever waits.
void CalendarTest::priorityWithoutContentionWaitsForNobody()
{
  PlanBuilder builder;
  const Index role = builder.role(1);
  for (const int priority : {0, 1}) {
    const Index start = builder.start(constantOf(240));
    builder.plan.nodes[start].arrivals->first = static_cast<Time>(120 * priority * unit);
    const Index step = builder.task(role, constantOf(60));
    builder.plan.nodes[step].work.priority = priority;
    builder.chain({start, step, builder.end()});
  }
  const ReplicationRecord record = runPlan(builder.plan, settingsOf(1000, 1)).state.replications.front();
  QCOMPARE(record.scopes[0].finished, 1000u);
  QVERIFY(record.scopes[0].waiting == 0);
}

/// One person 9 to 17 and another round the clock, half loaded: the one who is there does it, so nobody waits.
void CalendarTest::theOneOnDutyDoesIt()
{
  PlanBuilder builder;
  Calendar always;
  always.open = {{0, day}};
  always.period = day;
  builder.plan.calendars.push_back(always);
  const Index role = builder.role(1, 0);
  const Index office = addRole(builder.plan, 4711, 1, officeHours(builder));
  builder.plan.roles[role].resources.push_back(builder.plan.roles[office].resources.front());
  builder.plan.roles.pop_back();
  builder.chain({builder.start(constantOf(60)), builder.task(role, constantOf(30)), builder.end()});
  RunSettings settings = settingsOf(0, 1);
  settings.horizon = 14 * day;
  const ReplicationRecord record = runPlan(builder.plan, settings).state.replications.front();
  QVERIFY(record.scopes[0].finished > 20'000);
  QVERIFY(record.scopes[0].waiting == 0);
}

void CalendarTest::jointWorkNeedsBothOnDuty()
{
  PlanBuilder builder;
  builder.plan.calendars.push_back({{{8 * hour, 12 * hour}}, 0, day});
  builder.plan.calendars.push_back({{{10 * hour, 14 * hour}}, 0, day});
  const Index early = builder.role(1, 0);
  const Index late = builder.role(2, 1);
  const Index step = builder.task(early, Distribution::constant(3.0 * hour));
  builder.plan.nodes[step].work.alternatives = {{{early, 1}, {late, 2}}};
  builder.chain({single(builder, 9 * hour), step, builder.end()});
  const ReplicationRecord record = runPlan(builder.plan, settingsOf(0, 1)).state.replications.front();
  // Together from 10 to 12 each day.
  QCOMPARE(record.end, day + 11 * hour);
  QCOMPARE(static_cast<Time>(record.scopes[0].waiting), 1 * hour);
  QCOMPARE(static_cast<Time>(record.scopes[0].processing), 3 * hour);
  QCOMPARE(static_cast<Time>(record.scopes[0].suspended), day + 11 * hour - 10 * hour - 3 * hour);
  QCOMPARE(static_cast<Time>(record.roles[late].workedOnDuty), 6 * hour);
  // The wait is that for the one who came last.
  QVERIFY(record.roles[early].waiting == 0);
  QCOMPARE(static_cast<Time>(record.roles[late].waiting), 1 * hour);
}

void CalendarTest::utilisationCountsDutyOnly()
{
  PlanBuilder builder;
  const Index role = builder.role(2, officeHours(builder), 30'0000);
  const Index start = builder.start(Distribution::constant(1.0 * hour));
  builder.plan.nodes[start].arrivals->calendar = 0;
  builder.chain({start, builder.task(role, Distribution::constant(1.0 * hour)), builder.end()});
  RunSettings settings = settingsOf(0, 1);
  settings.horizon = 7 * day;
  const RunOutput output = runPlan(builder.plan, settings);
  const ReplicationRecord &record = output.state.replications.front();
  QCOMPARE(static_cast<Time>(record.roles[0].dutyArea), 80 * hour);
  // 40 arrive, the last at closing time on Friday, when nobody starts it.
  QCOMPARE(static_cast<Time>(record.roles[0].workedOnDuty), 39 * hour);
  QCOMPARE(output.results.roles[0].cost.mean, 39 * 30'0000.0);
}

/// Civil time is resolved before: a day of 23 hours is just intervals that lie closer.
void CalendarTest::summerTimeIsAListOfIntervals()
{
  PlanBuilder builder;
  builder.plan.calendars.push_back({{{9 * hour, 17 * hour}, {32 * hour, 40 * hour}}, 0, 0});
  const Index role = builder.role(1, 0);
  builder.chain({single(builder, 9 * hour), builder.task(role, Distribution::constant(10.0 * hour)), builder.end()});
  QCOMPARE(runPlan(builder.plan, settingsOf(0, 1)).state.replications.front().end, 34 * hour);
}

LANEWAY_TEST(CalendarTest)
#include "calendar_test.moc"
