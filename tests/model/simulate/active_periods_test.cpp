#include <algorithm>
#include <cmath>
#include <random>

#include <QTest>

#include "model/simulate/statistics/bottleneck_periods.h"
#include "tests/model/simulate/plans.h"
#include "tests/support/test_registry.h"

using namespace laneway::simulate;
using namespace laneway::simulate::test;

namespace {

Time units(double count)
{
  return static_cast<Time>(count * unit);
}

/// Arrivals at 0, `gap`, 2 `gap` ... and constant steps in a row, each of a role of its own.
Plan line(double gap, std::uint64_t instances, std::initializer_list<Station> stations)
{
  Plan plan = stationsInARow(1, stations);
  plan.nodes.front().arrivals->gap = constantOf(gap);
  plan.nodes.front().arrivals->first = 0;
  plan.nodes.front().arrivals->limit = instances;
  return plan;
}

ReplicationRecord recordOf(const Plan &plan, Time horizon = never)
{
  RunSettings settings = settingsOf(0, 1);
  settings.horizon = horizon;
  return runPlan(plan, settings).state.replications.front();
}

/// Periods, active time, sole and shifting time in units.
std::vector<double> activity(const RoleRecord &role)
{
  return {static_cast<double>(role.activePeriods), static_cast<double>(role.activeTime) / unit,
          static_cast<double>(role.soleTime) / unit, static_cast<double>(role.shiftingTime) / unit};
}

struct Span {
  Time begin = 0;
  Time end = 0;
  Index role = none;
  bool operator==(const Span &) const = default;
};

bool isLonger(const Span &a, const Span &b)
{
  const Time first = a.end - a.begin;
  const Time second = b.end - b.begin;
  if (first != second)
    return first > second;
  return a.begin != b.begin ? a.begin < b.begin : a.role < b.role;
}

/// By definition: looks at every unit of time for the longest period around it, then at neighbouring bottlenecks.
struct PlainBottlenecks {
  std::vector<Time> sole;
  std::vector<Time> shifting;
  std::vector<std::vector<Time>> at;  ///< By role: the moments at which it is the bottleneck.
};

PlainBottlenecks plainBottlenecks(const std::vector<Span> &spans, std::size_t roles, Time end)
{
  PlainBottlenecks found{std::vector<Time>(roles), std::vector<Time>(roles), std::vector<std::vector<Time>>(roles)};
  std::vector<Span> bottlenecks;
  for (Time now = 0; now < end; ++now) {
    const Span *longest = nullptr;
    for (const Span &span : spans)
      if (span.begin <= now && now < span.end && (longest == nullptr || isLonger(span, *longest)))
        longest = &span;
    if (longest == nullptr)
      continue;
    found.at[longest->role].push_back(now);
    if (bottlenecks.empty() || !(bottlenecks.back() == *longest))
      bottlenecks.push_back(*longest);
  }
  for (std::size_t i = 0; i < bottlenecks.size(); ++i) {
    const Span &span = bottlenecks[i];
    const auto isShared = [&](Time now) {
      const bool withBefore = i > 0 && now < bottlenecks[i - 1].end;
      return withBefore || (i + 1 < bottlenecks.size() && now >= bottlenecks[i + 1].begin);
    };
    for (Time now = span.begin; now < span.end; ++now)
      ++(isShared(now) ? found.shifting : found.sole)[span.role];
  }
  return found;
}

}  // namespace

class ActivePeriodsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void machinesInTurnAreSoleBottlenecks();
  void overlappingPeriodsShift();
  void whatLiesInALongerPeriodIsNoBottleneck();
  void aRoleIsActiveWhenItsLastUnitIs();
  void closedHoursEndAPeriod();
  void aPersonInTwoRolesMakesBothActive();
  void putAsideWorkEndsNoPeriod();
  void repairIsActive();
  void periodsBeforeTheWindowAreCutAtItsBeginning();
  void theTimelineShowsWhoItWas();
  void theTimelineStaysBounded();
  void randomPeriodsAreJudgedByDefinition();
  void onlyTheFirstReplicationHasATimeline();
};

