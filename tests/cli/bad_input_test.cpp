#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include "app/messages/language.h"
#include "model/exchange/formats.h"
#include "tests/support/cli/command_folder.h"
#include "tests/support/document_builder.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;
using laneway::test::Answer;
using laneway::test::DocumentBuilder;
using laneway::test::run;

/// What cannot be simulated is said before anything runs, by `laneway check` and by `laneway simulate`: with a code,
/// the element, and what to do.
class BadInputTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void whatIsWrongIsSaidBeforeTheRun_data();
  void whatIsWrongIsSaidBeforeTheRun();

 private:
  QTemporaryDir m_folder;
};

namespace {

/// Order, a step "Check it" of 10 minutes on average, done.
DocumentBuilder orders()
{
  DocumentBuilder builder;
  builder.process(u"p", u"Orders").pool(u"company", u"Company").lane(u"desk", u"Desk");
  builder.start(u"start", u"Order").task(u"check", u"Check it").end(u"end", u"Done");
  builder.chain({u"start", u"check", u"end"});
  builder.changeActivity(u"check", [](Activity &each) { each.duration = exponential(Duration::fromMinutes(10)); });
  builder.changeEvent(u"start", [](Event &each) {
    each.arrivals = Arrivals{exponential(Duration::fromMinutes(15)), {}};
  });
  return builder;
}

/// The same with a decision "Large?" behind the step, to the end or to a further one.
DocumentBuilder withDecision()
{
  DocumentBuilder builder = orders();
  builder.gateway(u"decide", GatewayKind::Exclusive, u"Large?").task(u"ask", u"Ask the boss");
  builder.change<Flow>(u"check-end", [](Flow &flow) { flow.target = Id(u"decide"); });
  builder.flow(u"decide", u"end").chain({u"decide", u"ask", u"end"});
  builder.change<Flow>(u"decide-end", [](Flow &flow) { flow.isDefault = true; });
  builder.change<Process>(u"p", [](Process &process) {
    process.attributes = {{u"amount"_s, AttributeType::Number, 100, 200, {}}};
  });
  return builder;
}

DocumentBuilder withCondition(const QString &condition)
{
  DocumentBuilder builder = withDecision();
  builder.change<Flow>(u"decide-ask", [&](Flow &flow) { flow.condition = condition; });
  return builder;
}

}  // namespace

void BadInputTest::initTestCase()
{
  QVERIFY(m_folder.isValid());
  QVERIFY(setLanguage(u"en"_s));
}

