#include <QDir>
#include <QFileInfo>
#include <QTest>

#include "model/compile/simulation.h"
#include "model/edit/change_set.h"
#include "model/exchange/bpmn/bpmn_format.h"
#include "model/exchange/bpmn/bpsim_calendar.h"
#include "model/exchange/formats.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

/// Simulation parameters of BPSim: read as values, kept where they are none, and written where Laneway has others.
class BpsimTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyParameterBecomesAValue();
  void severalScenariosBecomeScenarios();
  void whatIsNotKnownIsSaidWithItsLine();
  void whatNobodyChangedComesBackVerbatim();
  void changedValuesWin();
  void valuesOfLanewayAreWrittenAsBpsim();
  void calendarsAreICalendar();
  void jbpmFilesGiveTheirTimes();
};

namespace {

constexpr char Head[] = R"xml(<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
    xmlns:bpsim="http://www.bpsim.org/schemas/2.0" targetNamespace="t">
  <resource id="clerk" name="Clerk"/>
  <process id="p">
    <startEvent id="start"/><task id="a" name="A"/><exclusiveGateway id="g"/><task id="b"/><endEvent id="end"/>
    <sequenceFlow id="f1" sourceRef="start" targetRef="a"/><sequenceFlow id="f2" sourceRef="a" targetRef="g"/>
    <sequenceFlow id="f3" sourceRef="g" targetRef="b"/><sequenceFlow id="f4" sourceRef="g" targetRef="end"/>
    <sequenceFlow id="f5" sourceRef="b" targetRef="end"/>
  </process>
  <relationship type="BPSimData"><extensionElements><bpsim:BPSimData>
    <bpsim:Scenario id="s1" name="Today">
      <bpsim:ScenarioParameters baseTimeUnit="hour" baseCurrencyUnit="CHF" replication="7" seed="42">
        <bpsim:Start><bpsim:DateTimeParameter value="2024-03-04T08:00:00"/></bpsim:Start>
        <bpsim:Duration><bpsim:DurationParameter value="P30D"/></bpsim:Duration>
      </bpsim:ScenarioParameters>
      <bpsim:ElementParameters elementRef="start"><bpsim:ControlParameters>
        <bpsim:InterTriggerTimer><bpsim:NegativeExponentialDistribution mean="30" timeUnit="min" validFor="office"/></bpsim:InterTriggerTimer>
        <bpsim:TriggerCount><bpsim:NumericParameter value="500"/></bpsim:TriggerCount>
      </bpsim:ControlParameters></bpsim:ElementParameters>
      <bpsim:ElementParameters elementRef="a" id="kept"><bpsim:TimeParameters>
        <bpsim:ProcessingTime><bpsim:TriangularDistribution min="1" mode="2" max="4"/></bpsim:ProcessingTime>
      </bpsim:TimeParameters><bpsim:ResourceParameters>
        <bpsim:Selection><bpsim:ExpressionParameter value="bpsim:getResource('clerk',2)"/></bpsim:Selection>
      </bpsim:ResourceParameters><bpsim:PriorityParameters>
        <bpsim:Priority><bpsim:NumericParameter value="3"/></bpsim:Priority>
      </bpsim:PriorityParameters><bpsim:CostParameters>
        <bpsim:FixedCost><bpsim:FloatingParameter value="12.5"/></bpsim:FixedCost>
      </bpsim:CostParameters></bpsim:ElementParameters>
      <bpsim:ElementParameters elementRef="f3"><bpsim:ControlParameters>
        <bpsim:Probability><bpsim:FloatingParameter value="0.25"/></bpsim:Probability>
      </bpsim:ControlParameters></bpsim:ElementParameters>
      <bpsim:ElementParameters elementRef="clerk"><bpsim:ResourceParameters>
        <bpsim:Quantity><bpsim:NumericParameter value="4" validFor="office"/></bpsim:Quantity>
      </bpsim:ResourceParameters><bpsim:CostParameters>
        <bpsim:UnitCost><bpsim:FloatingParameter value="60"/></bpsim:UnitCost>
      </bpsim:CostParameters></bpsim:ElementParameters>
)xml";
constexpr char OfficeHours[] = R"(      <bpsim:Calendar id="office" name="Office">BEGIN:VCALENDAR
BEGIN:VEVENT
DTSTART:20240101T090000
DTEND:20240101T170000
RRULE:FREQ=WEEKLY;BYDAY=MO,TU
END:VEVENT
END:VCALENDAR</bpsim:Calendar>
)";
constexpr char Tail[] = R"(    </bpsim:Scenario>
  </bpsim:BPSimData></extensionElements><source>p</source><target>p</target></relationship></definitions>)";