/// First machine 0-6, 10-16, 20-26; second 6-10, 16-20, 26-30: never two at once.
void ActivePeriodsTest::machinesInTurnAreSoleBottlenecks()
{
  const ReplicationRecord record = recordOf(line(10, 3, {{1, constantOf(6)}, {1, constantOf(4)}}));
  QCOMPARE(activity(record.roles[0]), (std::vector<double>{3, 18, 18, 0}));
  QCOMPARE(activity(record.roles[1]), (std::vector<double>{3, 12, 12, 0}));
}

/// First machine 0-6, 10-16, 20-26; second 6-14, 16-24, 26-34. The second is active longer; it shifts at 10-14 and
/// 20-24.
void ActivePeriodsTest::overlappingPeriodsShift()
{
  const ReplicationRecord record = recordOf(line(10, 3, {{1, constantOf(6)}, {1, constantOf(8)}}));
  QCOMPARE(activity(record.roles[0]), (std::vector<double>{3, 18, 6 + 2 + 2, 8}));
  QCOMPARE(activity(record.roles[1]), (std::vector<double>{3, 24, 4 + 4 + 8, 8}));
  const Results results =
      summarize(runPlan(line(10, 3, {{1, constantOf(6)}, {1, constantOf(8)}}), settingsOf(0, 2)).state);
  QCOMPARE(results.roles[1].activePeriod.mean, 8 * unit);
  QCOMPARE(results.roles[0].soleBottleneck.mean, 10.0 / 34);
  QCOMPARE(results.roles[1].shiftingBottleneck.mean, 8.0 / 34);
}

/// First machine 0-20 without a break, since it cannot keep up; second 5-8, 10-13, 15-18, 20-23.
void ActivePeriodsTest::whatLiesInALongerPeriodIsNoBottleneck()
{
  const ReplicationRecord record = recordOf(line(4, 4, {{1, constantOf(5)}, {1, constantOf(3)}}));
  QCOMPARE(activity(record.roles[0]), (std::vector<double>{1, 20, 20, 0}));
  QCOMPARE(activity(record.roles[1]), (std::vector<double>{4, 12, 3, 0}));
}

/// Two units: one works 0-10 and 10-20, the other 5-15: nobody is idle from 5 to 15.
void ActivePeriodsTest::aRoleIsActiveWhenItsLastUnitIs()
{
  const ReplicationRecord record = recordOf(line(5, 3, {{2, constantOf(10)}}));
  QCOMPARE(activity(record.roles[0]), (std::vector<double>{1, 10, 10, 0}));
}

/// 5 hours of work from 3 o'clock on, open from 0 to 4 every day: 3-4, then 24-28.
void ActivePeriodsTest::closedHoursEndAPeriod()
{
  constexpr double hour = 3600;
  PlanBuilder builder;
  std::vector<Interval> open;
  for (int day = 0; day < 7; ++day)
    open.push_back({units(day * 24 * hour), units((day * 24 + 4) * hour)});
  const Index role = builder.role(1, builder.weekly(open));
  const Index start = builder.start(constantOf(1));
  builder.plan.nodes[start].arrivals->first = units(3 * hour);
  builder.plan.nodes[start].arrivals->limit = 1;
  builder.chain({start, builder.task(role, constantOf(5 * hour)), builder.end()});
  const ReplicationRecord record = recordOf(builder.plan);
  QCOMPARE(activity(record.roles[0]), (std::vector<double>{2, 5 * hour, 5 * hour, 0}));
}

/// The role of two people is active while both work, from 4 to 10; the one it shares is a role of its own from 4 to 14.
void ActivePeriodsTest::aPersonInTwoRolesMakesBothActive()
{
  PlanBuilder builder;
  const Index either = builder.role(1);
  const Index only = builder.role(1);
  builder.plan.roles[either].resources.push_back(builder.plan.roles[only].resources.front());
  const Index start = builder.start(constantOf(4));
  builder.plan.nodes[start].arrivals->first = 0;
  builder.plan.nodes[start].arrivals->limit = 2;
  // 0-10 by the first person, 4-14 by the second.
  builder.chain({start, builder.task(either, constantOf(10)), builder.end()});
  const ReplicationRecord record = recordOf(builder.plan);
  QCOMPARE(activity(record.roles[either]), (std::vector<double>{1, 6, 0, 0}));
  QCOMPARE(activity(record.roles[only]), (std::vector<double>{1, 10, 10, 0}));
}

