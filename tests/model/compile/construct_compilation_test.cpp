#include <algorithm>
#include <utility>

#include <QTest>

#include "model/compile/compilation.h"
#include "model/simulate/runner.h"
#include "tests/support/document_builder.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;
using laneway::test::DocumentBuilder;
using simulate::EventKind;
using simulate::Index;
using simulate::NodeKind;

/// Drawn constructs of BPMN, from the document to what a run of them gives.
class ConstructCompilationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aMessageFromAnotherPoolStartsAnInstance();
  void stepsSendAlongAllTheirMessageFlows();
  void aWaitForAMessageCanTimeOut();
  void aWaitForNobodyIsSaidBeforeTheRun();
  void anInclusiveDecisionIsSimulated();
  void repeatedStepsAreSimulated();
  void anEventSubProcessIsSimulated();
  void anErrorIsCaughtAtTheSubProcess();
  void anErrorThatNobodyTakesUpEndsEverything();
  void compensationRunsItsHandlers();
  void aTransactionIsCancelled();
  void conditionsOverAttributesDecide();
  void attributesMayBeNegative();
  void stepsChangeAttributes();
  void aWrongConditionPointsAtItsPlace();
  void conditionsWithoutAttributesAreNotes();
};

namespace {

Compilation compiled(const DocumentBuilder &builder)
{
  const Document document = builder.buildUndrawn();
  laneway::RunSettings run = document.info().run;
  run.instances = 20;
  run.replications = 1;
  return compilePlan(document, {Id(u"p")}, run);
}

QString codesOf(const Compilation &compilation)
{
  QStringList codes;
  for (const Finding &finding : compilation.findings)
    codes << finding.code;
  return codes.join(u' ');
}

const simulate::Node &rowOf(const Compilation &compilation, QStringView element)
{
  return compilation.plan.nodes[compilation.elements.nodeRows.at(Id(element))];
}

/// What a run of it gives; one that cannot be run or does not finish gives nothing.
simulate::ReplicationRecord recordOf(const Compilation &compilation)
{
  if (!compilation.canRun())
    return {};
  simulate::RunControl control;
  const simulate::RunOutput output = simulate::run(compilation.plan, compilation.settings, control, {});
  if (output.state.outcome != simulate::Outcome::Finished)
    return {};
  return output.state.replications.front();
}

simulate::NodeRecord figures(const Compilation &compilation, const simulate::ReplicationRecord &record,
                             QStringView element)
{
  return record.nodes.empty() ? simulate::NodeRecord{} : record.nodes[compilation.elements.nodeRows.at(Id(element))];
}

EventDefinition definition(EventTrigger trigger, QStringView reference = {})
{
  EventDefinition result;
  result.trigger = trigger;
  if (!reference.isEmpty())
    result.reference = Id(reference);
  return result;
}

/// Lasts exactly so many minutes.
void lasts(DocumentBuilder &builder, QStringView step, int minutes)
{
  builder.changeActivity(step, [minutes](Activity &each) { each.duration = constant(Duration::fromMinutes(minutes)); });
}

Event eventOf(EventPosition position, EventTrigger trigger, QStringView reference = {})
{
  Event event;
  event.position = position;
  event.definitions = {definition(trigger, reference)};
  return event;
}

/// A customer who orders and waits for the answer; a shop that begins with the order.
DocumentBuilder customerAndShop()
{
  DocumentBuilder builder;
  builder.process(u"p").pool(u"customer").lane(u"buyer");
  builder.start(u"start").task(u"order").node(u"answer", eventOf(EventPosition::Catch, EventTrigger::Message));
  builder.end(u"end").chain({u"start", u"order", u"answer", u"end"});
  builder.pool(u"shop").lane(u"clerk");
  builder.node(u"received", eventOf(EventPosition::Start, EventTrigger::Message)).task(u"pack");
  builder.node(u"sent", eventOf(EventPosition::End, EventTrigger::Message));
  builder.chain({u"received", u"pack", u"sent"});
  builder.flow(u"order", u"received", FlowKind::Message).flow(u"sent", u"answer", FlowKind::Message);
  return builder;
}

}  // namespace

void ConstructCompilationTest::aMessageFromAnotherPoolStartsAnInstance()
{
  const Compilation result = compiled(customerAndShop());
  QVERIFY2(result.canRun(), qPrintable(codesOf(result)));
  QVERIFY(!rowOf(result, u"received").arrivals);
  QCOMPARE(static_cast<int>(rowOf(result, u"received").event), static_cast<int>(EventKind::Message));
  const simulate::ReplicationRecord record = recordOf(result);
  QCOMPARE(figures(result, record, u"pack").completed, 20u);
  QCOMPARE(figures(result, record, u"answer").completed, 20u);
  // The customer waits while the shop works.
  QVERIFY(figures(result, record, u"answer").cycle >= figures(result, record, u"pack").cycle);
}

