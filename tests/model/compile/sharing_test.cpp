#include "model/compile/sharing.h"

#include <cmath>
#include <tuple>

#include <QTest>

#include "model/compile/simulation.h"
#include "tests/model/compile/compilations.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

/// Processes that compete for the same people.
class SharingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whoNeedsTheSamePeopleIsFound();
  void workOfCalledWorkflowsCounts();
  void processesTogetherWaitForEachOther();
};

namespace {

/// Two processes whose steps "a" and "b" are done by the role "clerk", and a third one that needs nobody of them.
DocumentBuilder twoOfOneOffice()
{
  DocumentBuilder builder;
  builder.role(u"clerk", u"Clerk").role(u"cook", u"Cook");
  for (const auto &[process, step, role] :
       {std::tuple(u"p"_s, u"a"_s, u"clerk"_s), std::tuple(u"q"_s, u"b"_s, u"clerk"_s),
        std::tuple(u"r"_s, u"c"_s, u"cook"_s)}) {
    const QString start = process + u"-start"_s;
    const QString end = process + u"-end"_s;
    builder.process(process).start(start).task(step).end(end).chain({start, step, end});
    const Id done = Id(role);
    builder.changeActivity(step, [&](Activity &each) {
      each.role = done;
      each.duration = exponential(Duration::fromMinutes(8));
    });
    builder.changeEvent(start, [](Event &each) {
      each.arrivals = Arrivals{exponential(Duration::fromMinutes(20)), {}};
    });
  }
  builder.change<Role>(u"clerk", [](Role &role) { role.amount = 1; });
  return builder;
}

}  // namespace

void SharingTest::whoNeedsTheSamePeopleIsFound()
{
  const Document document = twoOfOneOffice().build();
  QCOMPARE(processesSharingRoles(document, Id(u"p")), std::vector<Id>{Id(u"q")});
  QCOMPARE(processesSharingRoles(document, Id(u"q")), std::vector<Id>{Id(u"p")});
  QVERIFY(processesSharingRoles(document, Id(u"r")).empty());
}

void SharingTest::workOfCalledWorkflowsCounts()
{
  DocumentBuilder builder = twoOfOneOffice();
  builder.in(u"r").workflow(u"w").start(u"ws").task(u"d").end(u"we").chain({u"ws", u"d", u"we"});
  builder.changeActivity(u"d", [](Activity &each) { each.role = Id(u"clerk"); });
  builder.in(u"r").call(u"opens", u"w");
  builder.flow(u"c", u"opens");
  QCOMPARE(processesSharingRoles(builder.build(), Id(u"r")), (std::vector<Id>{Id(u"p"), Id(u"q")}));
}

/// One clerk who is 40 % busy with each of two streams of work: an M/M/1 queue at 0.8, in which both wait 32 minutes on
/// average (theory: 8 x 0.8 / 0.2); alone each would wait 5 minutes and 20 seconds.
void SharingTest::processesTogetherWaitForEachOther()
{
  SimulationRequest request;
  request.scopes = {Id(u"p"), Id(u"q")};
  request.instances = 20'000;
  request.replications = 10;
  const PreparedSimulation prepared = prepareSimulation(twoOfOneOffice().build(), request);
  QVERIFY2(prepared.compilation.canRun(), qPrintable(codesOf(prepared.compilation).join(u' ')));
  SimulationControl control;
  SimulationOptions options;
  options.mostLevers = 0;
  const SimulationReport report = runSimulation(prepared, options, control).report;
  for (const QStringView process : {u"p", u"q"}) {
    const ScopeReport *scope = report.scope(Id(process));
    QVERIFY(scope && scope->isRoot);
    const simulate::Estimate &waiting = scope->figures.waiting;
    const double exact = 32.0 * 60e6;
    // The interval is 2.26 standard errors to each side; 3.3 are accepted.
    QVERIFY2(std::abs(waiting.mean - exact) < waiting.halfWidth * 3.3 / 2.26,
             qPrintable(QString::number(waiting.mean / 60e6)));
  }
  QCOMPARE(report.roles.size(), 1u);
  QVERIFY(std::abs(report.roles.front().offeredLoad - 0.8) < 1e-9);
  QCOMPARE(report.course.inside.size(), 2u);
}

LANEWAY_TEST(SharingTest)
#include "sharing_test.moc"