/// More urgent work at 4 takes the unit until 6; it works from 0 to 12 all the same.
void ActivePeriodsTest::putAsideWorkEndsNoPeriod()
{
  PlanBuilder builder;
  const Index role = builder.role(1);
  builder.plan.roles[role].preemption = Preemption::Resume;
  const auto once = [&](double at, double length, std::int32_t priority) {
    const Index start = builder.start(constantOf(1));
    builder.plan.nodes[start].arrivals->first = units(at);
    builder.plan.nodes[start].arrivals->limit = 1;
    const Index step = builder.task(role, constantOf(length));
    builder.plan.nodes[step].work.priority = priority;
    builder.chain({start, step, builder.end()});
  };
  once(0, 10, 0);
  once(4, 2, 1);
  const ReplicationRecord record = recordOf(builder.plan);
  QCOMPARE(activity(record.roles[0]), (std::vector<double>{1, 12, 12, 0}));
}

/// Ten units of work that break down after four and are repaired for three: 0 to 4, 7 to 11, 14 to 16.
void ActivePeriodsTest::repairIsActive()
{
  PlanBuilder builder;
  const Index role = builder.role(1);
  builder.plan.resources.front().timeToFailure = constantOf(4);
  builder.plan.resources.front().repair = builder.task(none, constantOf(3), builder.scope());
  const Index start = builder.start(constantOf(1));
  builder.plan.nodes[start].arrivals->first = 0;
  builder.plan.nodes[start].arrivals->limit = 1;
  builder.chain({start, builder.task(role, constantOf(10)), builder.end()});
  const ReplicationRecord record = recordOf(builder.plan);
  QCOMPARE(activity(record.roles[0]), (std::vector<double>{1, 16, 16, 0}));
}

/// Active 0-6, 10-16, 20-26 with figures taken from 12 on, and until 23.
void ActivePeriodsTest::periodsBeforeTheWindowAreCutAtItsBeginning()
{
  RunSettings settings = settingsOf(0, 1);
  settings.warmUp = {WarmUpKind::Fixed, units(12)};
  settings.horizon = units(23);
  const RunState state = runPlan(line(10, 0, {{1, constantOf(6)}}), settings).state;
  QCOMPARE(activity(state.replications.front().roles[0]), (std::vector<double>{2, 7, 7, 0}));
  const BottleneckTimeline &timeline = state.replications.front().bottlenecks;
  QCOMPARE(timeline.begin, units(12));
  QCOMPARE(timeline.end, units(23));
}

