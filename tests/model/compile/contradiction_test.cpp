#include <algorithm>

#include <QTest>

#include "tests/model/compile/compilations.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

/// What cannot be simulated is said before the run, and names the element.
class ContradictionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void contradictionsAreNamed_data();
  void contradictionsAreNamed();
  void aMapWithoutStepsIsRefusedOnce();
};

void ContradictionTest::contradictionsAreNamed_data()
{
  QTest::addColumn<Document>("document");
  QTest::addColumn<QString>("code");
  QTest::addColumn<QString>("element");
  QTest::addColumn<bool>("runs");

  const auto row = [](const char *name, const DocumentBuilder &builder, const char *code, const char *element,
                      bool runs = false) {
    QTest::newRow(name) << builder.buildUndrawn() << QString::fromLatin1(code) << QString::fromLatin1(element) << runs;
  };
  const auto line = [] {
    DocumentBuilder builder;
    builder.process(u"p", u"Work").pool(u"company").lane(u"desk").start(u"start").task(u"a").end(u"end");
    builder.chain({u"start", u"a", u"end"});
    return builder;
  };
  {
    DocumentBuilder builder;
    row("no steps at all", builder.process(u"p"), "nothing-to-simulate", "p");
  }
  {
    DocumentBuilder builder;
    builder.process(u"p").task(u"a").task(u"b").chain({u"a", u"b", u"a"});
    row("nothing starts it", builder, "nothing-starts", "p");
  }
  row("an unreachable step", line().task(u"lost").task(u"lost2").flow(u"lost", u"lost2"), "unreachable", "lost", true);
  {
    DocumentBuilder builder = line().gateway(u"choice").gateway(u"join", GatewayKind::Parallel).task(u"b").task(u"c");
    builder.chain({u"a", u"choice", u"b", u"join"}).chain({u"choice", u"c", u"join"}).flow(u"join", u"end");
    row("a join behind a decision", builder, "join-cannot-fire", "join");
  }
  {
    DocumentBuilder builder = line().gateway(u"join", GatewayKind::Parallel).task(u"lost");
    builder.chain({u"a", u"join", u"end"}).flow(u"lost", u"join");
    row("a join fed by nothing", builder, "join-cannot-fire", "join");
  }
  {
    DocumentBuilder builder = onboarding();
    builder.change<Flow>(u"decide-call", [](Flow &flow) { flow.share = Share{0.4}; });
    builder.change<Flow>(u"decide-end", [](Flow &flow) { flow.share = Share{0.5}; });
    row("shares that do not add up", builder, "shares-do-not-add-up", "decide");
  }
  {
    DocumentBuilder builder = onboarding();
    for (const QStringView step : {u"call", u"check"})
      builder.changeActivity(step, [](Activity &each) { each.duration = constant({}); });
    row("a loop in which no time passes", builder, "zero-time-loop", "call", true);
  }
  {
    DocumentBuilder builder = line();
    builder.change<Role>(u"role-desk", [](Role &role) { role.amount = 0; });
    row("a role without people", builder, "role-without-people", "role-desk");
  }
  {
    DocumentBuilder builder = line();
    builder.change<Role>(u"role-desk", [](Role &role) { role.amount = 1; });
    builder.changeActivity(u"a", [](Activity &each) { each.amount = 2; });
    row("more than there are", builder, "needs-more-than-there-are", "a");
  }
  {
    DocumentBuilder builder = line();
    builder.changeEvent(u"start", [](Event &each) {
      each.arrivals = Arrivals{exponential(Duration::fromMinutes(9)), {}};
    });
    row("a load above 1", builder, "overloaded", "role-desk", true);
  }
  {
    DocumentBuilder builder = line().task(u"again").chain({u"a", u"again", u"a"});
    builder.change<Flow>(u"a-end", [](Flow &flow) { flow.target = Id(u"again"); });
    row("no way to an end", builder, "no-way-to-end", "a");
  }
  {
    DocumentBuilder builder;
    builder.process(u"p").workflow(u"w").start(u"ws").call(u"self", u"w").chain({u"ws", u"self"});
    builder.process(u"p2").start(u"start").call(u"opens", u"w").chain({u"start", u"opens"});
    QTest::newRow("a workflow that calls itself") << builder.buildUndrawn() << u"calls-itself"_s << u"self"_s << false;
  }
  {
    DocumentBuilder builder = line().gateway(u"odd", GatewayKind::Complex).chain({u"a", u"odd", u"end"});
    row("a complex gateway", builder, "unsupported-complex-gateway", "odd");
  }
  {
    DocumentBuilder builder = line();
    builder.changeActivity(u"a", [](Activity &each) {
      Distribution wrong;
      wrong.kind = DistributionKind::Triangular;
      wrong.minimum = Duration::fromMinutes(20);
      wrong.mode = Duration::fromMinutes(10);
      wrong.maximum = Duration::fromMinutes(30);
      each.duration = wrong;
    });
    row("a duration out of order", builder, "time-out-of-order", "a");
  }
}

void ContradictionTest::contradictionsAreNamed()
{
  QFETCH(Document, document);
  QFETCH(QString, code);
  QFETCH(QString, element);
  QFETCH(bool, runs);
  const QStringView scope = document.get<Process>(Id(u"p2")) ? u"p2" : u"p";
  const Compilation result = compiled(document, scope);
  const auto found = std::find_if(result.findings.begin(), result.findings.end(),
                                  [&](const Finding &finding) { return finding.code == code; });
  QVERIFY2(found != result.findings.end(), qPrintable(codesOf(result).join(u' ')));
  QVERIFY(!found->elements.empty());
  QCOMPARE(found->elements.front().text(), element);
  QCOMPARE(result.canRun(), runs);
  QCOMPARE(codesOf(result).count(code), 1);
}

void ContradictionTest::aMapWithoutStepsIsRefusedOnce()
{
  const Compilation result = compiled(DocumentBuilder().process(u"p").buildUndrawn(), u"p");
  QCOMPARE(codesOf(result), QStringList{u"nothing-to-simulate"_s});
}

LANEWAY_TEST(ContradictionTest)

#include "contradiction_test.moc"