void BadInputTest::whatIsWrongIsSaidBeforeTheRun_data()
{
  QTest::addColumn<Document>("document");
  QTest::addColumn<QString>("checkCode");
  QTest::addColumn<QString>("element");
  QTest::addColumn<QString>("sentence");  // of `simulate`: what is wrong, where, and what to do
  QTest::addColumn<bool>("runs");

  const auto row = [](const char *name, const DocumentBuilder &builder, const char *code, const char *element,
                      const char *sentence, bool runs = false) {
    QTest::newRow(name) << builder.build() << QString::fromUtf8(code) << QString::fromUtf8(element)
                        << QString::fromUtf8(sentence) << runs;
  };
  {
    DocumentBuilder builder;
    builder.process(u"p", u"Orders").task(u"a", u"Check it").task(u"b", u"Pack it").chain({u"a", u"b", u"a"});
    row("no start", builder, "no-start", "p", "Nothing starts “Orders”: add a start event");
  }
  {
    DocumentBuilder builder = orders().task(u"again", u"Do again").chain({u"check", u"again", u"check"});
    builder.change<Flow>(u"check-end", [](Flow &flow) { flow.target = Id(u"again"); });
    row("a loop without exit", builder, "no-way-to-an-end", "check",
        "From “Check it” no end can be reached: add a way out of the loop");
  }
  row("a step that nothing leads to", orders().task(u"lost", u"Lost").end(u"lostEnd").flow(u"lost", u"lostEnd"),
      "unreachable", "lost", "Nothing leads to “Lost”.*: connect it", true);
  {
    DocumentBuilder builder = orders();
    builder.gateway(u"choice", GatewayKind::Exclusive, u"Which?").gateway(u"join", GatewayKind::Parallel, u"Both");
    builder.task(u"b", u"B").task(u"c", u"C");
    builder.change<Flow>(u"check-end", [](Flow &flow) { flow.target = Id(u"choice"); });
    builder.chain({u"choice", u"b", u"join", u"end"}).chain({u"choice", u"c", u"join"});
    row("a join that can never fire", builder, "join-cannot-fire", "join",
        "“Both” waits for branches that never arrive together: join them with");
  }
  {
    DocumentBuilder builder = orders().gateway(u"join", GatewayKind::Parallel, u"Both").task(u"lost", u"Lost");
    builder.change<Flow>(u"check-end", [](Flow &flow) { flow.target = Id(u"join"); });
    builder.flow(u"join", u"end").flow(u"lost", u"join");
    row("a dead end in front of a join", builder, "join-cannot-fire", "join", "“Both” waits for branches");
  }
  {
    DocumentBuilder builder = withDecision();
    builder.change<Flow>(u"decide-end", [](Flow &flow) {
      flow.isDefault = false;
      flow.share = Share{0.5};
    });
    builder.change<Flow>(u"decide-ask", [](Flow &flow) { flow.share = Share{0.2}; });
    row("probabilities off", builder, "shares-off", "decide",
        "The shares behind “Large\\?” add up to 70 %, not to 100 %: change them");
  }
  {
    DocumentBuilder builder = orders();
    builder.change<Role>(u"role-desk", [](Role &role) { role.amount = 0; });
    row("an amount of 0", builder, "role-without-people", "role-desk",
        "There is nobody in the role “Desk” to do its steps: enter how many");
  }
  {
    DocumentBuilder builder = orders();
    builder.change<Role>(u"role-desk", [](Role &role) { role.amount = 1; });
    builder.changeActivity(u"check", [](Activity &each) { each.amount = 3; });
    row("more people than there are", builder, "needs-more-than-there-are", "check",
        "“Check it” needs 3 of a role that has only 1, .*: raise the number");
  }
  {
    DocumentBuilder builder = orders();
    builder.change<Role>(u"role-desk", [](Role &role) { role.amount = 1; });
    builder.changeActivity(u"check", [](Activity &each) { each.duration = exponential(Duration::fromMinutes(18)); });
    row("an offered load above 1", builder, "overloaded", "role-desk",
        "“Desk” gets 120 % of the work it can do, .*: 2 would keep up", true);
  }
  {
    DocumentBuilder builder = orders();
    Calendar calendar;
    calendar.id = Id(u"hours");
    calendar.name = u"Office hours"_s;
    builder.add(calendar);
    builder.change<Role>(u"role-desk", [](Role &role) { role.calendar = Id(u"hours"); });
    row("a calendar that never opens", builder, "calendar-never-opens", "hours",
        "The calendar “Office hours” is never open: enter working hours");
  }
  row("a condition that stops too early", withCondition(u"amount >"_s), "expression-unfinished", "decide-ask",
      "“amount >” stops too early, at character 9: something is missing there");
  row("a condition that cannot be read", withCondition(u"amount ? 100"_s), "expression-unknown-character", "decide-ask",
      "in “amount \\? 100”, “\\?” at character 8 means nothing here");
  row("a condition over an unknown attribute", withCondition(u"weight > 100"_s), "expression-unknown-name",
      "decide-ask", "the process has no attribute “weight” \\(character 1\\)");
  row("a condition that is a number", withCondition(u"amount + 1"_s), "expression-needs-condition", "decide-ask",
      "at character \\d+ should be true or false");
  {
    DocumentBuilder builder = withCondition(u"amount > 100"_s);
    builder.change<Flow>(u"decide-end", [](Flow &flow) {
      flow.isDefault = false;
      flow.condition = u"amount > 150"_s;
    });
    row("conditions that may all be false", builder, "default-flow-missing", "decide",
        "All conditions behind “Large\\?” may be false at once: mark", true);
  }
  {
    DocumentBuilder builder = orders();
    Event wait;
    wait.position = EventPosition::Catch;
    wait.definitions = {{.trigger = EventTrigger::Message}};
    builder.node(u"wait", wait, u"Answer came");
    builder.change<Flow>(u"check-end", [](Flow &flow) { flow.target = Id(u"wait"); });
    builder.flow(u"wait", u"end").pool(u"buyer", u"Buyer").lane(u"home", u"Home");
    builder.start(u"need", u"Need").task(u"order", u"Order it").end(u"got", u"Got it").task(u"never", u"Answer");
    builder.chain({u"need", u"order", u"got"}).flow(u"never", u"wait", FlowKind::Message);
    row("a message nobody sends", builder, "message-never-sent", "wait",
        "“Answer came” waits for something that nobody sends: enter");
  }
  {
    DocumentBuilder builder;
    builder.process(u"p", u"Orders").workflow(u"w", u"Packing").start(u"ws", u"Begin");
    builder.call(u"self", u"w", u"Pack").end(u"we", u"Packed").chain({u"ws", u"self", u"we"});
    builder.in(u"p").start(u"start", u"Order").call(u"opens", u"w", u"Pack all").end(u"end", u"Done");
    builder.chain({u"start", u"opens", u"end"});
    row("a workflow that calls itself", builder, "calls-itself", "self",
        "“Pack” opens a workflow that comes back to it .*: let one of them");
  }
  {
    DocumentBuilder builder = withDecision();
    builder.changeActivity(u"check", [](Activity &each) { each.duration = constant({}); });
    builder.change<Flow>(u"decide-ask", [](Flow &flow) { flow.target = Id(u"check"); });
    row("a loop in which no time passes", builder, "zero-time-loop", "check",
        "Around “Check it” instances can go in a circle .*: give a step", true);
  }
  {
    DocumentBuilder builder = orders();
    builder.changeActivity(u"check", [](Activity &each) {
      Distribution wrong;
      wrong.kind = DistributionKind::Triangular;
      wrong.minimum = Duration::fromMinutes(20);
      wrong.mode = Duration::fromMinutes(10);
      wrong.maximum = Duration::fromMinutes(30);
      each.duration = wrong;
    });
    row("times out of order", builder, "time-out-of-order", "check",
        "The times of “Check it” are out of order: the minimum must not exceed");
  }
}

