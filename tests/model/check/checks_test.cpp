#include "model/check/checks.h"

#include <algorithm>
#include <functional>

#include <QDate>
#include <QTest>

#include "model/edit/draft.h"
#include "tests/support/document_builder.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;
using laneway::test::DocumentBuilder;

namespace {

/// A process that no check has anything to say about but what `spoil` does to it.
DocumentBuilder soundProcess()
{
  DocumentBuilder builder;
  builder.process(u"p").pool(u"company").lane(u"sales").in(u"sales");
  builder.start(u"signed").task(u"call").gateway(u"ok").task(u"deliver").task(u"refuse").end(u"done").end(u"refused");
  builder.chain({u"signed", u"call", u"ok", u"deliver", u"done"}).chain({u"ok", u"refuse", u"refused"});
  builder.change<Flow>(u"ok-deliver", [](Flow &flow) { flow.name = u"yes"_s; });
  builder.change<Flow>(u"ok-refuse", [](Flow &flow) { flow.name = u"no"_s; });
  builder.change<Process>(u"p", [](Process &process) {
    process.owner = u"Ada"_s;
    process.category = ProcessCategory::Operational;
    process.goal = u"Clients"_s;
  });
  return builder;
}

using Spoil = std::function<void(DocumentBuilder &)>;

template <typename T>
Spoil changing(QStringView id, std::function<void(T &)> change)
{
  return [id, change](DocumentBuilder &builder) { builder.change<T>(id, change); };
}

bool has(const std::vector<Finding> &found, const QString &code, Id element)
{
  return std::any_of(found.begin(), found.end(), [&](const Finding &each) {
    return each.code == code && (element.isNull() || each.elements.front() == element);
  });
}

}  // namespace

Q_DECLARE_METATYPE(Spoil)

class ChecksTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aSoundProcessHasOnlyTheMissingWorkflow();
  void eachCheckFindsItsDefect_data();
  void eachCheckFindsItsDefect();
  void reworkIsNoFakeJoin();
  void errorsComeFirst();
  void aCancelledSearchStops();
  void aSuperfluousGatewayIsHealed();
};

void ChecksTest::aSoundProcessHasOnlyTheMissingWorkflow()
{
  QStringList codes;
  for (const Finding &finding : findings(soundProcess().build()))
    codes += finding.code;
  QCOMPARE(codes, QStringList{u"process-without-workflow"_s});
}