void ConstructCompilationTest::stepsSendAlongAllTheirMessageFlows()
{
  DocumentBuilder builder = customerAndShop();
  builder.pool(u"bank").lane(u"teller");
  builder.node(u"told", eventOf(EventPosition::Start, EventTrigger::Message)).task(u"book").end(u"booked");
  builder.chain({u"told", u"book", u"booked"}).flow(u"order", u"told", FlowKind::Message);
  const Compilation result = compiled(builder);
  QVERIFY2(result.canRun(), qPrintable(codesOf(result)));
  const simulate::ReplicationRecord record = recordOf(result);
  QCOMPARE(figures(result, record, u"pack").completed, 20u);
  QCOMPARE(figures(result, record, u"book").completed, 20u);
}

void ConstructCompilationTest::aWaitForAMessageCanTimeOut()
{
  DocumentBuilder builder = customerAndShop();
  lasts(builder, u"pack", 60);
  Activity wait;
  wait.type = TaskType::Receive;
  builder.in(u"buyer").node(u"wait", wait).boundary(u"late", u"wait").task(u"complain").end(u"lost");
  builder.change<Flow>(u"sent-answer", [](Flow &flow) { flow.target = Id(u"wait"); });
  builder.change<Flow>(u"order-answer", [](Flow &flow) { flow.target = Id(u"wait"); });
  builder.change<Flow>(u"answer-end", [](Flow &flow) { flow.source = Id(u"wait"); });
  builder.chain({u"late", u"complain", u"lost"});
  builder.changeEvent(u"late", [](Event &each) { each.delay = constant(Duration::fromMinutes(30)); });
  const Compilation result = compiled(builder);
  QVERIFY2(result.canRun(), qPrintable(codesOf(result)));
  QCOMPARE(static_cast<int>(rowOf(result, u"wait").kind), static_cast<int>(NodeKind::Catch));
  QCOMPARE(figures(result, recordOf(result), u"complain").completed, 20u);
}

/// The step that would send is there, but nothing leads to it.
void ConstructCompilationTest::aWaitForNobodyIsSaidBeforeTheRun()
{
  DocumentBuilder builder = customerAndShop();
  builder.change<Flow>(u"pack-sent", [](Flow &flow) { flow.target = Id(u"shopEnd"); });
  builder.in(u"clerk").end(u"shopEnd");
  const Compilation result = compiled(builder);
  QVERIFY(!result.canRun());
  QVERIFY2(codesOf(result).contains(u"message-never-sent"_s), qPrintable(codesOf(result)));
}

void ConstructCompilationTest::anInclusiveDecisionIsSimulated()
{
  DocumentBuilder builder;
  builder.process(u"p").pool(u"company").lane(u"desk");
  builder.start(u"start").gateway(u"split", GatewayKind::Inclusive).task(u"a").task(u"b");
  builder.gateway(u"join", GatewayKind::Inclusive).end(u"end");
  builder.chain({u"start", u"split", u"a", u"join", u"end"}).chain({u"split", u"b", u"join"});
  builder.change<Flow>(u"split-a", [](Flow &flow) { flow.share = Share{1}; });
  builder.change<Flow>(u"split-b", [](Flow &flow) { flow.share = Share{1}; });
  const Compilation result = compiled(builder);
  QVERIFY2(result.canRun(), qPrintable(codesOf(result)));
  const simulate::ReplicationRecord record = recordOf(result);
  QCOMPARE(figures(result, record, u"join").entered, 40u);
  QCOMPARE(figures(result, record, u"join").completed, 20u);
}

void ConstructCompilationTest::repeatedStepsAreSimulated()
{
  DocumentBuilder builder;
  builder.process(u"p").pool(u"company").lane(u"desk");
  builder.start(u"start").task(u"each").end(u"end").chain({u"start", u"each", u"end"});
  builder.changeActivity(u"each", [](Activity &each) {
    each.loop.kind = LoopKind::ParallelInstances;
    each.loop.count = 4;
  });
  const Compilation result = compiled(builder);
  QVERIFY2(result.canRun(), qPrintable(codesOf(result)));
  QCOMPARE(figures(result, recordOf(result), u"each").completed, 80u);
}