QByteArray file(const QByteArray &more = {}, const QByteArray &behind = {})
{
  return QByteArray(Head) + more + OfficeHours +
         QByteArray(Tail).replace("</bpsim:Scenario>", "</bpsim:Scenario>" + behind);
}

Imported read(const QByteArray &bytes)
{
  const auto imported = workbookFromBpmn(bytes, u"x"_s);
  if (!imported)
    qFatal("%s", qPrintable(imported.error().code));
  return *imported;
}

const Activity &activity(const Document &document, const QString &id)
{
  return *document.get<Node>(Id(id))->as<Activity>();
}

QByteArray written(const Document &document)
{
  return workbookToBpmn({document, {}, {}})->bytes;
}

template <typename T, typename Change>
Document changed(Document document, const QString &id, const Change &change)
{
  T element = *document.get<T>(Id(id));
  change(element);
  document.put(std::move(element));
  return document;
}

}  // namespace

void BpsimTest::everyParameterBecomesAValue()
{
  const Imported imported = read(file());
  QVERIFY(imported.report.empty());
  const Document &document = imported.workbook.document;

  const RunSettings &run = document.info().run;
  QCOMPARE(document.info().currency, u"CHF"_s);
  QCOMPARE(run.replications, 7);
  QCOMPARE(run.seed, 42u);
  QCOMPARE(run.start, QDateTime(QDate(2024, 3, 4), QTime(8, 0), Qt::UTC));
  QCOMPARE(run.horizon, Duration::fromDays(30));
  QCOMPARE(run.instances, 500);

  const Calendar *office = document.get<Calendar>(Id(u"office"_s));
  QVERIFY(office);
  QCOMPARE(office->weekly, (std::vector<WorkingHours>{{1, 540, 1020}, {2, 540, 1020}}));
  const auto arrivals = document.get<Node>(Id(u"start"_s))->as<Event>()->arrivals;
  QCOMPARE(arrivals->interval, exponential(Duration::fromMinutes(30)));
  QCOMPARE(arrivals->calendar, office->id);

  const Role *clerk = document.get<Role>(Id(u"clerk"_s));
  QVERIFY(clerk);
  QCOMPARE(clerk->name, u"Clerk"_s);
  QCOMPARE(clerk->amount, 4);
  QCOMPARE(clerk->hourlyCost, Money::fromUnits(60));
  QCOMPARE(clerk->calendar, office->id);

  const Activity &a = activity(document, u"a"_s);
  QCOMPARE(a.duration->kind, DistributionKind::Triangular);
  QCOMPARE(a.duration->minimum, Duration::fromHours(1));
  QCOMPARE(a.duration->mode, Duration::fromHours(2));
  QCOMPARE(a.duration->maximum, Duration::fromHours(4));
  QCOMPARE(a.role, clerk->id);
  QCOMPARE(a.amount, 2);
  QCOMPARE(a.priority, 3);
  QCOMPARE(a.cost, Money::fromUnits(12.5));
  QCOMPARE(document.get<Flow>(Id(u"f3"_s))->share, Share{0.25});
}

