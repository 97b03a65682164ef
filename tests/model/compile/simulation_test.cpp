#include "model/compile/simulation.h"

#include <algorithm>
#include <cmath>

#include <QTest>

#include <nlohmann/json.hpp>

#include "model/compile/report_json.h"
#include "tests/support/document_builder.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;
using laneway::test::DocumentBuilder;

class SimulationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aQueueWaitsAsTheorySays();
  void oneMoreOfTheBottleneckPaysMost();
  void lessReworkIsTriedWhereWorkComesBack();
  void overloadIsSaidInsteadOfABottleneck();
  void aScenarioChangesWhatIsRun();
  void aRequestGoesBeforeTheSettingsOfTheScenario();
  void overridesThatMakeNoSenseAreLeftOutAndSaid_data();
  void overridesThatMakeNoSenseAreLeftOutAndSaid();
  void theNumberOfThreadsChangesNoByte();
  void contradictionsLeaveNothingButFindings();
  void cancellingGivesWhatWasFinished();
  void theDistributionOfCycleTimesIsWhole();
  void withoutCostsNoneAreShown();
  void theBottleneckOfEachMomentIsReported();
  void otherViewsAreSaidWhereTheyDiffer();
  void exactAnswersStandBesideWhereTheoryHasThem();
};

namespace {

/// Arrivals every 5 minutes, service 4 minutes, both exponential.
DocumentBuilder counter()
{
  DocumentBuilder builder;
  builder.process(u"p", u"Counter").pool(u"shop").lane(u"clerk", u"Clerk");
  builder.start(u"start").task(u"serve", u"Serve").end(u"end").chain({u"start", u"serve", u"end"});
  builder.changeEvent(u"start", [](Event &event) {
    event.arrivals = Arrivals{exponential(Duration::fromMinutes(5)), {}, {}};
  });
  builder.changeActivity(u"serve", [](Activity &each) { each.duration = exponential(Duration::fromMinutes(4)); });
  return builder;
}

/// Three steps in a row, the second of which is slowest, and `back` comes back to it from a decision.
DocumentBuilder line(double back)
{
  DocumentBuilder builder;
  builder.process(u"p").pool(u"company").lane(u"first").lane(u"second").lane(u"third");
  builder.in(u"first").start(u"start").task(u"a").in(u"second").task(u"b").gateway(u"good").in(u"third").task(u"c");
  builder.end(u"end").chain({u"start", u"a", u"b", u"good", u"c", u"end"}).flow(u"good", u"b");
  builder.change<Flow>(u"good-b", [back](Flow &flow) { flow.share = Share{back}; });
  builder.changeEvent(u"start", [](Event &event) {
    event.arrivals = Arrivals{exponential(Duration::fromMinutes(20)), {}, {}};
  });
  const auto takes = [&builder](QStringView step, int minutes) {
    builder.changeActivity(step,
                           [minutes](Activity &each) { each.duration = exponential(Duration::fromMinutes(minutes)); });
  };
  takes(u"a", 8);
  takes(u"b", 12);
  takes(u"c", 5);
  return builder;
}

SimulationRequest request(int instances, int replications)
{
  SimulationRequest result;
  result.scopes = {Id(u"p")};
  result.instances = instances;
  result.replications = replications;
  result.seed = 7;
  return result;
}

SimulationResult simulated(const Document &document, const SimulationRequest &request, std::size_t mostLevers = 0)
{
  SimulationOptions options;
  options.mostLevers = mostLevers;
  SimulationControl control;
  return runSimulation(prepareSimulation(document, request), options, control);
}

QStringList codesOf(const std::vector<Statement> &statements)
{
  QStringList codes;
  for (const Statement &each : statements)
    codes << each.code;
  return codes;
}

constexpr double Minute = 60e6;

}  // namespace

