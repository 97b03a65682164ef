#include <QTest>

#include "model/compile/compilation.h"
#include "tests/support/document_builder.h"
#include "tests/support/simulate/token_trace.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;
using laneway::test::DocumentBuilder;
using simulate::test::TokenTrace;
using simulate::test::Visit;

/// Ad hoc sub-processes: two steps of 5 and 7 minutes, and a chain of 1 and 2, each by somebody of its own.
class AdHocTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void allAtTheSameTime();
  void oneAfterAnother();
  void partsThatBranchAreWaitedFor();
  void aConditionEndsIt();
};

namespace {

DocumentBuilder project()
{
  DocumentBuilder builder;
  builder.process(u"p").start(u"start").subProcess(u"work").end(u"end").chain({u"start", u"work", u"end"});
  builder.in(u"work").task(u"a").task(u"b").task(u"c1").task(u"c2").flow(u"c1", u"c2");
  const auto takes = [&](QStringView step, int minutes) {
    builder.changeActivity(step,
                           [minutes](Activity &each) { each.duration = constant(Duration::fromMinutes(minutes)); });
  };
  takes(u"a", 5);
  takes(u"b", 7);
  takes(u"c1", 1);
  takes(u"c2", 2);
  builder.changeActivity(u"work", [](Activity &each) { each.subProcess = SubProcessType::AdHoc; });
  builder.changeEvent(u"start", [](Event &event) {
    event.arrivals.emplace();
    event.arrivals->interval = constant(Duration::fromMinutes(100));
  });
  return builder;
}

/// Minutes from the arrival of the only instance to its end; -1 where it cannot run.
double cycle(const DocumentBuilder &builder)
{
  const Document document = builder.buildUndrawn();
  const Compilation compilation = compilePlan(document, {Id(u"p")}, document.info().run);
  if (!compilation.canRun())
    return -1;
  simulate::RunSettings settings = compilation.settings;
  settings.instances = 1;
  const TokenTrace trace = simulate::test::traceTokens(compilation.plan, settings);
  return trace.finished == 1 ? static_cast<double>(trace.end) / 60e6 - 100 : -2;
}

void inOrder(DocumentBuilder &builder)
{
  builder.changeActivity(u"work", [](Activity &each) { each.adHocOrder = AdHocOrder::Sequential; });
}

}  // namespace

void AdHocTest::allAtTheSameTime()
{
  QCOMPARE(cycle(project()), 7.0);
}

void AdHocTest::oneAfterAnother()
{
  DocumentBuilder builder = project();
  inOrder(builder);
  QCOMPARE(cycle(builder), 15.0);
}

void AdHocTest::partsThatBranchAreWaitedFor()
{
  DocumentBuilder builder = project();
  inOrder(builder);
  // Behind c1 now both c2 and 4 minutes of d at the same time: 5 + 7 + 1 + 4.
  builder.in(u"work").task(u"d").flow(u"c1", u"d");
  builder.changeActivity(u"d", [](Activity &each) { each.duration = constant(Duration::fromMinutes(4)); });
  QCOMPARE(cycle(builder), 17.0);
}

void AdHocTest::aConditionEndsIt()
{
  DocumentBuilder builder = project();
  builder.change<Process>(u"p", [](Process &process) {
    process.attributes = {{u"found"_s, AttributeType::YesNo, 0, 0, {{u"false"_s, 1}}}};
  });
  builder.change<Node>(u"a", [](Node &node) { node.assignments = {{u"found"_s, u"true"_s}}; });
  builder.changeActivity(u"work", [](Activity &each) { each.adHocDone = u"found"_s; });
  QCOMPARE(cycle(builder), 5.0);
  inOrder(builder);
  QCOMPARE(cycle(builder), 5.0);
}

LANEWAY_TEST(AdHocTest)
#include "ad_hoc_test.moc"
