#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "model/exchange/files.h"
#include "model/exchange/formats.h"
#include "model/exchange/prosimos/prosimos_file.h"
#include "model/exchange/prosimos/prosimos_scenario.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

/// Scenario files of Prosimos, beside a BPMN file or named by hand.
class ProsimosTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyParameterBecomesAValue();
  void peopleOfTheSameStepsAreOneRole();
  void distributionsOfAllNames_data();
  void distributionsOfAllNames();
  void aFileOfTheSameNameIsTaken();
  void otherFilesOfTheSameNameAreLeftAlone();
  void badFilesAreRefusedInASentence();
  void aRealScenarioFits();
};

namespace {

constexpr char Map[] = R"(<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
  <process id="p"><startEvent id="s"/><task id="a"/><task id="b"/><exclusiveGateway id="g"/><endEvent id="e"/>
    <intermediateCatchEvent id="w"><timerEventDefinition/></intermediateCatchEvent>
    <sequenceFlow id="f0" sourceRef="s" targetRef="a"/><sequenceFlow id="f1" sourceRef="a" targetRef="g"/>
    <sequenceFlow id="f2" sourceRef="g" targetRef="b"/><sequenceFlow id="f3" sourceRef="g" targetRef="w"/>
    <sequenceFlow id="f4" sourceRef="w" targetRef="e"/><sequenceFlow id="f5" sourceRef="b" targetRef="e"/>
  </process></definitions>)";

constexpr char ScenarioText[] = R"({
  "resource_profiles": [{"id": "clerks", "name": "Clerks", "resource_list": [
    {"id": "ann", "name": "Ann", "cost_per_hour": 20, "amount": 1, "calendar": "day", "assignedTasks": ["a"]},
    {"id": "bob", "name": "Bob", "cost_per_hour": 20, "amount": 2, "calendar": "day", "assignedTasks": ["a"]}]},
   {"id": "boss", "name": "Bosses", "resource_list": [
    {"id": "eve", "name": "Eve", "cost_per_hour": 80, "amount": 1, "calendar": "day", "assignedTasks": ["b"]}]}],
  "arrival_time_distribution": {"distribution_name": "expon", "distribution_params": [{"value": 600}, {"value": 0}, {"value": 9000}]},
  "arrival_time_calendar": [{"from": "MONDAY", "to": "FRIDAY", "beginTime": "08:00:00", "endTime": "16:00:00"}],
  "gateway_branching_probabilities": [{"gateway_id": "g", "probabilities": [
    {"path_id": "f2", "value": 0.3}, {"path_id": "f3", "value": 0.7}]}],
  "task_resource_distribution": [
    {"task_id": "a", "resources": [
      {"resource_id": "ann", "distribution_name": "fix", "distribution_params": [{"value": 120}]},
      {"resource_id": "bob", "distribution_name": "fix", "distribution_params": [{"value": 120}]}]},
    {"task_id": "b", "resources": [
      {"resource_id": "eve", "distribution_name": "norm", "distribution_params": [{"value": 300}, {"value": 30}]}]}],
  "resource_calendars": [{"id": "day", "name": "Day", "time_periods": [
    {"from": "MONDAY", "to": "TUESDAY", "beginTime": "09:00:00", "endTime": "17:00:00"}]}],
  "event_distribution": [{"event_id": "w", "distribution_name": "uniform", "distribution_params": [{"value": 60}, {"value": 90}]}],
  "batch_processing": [{"task_id": "a"}]
})";

QByteArray scenarioWith(const char *before, const char *after)
{
  QByteArray text(ScenarioText);
  const qsizetype at = text.indexOf(before);
  if (at < 0)
    qFatal("nothing to replace");
  return text.replace(at, qstrlen(before), after);
}

struct Files {
  QTemporaryDir folder;
  QString map = folder.filePath(u"order.bpmn"_s);
  QString scenario;

  Files(const QByteArray &contents, const QString &name) : scenario(folder.filePath(name))
  {
    if (!writeBytes(map, Map) || !writeBytes(scenario, contents))
      qFatal("cannot write");
  }
};

}  // namespace