void BadInputTest::whatIsWrongIsSaidBeforeTheRun()
{
  QFETCH(Document, document);
  QFETCH(QString, checkCode);
  QFETCH(QString, element);
  QFETCH(QString, sentence);
  QFETCH(bool, runs);
  document.put([&] {
    DocumentInfo info = document.info();
    info.run.instances = 20;
    info.run.replications = 2;
    return info;
  }());
  const QString file = m_folder.filePath(u"bad.laneway"_s);
  QVERIFY(writeWorkbookFile({document, {}, {}}, file));

  const Answer check = run({u"check"_s, file, u"--json"_s});
  QVERIFY2(!check.out.isEmpty(), qPrintable(check.err));
  const nlohmann::json told = nlohmann::json::parse(check.out.toStdString());
  bool isTold = false;
  QStringList codes;
  for (const nlohmann::json &finding : told["findings"]) {
    codes << QString::fromStdString(finding["code"]);
    isTold = isTold || (codes.last() == checkCode && !finding["elements"].empty() &&
                        finding["elements"][0] == element.toStdString() && !finding["sentence"].empty());
  }
  QVERIFY2(isTold, qPrintable(codes.join(u' ')));

  const Answer simulate = run({u"simulate"_s, file, u"--process"_s, u"p"_s});
  const QRegularExpression says(sentence);
  if (runs) {
    QVERIFY2(simulate.exit == 0, qPrintable(simulate.err));
    QVERIFY2(simulate.out.contains(says), qPrintable(simulate.out));
    return;
  }
  QCOMPARE(simulate.exit, 2);
  QVERIFY(simulate.out.isEmpty());
  QVERIFY2(simulate.err.contains(says), qPrintable(simulate.err));
}

LANEWAY_TEST(BadInputTest)
#include "bad_input_test.moc"