void BpsimTest::severalScenariosBecomeScenarios()
{
  const Imported imported = read(file({}, R"(<bpsim:Scenario id="s2" name="Faster" inherits="s1">
    <bpsim:ScenarioParameters baseTimeUnit="min"/>
    <bpsim:ElementParameters elementRef="a"><bpsim:TimeParameters>
      <bpsim:ProcessingTime><bpsim:FloatingParameter value="5"/></bpsim:ProcessingTime>
    </bpsim:TimeParameters></bpsim:ElementParameters></bpsim:Scenario>)"));
  const Document &document = imported.workbook.document;
  QCOMPARE(document.scenarios().size(), 1);
  const Scenario &faster = *document.scenarios().begin();
  QCOMPARE(faster.name, u"Faster"_s);
  QCOMPARE(faster.overrides.size(), 1u);
  QCOMPARE(faster.overrides[0].element, Id(u"a"_s));
  QCOMPARE(faster.overrides[0].property, u"duration"_s);
  QCOMPARE(activity(document, u"a"_s).duration->kind, DistributionKind::Triangular);
}

void BpsimTest::whatIsNotKnownIsSaidWithItsLine()
{
  const QByteArray more = R"(<bpsim:ElementParameters elementRef="b"><bpsim:TimeParameters>
    <bpsim:ProcessingTime><bpsim:BetaDistribution shape="1" scale="2"/></bpsim:ProcessingTime>
    </bpsim:TimeParameters></bpsim:ElementParameters>
    <bpsim:ElementParameters elementRef="nobody"><bpsim:ControlParameters>
      <bpsim:Probability><bpsim:FloatingParameter value="0.5"/></bpsim:Probability>
    </bpsim:ControlParameters></bpsim:ElementParameters>)";
  const QByteArray bytes = file(more);
  const Imported imported = read(bytes);
  QCOMPARE(imported.report.size(), 2u);
  const auto lineOf = [&](const char *text) {
    return static_cast<int>(bytes.first(bytes.indexOf(text)).count('\n')) + 1;
  };
  QCOMPARE(imported.report[0].code, u"parameters-left-out"_s);
  QCOMPARE(imported.report[0].line, lineOf("<bpsim:ProcessingTime><bpsim:Beta"));
  QCOMPARE(imported.report[1].code, u"parameters-of-nothing"_s);
  QCOMPARE(imported.report[1].arguments, QStringList{u"nobody"_s});
  QCOMPARE(imported.report[1].line, lineOf("elementRef=\"nobody\""));
  QVERIFY(written(imported.workbook.document).contains("BetaDistribution"));
}

void BpsimTest::whatNobodyChangedComesBackVerbatim()
{
  const Document document = read(file()).workbook.document;
  const QByteArray bytes = written(document);
  QVERIFY(bytes.contains("mode=\"2\""));
  QVERIFY(bytes.contains("timeUnit=\"min\""));
  QVERIFY(bytes.contains("RRULE:FREQ=WEEKLY;BYDAY=MO,TU"));
  QVERIFY(bytes.contains("xmlns:bpsim=\"http://www.bpsim.org/schemas/2.0\""));
  QVERIFY(!bytes.contains("laneway:values") && !bytes.contains("laneway:document"));
  QVERIFY(difference(document, read(bytes).workbook.document).isEmpty());
}

void BpsimTest::changedValuesWin()
{
  Document document = read(file()).workbook.document;
  document = changed<Node>(std::move(document), u"a"_s, [](Node &node) {
    node.as<Activity>()->duration = exponential(Duration::fromMinutes(90));
    node.as<Activity>()->cost.reset();
  });
  document = changed<Flow>(std::move(document), u"f3"_s, [](Flow &flow) { flow.share = Share{0.4}; });
  document = changed<Role>(std::move(document), u"clerk"_s, [](Role &role) { role.amount = 9; });
  const QByteArray bytes = written(document);
  QVERIFY(bytes.contains("<bpsim:NegativeExponentialDistribution mean=\"1.5\" />"));
  QVERIFY(!bytes.contains("TriangularDistribution"));
  QVERIFY(!bytes.contains("FixedCost"));
  QVERIFY(bytes.contains("<bpsim:FloatingParameter value=\"0.4\" />"));
  QVERIFY(bytes.contains("validFor=\"office\" value=\"9\"") || bytes.contains("value=\"9\" validFor=\"office\""));
  QVERIFY(bytes.contains("getResource('clerk',2)"));
  QVERIFY(bytes.contains("id=\"kept\""));
  for (const Change &change : difference(document, read(bytes).workbook.document))
    if (change.id != document.info().id)  // holds what is carried along, which is what changed
      QFAIL(qPrintable(change.id.text()));
}