void ConstructCompilationTest::anEventSubProcessIsSimulated()
{
  DocumentBuilder builder;
  builder.process(u"p").pool(u"company").lane(u"desk");
  builder.start(u"start").task(u"work").end(u"end").chain({u"start", u"work", u"end"});
  lasts(builder, u"work", 60);
  Activity handling;
  handling.kind = ActivityKind::SubProcess;
  handling.subProcess = SubProcessType::Event;
  builder.node(u"escalated", handling).in(u"escalated");
  Event timer = eventOf(EventPosition::Start, EventTrigger::Timer);
  timer.delay = constant(Duration::fromMinutes(20));
  builder.node(u"slow", timer).task(u"hurry").end(u"handled").chain({u"slow", u"hurry", u"handled"});
  const Compilation result = compiled(builder);
  QVERIFY2(result.canRun(), qPrintable(codesOf(result)));
  const simulate::ReplicationRecord record = recordOf(result);
  QCOMPARE(figures(result, record, u"hurry").completed, 20u);
  QCOMPARE(figures(result, record, u"work").interrupted, 20u);
}

namespace {

/// A sub-process whose only step ends in the event.
DocumentBuilder failing(EventTrigger trigger, SubProcessType type = SubProcessType::Embedded)
{
  DocumentBuilder builder;
  builder.process(u"p").pool(u"company").lane(u"desk");
  builder.start(u"start").subProcess(u"sub").task(u"after").end(u"end").chain({u"start", u"sub", u"after", u"end"});
  builder.changeActivity(u"sub", [type](Activity &each) { each.subProcess = type; });
  builder.in(u"sub").start(u"inside").task(u"try").node(u"failed", eventOf(EventPosition::End, trigger, u"fault"));
  builder.chain({u"inside", u"try", u"failed"});
  return builder;
}

}  // namespace

void ConstructCompilationTest::anErrorIsCaughtAtTheSubProcess()
{
  DocumentBuilder builder = failing(EventTrigger::Error);
  builder.in(u"desk").boundary(u"caught", u"sub", EventTrigger::Error).task(u"repair").end(u"repaired");
  builder.changeEvent(u"caught", [](Event &each) { each.definitions.front().reference = Id(u"fault"); });
  builder.chain({u"caught", u"repair", u"repaired"});
  const Compilation result = compiled(builder);
  QVERIFY2(result.canRun(), qPrintable(codesOf(result)));
  const simulate::ReplicationRecord record = recordOf(result);
  QCOMPARE(figures(result, record, u"repair").completed, 20u);
  QCOMPARE(figures(result, record, u"after").entered, 0u);
}

void ConstructCompilationTest::anErrorThatNobodyTakesUpEndsEverything()
{
  const Compilation result = compiled(failing(EventTrigger::Error));
  QVERIFY2(result.canRun(), qPrintable(codesOf(result)));
  const simulate::ReplicationRecord record = recordOf(result);
  QCOMPARE(figures(result, record, u"try").completed, 20u);
  QCOMPARE(figures(result, record, u"after").entered, 0u);
}

namespace {

/// Has "try" undone by "undo".
void addHandler(DocumentBuilder &builder)
{
  Activity undo;
  undo.forCompensation = true;
  builder.in(u"sub").boundary(u"undoing", u"try", EventTrigger::Compensation).node(u"undo", undo);
  builder.flow(u"undoing", u"undo", FlowKind::Association);
}

}  // namespace

void ConstructCompilationTest::compensationRunsItsHandlers()
{
  DocumentBuilder builder = failing(EventTrigger::Compensation);
  builder.changeEvent(u"failed", [](Event &each) { each.definitions.front().reference = {}; });
  addHandler(builder);
  const Compilation result = compiled(builder);
  QVERIFY2(result.canRun(), qPrintable(codesOf(result)));
  const simulate::ReplicationRecord record = recordOf(result);
  QCOMPARE(figures(result, record, u"undo").completed, 20u);
  QCOMPARE(figures(result, record, u"after").completed, 20u);
}

void ConstructCompilationTest::aTransactionIsCancelled()
{
  DocumentBuilder builder = failing(EventTrigger::Cancel, SubProcessType::Transaction);
  addHandler(builder);
  builder.in(u"desk").boundary(u"cancelled", u"sub", EventTrigger::Cancel).task(u"apologise").end(u"sorry");
  builder.chain({u"cancelled", u"apologise", u"sorry"});
  const Compilation result = compiled(builder);
  QVERIFY2(result.canRun(), qPrintable(codesOf(result)));
  const simulate::ReplicationRecord record = recordOf(result);
  QCOMPARE(figures(result, record, u"undo").completed, 20u);
  QCOMPARE(figures(result, record, u"apologise").completed, 20u);
  QCOMPARE(figures(result, record, u"after").entered, 0u);
}

