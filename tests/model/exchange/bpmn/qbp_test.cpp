#include <QDir>
#include <QTest>

#include "model/compile/simulation.h"
#include "model/edit/change_set.h"
#include "model/exchange/bpmn/bpmn_format.h"
#include "model/exchange/formats.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

/// Simulation parameters that BIMP and Apromore put into a process.
class QbpTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyParameterBecomesAValue();
  void whatNobodyEnteredIsAssumed();
  void changedAndRemovedValuesWin();
  void dataThatStillHoldsStays();
  void aRealFileSimulates();
};

namespace {

QByteArray file(const QByteArray &arrivals)
{
  return R"(<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
  <process id="p"><extensionElements>
   <qbp:processSimulationInfo xmlns:qbp="http://www.qbp-simulator.com/Schema201212" processInstances="250" currency="USD"
       startDateTime="2020-07-01T08:00:00.000Z">)" +
         arrivals + R"(
    <qbp:timetables><qbp:timetable id="hours" default="true" name="Hours"><qbp:rules>
      <qbp:rule fromTime="09:00:00.000+00:00" toTime="17:00:00.000+00:00" fromWeekDay="FRIDAY" toWeekDay="SATURDAY"/>
    </qbp:rules></qbp:timetable></qbp:timetables>
    <qbp:resources><qbp:resource id="r1" name="Clerk" totalAmount="3" costPerHour="25" timetableId="hours"/>
    </qbp:resources>
    <qbp:elements><qbp:element elementId="a" fixedCost="2.5">
      <qbp:durationDistribution type="NORMAL" mean="600" arg1="120" arg2="NaN"><qbp:timeUnit>minutes</qbp:timeUnit>
      </qbp:durationDistribution><qbp:resourceIds><qbp:resourceId>r1</qbp:resourceId></qbp:resourceIds>
    </qbp:element></qbp:elements>
    <qbp:sequenceFlows><qbp:sequenceFlow elementId="f2" executionProbability="0.2"/>
      <qbp:sequenceFlow elementId="f3" executionProbability=""/></qbp:sequenceFlows>
   </qbp:processSimulationInfo></extensionElements>
    <startEvent id="s"/><task id="a"/><exclusiveGateway id="g"/><endEvent id="e"/>
    <sequenceFlow id="f0" sourceRef="s" targetRef="a"/><sequenceFlow id="f1" sourceRef="a" targetRef="g"/>
    <sequenceFlow id="f2" sourceRef="g" targetRef="a"/><sequenceFlow id="f3" sourceRef="g" targetRef="e"/>
  </process></definitions>)";
}

constexpr char Arrivals30[] = R"(<qbp:arrivalRateDistribution type="EXPONENTIAL" mean="NaN" arg1="1800" arg2="NaN"/>)";

Document read(const QByteArray &bytes)
{
  const auto imported = workbookFromBpmn(bytes, u"x"_s);
  if (!imported)
    qFatal("%s", qPrintable(imported.error().code));
  return imported->workbook.document;
}

}  // namespace

void QbpTest::everyParameterBecomesAValue()
{
  const Document document = read(file(Arrivals30));
  QCOMPARE(document.info().currency, u"USD"_s);
  QCOMPARE(document.info().run.instances, 250);
  QCOMPARE(document.info().run.start, QDateTime(QDate(2020, 7, 1), QTime(8, 0), Qt::UTC));
  const Calendar *hours = document.get<Calendar>(Id(u"hours"_s));
  QVERIFY(hours);
  QCOMPARE(hours->weekly, (std::vector<WorkingHours>{{5, 540, 1020}, {6, 540, 1020}}));
  const Role *clerk = document.get<Role>(Id(u"r1"_s));
  QVERIFY(clerk);
  QCOMPARE(clerk->amount, 3);
  QCOMPARE(clerk->hourlyCost, Money::fromUnits(25));
  QCOMPARE(clerk->calendar, hours->id);
  const Activity *a = document.get<Node>(Id(u"a"_s))->as<Activity>();
  QCOMPARE(a->duration->kind, DistributionKind::Normal);
  QCOMPARE(a->duration->mean, Duration::fromMinutes(10));
  QCOMPARE(a->duration->deviation, Duration::fromMinutes(2));
  QCOMPARE(a->cost, Money::fromUnits(2.5));
  QCOMPARE(a->role, clerk->id);
  const auto arrivals = document.get<Node>(Id(u"s"_s))->as<Event>()->arrivals;
  QVERIFY(arrivals);
  QCOMPARE(arrivals->interval, exponential(Duration::fromMinutes(30)));
  QCOMPARE(arrivals->calendar, hours->id);
  QCOMPARE(document.get<Flow>(Id(u"f2"_s))->share, Share{0.2});
  QVERIFY(!document.get<Flow>(Id(u"f3"_s))->share);
}