void BpsimTest::valuesOfLanewayAreWrittenAsBpsim()
{
  QByteArray plain = file();
  plain.remove(plain.indexOf("<relationship"), plain.indexOf("</relationship>") + 15 - plain.indexOf("<relationship"));
  plain.replace("<resource id=\"clerk\" name=\"Clerk\"/>", "");
  plain.replace("xmlns:bpsim=\"http://www.bpsim.org/schemas/2.0\"", "");
  Document document = read(plain).workbook.document;
  document.put(Role{.id = Id(u"r"_s), .name = u"Clerk"_s, .amount = 3, .hourlyCost = Money::fromUnits(33.3)});
  Distribution pert{.kind = DistributionKind::Pert};
  pert.minimum = Duration::fromMinutes(1);
  pert.mode = Duration::fromMinutes(2);
  pert.maximum = Duration::fromMinutes(7);
  document = changed<Node>(std::move(document), u"a"_s, [](Node &node) {
    node.as<Activity>()->duration = exponential(Duration{1'234'567'891});
    node.as<Activity>()->role = Id(u"r"_s);
  });
  document = changed<Node>(std::move(document), u"b"_s, [&](Node &node) { node.as<Activity>()->duration = pert; });
  document = changed<Node>(std::move(document), u"start"_s, [](Node &node) {
    node.as<Event>()->arrivals = Arrivals{exponential(Duration::fromHours(1)), {}};
  });
  const QByteArray bytes = written(document);
  QVERIFY(bytes.contains("<relationship"));
  QVERIFY(bytes.contains("xmlns:bpsim=\"http://www.bpsim.org/schemas/1.0\""));
  QVERIFY(bytes.contains("elementRef=\"a\""));
  QVERIFY(bytes.contains("getResource('laneway-simulation-r',1)"));
  QVERIFY(bytes.contains("<bpsim:NegativeExponentialDistribution mean=\"60\" />"));
  QVERIFY(bytes.contains("pert"));  // which BPSim has not
  const Imported again = read(bytes);
  QVERIFY(again.report.empty());
  for (const Change &change : difference(document, again.workbook.document))
    QFAIL(qPrintable(change.id.text()));
}

void BpsimTest::calendarsAreICalendar()
{
  const std::vector<WorkingHours> hours{{1, 540, 720}, {1, 780, 1020}, {3, 540, 720}, {7, 1200, 1440}};
  const auto again = bpmn::hoursFromICalendar(bpmn::iCalendarOf(hours));
  QVERIFY(again);
  QCOMPARE(*again, hours);
  QVERIFY(
      !bpmn::hoursFromICalendar(u"BEGIN:VEVENT\nDTSTART:20240101T090000\nDTEND:20240101T170000\n"
                                "RRULE:FREQ=MONTHLY\nEND:VEVENT"_s));
  const auto night = bpmn::hoursFromICalendar(
      u"BEGIN:VEVENT\r\nDTSTART;TZID=Europe/Berlin:20240107T220000\r\nDURATION:PT8H\r\nRRULE:FREQ=WEEK\r\n LY\r\n"
      "END:VEVENT"_s);
  QVERIFY(night);
  QCOMPARE(*night, (std::vector<WorkingHours>{{1, 0, 360}, {7, 1320, 1440}}));
}

void BpsimTest::jbpmFilesGiveTheirTimes()
{
  const QString set = qEnvironmentVariable("LANEWAY_TEST_DATA");
  const QDir folder((set.isEmpty() ? QStringLiteral(LANEWAY_SOURCE_DIR "/../shared/data") : set) + u"/bpsim-jbpm"_s);
  if (!folder.exists())
    QSKIP("The files of others are not here: set LANEWAY_TEST_DATA to their folder.");
  int timed = 0;
  for (const QFileInfo &each : folder.entryInfoList(QDir::Files)) {
    const auto imported = readWorkbookFile(each.filePath());
    QVERIFY2(imported, qPrintable(each.filePath()));
    for (const ImportNote &note : imported->report)
      QVERIFY2(!note.code.startsWith(u"parameters-") || note.line > 0, qPrintable(each.fileName() + note.code));
    for (const Node &node : imported->workbook.document.nodes())
      if (const Activity *step = node.as<Activity>(); step && step->duration) {
        QCOMPARE(step->duration->kind, DistributionKind::Uniform);  // all that these files give
        ++timed;
      }
  }
  QVERIFY(timed >= 10);
}

LANEWAY_TEST(BpsimTest)
#include "bpsim_test.moc"