/// As in `overlappingPeriodsShift`: the bottleneck is the first machine 0-6 and 14-16, 24-26, else the second.
void ActivePeriodsTest::theTimelineShowsWhoItWas()
{
  const BottleneckTimeline line = recordOf(::line(10, 3, {{1, constantOf(6)}, {1, constantOf(8)}})).bottlenecks;
  QCOMPARE(line.width, 256'000);  // 34 s in at most 256 slices
  Time first = 0;
  Time second = 0;
  for (std::size_t slice = 0; slice * 2 < line.times.size(); ++slice) {
    const Time from = static_cast<Time>(slice) * line.width;
    first += line.times[2 * slice];
    second += line.times[2 * slice + 1];
    QVERIFY(line.times[2 * slice] + line.times[2 * slice + 1] <= line.width);
    if (from >= units(7) && from + line.width <= units(14))
      QCOMPARE(line.times[2 * slice + 1], line.width);
  }
  QCOMPARE(first, units(6 + 2 + 2));
  QCOMPARE(second, units(8 + 8 + 8));
}

void ActivePeriodsTest::theTimelineStaysBounded()
{
  const Plan plan = stationsInARow(0.8, {{1, exponentialOf(1)}, {1, exponentialOf(1)}});
  const RunState state = runPlan(plan, settingsOf(20'000, 1)).state;
  const BottleneckTimeline &line = state.replications.front().bottlenecks;
  QVERIFY(line.times.size() <= 2 * BottleneckTimeline::mostSlices);
  QVERIFY(line.times.size() > BottleneckTimeline::mostSlices / 2);
  // Whoever is active at all has a bottleneck around.
  Int128 shown = 0;
  for (const Time time : line.times)
    shown += time;
  const auto &roles = state.replications.front().roles;
  QVERIFY(shown >= roles[0].activeTime && shown <= roles[0].activeTime + roles[1].activeTime);
  QVERIFY(shown >= roles[0].soleTime + roles[1].soleTime);
}

/// Up to four roles, whole moments, many ties: the same as by looking at every moment.
void ActivePeriodsTest::randomPeriodsAreJudgedByDefinition()
{
  std::mt19937 numbers(20'260'101);
  const auto below = [&](std::uint32_t n) { return static_cast<Time>(numbers() % n); };
  for (int round = 0; round < 4000; ++round) {
    const std::size_t roles = 1 + static_cast<std::size_t>(below(4));
    const Time end = 20 + below(60);
    std::vector<Span> spans;
    struct Change {
      Time at = 0;
      Index role = none;
      bool isStart = false;
    };
    std::vector<Change> changes;
    std::vector<std::uint64_t> keys;
    for (Index role = 0; role < roles; ++role) {
      keys.push_back(role);
      for (Time at = below(10); at < end;) {
        const Time over = std::min(end, at + 1 + below(below(2) == 0 ? 6 : 25));
        // What follows at once is one period.
        if (!spans.empty() && spans.back().role == role && spans.back().end == at)
          spans.back().end = over;
        else
          spans.push_back({at, over, role});
        changes.push_back({at, role, true});
        if (over < end || below(2) == 0)
          changes.push_back({over, role, false});
        at = over + below(8);
      }
    }
    // At one moment in any order, a role's end before its start.
    std::shuffle(changes.begin(), changes.end(), numbers);
    std::stable_sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) {
      return a.at != b.at ? a.at < b.at : a.isStart < b.isStart;
    });
    BottleneckPeriods periods;
    periods.begin(0, keys, true);
    for (const Change &change : changes)
      change.isStart ? periods.starts(change.role, change.at) : periods.ends(change.role, change.at);
    periods.finish(end);

    const PlainBottlenecks plain = plainBottlenecks(spans, roles, end);
    for (Index role = 0; role < roles; ++role) {
      const auto isOf = [&](const Span &span) { return span.role == role; };
      const BottleneckPeriods::Tally &tally = periods.tallies()[role];
      QCOMPARE(static_cast<std::ptrdiff_t>(tally.periods), std::count_if(spans.begin(), spans.end(), isOf));
      QCOMPARE(static_cast<Time>(tally.sole), plain.sole[role]);
      QCOMPARE(static_cast<Time>(tally.shifting), plain.shifting[role]);
      Time shown = 0;
      for (std::size_t i = role; i < periods.timeline().times.size(); i += roles)
        shown += periods.timeline().times[i];
      QCOMPARE(shown, static_cast<Time>(plain.at[role].size()));
    }
  }
}

void ActivePeriodsTest::onlyTheFirstReplicationHasATimeline()
{
  const Plan plan = stationsInARow(0.8, {{1, exponentialOf(1)}});
  const RunOutput output = runPlan(plan, settingsOf(100, 3));
  QVERIFY(output.state.replications[0].bottlenecks.width > 0);
  QCOMPARE(output.state.replications[1].bottlenecks.width, 0);
  QCOMPARE(output.results.bottlenecks, output.state.replications[0].bottlenecks);
}

LANEWAY_TEST(ActivePeriodsTest)
#include "active_periods_test.moc"