void QbpTest::whatNobodyEnteredIsAssumed()
{
  const Document document =
      read(file(R"(<qbp:arrivalRateDistribution type="FIXED" mean="NaN" arg1="NaN" arg2="NaN"/>)"));
  QVERIFY(!document.get<Node>(Id(u"s"_s))->as<Event>()->arrivals);
}

void QbpTest::changedAndRemovedValuesWin()
{
  Document document = read(file(Arrivals30));
  Node a = *document.get<Node>(Id(u"a"_s));
  a.as<Activity>()->duration.reset();
  a.as<Activity>()->cost = Money::fromUnits(9);
  document.put(a);
  Flow flow = *document.get<Flow>(Id(u"f2"_s));
  flow.share.reset();
  document.put(flow);
  const QByteArray bytes = workbookToBpmn({document, {}, {}})->bytes;
  // The data that others wrote says something else by now: it goes, and nothing in the file contradicts the document.
  QVERIFY(!bytes.contains("processSimulationInfo"));
  QVERIFY(bytes.contains("BPSimData"));
  QVERIFY(bytes.contains("InterTriggerTimer"));  // what nobody changed too
  QCOMPARE(bpmnLosses({document, {}, {}}).back().code, u"bpmn-stale-qbp"_s);
  for (const Change &change : difference(document, read(bytes)))
    if (change.id != document.info().id && change.id != Id(u"p"_s))  // which carried the data
      QFAIL(qPrintable(change.id.text()));
}

void QbpTest::dataThatStillHoldsStays()
{
  Document document = read(file(Arrivals30));
  QByteArray bytes = workbookToBpmn({document, {}, {}})->bytes;
  QVERIFY(bytes.contains("processSimulationInfo"));
  QVERIFY(!bytes.contains("BPSimData"));
  for (const ImportNote &loss : bpmnLosses({document, {}, {}}))
    QVERIFY(loss.code != u"bpmn-stale-qbp"_s);

  // What is no matter of the simulation changes nothing.
  Node a = *document.get<Node>(Id(u"a"_s));
  a.name = u"Check the order"_s;
  document.put(a);
  bytes = workbookToBpmn({document, {}, {}})->bytes;
  QVERIFY(bytes.contains("processSimulationInfo"));
}

void QbpTest::aRealFileSimulates()
{
  const QString set = qEnvironmentVariable("LANEWAY_TEST_DATA");
  const QString path = (set.isEmpty() ? QStringLiteral(LANEWAY_SOURCE_DIR "/../shared/data") : set) +
                       u"/sim-bpmn/LoanApp_sequential_9-5.bpmn"_s;
  if (!QFile::exists(path))
    QSKIP("The files of others are not here: set LANEWAY_TEST_DATA to their folder.");
  const auto imported = readWorkbookFile(path);
  QVERIFY(imported);
  const Document &document = imported->workbook.document;
  QVERIFY(workbookToBpmn(imported->workbook)->bytes.contains("processSimulationInfo"));
  QCOMPARE(document.roles().size(), 7);
  QCOMPARE(document.calendars().size(), 4);
  QCOMPARE(document.info().run.instances, 1000);

  SimulationRequest request;
  for (const Process &process : document.processes())
    request.scopes.push_back(process.id);
  request.replications = 1;
  const PreparedSimulation prepared = prepareSimulation(document, request);
  SimulationControl control;
  const SimulationResult result = runSimulation(prepared, {}, control);
  QVERIFY(result.report.outcome == simulate::Outcome::Finished);
  QVERIFY(result.report.assumptions.empty());
}

LANEWAY_TEST(QbpTest)
#include "qbp_test.moc"
