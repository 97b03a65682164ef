#include "model/simulate/time_course.h"

#include <array>
#include <cmath>
#include <tuple>
#include <utility>
#include <vector>

#include <QTest>

#include "model/simulate/state_bytes.h"
#include "tests/model/simulate/plans.h"
#include "tests/support/test_registry.h"

using namespace laneway::simulate;
using namespace laneway::simulate::test;

/// How much went on when.
class TimeCourseTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void eachSliceIsWhatWentOnInIt();
  void closedHoursAreNotIdleHours();
  void theWarmUpBelongsToTheCourse();
  void partsAddUpToTheWholeInAnyOrder();
  void memoryDoesNotGrowWithTime();
  void bytesComeBackAsTheyWere();
  void brokenBytesAreRefused();

 private:
  /// The mean over the slices that begin within [from, to), in units.
  static double mean(const CourseFigures &course, const std::vector<double> &values, double from, double to);
};

double TimeCourseTest::mean(const CourseFigures &course, const std::vector<double> &values, double from, double to)
{
  double sum = 0;
  int count = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double begin = static_cast<double>(course.begin + static_cast<Time>(i) * course.width) / unit;
    if (begin < from || begin >= to)
      continue;
    sum += values[i];
    ++count;
  }
  return sum / count;
}

/// Instances come at 128 and 256 and are worked on by one of two for 256 each: one inside from 128, two from 256 to
/// 384, one until 512.
void TimeCourseTest::eachSliceIsWhatWentOnInIt()
{
  PlanBuilder builder;
  const Index start = builder.start(constantOf(128));
  builder.plan.nodes[start].arrivals->limit = 2;
  builder.chain({start, builder.task(builder.role(2), constantOf(256)), builder.end()});
  const CourseFigures course = runPlan(builder.plan, settingsOf(0, 3)).results.course;
  QCOMPARE(course.begin, 0);
  QCOMPARE(course.end, static_cast<Time>(512 * unit));
  QVERIFY(course.width * static_cast<Time>(TimeCourse::mostSlices) >= course.end);
  const std::vector<double> &inside = course.inside[0];
  const std::vector<double> &busy = course.utilisation[0];
  QVERIFY(inside.size() > TimeCourse::mostSlices / 2 && inside.size() <= TimeCourse::mostSlices);
  QCOMPARE(inside.size(), busy.size());
  for (const auto &[from, to, there] :
       {std::tuple(0., 120., 0.), {132., 248., 1.}, {260., 376., 2.}, {388., 504., 1.}}) {
    QCOMPARE(mean(course, inside, from, to), there);
    QCOMPARE(mean(course, busy, from, to), there / 2);
  }
}

void TimeCourseTest::closedHoursAreNotIdleHours()
{
  PlanBuilder builder;
  Calendar calendar;
  calendar.open = {{0, static_cast<Time>(100 * unit)}};
  calendar.period = static_cast<Time>(200 * unit);
  builder.plan.calendars.push_back(calendar);
  const Index start = builder.start(constantOf(1));
  builder.plan.nodes[start].arrivals->limit = 1;
  builder.chain({start, builder.task(builder.role(1, 0), constantOf(150)), builder.end()});
  const CourseFigures course = runPlan(builder.plan, settingsOf(0, 1)).results.course;
  QCOMPARE(mean(course, course.utilisation[0], 4, 96), 1.0);
  QVERIFY(std::isnan(mean(course, course.utilisation[0], 104, 196)));
  QCOMPARE(mean(course, course.inside[0], 104, 196), 1.0);
}

/// What is left out of the figures belongs to the course all the same.
void TimeCourseTest::theWarmUpBelongsToTheCourse()
{
  PlanBuilder builder;
  constexpr Time hour = microsecondsPerHour;
  const Index overtime = builder.role(1, builder.weekly({{8 * hour, 60 * hour}, {70 * hour, 150 * hour}}));
  builder.plan.resources[0].atClosing = AtClosing::Finish;
  const Index task = builder.task(overtime, exponentialOf(0.7 * 3600));
  builder.chain({builder.poisson(1 / 3600.), task, builder.task(builder.role(2), exponentialOf(1.5 * 3600)),
                 builder.end()});
  RunSettings settings = settingsOf(2000, 4);
  const RunState whole = runPlan(builder.plan, settings).state;
  for (const double begin : {100.0, 500.0, 1e6}) {  // the last is after the end
    settings.warmUp = {WarmUpKind::Fixed, static_cast<Time>(begin * 3600 * unit)};
    const RunOutput output = runPlan(builder.plan, settings);
    QCOMPARE(output.results.course.begin, 0);
    QVERIFY(output.state.course == whole.course);
    QVERIFY(output.state.replications.front().scopes != whole.replications.front().scopes);
  }
}

void TimeCourseTest::partsAddUpToTheWholeInAnyOrder()
{
  const Plan plan = stationsInARow(0.8, {{1, exponentialOf(1)}, {2, exponentialOf(1.5)}});
  const RunState whole = runPlan(plan, settingsOf(300, 7)).state;
  std::vector<RunState> parts;
  for (const auto &[first, count] : {std::pair(1u, 3u), {4u, 1u}, {5u, 3u}}) {
    RunSettings settings = settingsOf(300, count);
    settings.firstReplication = first;
    parts.push_back(runPlan(plan, settings).state);
  }
  for (const auto &order : {std::array{0, 1, 2}, {2, 0, 1}, {1, 2, 0}}) {
    RunState merged = parts[static_cast<std::size_t>(order[0])];
    for (const int part : {order[1], order[2]})
      QCOMPARE(merge(merged, parts[static_cast<std::size_t>(part)]), MergeFault::None);
    QVERIFY(merged.course == whole.course);
    QVERIFY(merged.paths == whole.paths);
  }
}

void TimeCourseTest::memoryDoesNotGrowWithTime()
{
  const Plan plan = stationsInARow(0.8, {{1, exponentialOf(1)}});
  for (const std::uint64_t instances : {1u, 10u, 1000u, 20'000u}) {
    const TimeCourse course = runPlan(plan, settingsOf(instances, 2)).state.course;
    QVERIFY(course.slices() > 0);
    QVERIFY(course.slices() <= TimeCourse::mostSlices);
    QVERIFY(course.width * static_cast<Time>(course.slices()) >= course.end);
    QVERIFY(course.width * static_cast<Time>(course.slices() - 1) < course.end);
  }
}

void TimeCourseTest::bytesComeBackAsTheyWere()
{
  const RunState state = runPlan(stationsInARow(0.8, {{1, exponentialOf(1)}}), settingsOf(100, 2)).state;
  QVERIFY(courseFrom(toBytes(state.course)) == state.course);
  QVERIFY(pathsFrom(toBytes(state.paths[0])) == state.paths[0]);
}

void TimeCourseTest::brokenBytesAreRefused()
{
  TimeCourse course;
  course.width = TimeCourse::leastWidth;
  course.columns = 2;
  course.sums.resize(4);
  QVERIFY(courseFrom(toBytes(course)).has_value());
  course.sums.resize(3);
  QVERIFY(!courseFrom(toBytes(course)).has_value());
  course.sums.resize(2 * (TimeCourse::mostSlices + 1));
  QVERIFY(!courseFrom(toBytes(course)).has_value());
  Bytes cut = toBytes(TimeCourse{});
  cut.pop_back();
  QVERIFY(!courseFrom(cut).has_value());
}

LANEWAY_TEST(TimeCourseTest)
#include "time_course_test.moc"