namespace {

/// A decision "large" or "small" by an amount of 100 to 200, drawn with the conditions given.
DocumentBuilder byAmount(const QString &large, const QString &small = {})
{
  DocumentBuilder builder;
  builder.process(u"p").pool(u"company").lane(u"desk");
  builder.start(u"start").task(u"check").gateway(u"decide").task(u"large").task(u"small").end(u"end");
  builder.chain({u"start", u"check", u"decide", u"large", u"end"}).chain({u"decide", u"small", u"end"});
  builder.change<Flow>(u"decide-large", [&](Flow &flow) { flow.condition = large; });
  builder.change<Flow>(u"decide-small", [&](Flow &flow) {
    flow.condition = small;
    flow.isDefault = small.isEmpty();
  });
  builder.change<Process>(u"p", [](Process &process) {
    process.attributes = {{u"amount"_s, AttributeType::Number, 100, 200, {}},
                          {u"kind"_s, AttributeType::Text, 0, 0, {{u"new"_s, 1}, {u"old"_s, 0}}}};
  });
  return builder;
}

}  // namespace

void ConstructCompilationTest::conditionsOverAttributesDecide()
{
  for (const auto &[condition, large] : {std::pair(u"amount >= 100"_s, 20u), std::pair(u"amount > 200"_s, 0u),
                                         std::pair(u"kind = \"new\" and amount < 201"_s, 20u)}) {
    const Compilation result = compiled(byAmount(condition));
    QVERIFY2(result.canRun(), qPrintable(codesOf(result)));
    QVERIFY(std::none_of(result.assumptions.begin(), result.assumptions.end(),
                         [](const Assumption &each) { return each.property == AssumedProperty::Share; }));
    const simulate::ReplicationRecord record = recordOf(result);
    QCOMPARE(figures(result, record, u"large").completed, large);
    QCOMPARE(figures(result, record, u"small").completed, 20u - large);
  }
}

void ConstructCompilationTest::attributesMayBeNegative()
{
  DocumentBuilder builder = byAmount(u"amount < -100"_s);
  const auto largeOf = [&](const Attribute &amount) {
    builder.change<Process>(u"p", [&](Process &process) { process.attributes = {amount}; });
    const Compilation result = compiled(builder);
    return result.canRun() ? static_cast<int>(figures(result, recordOf(result), u"large").completed) : -1;
  };
  QCOMPARE(largeOf({u"amount"_s, AttributeType::Number, -300, -200, {}}), 20);
  QCOMPARE(largeOf({u"amount"_s, AttributeType::Number, -50, 50, {}}), 0);
  QCOMPARE(largeOf({u"amount"_s, AttributeType::Number, -101, -101, {}}), 20);
  QCOMPARE(largeOf({u"amount"_s, AttributeType::Number, 0, 0, {{u"-100.5"_s, 1}}}), 20);
  const int some = largeOf({u"amount"_s, AttributeType::Number, -200, 0, {}});
  QVERIFY2(some > 0 && some < 20, qPrintable(QString::number(some)));
}

void ConstructCompilationTest::stepsChangeAttributes()
{
  DocumentBuilder builder = byAmount(u"amount > 1000"_s);
  builder.change<Node>(u"check", [](Node &node) { node.assignments = {{u"amount"_s, u"amount * 20"_s}}; });
  const Compilation result = compiled(builder);
  QVERIFY2(result.canRun(), qPrintable(codesOf(result)));
  QCOMPARE(figures(result, recordOf(result), u"large").completed, 20u);

  builder.change<Node>(u"check", [](Node &node) { node.assignments = {{u"kind"_s, u"3"_s}}; });
  QVERIFY(codesOf(compiled(builder)).contains(u"assignment-of-another-type"_s));
  builder.change<Node>(u"check", [](Node &node) { node.assignments = {{u"colour"_s, u"3"_s}}; });
  QVERIFY(codesOf(compiled(builder)).contains(u"assignment-of-nothing"_s));
}

void ConstructCompilationTest::aWrongConditionPointsAtItsPlace()
{
  const Compilation result = compiled(byAmount(u"kind = \"größer\" or amuont > 3"_s));
  QVERIFY(!result.canRun());
  const Finding &finding = result.findings.front();
  QCOMPARE(finding.code, u"expression-unknown-name"_s);
  QCOMPARE(finding.elements.front(), Id(u"decide-large"));
  QCOMPARE(finding.arguments.mid(1), (QStringList{u"kind = \"größer\" or amuont > 3"_s, u"20"_s, u"amuont"_s}));
}

/// Conditions of maps that nobody drew for a simulation are words for people.
void ConstructCompilationTest::conditionsWithoutAttributesAreNotes()
{
  DocumentBuilder builder = byAmount(u"Is it worth a second look?"_s);
  builder.change<Process>(u"p", [](Process &process) { process.attributes.clear(); });
  const Compilation result = compiled(builder);
  QVERIFY2(result.canRun(), qPrintable(codesOf(result)));
}

LANEWAY_TEST(ConstructCompilationTest)
#include "construct_compilation_test.moc"