void SimulationTest::aQueueWaitsAsTheorySays()
{
  const SimulationReport report = simulated(counter().buildUndrawn(), request(4'000, 30)).report;
  QCOMPARE(report.outcome, simulate::Outcome::Finished);
  QCOMPARE(report.instances, std::uint64_t(120'000));
  const simulate::Estimate cycle = report.scope(Id(u"p"))->figures.cycleTime;
  const double standardError = cycle.halfWidth / 2.045;  // t of 29 degrees
  // Starting empty takes a little off the mean of 20 minutes.
  QVERIFY2(std::abs(cycle.mean - 20 * Minute) < 3.3 * standardError + 0.3 * Minute,
           qPrintable(QString::number(cycle.mean / Minute)));
  QVERIFY(std::abs(report.role(Id(u"role-clerk"))->figures.utilisation.mean - 0.8) < 0.02);
  QCOMPARE(report.role(Id(u"role-clerk"))->offeredLoad, 0.8);
  QVERIFY(std::abs(report.role(Id(u"role-clerk"))->ceiling - 15) < 1e-9);
  QCOMPARE(report.step(Id(u"serve"))->who, Id(u"role-clerk"));
  QCOMPARE(codesOf(report.reading).front(), u"reading-time"_s);
  QVERIFY(codesOf(report.reading).contains(u"reading-bottleneck"_s));
}

void SimulationTest::oneMoreOfTheBottleneckPaysMost()
{
  const SimulationReport report = simulated(line(0.25).buildUndrawn(), request(1'000, 10), 12).report;
  QVERIFY(!report.levers.empty());
  const Lever &best = report.levers.front();
  QCOMPARE(best.kind, LeverKind::OneMore);
  QCOMPARE(best.element, Id(u"role-second"));
  QCOMPARE(best.before, 1.0);
  QVERIFY(best.effect.cycleTime.high() < 0);
  const auto bottleneck = std::find_if(report.reading.begin(), report.reading.end(),
                                       [](const Statement &each) { return each.code == u"reading-bottleneck"_s; });
  QVERIFY(bottleneck != report.reading.end());
  QCOMPARE(bottleneck->elements, (std::vector<Id>{Id(u"role-second"), Id(u"b")}));
  QVERIFY(codesOf(report.reading).contains(u"reading-one-more"_s));
  QVERIFY(codesOf(report.reading).contains(u"reading-rework"_s));
}

void SimulationTest::lessReworkIsTriedWhereWorkComesBack()
{
  const SimulationReport report = simulated(line(0.25).buildUndrawn(), request(500, 10), 12).report;
  const auto rework = std::find_if(report.levers.begin(), report.levers.end(),
                                   [](const Lever &lever) { return lever.kind == LeverKind::LessRework; });
  QVERIFY(rework != report.levers.end());
  QCOMPARE(rework->element, Id(u"good-b"));
  QCOMPARE(rework->before, 0.25);
  QCOMPARE(rework->after, 0.125);
  QVERIFY(rework->effect.cycleTime.mean < 0);
  QVERIFY(std::any_of(report.levers.begin(), report.levers.end(), [](const Lever &lever) {
    return lever.kind == LeverKind::LessTime && lever.element == Id(u"b");
  }));
}

void SimulationTest::overloadIsSaidInsteadOfABottleneck()
{
  DocumentBuilder builder = counter();
  builder.changeActivity(u"serve", [](Activity &each) { each.duration = exponential(Duration::fromMinutes(11)); });
  const SimulationReport report = simulated(builder.buildUndrawn(), request(200, 3)).report;
  QCOMPARE(report.outcome, simulate::Outcome::Finished);
  const QStringList codes = codesOf(report.reading);
  QVERIFY(codes.contains(u"reading-overloaded"_s));
  QVERIFY(!codes.contains(u"reading-bottleneck"_s));
  QCOMPARE(report.role(Id(u"role-clerk"))->amountForStability, 3u);
}

void SimulationTest::aScenarioChangesWhatIsRun()
{
  DocumentBuilder builder = counter();
  Document document = builder.buildUndrawn();
  Scenario scenario;
  scenario.id = Id(u"two-clerks");
  scenario.name = u"Two clerks"_s;
  scenario.overrides = {
      {Id(u"role-clerk"), u"amount"_s, JsonValue(nlohmann::json(2))},
      {Id(u"serve"), u"duration"_s, JsonValue(nlohmann::json{{"kind", "constant"}, {"mean", "PT4M"}})}};
  scenario.run = RunSettings{};
  scenario.run->instances = 50;
  document.put(scenario);
  SimulationRequest wanted = request(0, 4);
  wanted.instances.reset();
  wanted.scenario = scenario.id;
  const PreparedSimulation prepared = prepareSimulation(document, wanted);
  QCOMPARE(prepared.scenario, scenario.name);
  QVERIFY(prepared.compilation.findings.empty());
  QCOMPARE(prepared.compilation.plan.resources.front().amount, 2u);
  QCOMPARE(prepared.compilation.settings.instances, std::uint64_t(50));
  QCOMPARE(prepared.compilation.settings.replications, 4u);  // the request's word is the last
  QCOMPARE(simulate::variance(
               prepared.compilation.plan.nodes[prepared.compilation.elements.nodeRows.at(Id(u"serve"))].work.duration),
           0.0);
  QVERIFY(!document.get<Node>(Id(u"serve"))->as<Activity>()->duration->mean.microseconds == 0);
}

void SimulationTest::aRequestGoesBeforeTheSettingsOfTheScenario()
{
  Document document = counter().buildUndrawn();
  DocumentInfo info = document.info();
  info.run.findsWarmUp = true;
  info.run.precision = Share{0.1};
  info.run.precisionOf = PrecisionFigure::Cost;
  info.run.target = Duration::fromHours(2);
  info.run.horizon = Duration::fromDays(9);
  document.put(info);
  SimulationRequest wanted;
  wanted.scopes = {Id(u"p")};
  const auto settings = [&] { return prepareSimulation(document, wanted).compilation.settings; };
  QCOMPARE(settings().warmUp.kind, simulate::WarmUpKind::Automatic);
  QCOMPARE(settings().relativePrecision, std::optional(0.1));
  QCOMPARE(settings().precisionFigure, simulate::PrecisionFigure::Cost);
  QCOMPARE(settings().horizon, Duration::fromDays(9).microseconds);

  wanted.warmUp = Duration::fromHours(5);
  wanted.precision = 0.2;
  wanted.precisionOf = PrecisionFigure::Waiting;
  wanted.horizon = Duration::fromDays(2);
  wanted.target = Duration::fromHours(1);
  QCOMPARE(settings().warmUp, (simulate::WarmUp{simulate::WarmUpKind::Fixed, Duration::fromHours(5).microseconds}));
  QCOMPARE(settings().relativePrecision, std::optional(0.2));
  QCOMPARE(settings().precisionFigure, simulate::PrecisionFigure::Waiting);
  QCOMPARE(settings().horizon, Duration::fromDays(2).microseconds);
  const Compilation compilation = prepareSimulation(document, wanted).compilation;
  QCOMPARE(compilation.plan.scopes[compilation.roots.front()].target, Duration::fromHours(1).microseconds);

  wanted.warmUp = Duration();
  wanted.precision = 0;
  QCOMPARE(settings().warmUp.kind, simulate::WarmUpKind::None);
  QVERIFY(!settings().relativePrecision);
}

void SimulationTest::overridesThatMakeNoSenseAreLeftOutAndSaid_data()
{
  QTest::addColumn<QString>("element");
  QTest::addColumn<QString>("property");
  QTest::addColumn<QString>("value");
  QTest::addColumn<QString>("code");
  QTest::newRow("no such element") << u"gone"_s << u"amount"_s << u"2"_s << u"override-of-nothing"_s;
  QTest::newRow("no such property") << u"serve"_s << u"durration"_s << u"2"_s << u"override-unknown-property"_s;
  QTest::newRow("of another kind") << u"serve"_s << u"arrivals"_s << u"{}"_s << u"override-unknown-property"_s;
  QTest::newRow("what it is") << u"serve"_s << u"id"_s << u"\"other\""_s << u"override-unknown-property"_s;
  QTest::newRow("not a number") << u"role-clerk"_s << u"amount"_s << u"\"many\""_s << u"override-unreadable"_s;
  QTest::newRow("out of range") << u"role-clerk"_s << u"amount"_s << u"-1"_s << u"override-unreadable"_s;
}

void SimulationTest::overridesThatMakeNoSenseAreLeftOutAndSaid()
{
  QFETCH(QString, element);
  QFETCH(QString, property);
  QFETCH(QString, value);
  QFETCH(QString, code);
  Document document = counter().buildUndrawn();
  Scenario scenario;
  scenario.id = Id(u"odd");
  scenario.name = u"Odd"_s;
  scenario.overrides = {{Id(element), property, JsonValue(nlohmann::json::parse(value.toStdString()))}};
  document.put(scenario);
  SimulationRequest wanted = request(10, 2);
  wanted.scenario = scenario.id;
  const PreparedSimulation prepared = prepareSimulation(document, wanted);
  QCOMPARE(prepared.compilation.findings.size(), std::size_t(1));
  QCOMPARE(prepared.compilation.findings.front().code, code);
  QCOMPARE(prepared.compilation.findings.front().arguments.front(), scenario.name);
  QVERIFY(prepared.compilation.canRun());
  const SimulationRequest asIs = request(10, 2);
  QVERIFY(prepared.compilation.plan == prepareSimulation(document, asIs).compilation.plan);
}

void SimulationTest::theNumberOfThreadsChangesNoByte()
{
  const Document document = line(0.1).buildUndrawn();
  std::string first;
  for (const unsigned threads : {1u, 2u, 5u}) {
    SimulationRequest wanted = request(200, 8);
    wanted.threads = threads;
    const std::string json = reportToJson(document, simulated(document, wanted, 5).report).dump();
    if (first.empty())
      first = json;
    QVERIFY(json == first);
  }
}

void SimulationTest::contradictionsLeaveNothingButFindings()
{
  DocumentBuilder builder = counter();
  builder.change<Role>(u"role-clerk", [](Role &role) { role.amount = 0; });
  const SimulationReport report = simulated(builder.buildUndrawn(), request(10, 2)).report;
  QCOMPARE(report.outcome, simulate::Outcome::InvalidPlan);
  QCOMPARE(report.findings.front().code, u"role-without-people"_s);
  QVERIFY(report.steps.empty());
  QVERIFY(report.reading.empty());
}

void SimulationTest::cancellingGivesWhatWasFinished()
{
  SimulationControl control;
  control.run.cancel = true;
  const SimulationResult result =
      runSimulation(prepareSimulation(counter().buildUndrawn(), request(1'000'000, 10)), {}, control);
  QCOMPARE(result.report.outcome, simulate::Outcome::Cancelled);
  QVERIFY(result.report.replications < 10);
  QVERIFY(result.report.levers.empty());
}

void SimulationTest::theDistributionOfCycleTimesIsWhole()
{
  const SimulationReport report = simulated(counter().buildUndrawn(), request(1'000, 5)).report;
  const std::vector<TimeBar> &bars = report.scope(Id(u"p"))->cycleTimes;
  QVERIFY(bars.size() >= 5 && bars.size() <= 30);
  double sum = 0;
  for (std::size_t i = 0; i < bars.size(); ++i) {
    sum += bars[i].share;
    QCOMPARE(bars[i].from.microseconds, i == 0 ? 0 : bars[i - 1].to.microseconds);
  }
  QVERIFY(std::abs(sum - 1) < 1e-9);
}

void SimulationTest::theBottleneckOfEachMomentIsReported()
{
  const PreparedSimulation prepared = prepareSimulation(line(0).buildUndrawn(), request(500, 3));
  SimulationControl control;
  const SimulationReport report = runSimulation(prepared, {}, control).report;
  const BottleneckTimes &times = report.bottlenecks;
  QCOMPARE(times.rows.size(), 3u);
  double most = 0;
  Id who;
  for (const BottleneckTimes::Row &row : times.rows) {
    QCOMPARE(row.shares.size(), times.rows.front().shares.size());
    double sum = 0;
    for (const double share : row.shares)
      sum += share;
    who = sum > most ? row.who : who;
    most = std::max(most, sum);
  }
  QCOMPARE(who, Id(u"role-second"));
  for (std::size_t i = 0; i < times.rows.front().shares.size(); ++i) {
    double together = 0;
    for (const BottleneckTimes::Row &row : times.rows)
      together += row.shares[i];
    QVERIFY(together <= 1 + 1e-9);
  }
  const auto tree = reportToJson(prepared.document, report);
  QCOMPARE(tree["bottlenecks"]["roles"].size(), 3u);
  QCOMPARE(tree["bottlenecks"]["roles"][0]["shares"].size(), times.rows.front().shares.size());
  for (const auto &role : tree["roles"])
    QVERIFY(role["activePeriod"]["mean"].get<double>() > 0);
}

void SimulationTest::exactAnswersStandBesideWhereTheoryHasThem()
{
  const SimulationReport report = simulated(counter().buildUndrawn(), request(100, 2)).report;
  QCOMPARE(report.exactCycleTime, Duration::fromMinutes(20));
  QVERIFY(!report.notExact);
  QVERIFY(report.role(Id(u"role-clerk"))->exact.has_value());
  QCOMPARE(report.role(Id(u"role-clerk"))->exact->waiting, Duration::fromMinutes(16));
  QVERIFY(std::abs(report.role(Id(u"role-clerk"))->exact->queue - 3.2) < 1e-9);

  DocumentBuilder builder = counter();
  builder.changeEvent(u"start", [](Event &event) {
    event.arrivals = Arrivals{constant(Duration::fromMinutes(5)), {}};
  });
  const SimulationReport other = simulated(builder.buildUndrawn(), request(100, 2)).report;
  QVERIFY(!other.exactCycleTime);
  QVERIFY(other.notExact.has_value());
  QCOMPARE(other.notExact->code, u"exact-arrivals"_s);
  QCOMPARE(other.notExact->elements, std::vector<Id>{Id(u"start")});
}

/// The first step takes longest and never varies, so that it hardly makes anybody wait; the next one varies.
void SimulationTest::otherViewsAreSaidWhereTheyDiffer()
{
  DocumentBuilder builder = line(0);
  builder.changeActivity(u"a", [](Activity &each) { each.duration = constant(Duration::fromMinutes(14)); });
  const SimulationReport report = simulated(builder.buildUndrawn(), request(1'000, 5), 12).report;
  QVERIFY(codesOf(report.reading).contains(u"reading-momentary"_s));
}

void SimulationTest::withoutCostsNoneAreShown()
{
  DocumentBuilder builder = counter();
  const Document without = builder.buildUndrawn();
  QVERIFY(!reportToJson(without, simulated(without, request(50, 2)).report).contains("cost"));
  builder.change<Role>(u"role-clerk", [](Role &role) { role.hourlyCost = Money::fromUnits(30); });
  const Document with = builder.buildUndrawn();
  const SimulationReport report = simulated(with, request(2'000, 5)).report;
  // 4 minutes of 30 an hour.
  QVERIFY(std::abs(report.scope(Id(u"p"))->figures.cost.mean - 20'000) < 600);
  QVERIFY(reportToJson(with, report).contains("cost"));
}

LANEWAY_TEST(SimulationTest)
#include "simulation_test.moc"