void ChecksTest::eachCheckFindsItsDefect_data()
{
  QTest::addColumn<QString>("code");
  QTest::addColumn<QString>("element");
  QTest::addColumn<Spoil>("spoil");
  const auto row = [](const char *code, const QString &element, Spoil spoil) {
    QTest::newRow(code) << QString::fromLatin1(code) << element << std::move(spoil);
  };
  row("no-start", u"company"_s, [](DocumentBuilder &b) {
    b.changeEvent(u"signed", [](Event &event) { event.position = EventPosition::Throw; });
  });
  row("no-end", u"company"_s, [](DocumentBuilder &b) {
    b.changeEvent(u"done", [](Event &event) { event.position = EventPosition::Throw; });
    b.changeEvent(u"refused", [](Event &event) { event.position = EventPosition::Throw; });
  });
  row("several-blank-starts", {}, [](DocumentBuilder &b) { b.start(u"again").flow(u"again", u"call"); });
  row("step-without-name", u"call"_s, changing<Node>(u"call", [](Node &node) { node.name.clear(); }));
  row("decision-without-question", u"ok"_s, changing<Node>(u"ok", [](Node &node) { node.name.clear(); }));
  row("decision-without-answer", u"ok-refuse"_s, changing<Flow>(u"ok-refuse", [](Flow &flow) { flow.name.clear(); }));
  row("disconnected", u"alone"_s, [](DocumentBuilder &b) { b.task(u"alone"); });
  row("implicit-start", u"first"_s, [](DocumentBuilder &b) { b.task(u"first").flow(u"first", u"call"); });
  row("implicit-end", u"last"_s, [](DocumentBuilder &b) { b.task(u"last").flow(u"ok", u"last"); });
  row("implicit-split", u"call"_s, [](DocumentBuilder &b) { b.flow(u"call", u"deliver"); });
  row("fake-join", u"deliver"_s, [](DocumentBuilder &b) { b.flow(u"refuse", u"deliver"); });
  row("join-and-fork", u"ok"_s, [](DocumentBuilder &b) { b.flow(u"signed", u"ok"); });
  row("superfluous-gateway", u"idle"_s, [](DocumentBuilder &b) { b.gateway(u"idle").chain({u"refuse", u"idle", u"done"}); });
  row("duplicate-flow", {}, [](DocumentBuilder &b) {
    b.change<Flow>(u"ok-refuse", [](Flow &flow) { flow.target = Id(u"deliver"); });
  });
  row("trigger-does-not-fit", u"done"_s, [](DocumentBuilder &b) {
    b.changeEvent(u"done", [](Event &event) { event.definitions = {{.trigger = EventTrigger::Timer}}; });
  });
  row("several-triggers", u"signed"_s, [](DocumentBuilder &b) {
    b.changeEvent(u"signed", [](Event &event) {
      event.definitions = {{.trigger = EventTrigger::Message}, {.trigger = EventTrigger::Signal}};
    });
  });
  row("condition-missing", u"ok-refuse"_s,
      changing<Flow>(u"ok-deliver", [](Flow &flow) { flow.condition = u"amount < 100"_s; }));
  row("link-without-target", u"done"_s, [](DocumentBuilder &b) {
    b.changeEvent(u"done", [](Event &event) {
      event.position = EventPosition::Throw;
      event.definitions = {{.trigger = EventTrigger::Link, .expression = u"A"_s}};
    });
  });
  row("event-based-target", u"deliver"_s, changing<Node>(u"ok", [](Node &node) {
        node.as<Gateway>()->kind = GatewayKind::EventBased;
      }));
  row("complex-gateway", u"ok"_s,
      changing<Node>(u"ok", [](Node &node) { node.as<Gateway>()->kind = GatewayKind::Complex; }));
  row("inclusive-gateway", u"ok"_s,
      changing<Node>(u"ok", [](Node &node) { node.as<Gateway>()->kind = GatewayKind::Inclusive; }));
  row("step-without-owner", u"call"_s, changing<Node>(u"call", [](Node &node) { node.lane = Id(); }));
  row("unreachable-step", u"island"_s,
      [](DocumentBuilder &b) { b.task(u"island").task(u"other").chain({u"island", u"other", u"island"}); });
  row("no-way-to-an-end", u"trap"_s,
      [](DocumentBuilder &b) { b.task(u"trap").task(u"door").chain({u"ok", u"trap", u"door", u"trap"}); });
  row("shares-off", u"ok"_s, [](DocumentBuilder &b) {
    b.change<Flow>(u"ok-deliver", [](Flow &flow) { flow.share = Share{0.8}; });
    b.change<Flow>(u"ok-refuse", [](Flow &flow) { flow.share = Share{0.3}; });
  });
  row("call-without-target", u"call"_s,
      [](DocumentBuilder &b) { b.changeActivity(u"call", [](Activity &a) { a.kind = ActivityKind::Call; }); });
  row("process-without-owner", u"p"_s, changing<Process>(u"p", [](Process &p) { p.owner.clear(); }));
  row("process-without-category", u"p"_s, changing<Process>(u"p", [](Process &p) { p.category.reset(); }));
  row("process-without-goal", u"p"_s, changing<Process>(u"p", [](Process &p) { p.goal.clear(); }));
  row("review-overdue", u"p"_s, changing<Process>(u"p", [](Process &p) { p.nextReview = QDate(2020, 1, 1); }));
}

void ChecksTest::eachCheckFindsItsDefect()
{
  QFETCH(const QString, code);
  QFETCH(const QString, element);
  QFETCH(const Spoil, spoil);
  DocumentBuilder builder = soundProcess();
  QVERIFY2(!has(findings(builder.build()), code, Id(element)), "found where there is nothing");
  spoil(builder);
  QVERIFY(has(findings(builder.build()), code, Id(element)));
}

void ChecksTest::reworkIsNoFakeJoin()
{
  DocumentBuilder builder = soundProcess();
  builder.flow(u"deliver", u"call");
  QVERIFY(!has(findings(builder.build()), u"fake-join"_s, Id(u"call")));
}

void ChecksTest::errorsComeFirst()
{
  DocumentBuilder builder = soundProcess();
  builder.task(u"alone").changeEvent(u"done", [](Event &e) { e.definitions = {{.trigger = EventTrigger::Timer}}; });
  const std::vector<Finding> found = findings(builder.build());
  QCOMPARE(found.front().severity, Severity::Error);
  QVERIFY(std::is_sorted(found.begin(), found.end(),
                         [](const Finding &a, const Finding &b) { return a.severity < b.severity; }));
}

void ChecksTest::aCancelledSearchStops()
{
  const std::atomic<bool> cancel = true;
  QVERIFY(findings(DocumentBuilder().process(u"p").build(), &cancel).empty());
}

void ChecksTest::aSuperfluousGatewayIsHealed()
{
  DocumentBuilder builder = soundProcess();
  builder.gateway(u"idle").change<Flow>(u"refuse-refused", [](Flow &flow) { flow.target = Id(u"idle"); });
  builder.flow(u"idle", u"refused");
  IdGenerator ids(1);
  Draft draft{builder.build(), ids};
  const std::vector<Finding> found = findings(draft.document);
  const auto finding = std::find_if(found.begin(), found.end(),
                                    [](const Finding &each) { return each.code == u"superfluous-gateway"_s; });
  QVERIFY(finding != found.end());
  QVERIFY(applyFix(draft, *finding));
  QVERIFY(!has(findings(draft.document), u"superfluous-gateway"_s, {}));
  QCOMPARE(draft.document.outgoing(Id(u"refuse")).size(), 1);
}

LANEWAY_TEST(ChecksTest)
#include "checks_test.moc"