void ProsimosTest::everyParameterBecomesAValue()
{
  const Files files(ScenarioText, u"other.json"_s);
  auto imported = readWorkbookFile(files.map);
  QVERIFY(imported);
  Document document = imported->workbook.document;
  QVERIFY(!document.get<Node>(Id(u"a"_s))->as<Activity>()->duration);
  const auto report = applyProsimosFile(document, files.scenario);
  QVERIFY(report);

  const auto start = document.get<Node>(Id(u"s"_s))->as<Event>()->arrivals;
  QVERIFY(start);
  QCOMPARE(start->interval, exponential(Duration::fromMinutes(10)));
  QCOMPARE(document.get<Calendar>(start->calendar)->weekly.size(), 5u);
  const Activity *a = document.get<Node>(Id(u"a"_s))->as<Activity>();
  QCOMPARE(a->duration, constant(Duration::fromMinutes(2)));
  const Activity *b = document.get<Node>(Id(u"b"_s))->as<Activity>();
  QCOMPARE(b->duration->kind, DistributionKind::Normal);
  QCOMPARE(b->duration->mean, Duration::fromMinutes(5));
  QCOMPARE(document.get<Flow>(Id(u"f2"_s))->share, Share{0.3});
  QCOMPARE(document.get<Flow>(Id(u"f3"_s))->share, Share{0.7});
  QCOMPARE(document.get<Node>(Id(u"w"_s))->as<Event>()->delay->maximum, Duration::fromSeconds(90));

  QStringList said;
  for (const ImportNote &note : *report)
    said << note.code + u':' + QString::number(note.line);
  QCOMPARE(said, (QStringList{u"prosimos-bounds:7"_s, u"parameters-left-out:20"_s}));
}

void ProsimosTest::peopleOfTheSameStepsAreOneRole()
{
  const Files files(scenarioWith("\"cost_per_hour\": 20, \"amount\": 2", "\"cost_per_hour\": 50, \"amount\": 2"),
                    u"other.json"_s);
  Document document = readWorkbookFile(files.map)->workbook.document;
  const auto report = applyProsimosFile(document, files.scenario);
  QVERIFY(report);
  QCOMPARE(document.roles().size(), 2);
  const Role *clerks = document.get<Role>(document.get<Node>(Id(u"a"_s))->as<Activity>()->role);
  QVERIFY(clerks);
  QCOMPARE(clerks->name, u"Clerks"_s);
  QCOMPARE(clerks->amount, 3);
  QCOMPARE(clerks->hourlyCost, Money::fromUnits(40));
  QVERIFY(document.get<Calendar>(clerks->calendar));
  const Role *boss = document.get<Role>(document.get<Node>(Id(u"b"_s))->as<Activity>()->role);
  QCOMPARE(boss->name, u"Eve"_s);
  QVERIFY(std::any_of(report->begin(), report->end(),
                      [](const ImportNote &note) { return note.code == u"prosimos-mixed-group"; }));
}

void ProsimosTest::distributionsOfAllNames_data()
{
  QTest::addColumn<QByteArray>("time");
  QTest::addColumn<int>("kind");
  QTest::addColumn<double>("mean");  // seconds
  const auto row = [](const char *name, const char *figures, DistributionKind kind, double mean) {
    QTest::newRow(name) << QByteArray("\"") + name + "\", \"distribution_params\": " + figures << int(kind) << mean;
  };
  row("fix", "[120]", DistributionKind::Constant, 120);
  row("expon", "[{\"value\": 60}, {\"value\": 0}, {\"value\": 10}]", DistributionKind::Exponential, 60);
  row("norm", "[60, 5, 0, 100]", DistributionKind::Normal, 60);
  row("uniform", "[60, 120]", DistributionKind::Uniform, 90);
  row("gamma", "[60, 400, 0, 900]", DistributionKind::Gamma, 60);
  row("lognorm", "[60, 400, 0, 900]", DistributionKind::Lognormal, 60);
  row("triang", "[0.5, 60, 60, 60, 120]", DistributionKind::Triangular, 90);
  QTest::newRow("older expon") << QByteArray("\"expon\", \"distribution_params\": [10, 50, 0, 100]")
                               << int(DistributionKind::Exponential) << 60.0;
  QTest::newRow("histogram") << QByteArray(
                                    "\"histogram_sampling\", \"histogram_data\": {\"cdf\": [0.25, 0.25, 1.0], "
                                    "\"bin_midpoints\": [10, 20, 30]}")
                             << int(DistributionKind::Empirical) << 25.0;
}

void ProsimosTest::distributionsOfAllNames()
{
  QFETCH(QByteArray, time);
  QFETCH(int, kind);
  QFETCH(double, mean);
  const QByteArray json =
      "{\"task_resource_distribution\": [{\"task_id\": \"a\", \"resources\": [{\"resource_id\": "
      "\"x\", \"distribution_name\": " +
      time + "}]}]}";
  const auto parameters = readProsimos(json, u"x"_s);
  QVERIFY(parameters);
  QCOMPARE(parameters->elements.size(), 1u);
  QVERIFY(parameters->elements[0].duration);
  QCOMPARE(int(parameters->elements[0].duration->kind), kind);
  QCOMPARE(meanOf(*parameters->elements[0].duration).seconds(), mean);
}

void ProsimosTest::aFileOfTheSameNameIsTaken()
{
  const Files files(ScenarioText, u"order.json"_s);
  const auto imported = readWorkbookFile(files.map);
  QVERIFY(imported);
  QVERIFY(imported->workbook.document.get<Node>(Id(u"a"_s))->as<Activity>()->duration);
  QCOMPARE(imported->report.front().code, u"prosimos-beside"_s);
  QCOMPARE(imported->report.front().arguments, QStringList{u"order.json"_s});
}

void ProsimosTest::otherFilesOfTheSameNameAreLeftAlone()
{
  const Files files("{\"components\": []}", u"order.json"_s);
  const auto imported = readWorkbookFile(files.map);
  QVERIFY(imported);
  QVERIFY(imported->report.empty());

  const Files damaged(QByteArray(ScenarioText).first(900), u"order.json"_s);
  const auto opened = readWorkbookFile(damaged.map);
  QVERIFY(opened);
  QVERIFY(opened->report.empty() || opened->report.front().code == u"prosimos-not-read");
}

void ProsimosTest::badFilesAreRefusedInASentence()
{
  const auto broken = readProsimos("{\"task_resource_distribution\": [\n}", u"x.json"_s);
  QVERIFY(!broken);
  QCOMPARE(broken.error().code, u"prosimos-json"_s);
  QCOMPARE(broken.error().arguments.mid(0, 2), (QStringList{u"x.json"_s, u"2"_s}));
  const auto other = readProsimos("{}", u"x.json"_s);
  QVERIFY(!other);
  QCOMPARE(other.error().code, u"prosimos-not-a-scenario"_s);
  for (const char *odd : {"{\"task_resource_distribution\": 7}", "{\"task_resource_distribution\": [7, null, {}]}",
                          "{\"gateway_branching_probabilities\": [{\"probabilities\": [{\"value\": \"x\"}]}], "
                          "\"resource_profiles\": [[]], \"arrival_time_calendar\": 3}"})
    QVERIFY(readProsimos(odd, u"x"_s));
}

void ProsimosTest::aRealScenarioFits()
{
  const QString set = qEnvironmentVariable("LANEWAY_TEST_DATA");
  const QString logs = (set.isEmpty() ? QStringLiteral(LANEWAY_SOURCE_DIR "/../shared/data") : set) + u"/logs/"_s;
  if (!QFile::exists(logs + u"LoanApp_arrival_fix_10.json"_s))
    QSKIP("The files of others are not here: set LANEWAY_TEST_DATA to their folder.");
  Document document = readWorkbookFile(logs + u"LoanApp_sequential_9-5.bpmn"_s)->workbook.document;
  const auto report = applyProsimosFile(document, logs + u"LoanApp_arrival_fix_10.json"_s);
  QVERIFY(report);
  for (const ImportNote &note : *report)
    QVERIFY2(note.code != u"parameters-of-nothing", qPrintable(note.arguments.join(u' ')));
  int steps = 0;
  for (const Node &node : document.nodes())
    if (const Activity *activity = node.as<Activity>()) {
      QVERIFY2(activity->duration && !activity->role.isNull(), qPrintable(node.name));
      ++steps;
    }
  QCOMPARE(steps, 13);
}

LANEWAY_TEST(ProsimosTest)
#include "prosimos_test.moc"
